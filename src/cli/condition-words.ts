import type { Rule } from "../index.ts";

type Condition = Rule["must"];
type Node = Extract<Condition, { readonly all: unknown }>["all"][number];
type Leaf = Exclude<Node, Condition>;

const WORDS: Readonly<Record<Leaf["operator"], string>> = {
  equal: "is",
  notEqual: "is not",
  in: "is one of",
  notIn: "is none of",
  contains: "contains",
  doesNotContain: "does not contain",
  containsAny: "contains one of",
  everyIn: "holds nothing but",
  empty: "is empty",
  lessThan: "is less than",
  lessThanInclusive: "is at most",
  greaterThan: "is greater than",
  greaterThanInclusive: "is at least",
  startsWith: "starts with",
  endsWith: "ends with",
  matches: "matches",
  present: "is given",
  before: "is before",
  onOrAfter: "is on or after",
};
const NEGATED: Partial<Record<Leaf["operator"], string>> = { empty: "is not empty", present: "is not given" };

/** What is said below a leaf. */
export type LeafNotes = (leaf: Leaf) => readonly string[];

/** A condition in words, one line per leaf, nested ones indented; the lines of the outermost `all` all hold. */
export function conditionWords(condition: Condition, notes: LeafNotes = () => []): readonly string[] {
  return "all" in condition
    ? condition.all.flatMap((node) => nodeWords(node, notes))
    : nestedWords(condition, notes);
}

function nestedWords(condition: Condition, notes: LeafNotes): readonly string[] {
  if ("not" in condition) return grouped("not", [condition.not], notes);
  const [word, nodes] =
    "all" in condition ? (["all of", condition.all] as const) : (["any of", condition.any] as const);
  return nodes.length === 1 ? nodes.flatMap((node) => nodeWords(node, notes)) : grouped(word, nodes, notes);
}

function grouped(word: string, nodes: readonly Node[], notes: LeafNotes): readonly string[] {
  return [`${word}:`, ...nodes.flatMap((node) => nodeWords(node, notes)).map((line) => `  ${line}`)];
}

function nodeWords(node: Node, notes: LeafNotes): readonly string[] {
  return "operator" in node
    ? [leafWords(node), ...notes(node).map((line) => `  ${line}`)]
    : nestedWords(node, notes);
}

function leafWords({ fact, path, operator, value }: Leaf): string {
  const subject = factWords(fact, path);
  const negated = NEGATED[operator];
  if (negated !== undefined && typeof value === "boolean")
    return `${subject} ${value ? WORDS[operator] : negated}`;
  return `${subject} ${WORDS[operator]} ${valueWords(value)}`;
}

/** A fact as options name it: `windows.version`; what comes from the request by its path there. */
export function factWords(fact: string, path: string): string {
  const member = path.slice(1).replaceAll("/", ".");
  if (fact === "request") return member === "" ? "the request" : member;
  return fact === "today" ? "today" : `${fact}.${member}`;
}

function valueWords(value: Leaf["value"]): string {
  if (Array.isArray(value)) return value.map((item) => String(item)).join(", ");
  if (typeof value === "object" && "fact" in value) return factWords(value.fact, value.path);
  return String(value);
}

/** The scopes of facts from outside that a rule asks about, sorted: what has to be given to decide it. */
export function neededScopes(rule: Rule): readonly string[] {
  return [...new Set(neededFacts(rule).map((key) => key.slice(0, key.indexOf("."))))];
}

/** The facts from outside that a rule asks about, sorted, as options name them: `windows.version`. */
export function neededFacts(rule: Rule): readonly string[] {
  const keys = new Set<string>();
  const add = (fact: string, path: string): void => {
    if (!CLOSED.includes(fact)) keys.add(factWords(fact, path));
  };
  const visit = (node: Node): void => {
    if ("operator" in node) {
      add(node.fact, node.path);
      if (typeof node.value === "object" && "fact" in node.value) add(node.value.fact, node.value.path);
    } else if ("not" in node) visit(node.not);
    else ("all" in node ? node.all : node.any).forEach(visit);
  };
  if (rule.when !== undefined) visit(rule.when);
  visit(rule.must);
  return [...keys].sort();
}

/** Always known: the request, what follows from it, and the date. */
const CLOSED: readonly string[] = ["request", "derived", "today"];
