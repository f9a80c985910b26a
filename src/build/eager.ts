/**
 * Makes the functions that every check runs compile with the file instead of at their first call.
 *
 * V8 looks over a function when it loads a file and reads it again when it is called, unless it stands in parentheses, which it
 * takes for a function that is called at once. The functions of a plain check come first in the file, in parentheses; that is
 * worth a twentieth of the start-up. Which they are is measured, by running the bundle.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

/**
 * @param bundles by name; `cli.cjs` among them is run.
 * @param name of the one to arrange.
 * @param args of a run whose functions are wanted at once.
 * @returns its text.
 */
export function eager(bundles: ReadonlyMap<string, string>, name: string, args: readonly string[]): string {
  const text = bundles.get(name) ?? "";
  const called = calledFunctions(bundles, name, args);
  const file = ts.createSourceFile("bundle.cjs", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let first = "";
  let rest = "";
  let from = 0;
  for (const statement of file.statements) {
    const start = statement.getStart(file);
    if (!ts.isFunctionDeclaration(statement) || !called.has(start) || statement.name === undefined) continue;
    first += `var ${statement.name.text}=(${text.slice(start, statement.end)});`;
    rest += text.slice(from, start);
    from = statement.end;
  }
  rest += text.slice(from);
  const directives = /^(?:#!.*\n)?(?:"use strict";)?/.exec(rest)?.[0] ?? "";
  return directives + first + rest.slice(directives.length);
}

/** Where the functions start that a run calls. */
function calledFunctions(
  bundles: ReadonlyMap<string, string>,
  bundle: string,
  args: readonly string[],
): ReadonlySet<number> {
  const folder = mkdtempSync(join(tmpdir(), "workspaces-preflight-"));
  try {
    const coverage = join(folder, "coverage");
    for (const [name, text] of bundles) writeFileSync(join(folder, name), text);
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "cli.cjs"), ...args], {
      encoding: "utf8",
      env: { NODE_V8_COVERAGE: coverage },
    });
    if (status !== 0) throw new Error(`the bundle does not run: ${stderr}`);
    const reports = readdirSync(coverage).map(
      (name) => JSON.parse(readFileSync(resolve(coverage, name), "utf8")) as Coverage,
    );
    const functions = reports
      .flatMap(({ result }) => result.filter(({ url }) => url.endsWith(`/${bundle}`)))
      .flatMap((script) => script.functions);
    return new Set(
      functions.flatMap(({ ranges: [whole] }) =>
        whole !== undefined && whole.count > 0 ? [whole.startOffset] : [],
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
