/** What the rule schema cannot say: that a rule only asks what there is, tests itself, and claims no more than it knows. */
import requestSchema from "../../schemas/ImportWorkspaceImage.schema.json" with { type: "json" };
import { appendPointer, parsePointer } from "../document/pointer.ts";
import { derivedFacts } from "../facts/derived.ts";
import { openFacts } from "../facts/fact-table.ts";
import { isDay } from "../is-day.ts";
import { echo, quote } from "../quote.ts";
import type { Leaf, Rule } from "../types.ts";
import { ruleLeaves } from "./condition-leaves.ts";
import { exampleFaults } from "./example-faults.ts";
import { compilePattern } from "./pattern.ts";
import { isReference } from "./plan.ts";
import type { Fault } from "./schema-fault.ts";
import { placeholders } from "./template.ts";

export function ruleFaults(rule: Rule): readonly Fault[] {
  return [
    ...certaintyFaults(rule),
    ...conditionFaults(rule),
    ...placeFaults(rule),
    ...templateFaults(rule),
    ...patchFaults(rule),
    ...exampleFaults(rule),
  ];
}

function certaintyFaults({ certainty, severity }: Rule): readonly Fault[] {
  if (severity === "warning" || (certainty !== "contradictory" && certainty !== "unknown")) return [];
  return [{ pointer: "/severity", message: `what is ${certainty} is at most a warning` }];
}

function conditionFaults(rule: Rule): readonly Fault[] {
  return ruleLeaves(rule).flatMap(({ leaf, pointer }) => [
    ...referenceFaults(leaf.fact, leaf.path, `${pointer}/path`),
    ...(isReference(leaf.value)
      ? referenceFaults(leaf.value.fact, leaf.value.path, `${pointer}/value/path`)
      : []),
    ...patternFaults(leaf, `${pointer}/value`),
    ...dateFaults(leaf, `${pointer}/value`),
  ]);
}

function referenceFaults(fact: string, path: string, pointer: string): readonly Fault[] {
  const known = knownPaths(fact);
  if (known === null ? isRequestPath(path) : known.includes(path)) return [];
  const accepted = known === null ? "members of the request, such as /IngestionProcess" : known.join(", ");
  return [{ pointer, message: `the fact \`${fact}\` has no \`${echo(path)}\`; it has ${accepted}` }];
}

/** The paths of a fact; null for the request, whose lists have any number of them. */
function knownPaths(fact: string): readonly string[] | null {
  if (fact === "request") return null;
  if (fact === "derived") return derivedFacts.map((derived) => derived.path);
  if (fact === "today") return ["/date"];
  return openFacts.filter((open) => open.fact === fact).map((open) => open.path);
}

interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

function isRequestPath(path: string): boolean {
  const root = requestSchema as unknown as SchemaNode;
  let node: SchemaNode | undefined = root;
  for (const token of parsePointer(path)) {
    if (node === undefined) return false;
    const { properties, items }: SchemaNode = resolved(node, root);
    if (properties !== undefined) node = Object.hasOwn(properties, token) ? properties[token] : undefined;
    else node = /^(0|[1-9][0-9]*)$/.test(token) ? items : undefined;
  }
  return node !== undefined;
}

function resolved(node: SchemaNode, root: SchemaNode): SchemaNode {
  return node.$ref === undefined ? node : (root.$defs?.[node.$ref.slice("#/$defs/".length)] ?? {});
}

function patternFaults({ operator, value }: Leaf, pointer: string): readonly Fault[] {
  if (operator !== "matches") return [];
  try {
    compilePattern(String(value));
    return [];
  } catch (error) {
    return [
      {
        pointer,
        message: `the pattern is not RE2 syntax: ${echo(error instanceof Error ? error.message : String(error))}`,
      },
    ];
  }
}

function dateFaults({ operator, value }: Leaf, pointer: string): readonly Fault[] {
  if ((operator !== "before" && operator !== "onOrAfter") || typeof value !== "string" || isDay(value))
    return [];
  return [{ pointer, message: `${quote(value)} is no day of the calendar` }];
}

function placeFaults({ at }: Rule): readonly Fault[] {
  if (typeof at === "string") {
    return isRequestPath(at) ? [] : [{ pointer: "/at", message: `the request has no \`${echo(at)}\`` }];
  }
  const list = derivedFacts.find((derived) => at.fact === "derived" && derived.path === at.path);
  if (list?.kind === "list") return [];
  const lists = derivedFacts.filter((derived) => derived.kind === "list").map((derived) => derived.path);
  return [
    {
      pointer: "/at",
      message: `\`at\` is a pointer into the request or a derived list: ${lists.join(", ")}`,
    },
  ];
}

const OWN_PLACEHOLDERS: ReadonlySet<string> = new Set(["actual", "pointer", "suggestion"]);

function templateFaults(rule: Rule): readonly Fault[] {
  const templates: readonly (readonly [string, string])[] = [
    ["/title", rule.title],
    ["/message", rule.message],
    ["/expected", rule.expected ?? ""],
    ["/fix/title", rule.fix?.title ?? ""],
    ...(rule.fix?.patch ?? []).flatMap(({ path, value }, at) => [
      [`/fix/patch/${at}/path`, path] as const,
      ...texts(value, `/fix/patch/${at}/value`),
    ]),
  ];
  return templates.flatMap(([pointer, template]) =>
    placeholders(template)
      .filter((name) => !OWN_PLACEHOLDERS.has(name) && !isFact(name))
      .map((name) => ({
        pointer,
        message: `\`{${name}}\` stands for nothing; there are {actual}, {pointer}, {suggestion} and {fact/path}`,
      })),
  );
}

function patchFaults({ fix }: Rule): readonly Fault[] {
  return (fix?.patch ?? []).flatMap((operation, at) => {
    const pointer = `/fix/patch/${at}`;
    const { op, path } = operation;
    return [
      ...(path === "" || /^(\/|\{pointer\})/.test(path)
        ? []
        : [
            {
              pointer: `${pointer}/path`,
              message: `${quote(path)} is neither a JSON Pointer nor begins with {pointer}`,
            },
          ]),
      ...(op === "remove" || Object.hasOwn(operation, "value")
        ? []
        : [{ pointer, message: `\`${op}\` needs the member \`value\`` }]),
    ];
  });
}

/** The texts in a JSON value, each with its place. */
function texts(value: unknown, pointer: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[pointer, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => texts(member, appendPointer(pointer, name)));
}

function isFact(name: string): boolean {
  const slash = name.indexOf("/");
  return slash > 0 && referenceFaults(name.slice(0, slash), name.slice(slash), "").length === 0;
}
