import { type Item, type ItemList, NO_ITEMS, REFUSED, type Refused, type RequestView } from "../known.ts";

/** What makes a tag's key or value an item. */
export interface TagTextTest {
  readonly matches: (text: string) => boolean;
  /** What could stand there instead; an empty text is no suggestion for a key. */
  readonly repair: (text: string) => string;
}

/**
 * Keys and values of all tags that match, in the order of the request. What was refused is left out and the list
 * marked as not complete. Nothing is allocated while nothing matches.
 */
export function tagItems(request: RequestView, test: TagTextTest): ItemList | Refused {
  const tags = request.Tags;
  if (tags === undefined) return NO_ITEMS;
  if (tags === REFUSED) return REFUSED;
  let items: Item[] | undefined;
  let complete = true;
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index];
    if (tag === undefined || tag === REFUSED) {
      complete = false;
      continue;
    }
    const { Key: key, Value: value } = tag;
    if (typeof key !== "string") complete = false;
    else if (test.matches(key)) {
      items ??= [];
      items.push(itemOf(`/Tags/${index}/Key`, key, test.repair(key) || undefined));
    }
    if (typeof value === "string") {
      if (test.matches(value)) {
        items ??= [];
        items.push(itemOf(`/Tags/${index}/Value`, value, test.repair(value)));
      }
    } else if (value !== undefined) complete = false;
  }
  if (items === undefined && complete) return NO_ITEMS;
  return { items: items ?? NO_ITEMS.items, complete };
}

function itemOf(pointer: string, value: string, suggestion: string | undefined): Item {
  return suggestion === undefined ? { pointer, value } : { pointer, value, suggestion };
}
