import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import type { DocumentFormat } from "../document/format-of.ts";
import { type PlacedObject, readPlacedObject } from "../document/placed-object.ts";
import { appendPointer } from "../document/pointer.ts";
import type { FactPlace } from "../facts/sourced-facts.ts";
import { fitsSchema } from "../fits-schema.ts";
import type { ConfigFile } from "../generated/types/config.ts";
import { parts } from "../parts.ts";
import { echo, quote } from "../quote.ts";
import { UsageError } from "../types.ts";
import type { Config, ConfigEntry, ConfigPack, Placed } from "./config.ts";
import { compileGlob, type Glob } from "./glob.ts";
import type { RuleSettings } from "./rule-settings.ts";
import type { ShapeFault } from "./shape-fault.ts";

/** @param path as messages name it. @throws UsageError with line and column of what is wrong. */
export function readConfig(text: string, path: string, format: DocumentFormat): Config {
  const file = readPlacedObject(text, format);
  const at = (pointer: string, token?: "key" | "value"): string => {
    const { line, column } = file.position(pointer, token);
    return `${path}:${line}:${column}`;
  };
  const fail = ({ pointer, token, message }: ShapeFault): never => {
    throw new UsageError(`${at(pointer, token)}: ${message}`);
  };
  const { value } = file;
  if (value === undefined) throw new UsageError(unreadable(file, path));
  if (!fitsSchema(value, configSchema)) {
    const fault = parts.configFault().configFault(value);
    if (fault !== null) fail(fault);
  }

  const { requests = [], rules = {}, packs = [], failOn, require = [], waivers = {} } = value as ConfigFile;
  // Where something is said is looked up when somebody asks: most runs do not.
  const placed = <T>(pointer: string, said: T): Placed<T> => ({
    value: said,
    get from() {
      return at(pointer);
    },
  });
  const place = (pointer: string): FactPlace => ({
    path,
    get range() {
      return file.range(pointer);
    },
    time: null,
  });
  const settings = (pointer: string, list: NonNullable<ConfigFile["rules"]>): RuleSettings =>
    Object.fromEntries(
      Object.entries(list).map(([id, severity]) => [
        id,
        {
          severity,
          get from() {
            return at(appendPointer(pointer, id), "key");
          },
        },
      ]),
    );
  for (const [index, scope] of require.entries()) checkScope(scope, at(`/require/${index}`));
  return {
    entries: requests.map((entry, index): ConfigEntry => {
      const pointer = `/requests/${index}`;
      return {
        fits: globOf([entry.files].flat(), `${pointer}/files`, fail),
        files: [entry.files].flat(),
        facts: factsOf(entry.facts ?? {}, `${pointer}/facts`, place, fail),
        rules: settings(`${pointer}/rules`, entry.rules ?? {}),
      };
    }),
    rules: settings("/rules", rules),
    packs: packs.map((entry, index): ConfigPack => {
      const { pack, sha256 } = typeof entry === "string" ? { pack: entry, sha256: null } : entry;
      return {
        value: pack,
        sha256,
        get from() {
          return at(`/packs/${index}`);
        },
      };
    }),
    failOn: failOn === undefined ? null : placed("/failOn", failOn),
    require: require.map((scope, index) => placed(`/require/${index}`, scope)),
    maxDays: waivers.maxDays === undefined ? null : placed("/waivers/maxDays", waivers.maxDays),
  };
}

function checkScope(scope: string, from: string): void {
  try {
    parts.facts().checkedRequire([scope]);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${from}: ${error.message}`) : error;
  }
}

function unreadable({ problem, lines, position }: PlacedObject, path: string): string {
  const span = problem?.span;
  const { line, column } =
    span === undefined ? position(problem?.pointer ?? "", problem?.token) : lines.position(span.start);
  const sentence =
    problem?.message ??
    "a configuration holds one object, as `workspaces-preflight schema config` describes it";
  return `${path}:${line}:${column}: ${sentence}`;
}

function globOf(patterns: readonly string[], pointer: string, fail: (fault: ShapeFault) => never): Glob {
  const globs = patterns.map(
    (pattern, index) =>
      compileGlob(pattern) ??
      fail({ pointer: `${pointer}/${index}`, token: "value", message: unknownPattern(pattern) }),
  );
  return (path) => globs.some((glob) => glob(path));
}

export function unknownPattern(pattern: string): string {
  return `cannot read the pattern ${quote(pattern)}; patterns are made of \`*\`, \`?\`, \`**\` and \`{a,b}\``;
}

/** Only the shape is looked at here: what facts there are, and of what type, is the business of facts/. */
function factsOf(
  facts: Readonly<Record<string, unknown>>,
  pointer: string,
  place: (pointer: string) => FactPlace,
  fail: (fault: ShapeFault) => never,
): ConfigEntry["facts"] {
  return Object.fromEntries(
    Object.entries(facts).map(([scope, members]) => {
      const at = appendPointer(pointer, scope);
      if (typeof members !== "object" || members === null || Array.isArray(members))
        return fail({
          pointer: at,
          token: "value",
          message: `\`${echo(scope)}\` is an object of facts, not ${quote(members)}`,
        });
      const list = Object.entries(members).map(
        ([member, value]) => [member, { value, place: () => place(appendPointer(at, member)) }] as const,
      );
      return [scope, Object.fromEntries(list)];
    }),
  );
}
