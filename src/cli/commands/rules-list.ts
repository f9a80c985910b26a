import { escapeJson } from "../../format/escape-json.ts";
import { escapeTerminal } from "../../format/escape-terminal.ts";
import { style } from "../../format/style.ts";
import { builtinPack, type Rule, UsageError } from "../../index.ts";
import { isColoured } from "../colour.ts";
import { neededScopes } from "../condition-words.ts";
import { EXIT } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { type PackOptions, packsOf } from "../packs-of.ts";

export interface RulesListOptions extends PackOptions {
  readonly format: string;
  readonly scope: string | null;
}

/** Prints the rules: what each is called, how grave it is, which facts it needs, how sure its source is. */
export function rulesList({ format, scope, ...packs }: RulesListOptions, io: Io): number {
  const rules = [builtinPack(), ...packsOf(packs, io)]
    .flatMap((pack) => pack.rules)
    .map((rule) => ({ rule, needs: neededScopes(rule) }))
    .filter(({ needs }) => scope === null || needs.includes(scope))
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  if (scope !== null && rules.length === 0)
    throw new UsageError(`no rule needs facts of the scope \`${scope}\``);
  if (format === "json") io.stdout.write(json(rules));
  else if (format === "text") io.stdout.write(table(rules, io));
  else throw new UsageError(`\`--format ${format}\`: accepted are text, json`);
  return EXIT.pass;
}

interface Listed {
  readonly rule: Rule;
  readonly needs: readonly string[];
}

function json(rules: readonly Listed[]): string {
  const list = rules.map(({ rule, needs }) => ({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    needs,
    certainty: rule.certainty,
    docs: rule.source[0]?.url ?? null,
  }));
  return `${escapeJson(JSON.stringify(list, null, 2))}\n`;
}

function table(rules: readonly Listed[], { stdout, env }: Io): string {
  const { bold, dim, red, yellow } = style(isColoured("auto", stdout, env));
  const rows = rules.map(({ rule, needs }) => [
    rule.id,
    rule.severity,
    needs.join(", ") || "-",
    rule.certainty,
  ]);
  const header = ["RULE", "SEVERITY", "NEEDS", "CERTAINTY"];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[], mark: (cell: string, column: number) => string): string =>
    row
      .map((cell, column) =>
        mark(column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0), column),
      )
      .join("  ")
      .concat("\n");
  const severity = (cell: string): string => (cell.startsWith("error") ? red(cell) : yellow(cell));
  return (
    line(header, dim) +
    rows
      .map((row) =>
        line(row.map(escapeTerminal), (cell, column) =>
          column === 0 ? bold(cell) : column === 1 ? severity(cell) : cell,
        ),
      )
      .join("")
  );
}
