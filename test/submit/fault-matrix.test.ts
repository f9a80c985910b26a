import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FAULTS, type FaultRow, faultTable, runFault } from "./fault-matrix.ts";

const PAGE = "docs/reliability.md";
const PLACE = /(<!-- faults: .* -->\n\n)([\s\S]*?)(\n<!-- \/faults -->)/;
const AT_ONCE = 5;

/** `UPDATE_GOLDEN=1` writes the table of the page. */
describe("faults of the service", () => {
  it("never make two imports of one request, and never lose one; docs/reliability.md has the table", async () => {
    const names = Object.keys(FAULTS);
    const rows = new Map<string, FaultRow>();
    const waiting = [...names];
    const worker = async (): Promise<void> => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
        rows.set(name, await runFault(name));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const all = names.flatMap((name) => rows.get(name) ?? []);
    for (const row of all) expect(row).toMatchObject({ imports: 9, duplicates: 0, lost: 0 });
    const table = faultTable(all);
    const page = readFileSync(PAGE, "utf8");
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(PAGE, page.replace(PLACE, `$1${table}$3`));
    expect(PLACE.exec(readFileSync(PAGE, "utf8"))?.[2]).toBe(table);
  }, 240_000);
});
