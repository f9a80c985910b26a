/** The schemas that `schema` prints; a part, because a check needs none of them. */

import configShape from "../../schemas/config.schema.json" with { type: "json" };
import facts from "../../schemas/facts.schema.json" with { type: "json" };
import request from "../../schemas/ImportWorkspaceImage.schema.json" with { type: "json" };
import report from "../../schemas/report.schema.json" with { type: "json" };
import rule from "../../schemas/rule.schema.json" with { type: "json" };
import waivers from "../../schemas/waivers.schema.json" with { type: "json" };

/** With the facts spelled out, so that an editor knows them: what a run reads leaves them to facts/. */
const config: typeof configShape & { readonly $defs: { readonly facts: typeof facts } } = {
  ...configShape,
  $defs: { ...configShape.$defs, facts },
};

/** Every schema, by the name that the command takes. */
export const schemas: {
  readonly request: typeof request;
  readonly facts: typeof facts;
  readonly rule: typeof rule;
  readonly report: typeof report;
  readonly config: typeof config;
  readonly waivers: typeof waivers;
} = { request, facts, rule, report, config, waivers };
