/** docs/performance.md: the words around the table. */

/** @param rows the table. @param facts sentences about machine and run. */
export const page = (rows, facts) => `# Performance

<!-- Written by \`npm run bench -- --write\`; change bench/page.mjs, not this file. -->

Figures are ratios to a floor that is measured in the same run, because milliseconds differ from machine to machine and from minute to minute.
Contender and floor run in turn, round after round; each round gives one ratio, and the table shows the median. The last column is
the median time, for orientation only. Limit and aim are what we hold ourselves to; rows without them are there to compare.

## The last run

${facts.map((sentence) => `- ${sentence}`).join("\n")}

${rows}

A valid request has no finding: about 330 bytes compact in process and in NDJSON, 430 bytes pretty-printed in files. Invalid requests take
ten kinds of mistakes in turn. In process the Windows version, the Region and the date are given; processes run without facts, as in the README, unless the row says otherwise.
The rules are the whole built-in pack. Peers check the schema alone, and each is asked the same: Spectral and ajv-cli for all errors.

## How cost grows

The rows *growth* show it.

- **With rules**: a condition is one comparison, or a look-up where its value recurs. The generated rules share no condition, which is the worst case;
  rules about the same values share theirs. A pack that is named with \`--rules\` is read, validated and planned at every start.
- **With findings**: only requests that have findings pay: for words, places and fixes, in proportion to their number.
- **With files**: in proportion, after the start of the process; memory stays flat, because each file is read into the same buffer. NDJSON streams through flat memory too.

## How the speed is reached

- **A memo over packed answers.** The distinct conditions of all rules are numbered. Those that ask about one value of the request are answered together as one small number, and
  the numbers together are the key of a memo that holds the decision. Requests resemble each other, so the trees of the rules are hardly ever walked.
- **A plan at build time.** Conditions, their numbers and the validators are made when the package is built. Starting compiles no schema and generates no code.
  Conditions about facts and the date are answered once, and drop out where they settle a rule.
- **Positions on demand.** \`JSON.parse\` reads a clean text, and a count of its colons shows that no key was given twice. The text is walked for lines and columns only when
  there is a finding to place.
- **Parts that are loaded when needed.** YAML, facts, the words of the rules, user packs, globs, help and json-rules-engine are files beside \`dist/cli.cjs\`, because code that is loaded and not run
  costs start-up time too.
- **One look where most requests are alike.** A member that is missing, an enumeration's value, or tags in which nothing is odd answer all their conditions at once.
- **Synchronous reads and one write.** One buffer for all files, no promise per request, output in pieces of 64 KiB to the descriptor; then the process ends at once, without waiting
  for compilers at work in the background.

## What is reachable

- **One file.** Half of the time above \`node -e 0\` is V8 compiling the bundle, the rest is code that runs once. V8's code cache would save about a quarter of it. It is not used: it
  fits one version of V8 only, so each machine would have to write its own beside the code, and V8 trusts what it finds there.
- **Many files.** Opening, reading and closing are nearly the whole floor. On top come, as parts of the floor: the start about 0.1x; asking each descriptor whether it is a regular file
  of a bearable size, which neither the floor nor ajv-cli asks, 0.1x; counting keys, the schema and the rules 0.3x. Three times faster than ajv-cli would be about 1.3x in all, which leaves
  less than these three take.
- **Invalid files.** A thousand findings are too few for the code that explains them to become warm: each takes about 90 µs, ten times as long as in a long run such as NDJSON.

## What is not measured

- Other machines, other versions of Node, Windows, macOS, cold disks.
- Programs without a runtime to start: a native validator beats every Node program on one small file.
- YAML, globs, stdin, the CI formats, \`--hash\`, \`--list-rules\`.
- Peers on invalid files, except where a row says so; their findings differ too much to compare the time.
- \`NODE_EXTRA_CA_CERTS\`, which is left unset here: where it is set, Node 20 takes about 65 ms longer to start, whatever it runs.
`;
