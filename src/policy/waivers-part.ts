/** What only a run with waivers needs. */
export { configRules } from "./config-rules.ts";
export { readWaivers } from "./read-waivers.ts";
export { startWaivers } from "./waive.ts";
