import { parseArgs } from "node:util";

const HELP = `Usage: npm run bench -- [--quick] [--only GROUP[,GROUP]] [--write]

  --quick   under a minute: fewer rounds, 1,000 files, 100,000 lines
  --only    some groups of rows: GROUPS
  --write   puts the table of a whole run into docs/performance.md
`;

/**
 * Reads the command line.
 *
 * @returns `{quick, write, only}`, or `{say, status}` when there is nothing to run.
 */
export function readOptions(args, groups) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        quick: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        only: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h", default: false },
      },
    }));
  } catch (error) {
    return { say: error.message, status: 2 };
  }
  if (values.help) return { say: HELP.replace("GROUPS", groups.join(", ")), status: 0 };
  const only = values.only.flatMap((list) => list.split(",")).filter((name) => name !== "");
  const unknown = only.find((name) => !groups.includes(name));
  if (unknown !== undefined)
    return { say: `there is no group \`${unknown}\`; there are ${groups.join(", ")}`, status: 2 };
  if (values.write && only.length > 0)
    return { say: "`--write` takes a whole run: leave `--only` out", status: 2 };
  return { quick: values.quick, write: values.write, only };
}
