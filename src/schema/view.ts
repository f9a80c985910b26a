import { elementIndex, parsePointer } from "../document/pointer.ts";
import { REFUSED, type RequestView } from "../facts/known.ts";

type Members = Record<string, unknown>;

/**
 * The request as rules see it: a copy of the model's own members in which every place that the schema stage refused
 * holds `REFUSED`; the value itself where nothing was refused.
 */
export function requestView(value: object, refused: readonly string[]): RequestView {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (refused.length === 0 && (prototype === Object.prototype || prototype === null))
    return value as RequestView;
  const view = ownMembers(value, requestMembers);
  if (Array.isArray(view.Tags)) view.Tags = view.Tags.map(tagCopy);
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

function tagCopy(tag: unknown): unknown {
  return typeof tag === "object" && tag !== null && !Array.isArray(tag) ? ownMembers(tag, tagMembers) : tag;
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
  let names: readonly string[] = requestMembers;
  let container: unknown = view;
  for (const [depth, token] of tokens.entries()) {
    const last = depth === tokens.length - 1;
    if (Array.isArray(container)) {
      const index = elementIndex(token);
      if (index === null || index >= container.length) return;
      if (last) container[index] = REFUSED;
      else container = container[index];
    } else {
      if (typeof container !== "object" || container === null || !names.includes(token)) return;
      if (last) (container as Members)[token] = REFUSED;
      else container = (container as Members)[token];
      names = tagMembers;
    }
  }
}
