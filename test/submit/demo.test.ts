import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("the README's demo goes from a request to an available image", async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "test/support/demo.ts",
  ]);
  expect(stderr).toContain("wsi-000000000: PENDING for ");
  expect(stdout).toContain(
    "docs/examples/requests/win11.json: accepted wsi-000000000, AVAILABLE (account 123456789012, eu-west-1)",
  );
});
