import { didYouMean } from "../nearest.ts";
import { echo } from "../quote.ts";
import { UsageError } from "../types.ts";
import type { Model } from "./shape.ts";

/** The operations that a name stands for: itself, or all for `*`. */
export function chooseOperations(model: Model, name: string): readonly string[] {
  const odd = [...model.operations.keys()].find((operation) => !/^\w+$/.test(operation));
  // Operations name the files that are written.
  if (odd !== undefined)
    throw new UsageError(`the model is broken: \`${echo(odd)}\` is no name of an operation`);
  if (name === "*") return [...model.operations.keys()];
  if (model.operations.has(name)) return [name];
  const hint = didYouMean(name, [...model.operations.keys()]) || "; `'*'` generates them all";
  throw new UsageError(
    `\`${echo(name)}\` is no operation of \`${model.service}\` ${model.apiVersion}${hint}`,
  );
}
