import type { DerivedFact } from "../known.ts";
import { plainTags } from "./plain-tags.ts";
import { type KeyTest, keyAt, tagKeyItems } from "./tag-key-items.ts";

const standsBeforeInOtherCase: KeyTest = (key, index, tags) => {
  let found = false;
  for (let before = 0; before < index; before++) {
    const other = keyAt(tags, before);
    if (other === key) return false;
    if (!found && other !== undefined) found = equalIgnoringCase(key, other);
  }
  return found;
};

function startSeen(): KeyTest {
  const exact = new Set<string>();
  const lower = new Set<string>();
  return (key) => {
    if (exact.has(key)) return false;
    exact.add(key);
    const count = lower.size;
    return lower.add(key.toLowerCase()).size === count;
  };
}

/** Decides on ASCII letters in place, because most keys differ in their first ones. */
function equalIgnoringCase(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a >= 0x80 || b >= 0x80) return left.toLowerCase() === right.toLowerCase();
    if (lowerAscii(a) !== lowerAscii(b)) return false;
  }
  return left.length === right.length;
}

function lowerAscii(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

/** Tag keys that differ from an earlier one in upper and lower case only. */
export const tagsKeysDifferingInCase: DerivedFact = {
  path: "/tags/keys-differing-in-case",
  member: "Tags",
  kind: "list",
  title: "Tag keys that differ from the key of an earlier tag in upper and lower case only",
  isNothing: plainTags,
  derive: (request) => tagKeyItems(request, standsBeforeInOtherCase, startSeen),
};
