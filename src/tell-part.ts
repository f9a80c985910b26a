/** What only a request needs about which there is something to tell. */
export { ruleProblems } from "./engine/rule-problems.ts";
export { requestReport } from "./report/request-report.ts";
