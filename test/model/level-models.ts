import type { Model, Shape } from "../../src/model/shape.ts";
import type { ModelDifference } from "./model-differences.ts";

/** The older model with the given differences, and nothing else, taken over from the newer one. */
export function levelModel(older: Model, newer: Model, differences: readonly ModelDifference[]): Model {
  // Shapes of members that are taken over stand under the newer model's ids, which have no namespace.
  const shapes = new Map([...newer.shapes, ...older.shapes]);
  for (const [id, shape] of older.shapes) {
    for (const difference of differences.filter(({ shape: name }) => name === shape.name)) {
      const current = shapes.get(id) ?? shape;
      const target = newer.shapes.get(shape.name);
      if (target !== undefined) shapes.set(id, takeOver(current, target, difference.member));
    }
  }
  return { ...older, shapes };
}

function takeOver(older: Shape, newer: Shape, member: string | undefined): Shape {
  if (member === undefined) return newer;
  if (!("members" in older) || !("members" in newer)) throw new Error(`${older.name} has no members`);
  const known = new Map(older.members.map((one) => [one.name, one]));
  const inNewOrder = newer.members.flatMap((one) =>
    one.name === member ? one : (known.get(one.name) ?? []),
  );
  const gone = older.members.filter(
    ({ name }) => name !== member && !inNewOrder.some((one) => one.name === name),
  );
  return { ...older, members: [...inNewOrder, ...gone] };
}
