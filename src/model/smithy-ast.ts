import { UsageError } from "../types.ts";
import {
  isObject,
  type JsonObject,
  objectAt,
  objectsAt,
  optionalObject,
  own,
  stringAt,
} from "./json-object.ts";

/** A shape of the AST with its mixins and `apply` statements worked in. */
export interface AstShape {
  readonly id: string;
  readonly type: string;
  readonly traits: JsonObject;
  /** Members of structures, unions and enums; `member` of lists; `key` and `value` of maps. */
  readonly members: ReadonlyMap<string, AstMember>;
  /** The shape as it stands in the file, for what only services, resources and operations have. */
  readonly source: JsonObject;
}

/** A member: what it targets, and the traits of this place. */
export interface AstMember {
  readonly target: string;
  readonly traits: JsonObject;
}

/** Looks shapes up by their id; the prelude's are known without being in the file. */
export interface Ast {
  readonly services: readonly string[];
  shape(id: string): AstShape;
}

/** Opens a Smithy JSON AST, version 1 or 2. */
export function openAst(file: JsonObject): Ast {
  const shapes = objectAt(file, "shapes", "the file");
  const resolved = new Map<string, AstShape>();
  const open = new Set<string>();

  function shape(id: string): AstShape {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const source = sourceOf(id, shapes);
    if (open.has(id)) throw new UsageError(`the model is broken: shape \`${id}\` is a mixin of itself`);
    open.add(id);
    const mixins = objectsAt(source, "mixins").map((mixin) =>
      shape(stringAt(mixin, "target", `a mixin of \`${id}\``)),
    );
    const result = {
      id,
      type: stringAt(source, "type", `shape \`${id}\``),
      traits: mixTraits(mixins, source),
      members: mixMembers(id, mixins, source, shapes),
      source,
    };
    open.delete(id);
    resolved.set(id, result);
    return result;
  }

  const services = Object.keys(shapes).filter((id) => optionalObject(shapes, id).type === "service");
  return { services, shape };
}

const PRELUDE = "smithy.api#";

/** The prelude's simple shapes, which no AST holds (Smithy 2.0 specification, "Prelude shapes"). */
const preludeTypes: Readonly<Record<string, string>> = {
  String: "string",
  Blob: "blob",
  BigInteger: "bigInteger",
  BigDecimal: "bigDecimal",
  Timestamp: "timestamp",
  Document: "document",
  Boolean: "boolean",
  PrimitiveBoolean: "boolean",
  Byte: "byte",
  PrimitiveByte: "byte",
  Short: "short",
  PrimitiveShort: "short",
  Integer: "integer",
  PrimitiveInteger: "integer",
  Long: "long",
  PrimitiveLong: "long",
  Float: "float",
  PrimitiveFloat: "float",
  Double: "double",
  PrimitiveDouble: "double",
  Unit: "structure",
};

function sourceOf(id: string, shapes: JsonObject): JsonObject {
  const source = own(shapes, id);
  if (isObject(source)) return source;
  const name = id.slice(PRELUDE.length);
  if (id.startsWith(PRELUDE) && Object.hasOwn(preludeTypes, name)) return { type: preludeTypes[name] };
  throw new UsageError(`the model is broken: shape \`${id}\` is used but not in the file`);
}

/** Later mixins win over earlier ones, the shape's own traits over all. */
function mixTraits(mixins: readonly AstShape[], source: JsonObject): JsonObject {
  return Object.assign(
    {},
    ...mixins.map(({ traits }) => inherited(traits)),
    optionalObject(source, "traits"),
  );
}

/** A mixin keeps to itself that it is one, and the traits that it lists as its own. */
function inherited(traits: JsonObject): JsonObject {
  const local = own(optionalObject(traits, "smithy.api#mixin"), "localTraits");
  const kept = new Set<unknown>(["smithy.api#mixin", ...(Array.isArray(local) ? local : [])]);
  return Object.fromEntries(Object.entries(traits).filter(([trait]) => !kept.has(trait)));
}

/** The mixins' members stand first; a member that the shape repeats keeps its place and takes over the new traits. */
function mixMembers(
  id: string,
  mixins: readonly AstShape[],
  source: JsonObject,
  shapes: JsonObject,
): ReadonlyMap<string, AstMember> {
  const members = new Map<string, AstMember>(mixins.flatMap((mixin) => [...mixin.members]));
  for (const [name, member] of ownMembers(source)) {
    const traits = { ...members.get(name)?.traits, ...optionalObject(member, "traits") };
    members.set(name, { target: stringAt(member, "target", `member \`${id}$${name}\``), traits });
  }
  for (const [name, { target, traits }] of members) {
    const applied = own(shapes, `${id}$${name}`);
    if (isObject(applied))
      members.set(name, { target, traits: { ...traits, ...optionalObject(applied, "traits") } });
  }
  return members;
}

function ownMembers(source: JsonObject): readonly (readonly [string, JsonObject])[] {
  const named = ["member", "key", "value"].map((name) => [name, own(source, name)] as const);
  const all = [...Object.entries(optionalObject(source, "members")), ...named];
  return all.flatMap(([name, member]) => (isObject(member) ? [[name, member] as const] : []));
}
