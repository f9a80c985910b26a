import { elementIndex, parsePointer } from "../document/pointer.ts";
import { REFUSED, type RequestView } from "../facts/known.ts";

type Members = Record<string, unknown>;

/**
 * The request as rules see it: a copy of the model's own members in which every place that the schema stage refused
 * holds `REFUSED`; the value itself where nothing was refused. A tag is copied only where it has to differ.
 */
export function requestView(value: object, refused: readonly string[]): RequestView {
  if (refused.length === 0 && isPlain(value)) return value as RequestView;
  const view = ownMembers(value, requestMembers);
  if (Array.isArray(view.Tags)) view.Tags = view.Tags.map(plainTag);
  if (Array.isArray(view.Applications)) view.Applications = [...view.Applications];
  for (const pointer of refused) {
    if (pointer === "") for (const member of requestMembers) view[member] = REFUSED;
    else refuse(view, parsePointer(pointer));
  }
  return view as RequestView;
}

const requestMembers: readonly (keyof RequestView)[] = [
  "Ec2ImageId",
  "IngestionProcess",
  "ImageName",
  "ImageDescription",
  "Tags",
  "Applications",
];
const tagMembers: readonly string[] = ["Key", "Value"];

/** Whether an object has no members but its own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function plainTag(tag: unknown): unknown {
  return typeof tag !== "object" || tag === null || Array.isArray(tag) || isPlain(tag)
    ? tag
    : ownMembers(tag, tagMembers);
}

function ownMembers(value: object, names: readonly string[]): Members {
  const copy: Members = {};
  for (const name of names) {
    const member = Object.hasOwn(value, name) ? (value as Readonly<Members>)[name] : undefined;
    if (member !== undefined) copy[name] = member;
  }
  return copy;
}

/** Puts the mark at a place of the model; a place inside something refused, or outside the model, is passed over. */
function refuse(view: Members, tokens: readonly string[]): void {
  const [name, element, tagName] = tokens;
  const member = requestMembers.find((known) => known === name);
  if (member === undefined) return;
  if (element === undefined) {
    view[member] = REFUSED;
    return;
  }
  const list = view[member];
  const index = elementIndex(element);
  if (!Array.isArray(list) || index === null || index >= list.length) return;
  if (tagName === undefined) {
    list[index] = REFUSED;
    return;
  }
  const tag: unknown = list[index];
  const tagMember = tagMembers.find((known) => known === tagName);
  if (typeof tag !== "object" || tag === null || Array.isArray(tag)) return;
  if (tagMember === undefined || tokens.length > 3) return;
  const copy = ownMembers(tag, tagMembers);
  copy[tagMember] = REFUSED;
  list[index] = copy;
}
