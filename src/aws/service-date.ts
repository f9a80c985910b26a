import type { Clients } from "./services/definition.ts";

/**
 * Notes the `Date` of every answer of the service: ages of images are compared with its clock, never with ours.
 *
 * @returns the last one, in milliseconds since 1970; null before there is one, or where an answer had none.
 */
export function watchServiceDate({
  middlewareStack,
}: Pick<Clients["workspaces"], "middlewareStack">): () => number | null {
  let last: number | null = null;
  middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { headers } = result.response as { readonly headers?: Readonly<Record<string, string>> };
      const date = Date.parse(headers?.date ?? "");
      last = Number.isNaN(date) ? null : date;
      return result;
    },
    { step: "deserialize", priority: "low", name: "serviceDate" },
  );
  return () => last;
}
