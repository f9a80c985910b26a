import { UsageError } from "../types.ts";
import type { Model, Shape } from "./shape.ts";

/** The shape with this id. */
export function shapeOf(model: Model, id: string): Shape {
  const shape = model.shapes.get(id);
  if (shape === undefined)
    throw new UsageError(`the model is broken: shape \`${id}\` is used but not in the file`);
  return shape;
}
