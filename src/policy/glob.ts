/**
 * Patterns of policy files. They come from repositories and meet names that strangers chose, so they are matched in linear
 * steps and not by a regular expression, which can take for ever; a law holds them equal to picomatch.
 */

/** Whether a path, relative and with `/`, fits; what begins with a dot is nothing special. */
export type Glob = (path: string) => boolean;

const MOST_ALTERNATIVES = 100;
/** Classes, escapes, negations and the brackets of extended patterns are not among what we match. */
const FOREIGN = /[[\]\\]|^!|[!@+?*]\(/;

/** @returns null for a pattern that is none of ours: `*`, `?`, `**` and `{a,b}` are. */
export function compileGlob(pattern: string): Glob | null {
  const alternatives = FOREIGN.test(pattern) ? null : expandBraces(pattern);
  if (alternatives === null) return null;
  const lists = alternatives.map(segmentsOf);
  return (path) => {
    const segments = path.split("/");
    // What is outside of the folder is only meant by a pattern that says so.
    return lists.some(
      (list) =>
        (segments[0] !== ".." || list[0] === "..") && matchList(list, segments, isAnyDepth, matchName),
    );
  };
}

/** `folder/**` is what is in the folder, not a file of that name. */
function segmentsOf(alternative: string): readonly string[] {
  return alternative
    .replace(/^\.\//, "")
    .replace(/\/\*\*$/, "/**/*")
    .split("/");
}

const isAnyDepth = (segment: string): boolean => segment === "**";
const isAnyRun = (unit: string): boolean => unit === "*";

function matchName(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === name;
  // A run of stars is one; `*` alone needs something to match, which a name in a path always is.
  return matchList(
    [...pattern.replace(/\*+/g, "*")],
    [...name],
    isAnyRun,
    (unit, other) => unit === "?" || unit === other,
  );
}

/** Matches a list of patterns in which some stand for any number of items; it goes back to the last of those only. */
function matchList(
  patterns: readonly string[],
  items: readonly string[],
  isAny: (pattern: string) => boolean,
  matches: (pattern: string, item: string) => boolean,
): boolean {
  let at = 0;
  let item = 0;
  let back = -1;
  let from = 0;
  while (item < items.length) {
    const pattern = patterns[at];
    if (pattern !== undefined && isAny(pattern)) {
      back = at++;
      from = item;
    } else if (pattern !== undefined && matches(pattern, items[item] as string)) {
      at++;
      item++;
    } else if (back >= 0) {
      at = back + 1;
      item = ++from;
    } else return false;
  }
  return patterns.slice(at).every(isAny);
}

/** `a{b,c{d,e}}` as its alternatives; null where there are too many or a brace stands alone. */
function expandBraces(pattern: string): readonly string[] | null {
  const pending = [pattern];
  const done: string[] = [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const innermost = /\{([^{}]*)\}/.exec(next);
    if (innermost === null) {
      if (/[{}]/.test(next)) return null;
      done.push(next);
    } else {
      const [whole, inner = ""] = innermost;
      if (!inner.includes(",")) return null;
      const before = next.slice(0, innermost.index);
      const after = next.slice(innermost.index + whole.length);
      pending.push(...inner.split(",").map((part) => before + part + after));
    }
    if (pending.length + done.length > MOST_ALTERNATIVES) return null;
  }
  return done;
}
