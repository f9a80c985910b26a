import { REFUSED, type RequestView } from "../known.ts";

/** No blank at the ends, no reserved prefix in whatever case, no character beyond those that tags may hold in ASCII. */
const PLAIN = /^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/;

/** Comparing more keys with each other is left to those who list them. */
const FEW = 16;

/**
 * Whether there is nothing about the tags that any list of odd ones would hold, as of most requests. One look at each
 * tag takes the place of one per list.
 */
export function plainTags({ Tags: tags }: RequestView): boolean {
  if (tags === undefined) return true;
  if (tags === REFUSED || tags.length > FEW) return false;
  const lower: string[] = [];
  for (const tag of tags) {
    if (tag === REFUSED || !isPlain(tag.Key) || (tag.Value !== undefined && !isPlain(tag.Value)))
      return false;
    const key = tag.Key.toLowerCase();
    if (lower.includes(key)) return false;
    lower.push(key);
  }
  return true;
}

function isPlain(text: unknown): text is string {
  return typeof text === "string" && PLAIN.test(text);
}
