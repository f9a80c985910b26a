import type { SchemaNode } from "./schema-node.ts";

/** A function of a part of the schema that is worked out once for each. */
export function perNode<T>(make: (node: SchemaNode) => T): (node: SchemaNode) => T {
  const known = new WeakMap<SchemaNode, T>();
  return (node) => {
    let made = known.get(node);
    if (made === undefined) {
      made = make(node);
      known.set(node, made);
    }
    return made;
  };
}
