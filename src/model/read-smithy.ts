import { UsageError } from "../types.ts";
import { isObject, type JsonObject, optionalObject, own, stringAt } from "./json-object.ts";
import { serviceSlug } from "./service-slug.ts";
import type { Model, Operation, Shape, Side } from "./shape.ts";
import { type Ast, type AstShape, openAst } from "./smithy-ast.ts";
import { smithyOperations } from "./smithy-operations.ts";
import { readSmithyShape } from "./smithy-shape.ts";

/** Reads a Smithy JSON AST, version 1 or 2. */
export function readSmithy(file: JsonObject): Model {
  const ast = openAst(file);
  const service = onlyService(ast);
  const renamed = optionalObject(service.source, "rename");
  const nameOf = (id: string): string => {
    const name = own(renamed, id);
    return typeof name === "string" ? name : simpleName(id);
  };
  const operations = smithyOperations(ast, service.id);
  return {
    format: "smithy",
    service: serviceSlug(sdkId(service)),
    apiVersion: stringAt(service.source, "version", `service \`${service.id}\``),
    operations: new Map(operations.map((id) => [nameOf(id), operationOf(ast.shape(id))])),
    shapes: reachable(ast, operations, nameOf),
  };
}

function onlyService(ast: Ast): AstShape {
  const [id] = ast.services;
  if (id !== undefined && ast.services.length === 1) return ast.shape(id);
  throw new UsageError(`the model has ${ast.services.length} services; exactly one is expected`);
}

function sdkId(service: AstShape): string {
  const id = own(optionalObject(service.traits, "aws.api#service"), "sdkId");
  return typeof id === "string" ? id : simpleName(service.id);
}

function simpleName(id: string): string {
  return id.slice(id.indexOf("#") + 1);
}

const UNIT = "smithy.api#Unit";

function operationOf(operation: AstShape): Operation {
  return { input: targetOf(operation, "input"), output: targetOf(operation, "output") };
}

function targetOf({ id, source }: AstShape, side: Side): string | null {
  const reference = own(source, side);
  if (!isObject(reference)) return null;
  const target = stringAt(reference, "target", `the ${side} of \`${id}\``);
  return target === UNIT ? null : target;
}

/** What inputs and outputs are made of; other shapes (errors, trait definitions) need not be understood. */
function reachable(
  ast: Ast,
  operations: readonly string[],
  nameOf: (id: string) => string,
): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  const waiting = operations.flatMap((id) => {
    const { input, output } = operationOf(ast.shape(id));
    return [input ?? [], output ?? []].flat();
  });
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (shapes.has(id)) continue;
    const source = ast.shape(id);
    const shape = readSmithyShape(source, nameOf(id));
    shapes.set(id, shape);
    // The members of an enum are its values, without a shape of their own.
    if (shape.kind !== "enum" && shape.kind !== "intEnum") {
      waiting.push(...[...source.members.values()].map(({ target }) => target));
    }
  }
  return shapes;
}
