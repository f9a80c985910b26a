import { spawnSync } from "node:child_process";
import { describe, it } from "vitest";

/** A program that comes from the system, not from npm. */
export interface SystemTool {
  readonly command: string;
  /** What to run where it is missing. */
  readonly install: string;
}

/** What it says about its version; null where it is not there. */
export function versionOf({ command }: SystemTool): string | null {
  const { status, stdout, stderr } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return status === 0 ? `${stdout}${stderr}`.trim() : null;
}

/**
 * Tests that need a system tool. Without it they are skipped with a sentence, except where `PREFLIGHT_TOOLS=required` says
 * that the tools are there.
 */
export function describeWithTool(title: string, tool: SystemTool, tests: (version: string) => void): void {
  const version = versionOf(tool);
  if (version !== null) {
    describe(title, () => tests(version));
    return;
  }
  const sentence = `\`${tool.command}\` is not installed: ${tool.install}`;
  describe(title, () => {
    it(`needs \`${tool.command}\``, ({ skip }) => {
      if (process.env.PREFLIGHT_TOOLS === "required") throw new Error(sentence);
      console.warn(`skipped: ${sentence}`);
      skip(sentence);
    });
  });
}
