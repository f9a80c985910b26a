/** `npm run screenshots`: photographs the HTML report of the examples in Chromium, for docs/. Look at them before you commit. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const SHOTS = [
  { file: "docs/report.png", width: 1000, height: 900, colorScheme: "light", at: "header" },
  {
    file: "docs/report-findings.png",
    width: 1000,
    height: 900,
    colorScheme: "light",
    at: '[data-path="mistakes.json"]',
  },
  { file: "docs/report-phone.png", width: 390, height: 844, colorScheme: "dark", at: "header" },
] as const;

const folder = mkdtempSync(join(tmpdir(), "screenshots-"));
const report = join(folder, "report.html");
spawnSync(
  process.execPath,
  [resolve("dist/cli.cjs"), "check", ".", "--as-of", "2026-11-23", "--format", `html=${report}`],
  { cwd: "docs/examples/requests", env: {} },
);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
});
for (const { file, width, height, colorScheme, at } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`file://${report}`);
  await page.evaluate(`document.querySelector(${JSON.stringify(at)}).scrollIntoView()`);
  await page.screenshot({ path: file });
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });
