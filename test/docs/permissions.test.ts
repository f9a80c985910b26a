/** docs/permissions.md lists what is called, no less and no more. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liveFacts } from "../../src/aws/live-facts.ts";
import { readCalls } from "../../src/aws/read-calls.ts";
import { type AwsServer, startAwsServer } from "../support/aws/aws-server.ts";
import { goodState, IMAGE_ID } from "../support/aws/aws-state.ts";
import { testConnection } from "../support/aws/test-connection.ts";

const page = readFileSync("docs/permissions.md", "utf8");
const policy = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "") as {
  readonly Statement: readonly { readonly Sid: string; readonly Action: readonly string[] }[];
};
const actionsOf = (sid: string): readonly string[] =>
  policy.Statement.find(({ Sid }) => Sid === sid)?.Action ?? [];

let server: AwsServer;
beforeAll(async () => {
  server = await startAwsServer(() => goodState);
});
afterAll(() => server.close());

/** What arrives at the services when everything is read. */
async function called(simulatePermissions: boolean): Promise<readonly string[]> {
  const before = server.calls.length;
  const { failures } = await liveFacts(await testConnection(server.url), {
    scopes: ["ec2Image", "account"],
    imageIds: [IMAGE_ID],
    simulatePermissions,
    limits: { callMs: 20_000, overallMs: 60_000 },
    signal: new AbortController().signal,
    now: () => 0,
  });
  expect(failures).toEqual([]);
  const actions = server.calls
    .slice(before)
    .map(({ service, operation }) => `${service.replace("-", "")}:${operation}`);
  return [...new Set(actions)].sort();
}

describe("docs/permissions.md", () => {
  it("allows exactly what is called", async () => {
    expect(await called(false)).toEqual(actionsOf("ReadFacts"));
    expect(await called(true)).toEqual(
      [...actionsOf("ReadFacts"), ...actionsOf("SimulatePermissions")].sort(),
    );
  });

  it("allows exactly what the code can call: each command of the SDK in it", () => {
    const files = [
      ...readFileSync("src/aws/read-calls.ts", "utf8").matchAll(/from "\.\/(calls\/[\w-]+\.ts)"/g),
    ];
    const commands = files.flatMap(([, file = ""]) =>
      [...readFileSync(`src/aws/${file}`, "utf8").matchAll(/new sdk\.(\w+)Command\(/g)].map(
        ([, name]) => name,
      ),
    );
    const allowed = policy.Statement.flatMap(({ Action }) => Action);
    expect(commands.sort()).toEqual(allowed.map((action) => action.split(":")[1]).sort());
  });

  it("says of each action which facts it gives", async () => {
    const calls = readCalls(await testConnection(server.url), {
      scopes: ["ec2Image", "account"],
      imageIds: [IMAGE_ID],
      simulatePermissions: true,
    });
    const rows = [...page.matchAll(/^\| `(\w+:\w+)` \| (.+?) \|/gm)].map(([, action, facts]) => [
      action,
      facts?.replaceAll("`", "").split(", "),
    ]);
    expect(rows.sort()).toEqual(calls.map(({ action, facts }) => [action, facts]).sort());
  });
});
