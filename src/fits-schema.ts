/**
 * Answers quickly whether a value fits one of our own schemas, and nothing else: a hundredth of the code that can list what is
 * wrong (generated/validators), which is loaded only after a no.
 */

/** The keywords that it knows, as JSON Schema means them; what only describes is passed over. */
export interface SmallSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SmallSchema[];
  readonly $ref?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: SmallSchema;
  readonly properties?: Readonly<Record<string, SmallSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SmallSchema;
}

/** @param root the whole schema, in which references are looked up. */
export function fitsSchema(value: unknown, schema: SmallSchema, root: SmallSchema = schema): boolean {
  const { type, $ref, anyOf } = schema;
  if (
    type !== undefined &&
    !(typeof type === "string" ? isA(type, value) : type.some((one) => isA(one, value)))
  )
    return false;
  if (schema.enum?.includes(value) === false) return false;
  if ($ref !== undefined && !fitsSchema(value, refersTo($ref, root), root)) return false;
  if (anyOf?.some((one) => fitsSchema(value, one, root)) === false) return false;
  if (typeof value === "string") return fitsText(value, schema);
  if (typeof value === "number")
    return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
  if (Array.isArray(value)) return fitsList(value, schema, root);
  return typeof value !== "object" || value === null || fitsObject(value, schema, root);
}

function isA(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return type === "number" ? Number.isFinite(value) : typeof value === type;
}

/** Lengths are those in code points. */
function fitsText(text: string, { minLength = 0, maxLength = text.length, pattern }: SmallSchema): boolean {
  if (text.length < minLength || (minLength > 1 && [...text].length < minLength)) return false;
  if (text.length > maxLength && [...text].length > maxLength) return false;
  return pattern === undefined || new RegExp(pattern, "u").test(text);
}

function fitsList(list: readonly unknown[], schema: SmallSchema, root: SmallSchema): boolean {
  const { minItems = 0, maxItems = list.length, items } = schema;
  if (list.length < minItems || list.length > maxItems) return false;
  return items === undefined || list.every((item) => fitsSchema(item, items, root));
}

function fitsObject(object: object, schema: SmallSchema, root: SmallSchema): boolean {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const isThere = (name: string): boolean =>
    Object.hasOwn(object, name) && (object as Readonly<Record<string, unknown>>)[name] !== undefined;
  if (!required.every(isThere)) return false;
  return Object.entries(object).every(([name, member]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (typeof own === "object")
      return member === undefined ? own !== additionalProperties : fitsSchema(member, own, root);
    return own !== false;
  });
}

/** @param pointer as in `#/$defs/rules`. */
function refersTo(pointer: string, root: SmallSchema): SmallSchema {
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, name) => (node as Readonly<Record<string, unknown>>)[name], root);
  return found as SmallSchema;
}
