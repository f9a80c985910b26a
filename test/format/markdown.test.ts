import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, markdownCode } from "../../src/format/escape-markdown.ts";
import { escapeTerminal } from "../../src/format/escape-terminal.ts";
import { markdownFormat } from "../../src/format/markdown.ts";
import { GOOD, HOSTILE, MIXED, written } from "./written.ts";

// As GitHub reads it: raw HTML, tables, and addresses that become links of themselves.
const reader = new MarkdownIt({ html: true, linkify: true });

type Token = ReturnType<typeof reader.parse>[number];

const flat = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
const read = (text: string): readonly Token[] => flat(reader.parse(text, {}));

describe("Markdown", () => {
  it("begins with the verdict and the counts", () => {
    const tokens = read(written(markdownFormat, MIXED).text);
    expect(tokens[1]?.content).toBe("workspaces-preflight: ❌ failed");
    expect(tokens.filter(({ type }) => type === "td_open").length).toBe(7);
    const titles = tokens.filter((_, at) => tokens[at - 1]?.type === "th_open").map(({ content }) => content);
    expect(titles).toEqual([
      "requests",
      "passed",
      "failed",
      "undecided requests",
      "errors",
      "warnings",
      "undecided findings",
    ]);
  });

  it("has an item for each finding", () => {
    const { text, requests } = written(markdownFormat, MIXED);
    const labels = read(text).filter(({ type }) => type === "strong_open");
    expect(labels.length).toBe(requests.flatMap(({ findings }) => findings).length);
  });

  it("holds no markup, link, mention or fence that a request brought", () => {
    const tokens = read(written(markdownFormat, HOSTILE).text);
    expect(tokens.filter(({ type }) => /^html|^image/.test(type))).toEqual([]);
    const links = tokens
      .filter(({ type }) => type === "link_open")
      .map((token) => String(token.attrGet("href")));
    expect(
      links.filter((href) => !/^https:\/\/(docs\.aws\.amazon\.com|www\.rfc-editor\.org)\//.test(href)),
    ).toEqual([]);
    const words = tokens.filter(({ type }) => type === "text").map(({ content }) => content);
    expect(words.filter((content) => /[@#<>]|:\/\//.test(content))).toEqual([]);
    expect(tokens.filter(({ type }) => type === "code_block")).toEqual([]);
  });

  it("shows any text as it is, escapes aside", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const shown = read(`- ${markdownCode(text)}`).filter(({ type }) => type === "code_inline");
        expect(shown.map(({ content }) => content)).toEqual([escapeTerminal(text)]);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."`*_[]()<>!#@&|~\\ ab.:/-1") }), (text) => {
        const kinds = read(`- **x** ${escapeMarkdown(text)} y`).map(({ type }) => type);
        expect(kinds.filter((type) => /link|html|image|^em_open|fence|table|heading|hr/.test(type))).toEqual(
          [],
        );
        expect(kinds.filter((type) => type === "strong_open").length).toBe(1);
      }),
    );
  });

  it("stays under the limit of its reader, and says what it left out", () => {
    const bad = JSON.stringify({ ...GOOD, ImageName: "a b" });
    for (const mostBytes of [null, 20_000, 0]) {
      const { text } = written(markdownFormat, { "ä.ndjson": `${bad}\n`.repeat(5000) }, { mostBytes });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes === 0 ? 4096 : (mostBytes ?? 1 << 20));
      expect(text).toMatch(/\*\*[\d,]+ more findings not shown\*\*/);
      const shown = text.match(/^- \*\*error/gm)?.length ?? 0;
      const left = Number(/\*\*([\d,]+) more/.exec(text)?.[1]?.replaceAll(",", ""));
      expect(shown + left).toBe(5000);
    }
  });
});
