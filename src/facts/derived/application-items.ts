import { type Item, type ItemList, NO_ITEMS, REFUSED, type Refused, type RequestView } from "../known.ts";

/**
 * The applications of the request that `wanted` names, from the place `first` on; what was refused there is left
 * out and the list marked as not complete.
 */
export function applicationItems(
  request: RequestView,
  first: number,
  wanted: (application: string) => boolean,
): ItemList | Refused {
  const applications = request.Applications;
  if (applications === undefined) return NO_ITEMS;
  if (applications === REFUSED) return REFUSED;
  let items: Item[] | undefined;
  let complete = true;
  for (let index = first; index < applications.length; index++) {
    const application = applications[index];
    if (typeof application !== "string") complete = false;
    else if (wanted(application)) {
      items ??= [];
      items.push({ pointer: `/Applications/${index}`, value: application });
    }
  }
  if (items === undefined && complete) return NO_ITEMS;
  return { items: items ?? NO_ITEMS.items, complete };
}
