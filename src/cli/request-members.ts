import request from "../../schemas/ImportWorkspaceImage.schema.json" with { type: "json" };

/** The names of the model, so that one it gains counts at once. */
const LOWER = Object.keys(request.properties).map((member) => member.toLowerCase());

/** Whether a value has one of a request's members, in any case, or wraps one that has: other values are not meant as requests. */
export function hasRequestMember(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (Object.keys(value).some(isMember)) return true;
  // Of an object inside, one is not enough: many things have `Tags`.
  return Object.values(value).some(
    (inner) => isObject(inner) && Object.keys(inner).filter(isMember).length > 1,
  );
}

function isMember(name: string): boolean {
  return LOWER.includes(name.toLowerCase());
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

/** Whether a member's name is in a text, in any case; UTF-16, too. With a backslash it may be there, written with escapes. */
export function holdsMemberName(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").toLowerCase();
  if (text.includes("\\")) return true;
  const narrow = text.includes("\u0000") ? text.replaceAll("\u0000", "") : text;
  return LOWER.some((member) => narrow.includes(member));
}
