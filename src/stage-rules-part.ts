/** What only those need who ask for the rules that are in no pack. */
export { documentRules } from "./document/document-rules.ts";
export { schemaRules } from "./schema/schema-rules.ts";
export { serviceRules } from "./submit/service-rules.ts";
