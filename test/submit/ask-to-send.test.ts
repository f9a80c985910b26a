import { describe, expect, it } from "vitest";
import { askToSend } from "../../src/cli/ask-to-send.ts";
import type { Io } from "../../src/cli/io.ts";

const sending = {
  account: "123456789012",
  region: "eu-west-1",
  endpoint: "https://workspaces.eu-west-1.amazonaws.com",
  bodies: [{ ImageName: "a" }],
  skipped: { least: 80, most: 81, scopes: ["account", "guest"] },
};

function ask(answer: string, skipped = sending.skipped): { readonly yes: boolean; readonly shown: string } {
  let shown = "";
  const stderr = {
    write: (text: string) => {
      shown += text;
    },
  };
  const stdin = () => [new TextEncoder().encode(answer)];
  const yes = askToSend({ ...sending, skipped }, { stderr, stdin } as unknown as Io);
  return { yes, shown };
}

describe("the question before an import", () => {
  it("shows where it goes, what is sent, and how much was not looked at", () => {
    const { yes, shown } = ask("yes\n");
    expect(yes).toBe(true);
    expect(shown).toBe(
      `account   123456789012
Region    eu-west-1
endpoint  https://workspaces.eu-west-1.amazonaws.com
skipped   up to 81 rules for want of facts: account, guest

{
  "ImageName": "a"
}

Begin this import? Type yes: `,
    );
  });

  it("says nothing of rules where none was skipped, and takes nothing but a yes", () => {
    const { yes, shown } = ask("no\n", { ...sending.skipped, least: 0, most: 0, scopes: [] });
    expect(yes).toBe(false);
    expect(shown).not.toContain("skipped");
  });
});
