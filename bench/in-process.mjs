/** The other side of time-functions.mjs: warms up each contender, then gives each a slice a round, in turn. */
const [module, effort, input] = process.argv.slice(2);
const { rounds, sliceMs, warmMs } = JSON.parse(effort);
const { contenders } = await import(module);

const now = () => Number(process.hrtime.bigint()) / 1e3;
let sink = 0;

/** A slice of `calls` calls; microseconds. */
async function slice({ run, isAsync }, calls) {
  let seen = 0;
  const before = now();
  if (isAsync) {
    for (let call = 0; call < calls; call++) if ((await run()) !== null) seen++;
  } else {
    for (let call = 0; call < calls; call++) if (run() !== null) seen++;
  }
  const time = now() - before;
  sink += seen;
  return time;
}

const states = [];
for (const { name, run } of await contenders(JSON.parse(input))) {
  const first = run();
  const state = { name, run, isAsync: first instanceof Promise, calls: 1, times: [] };
  await first;
  const end = now() + warmMs * 1e3;
  let time = 0;
  do {
    time = await slice(state, state.calls);
    if (time < sliceMs * 500) state.calls *= 2;
  } while (now() < end);
  state.calls = Math.max(1, Math.round((state.calls * sliceMs * 1e3) / time));
  states.push(state);
}
for (let round = 0; round < rounds; round++) {
  for (let turn = 0; turn < states.length; turn++) {
    const state = states[(round + turn) % states.length];
    state.times.push((await slice(state, state.calls)) / state.calls);
  }
}
if (sink === 0) throw new Error("nothing was measured");
process.stdout.write(JSON.stringify(Object.fromEntries(states.map(({ name, times }) => [name, times]))));
