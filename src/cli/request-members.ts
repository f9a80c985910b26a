import request from "../../schemas/ImportWorkspaceImage.schema.json" with { type: "json" };
import { modelSpelling, sameSpelling } from "../schema/text/spelling.ts";

/** The names of the model, so that one it gains counts at once. */
const NAMES = Object.keys(request.properties);

/**
 * Whether a value has one of a request's members, spelt as `schema/member-case` understands it (`image_name`), or wraps one
 * that has: other values are not meant as requests.
 */
export function hasRequestMember(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (Object.keys(value).some(isMember)) return true;
  // Of an object inside, one is not enough: many things have `Tags`.
  return Object.values(value).some(
    (inner) => isObject(inner) && Object.keys(inner).filter(isMember).length > 1,
  );
}

function isMember(name: string): boolean {
  return sameSpelling(name, NAMES) !== undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether a member's name can be anywhere in a text; a name may be written with escapes. It costs a fraction of what
 * checking the text would.
 */
export function mayHoldMember(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes("Ec2ImageId") || holdsMemberName(buffer);
}

/** Letters in any case with separators between, among them the zeros of UTF-16; in one pass, so that a whole folder costs little. */
const MEMBER = new RegExp(
  NAMES.map((name) => [...modelSpelling(name)].join("[^a-z0-9\\n\"':]*")).join("|"),
  "i",
);

/** Whether a member's name is in a text, in any spelling; UTF-16, too. With a backslash it may be there, written with escapes. */
export function holdsMemberName(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.includes("\\") || MEMBER.test(text);
}
