/** The HTML report as a person sees it: in Chromium, at two widths, in both colour schemes, with the keyboard alone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { htmlFormat } from "../../../src/format/html.ts";
import { describeWithTool } from "../../support/system-tool.ts";
import { HOSTILE, MIXED, written } from "../written.ts";

const CHROMIUM = { command: "chromium", install: "apt-get install chromium" };
const WIDTHS = [360, 1280];
const axe = readFileSync(resolve("node_modules/axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describeWithTool("the HTML report in Chromium", CHROMIUM, () => {
  let browser: Browser;
  let here: string;
  beforeAll(async () => {
    here = mkdtempSync(join(tmpdir(), "html-"));
    writeFileSync(join(here, "mixed.html"), written(htmlFormat, MIXED).text);
    // One of each kind is enough for what takes seconds.
    const few = Object.fromEntries(
      ["folder with blank/bad.json", "gpu.yaml"].map((path) => [path, MIXED[path] ?? ""]),
    );
    writeFileSync(join(here, "few.html"), written(htmlFormat, few).text);
    writeFileSync(join(here, "hostile.html"), written(htmlFormat, HOSTILE).text);
    browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(here, { recursive: true });
  });

  /** A page, and what it asked for and complained about. */
  async function open(
    name: string,
    width: number,
    colorScheme: "light" | "dark" = "light",
    bypassCSP = false,
  ): Promise<{ readonly page: Page; readonly noise: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP });
    const noise: string[] = [];
    page.on("console", (message) => noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(String(error)));
    page.on("dialog", (dialog) => noise.push(dialog.message()));
    page.on("request", (request) => {
      if (!request.url().endsWith(name)) noise.push(request.url());
    });
    await page.goto(`file://${join(here, name)}`);
    return { page, noise };
  }

  it.each(["mixed.html", "hostile.html"])("%s is quiet, and as wide as the window", async (name) => {
    for (const width of WIDTHS) {
      const { page, noise } = await open(name, width);
      await page.evaluate(`document.querySelectorAll("details").forEach((each) => { each.open = true; })`);
      expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBe(0);
      expect(await page.evaluate("document.styleSheets.length")).toBe(1);
      expect(noise).toEqual([]);
      // A page that came out blank takes a few kilobytes.
      expect((await page.screenshot()).length).toBeGreaterThan(20_000);
      await page.close();
    }
  });

  it.each(
    (["light", "dark"] as const).flatMap((scheme) => WIDTHS.map((width) => [scheme, width] as const)),
  )("has nothing that axe objects to: %s, %d wide", async (scheme, width) => {
    const { page } = await open("few.html", width, scheme, true);
    await page.evaluate(`document.querySelectorAll("details").forEach((each) => { each.open = true; })`);
    await page.addScriptTag({ content: axe });
    const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.close();
  });

  it("is filtered with the keyboard", async () => {
    const { page } = await open("mixed.html", 1280);
    const visible = async (selector: string): Promise<number> => page.locator(`${selector}:visible`).count();
    expect(await visible("article.fail")).toBeGreaterThan(0);
    // The link past the filters, then the first box.
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the requests");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await visible("article.fail")).toBe(0);
    expect(await visible("article.unknown")).toBeGreaterThan(0);
    expect(await visible("nav .fail")).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await visible("article")).toBe(0);
    expect(await page.locator(".nothing").isVisible()).toBe(true);
    await page.keyboard.press("Space");
    expect(await visible("article.pass")).toBeGreaterThan(0);
    await page.close();
  });

  it("hides findings of a kind, and their marks", async () => {
    const { page } = await open("mixed.html", 1280);
    const background = async (): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector("mark.error")).backgroundColor`);
    const before = await background();
    await page.locator("#show-findings-error").uncheck();
    expect(await page.locator(".finding.error:visible").count()).toBe(0);
    expect(await page.locator(".finding.warning:visible").count()).toBeGreaterThan(0);
    expect(await background()).not.toBe(before);
    await page.close();
  });

  it("is printed in dark ink, without what paper cannot do", async () => {
    const { page } = await open("mixed.html", 1280, "dark");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filters").isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  });

  it("says what a request says, letter for letter", async () => {
    const { page } = await open("hostile.html", 1280);
    const text = String(await page.evaluate("document.body.innerText"));
    expect(text).toContain("]]><script>alert(1)</script><!--");
    expect(text).toContain("[click](https://evil.example/)");
    expect(text).not.toMatch(/[\u0000\u202e]/);
    await page.close();
  });
});
