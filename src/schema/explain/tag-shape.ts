import { appendPointer } from "../../document/pointer.ts";
import { builtInName } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { leaveOutFix } from "../leave-out-fix.ts";

interface TagValue {
  readonly Key: string;
  readonly Value?: string;
}

/** More tags than a resource can have are not turned into a fix. */
const MOST = 50;

/**
 * Tags in the shape of another tool: a map (Terraform, Lambda), a map each, one tag without its list, or the text of the
 * AWS CLI's short form.
 */
export function explainTagShape(fault: Fault): Explanation | null {
  if (!fault.broken.includes("type")) return null;
  if (fault.kind === "Tags") return explainTags(fault);
  return fault.kind === "Tags[]" ? explainTag(fault) : null;
}

function explainTags(fault: Fault): Explanation | null {
  const { value, name, pointer } = fault;
  const subject = `Value of \`${name}\``;
  if (typeof value === "string") {
    const tags = value
      .slice(0, 10_000)
      .split(/[\s;]+/)
      .filter((part) => part !== "")
      .map(tagOfText);
    return listExplanation(
      `${subject} is text, not a list of objects with \`Key\` and \`Value\``,
      pointer,
      tags,
      false,
    );
  }
  if (typeof value !== "object" || value === null || builtInName(value) !== null) return null;
  const tag = singleTag(value);
  if (tag !== null) {
    const fix = {
      title: "Put it into a list",
      safe: true,
      patch: [{ op: "replace", path: pointer, value: [tag] }],
    } as const;
    return { rule: "type", message: `${subject} is a single tag, not a list of tags`, fix };
  }
  const members = Object.entries(value);
  if (members.length === 0) {
    return {
      rule: "type",
      message: `${subject} is an empty object, not a list`,
      fix: leaveOutFix(fault, true),
    };
  }
  const tags = members.length > MOST ? [] : members.map((member) => tagOfMember(member, fault));
  const texts = members.every(([, member]) => typeof member === "string");
  return listExplanation(
    `${subject} is a map, not a list of objects with \`Key\` and \`Value\``,
    pointer,
    tags,
    texts,
  );
}

function listExplanation(
  message: string,
  pointer: string,
  tags: readonly (TagValue | null)[],
  safe: boolean,
): Explanation {
  const fine = tags.length > 0 && tags.length <= MOST && !tags.includes(null);
  const patch = [{ op: "replace" as const, path: pointer, value: tags }];
  return {
    rule: "type",
    message,
    fix: fine ? { title: "Make it a list of `Key` and `Value`", safe, patch } : null,
  };
}

/** Whether a tag is written as `{"Owner": "a"}`: its key is the name of a member. */
export function isTagMap(value: object): boolean {
  const names = Object.keys(value);
  return names.length > 0 && !names.includes("Key") && !names.includes("Value");
}

function explainTag(fault: Fault): Explanation | null {
  const { value, name, pointer } = fault;
  const subject = `Value of \`${name}\``;
  if (typeof value === "string" && value !== "") {
    const tag = value.length > 1_000 ? null : tagOfText(value);
    return tagExplanation(
      `${subject} is text, not an object with \`Key\` and \`Value\``,
      pointer,
      tag,
      false,
    );
  }
  if (typeof value !== "object" || value === null || builtInName(value) !== null || !isTagMap(value))
    return null;
  const [member, ...more] = Object.entries(value);
  const tag = member === undefined || more.length > 0 ? null : tagOfMember(member, fault);
  const message = `${subject} is a map, not an object with \`Key\` and \`Value\``;
  return tagExplanation(message, pointer, tag, typeof member?.[1] === "string");
}

function tagExplanation(message: string, pointer: string, tag: TagValue | null, safe: boolean): Explanation {
  const patch = [{ op: "replace" as const, path: pointer, value: tag }];
  return {
    rule: "type",
    message,
    fix: tag === null || tag.Key === "" ? null : { title: "Make it an object", safe, patch },
  };
}

/** `Key=Env,Value=prod` as the CLI has it, or `Env=prod`, or `Env:prod`. */
function tagOfText(text: string): TagValue | null {
  const short = /^Key=([^,]*)(?:,Value=(.*))?$/s.exec(text);
  const [, Key, Value] = short ?? /^([^=:]+)[=:](.*)$/s.exec(text) ?? [];
  if (Key === undefined) return null;
  return Value === undefined ? { Key } : { Key, Value };
}

function tagOfMember(
  [key, value]: readonly [string, unknown],
  { pointer, written }: Pick<Fault, "pointer" | "written">,
): TagValue | null {
  if (value === null) return { Key: key };
  if (typeof value === "string") return { Key: key, Value: value };
  if (typeof value !== "boolean" && !(typeof value === "number" && Number.isFinite(value))) return null;
  const text = written(appendPointer(pointer, key), value);
  return text === null ? null : { Key: key, Value: text };
}

/** An object that has a tag's members rather than tags as members. */
function singleTag(value: object): TagValue | null {
  const [key, other, ...more] = Object.entries(value).sort(([a], [b]) =>
    a.toLowerCase() < b.toLowerCase() ? -1 : 1,
  );
  if (key === undefined || key[0].toLowerCase() !== "key" || typeof key[1] !== "string" || more.length > 0)
    return null;
  if (other === undefined) return { Key: key[1] };
  return other[0].toLowerCase() === "value" && typeof other[1] === "string"
    ? { Key: key[1], Value: other[1] }
    : null;
}
