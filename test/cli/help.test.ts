/** Help as it is printed, command by command. */
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { recordingIo } from "../support/golden-io.ts";

async function help(command: readonly string[]): Promise<string> {
  const { io, stdout } = recordingIo({ cwd: import.meta.dirname });
  expect(await run([...command, "--help"], io)).toBe(0);
  return stdout();
}

/** Every command that help names, with those below it. */
async function commands(above: readonly string[] = []): Promise<readonly (readonly string[])[]> {
  const section = /\nCommands:\n([\s\S]*?)(?:\n\n|$)/.exec(await help(above))?.[1] ?? "";
  const names = [...section.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = ""]) => name);
  const below = await Promise.all(
    names.filter((name) => name !== "help").map((name) => commands([...above, name])),
  );
  return [...(above.length === 0 ? [] : [above]), ...below.flat()];
}

const all = await commands();

describe("the help of every command", () => {
  it("is found", () => {
    expect(all.map((command) => command.join(" "))).toEqual(
      expect.arrayContaining(["check", "rules test", "rules new", "schema", "new"]),
    );
  });

  it.each(
    all.map((command) => [command.join(" "), command] as const),
  )("of `%s` ends in examples of it", async (name, command) => {
    const examples = /\nExamples:\n((?: {2}\S.*\n)+)/.exec(`${await help(command)}\n`)?.[1] ?? "";
    expect(examples, "add them to src/cli/command-examples.ts").not.toBe("");
    for (const example of examples.trimEnd().split("\n"))
      expect(example.startsWith(`  workspaces-preflight ${name}`)).toBe(true);
  });

  it.each(
    all.map((command) => [command.join(" "), command] as const),
  )("of `%s` is what `help` and its name print", async (_, command) => {
    const { io, stdout } = recordingIo({ cwd: import.meta.dirname });
    expect(await run(["help", ...command], io)).toBe(0);
    expect(stdout()).toBe(await help(command));
  });

  it.each(
    all.map((command) => [command.join(" "), command] as const),
  )("of `%s` keeps within 80 columns", async (_, command) => {
    // A word that is longer has a line of its own, and an example is copied whole.
    const wide = (await help(command)).split("\n").filter((line) => line.length > 80);
    expect(wide.filter((line) => /^ *(?!workspaces-preflight )\S+ /.test(line))).toStrictEqual([]);
  });
});

describe("help of what is no command", () => {
  it.each([
    [["rules", "explian"], "error: there is no command `rules explian`; did you mean `explain`?\n"],
    [["zzzzzz"], "error: there is no command `zzzzzz`; `workspaces-preflight help` lists them\n"],
  ])("%j is refused", async (names, sentence) => {
    const { io, stderr } = recordingIo({ cwd: import.meta.dirname });
    expect(await run(["help", ...names], io)).toBe(2);
    expect(stderr()).toBe(sentence);
  });
});
