import type { RequestView } from "../facts/known.ts";
import { acceptsRequest as accepts } from "../generated/validators/request-accepts.js";

/** True only for a request that the model accepts; a rare valid one needs `explainRequest` to be seen as such. */
export function acceptsRequest(value: unknown): value is RequestView {
  return accepts(value);
}
