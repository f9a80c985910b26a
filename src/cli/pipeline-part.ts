/** What only the formats of CI systems need, and the choice among them. */
export { autoFormat } from "./auto-format.ts";
export { repositoryPaths } from "./repository-paths.ts";
export { ruleWords } from "./rule-words.ts";
export { stepSummary } from "./step-summary.ts";
