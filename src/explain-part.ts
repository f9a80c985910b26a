/** What only a request needs about which there is something to tell. */
export { documentRules } from "./document/document-rules.ts";
export { ruleProblems } from "./engine/rule-problems.ts";
export { otherCauses } from "./one-cause.ts";
export { requestReport } from "./report/request-report.ts";
export { explainRequest } from "./schema/explain-request.ts";
export { schemaRules } from "./schema/schema-rules.ts";
export { unreadable } from "./schema/unreadable.ts";
export { requestView } from "./schema/view.ts";
export { serviceRules } from "./submit/service-rules.ts";
