/** What only a request needs that is not as the model has it. */
export { otherCauses } from "./one-cause.ts";
export { explainRequest } from "./schema/explain-request.ts";
export { unreadable } from "./schema/unreadable.ts";
export { requestView } from "./schema/view.ts";
