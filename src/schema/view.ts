import { elementIndex, parsePointer } from "../document/pointer.ts";
import { REFUSED, type RequestView } from "../facts/known.ts";
import { schema } from "../generated/validators/request-errors.js";
import { memberNames, nodeAt } from "./schema-node.ts";

type Members = Record<string, unknown>;

/**
 * The request as rules see it: a copy of the model's own members in which every place that the schema stage refused
 * holds `REFUSED`; the value itself where nothing was refused. A tag is copied only where it has to differ.
 */
export function requestView(value: object, refused: readonly string[]): RequestView {
  if (refused.length === 0 && isPlain(value)) return value as RequestView;
  const view = ownMembers(value, requestMembers);
  const places = refused.map(parsePointer);
  for (const tokens of places) if (tokens.length < 2) refuseMember(view, tokens[0]);
  // Only now: a list that was refused for its length is not gone through.
  if (Array.isArray(view.Tags)) view.Tags = view.Tags.map(plainTag);
  if (Array.isArray(view.Applications)) view.Applications = [...view.Applications];
  for (const tokens of places) refuseInside(view, tokens);
  return view as RequestView;
}

const requestMembers = memberNames(schema);
const tagMembers = memberNames(nodeAt(nodeAt(schema, "Tags"), "0"));

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

/** Without a name, all members are refused; a name outside the model is passed over. */
function refuseMember(view: Members, name: string | undefined): void {
  for (const member of requestMembers) if (name === undefined || name === member) view[member] = REFUSED;
}

/** Puts the mark at a place in a list; a place inside something refused, or outside the model, is passed over. */
function refuseInside(view: Members, [name, element, tagName, ...further]: readonly string[]): void {
  const member = requestMembers.find((known) => known === name);
  if (member === undefined || element === undefined) return;
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
  if (tagMember === undefined || further.length > 0) return;
  const copy = ownMembers(tag, tagMembers);
  copy[tagMember] = REFUSED;
  list[index] = copy;
}
