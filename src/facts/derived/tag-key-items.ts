import { type Item, type ItemList, NO_ITEMS, REFUSED, type Refused, type RequestView } from "../known.ts";

export type Tags = Exclude<RequestView["Tags"], undefined | Refused>;

/** Says of each key whether it is an item; asked in the order of the request. */
export type KeyTest = (key: string, index: number, tags: Tags) => boolean;

/** Comparing up to this many keys with each other costs less than filling a table. */
const FEW = 16;

/**
 * The tag keys that a test picks. What was refused is left out and the list marked as not complete.
 *
 * @param few compares the key with those before it
 * @param startMany starts a test that remembers the keys it has seen, for linear time
 */
export function tagKeyItems(
  request: RequestView,
  few: KeyTest,
  startMany: () => KeyTest,
): ItemList | Refused {
  const tags = request.Tags;
  if (tags === undefined) return NO_ITEMS;
  if (tags === REFUSED) return REFUSED;
  const picks = tags.length <= FEW ? few : startMany();
  let items: Item[] | undefined;
  let complete = true;
  for (let index = 0; index < tags.length; index++) {
    const key = keyAt(tags, index);
    if (key === undefined) complete = false;
    else if (picks(key, index, tags)) {
      items ??= [];
      items.push({ pointer: `/Tags/${index}/Key`, value: key });
    }
  }
  if (items === undefined && complete) return NO_ITEMS;
  return { items: items ?? NO_ITEMS.items, complete };
}

/** The key of a tag, or undefined when the tag or its key was refused. */
export function keyAt(tags: Tags, index: number): string | undefined {
  const tag = tags[index];
  if (tag === undefined || tag === REFUSED) return undefined;
  return typeof tag.Key === "string" ? tag.Key : undefined;
}
