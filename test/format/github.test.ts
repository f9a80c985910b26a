import { describe, expect, it } from "vitest";
import { githubFormat } from "../../src/format/github.ts";
import { GOOD, HOSTILE, MIXED, written } from "./written.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const decode = (text: string): string =>
  text.replace(/%(25|0A|0D|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** As the runner takes lines for commands: blanks before do not matter, and the old form may stand anywhere. */
function commandsIn(text: string): readonly Command[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const found = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/i.exec(line);
    if (found === null) return /##\[/.test(line) ? [{ name: "##", properties: {}, message: line }] : [];
    const [, name = "", properties = "", message = ""] = found;
    const pairs = properties.split(",").map((pair) => pair.split("=") as [string, string]);
    return [
      {
        name,
        properties: Object.fromEntries(pairs.map(([key, value]) => [key, decode(value)])),
        message: decode(message),
      },
    ];
  });
}

describe("the log of a GitHub Actions step", () => {
  it("annotates each finding at its place", () => {
    const files = { "a,b:c%.json": JSON.stringify({ ...GOOD, ImageName: "a b" }, null, 2) };
    const { text } = written(githubFormat, files, { fromRoot: (path) => `sub/${path}` });
    expect(commandsIn(text)).toEqual([
      {
        name: "error",
        properties: {
          file: "sub/a,b:c%.json",
          line: "4",
          endLine: "4",
          col: "16",
          endColumn: "21",
          title: "schema/pattern",
        },
        message: expect.stringContaining(
          "Value of `ImageName` holds a blank at index 1\nAccepted: ",
        ) as string,
      },
    ]);
  });

  it("shows ten of a kind, and says how many there are beyond", () => {
    const bad = JSON.stringify({ ...GOOD, ImageName: "a b" });
    const { text } = written(githubFormat, { "a.ndjson": `${bad}\n`.repeat(25), ...MIXED });
    const commands = commandsIn(text);
    for (const name of ["error", "warning", "notice"])
      expect(commands.filter((command) => command.name === name).length).toBeLessThanOrEqual(10);
    expect(commands.filter(({ name }) => name === "error").length).toBe(10);
    expect(commands.at(-1)?.message).toMatch(
      /^Without annotation, because GitHub shows ten of a kind: \d+ errors/,
    );
    // The log itself has every one.
    expect(text.match(/^\| .* error Value of `ImageName`/gm)?.length).toBeGreaterThanOrEqual(25);
  });

  it("gives errors the ten places before what comes first in the files", () => {
    const warned = JSON.stringify({ ...GOOD, IngestionProcess: "BYOL_REGULAR_BYOP" });
    const bad = JSON.stringify({ ...GOOD, ImageName: "a b" });
    const { text } = written(githubFormat, { "a.ndjson": `${warned}\n`.repeat(20), "b.json": bad });
    const commands = commandsIn(text);
    expect(commands[0]?.name).toBe("error");
    expect(commands.length).toBe(12);
  });

  it("obeys nothing that a request or its name says", () => {
    const { text, requests } = written(githubFormat, HOSTILE);
    const commands = commandsIn(text);
    const rules = new Set(requests.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    for (const { name, properties } of commands) {
      expect(["error", "warning", "notice"]).toContain(name);
      expect(rules.has(properties.title ?? "") || properties.title === "workspaces-preflight").toBe(true);
      if (properties.file !== undefined) expect(Object.keys(properties)).toContain("line");
    }
    expect(commands.filter(({ message }) => message.startsWith("forged"))).toEqual([]);
    for (const line of text.split("\n").filter((each) => each !== ""))
      expect(line).toMatch(/^(\| |::(error|warning|notice) )/);
    expect(text).not.toMatch(/##\[|##vso/);
  });
});
