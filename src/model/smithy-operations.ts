import { isObject, type JsonObject, objectsAt, own, stringAt } from "./json-object.ts";
import type { Ast } from "./smithy-ast.ts";

/** Ids of the operations of a service, those bound to its resources included, each once. */
export function smithyOperations(ast: Ast, service: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();

  function visit(id: string): void {
    if (seen.has(id)) return;
    seen.add(id);
    const { source } = ast.shape(id);
    for (const operation of boundOperations(source, id)) found.add(operation);
    for (const resource of targets(source, "resources", id)) visit(resource);
  }

  visit(service);
  return [...found];
}

const lifecycle = ["create", "put", "read", "update", "delete", "list"] as const;

function boundOperations(source: JsonObject, id: string): readonly string[] {
  const single = lifecycle
    .map((name) => own(source, name))
    .filter(isObject)
    .map((operation) => stringAt(operation, "target", `an operation of \`${id}\``));
  return [...targets(source, "operations", id), ...single, ...targets(source, "collectionOperations", id)];
}

function targets(source: JsonObject, name: string, id: string): readonly string[] {
  return objectsAt(source, name).map((reference) =>
    stringAt(reference, "target", `\`${name}\` of \`${id}\``),
  );
}
