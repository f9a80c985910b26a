import { createHash } from "node:crypto";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { html } from "../../../src/format/html/markup.ts";
import { htmlFormat } from "../../../src/format/html.ts";
import { readFacts } from "../../../src/index.ts";
import { GOOD, HOSTILE, MIXED, written } from "../written.ts";

type Element = DefaultTreeAdapterTypes.Element;

function elements(text: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(text));
  return found;
}

const attribute = (element: Element, name: string): string =>
  element.attrs.find((candidate) => candidate.name === name)?.value ?? "";

describe("the HTML report", () => {
  it("allows its own style and nothing else", () => {
    const all = elements(written(htmlFormat, MIXED).text);
    const policy = all.find((element) => attribute(element, "http-equiv") === "Content-Security-Policy");
    const style = all.find(({ tagName }) => tagName === "style")?.childNodes[0];
    const text = style !== undefined && "value" in style ? style.value : "";
    const hash = createHash("sha256").update(text).digest("base64");
    expect(attribute(policy as Element, "content")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it("loads nothing, runs nothing and holds no address but https links to read on", () => {
    for (const files of [MIXED, HOSTILE]) {
      const all = elements(written(htmlFormat, files).text);
      const names = new Set(all.map(({ tagName }) => tagName));
      for (const name of ["script", "img", "link", "iframe", "object", "form", "svg", "base"])
        expect(names.has(name), name).toBe(false);
      for (const element of all) {
        for (const { name, value } of element.attrs) {
          expect(name).not.toMatch(/^on|^style$|^src$/);
          if (name === "href")
            expect(value).toMatch(
              /^(#[a-z0-9-]+|https:\/\/(docs\.aws\.amazon\.com|www\.rfc-editor\.org)\/.*)$/,
            );
        }
      }
    }
  });

  it("has only elements of its own, whatever a request says", () => {
    const own = new Set(elements(written(htmlFormat, MIXED).text).map(({ tagName }) => tagName));
    for (const { tagName } of elements(written(htmlFormat, HOSTILE).text))
      expect(own.has(tagName), tagName).toBe(true);
  });

  it("lets no text be more than text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("<p>", "<a title='", "<b>"),
        (text, prefix) => {
          const { markup } = html`<i title="${prefix + text}">${prefix + text}</i>`;
          expect(elements(markup).map(({ tagName }) => tagName)).toEqual(["html", "head", "body", "i"]);
        },
      ),
    );
  });

  it("shows every line of a request, marked where the findings are", () => {
    const value = { ...GOOD, ImageName: "a <b> c" };
    const all = elements(written(htmlFormat, { "a.json": JSON.stringify(value, null, 2) }).text);
    const content = (element: Element): string =>
      element.childNodes.map((node) => ("value" in node ? node.value : content(node as Element))).join("");
    const lines = all.filter((element) => attribute(element, "class") === "line").map(content);
    expect(lines.join("\n")).toBe(JSON.stringify(value, null, 2));
    expect(all.filter(({ tagName }) => tagName === "mark").map(content)).toEqual(['"a <b> c"']);
  });

  it("draws no line after a text that ends in a line break", () => {
    const numbers = (text: string): readonly (string | undefined)[] =>
      elements(written(htmlFormat, { "a.json": text }).text)
        .filter((element) => attribute(element, "class") === "line")
        .map((element) => attribute(element, "data-line"));
    const text = JSON.stringify({ ...GOOD, ImageName: "a b" }, null, 2);
    expect(numbers(text).length).toBe(text.split("\n").length);
    expect(numbers(`${text}\n`)).toEqual(numbers(text));
    const yaml = `Ec2ImageId: ${GOOD.Ec2ImageId}\nImageName: a b\n`;
    expect(numbers(yaml)).toEqual(["1", "2"]);
  });

  it("tells once of a fact that a file states", () => {
    const facts = readFacts(
      '{"account": {"images": []},\n"ec2Image": {"architecture": "arm64"}}',
      "facts.json",
    );
    const { text } = written(htmlFormat, { "a.json": JSON.stringify(GOOD) }, {}, { facts });
    expect(text).toMatch(/<dt>See<\/dt><dd>facts\.json 2:\d+ /);
    expect(text).not.toContain("<dt>Given</dt>");
  });

  it("shows of a list in one line only the request itself", () => {
    const text = JSON.stringify([GOOD, { ...GOOD, ImageName: "a b" }]);
    const all = elements(written(htmlFormat, { "a.json": text }).text);
    const content = (element: Element): string =>
      element.childNodes.map((node) => ("value" in node ? node.value : content(node as Element))).join("");
    const lines = all.filter((element) => attribute(element, "class") === "line").map(content);
    expect(lines.toSorted()).toEqual(
      [JSON.stringify(GOOD), JSON.stringify({ ...GOOD, ImageName: "a b" })].toSorted(),
    );
  });

  it("names the rules and what would decide those that were skipped or are undecided", () => {
    const { text } = written(htmlFormat, { "gpu.yaml": MIXED["gpu.yaml"] ?? "" });
    expect(text).toMatch(
      /<code>region\/gpu-bundles<\/code> <span class="needs">decided by <code>region.name<\/code>/,
    );
    expect(text).toMatch(
      /<code>windows\/client-only<\/code> <span class="needs">decided by <code>windows.version<\/code>/,
    );
    expect(text).toContain("<h4>Passed");
  });

  it("says where else to look", () => {
    const { text } = written(htmlFormat, { "a.json": '{"ImageName": "a",\n"ImageName": "b"}' });
    expect(text).toMatch(/<dt>See<\/dt><dd>1:2 /);
  });

  it("stays a page that a browser opens: what fails first, and says what it left out", () => {
    const bad = JSON.stringify({ ...GOOD, ImageName: "a b" });
    const good = `${JSON.stringify(GOOD)}\n`.repeat(3000);
    const { text } = written(htmlFormat, { "a.ndjson": `${good}${bad}\n` });
    expect(text.length).toBeLessThan(12 << 20);
    expect(text).toContain("1 of 3001 requests failed");
    expect(text).toMatch(/<article class="request fail"/);
    const shown = text.match(/<article class="request /g)?.length ?? 0;
    const left = Number(/<p class="left">([\d,]+) requests/.exec(text)?.[1]?.replaceAll(",", ""));
    expect(shown + left).toBe(3001);
  });

  it("is the same bytes each time", () => {
    expect(written(htmlFormat, MIXED).text).toBe(written(htmlFormat, MIXED).text);
  });
});
