import type { Io, Output } from "./io.ts";

/** Whether to colour what goes to an output; https://no-color.org. */
export function isColoured(wish: "auto" | "always" | "never", output: Output, env: Io["env"]): boolean {
  if (wish !== "auto") return wish === "always";
  const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== "";
  return !refused && env.TERM !== "dumb" && output.isTerminal();
}
