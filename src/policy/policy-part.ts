/** What only a run with a configuration, waivers or a baseline needs. */
export { createJudge } from "./judge.ts";
export { checkedSettings } from "./rule-settings.ts";
