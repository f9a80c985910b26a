import { UsageError } from "../types.ts";
import type { Model, Shape } from "./shape.ts";
import { shapeOf } from "./shape-of.ts";

/**
 * How often a schema would hold each structure, union and enum if everything were written in place. What it would hold
 * twice (a recursive shape above all) gets a definition; lists, maps and scalars are always written in place.
 */
export function countUses(model: Model, root: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();

  function visit(id: string, around: ReadonlySet<string>): void {
    const shape = shapeOf(model, id);
    if (hasName(shape)) {
      const count = (uses.get(id) ?? 0) + 1;
      uses.set(id, count);
      if (count === 1) for (const part of partsOf(shape)) visit(part, new Set());
    } else {
      if (around.has(id))
        throw new UsageError(`the model is broken: \`${shape.name}\` contains itself and nothing else`);
      for (const part of partsOf(shape)) visit(part, new Set([...around, id]));
    }
  }

  visit(root, new Set());
  return uses;
}

/** Shapes that a reader of the schema knows by name: they have a title, and may have a definition. */
export function hasName({ kind }: Shape): boolean {
  return kind === "structure" || kind === "union" || kind === "enum" || kind === "intEnum";
}

function partsOf(shape: Shape): readonly string[] {
  if ("members" in shape) return shape.members.map((member) => member.shape);
  if ("key" in shape) return [shape.key.shape, shape.value.shape];
  return "member" in shape ? [shape.member.shape] : [];
}
