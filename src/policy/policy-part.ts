/** What only a run with a configuration needs. */
export { createJudge } from "./judge.ts";
export { readConfig } from "./read-config.ts";
export { checkedSettings } from "./rule-settings.ts";
export { factsBeside, settingsFor } from "./settings.ts";
