/** The schemas that `schema` prints; a part, because a check needs none of them. */

import facts from "../../schemas/facts.schema.json" with { type: "json" };
import request from "../../schemas/ImportWorkspaceImage.schema.json" with { type: "json" };
import report from "../../schemas/report.schema.json" with { type: "json" };
import rule from "../../schemas/rule.schema.json" with { type: "json" };

/** Every schema, by the name that the command takes. */
export const schemas: {
  readonly request: typeof request;
  readonly facts: typeof facts;
  readonly rule: typeof rule;
  readonly report: typeof report;
} = { request, facts, rule, report };
