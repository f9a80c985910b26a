import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordedOutcome, recordOutcome, runCase } from "../support/golden.ts";

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Each folder is a command line and everything it prints. `UPDATE_GOLDEN=1` records; read what changed. */
describe("golden cases", () => {
  it.each(cases.map((entry) => entry.name))("%s", async (name) => {
    const folder = join(here, name);
    const outcome = await runCase(folder);
    if (process.env["UPDATE_GOLDEN"] === "1") recordOutcome(folder, outcome);
    expect(outcome).toStrictEqual(recordedOutcome(folder));
  });
});
