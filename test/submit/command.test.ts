/** `submit` and `wait` as programs, against the loopback service. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectReport } from "../library/report-schema.ts";
import { type AwsServer, type AwsServerOptions, startAwsServer } from "../support/aws/aws-server.ts";
import { ServiceError } from "../support/aws/call.ts";
import { inTurn } from "../support/aws/fault.ts";
import { type ImageStore, type ImageStoreOptions, imageStore } from "../support/aws/image-store.ts";
import { SECRETS } from "../support/aws/test-connection.ts";
import { type ProgramResult, runProgram, startProgram } from "./run-submit.ts";

const good = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
};

let folder = "";
let server: AwsServer;
let store: ImageStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "submit-"));
  await serve();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function serve(options: AwsServerOptions & ImageStoreOptions = {}): Promise<void> {
  await server?.close();
  store = imageStore(options);
  server = await startAwsServer(store.state, { secrets: SECRETS, ...options });
}

function file(content: unknown, name = "request.json"): string {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

/** With a journal and settle time of the test; whatever is printed holds nothing secret. */
async function submit(...args: readonly string[]): Promise<ProgramResult> {
  const common = ["--endpoint-url", server.url, "--journal", "journal.jsonl", "--settle", "0"];
  const result = await runProgram(["submit", ...common, ...args], { cwd: folder });
  const journal = existsSync(join(folder, "journal.jsonl"))
    ? readFileSync(join(folder, "journal.jsonl"), "utf8")
    : "";
  for (const secret of Object.values(SECRETS))
    expect(result.stdout + result.stderr + journal).not.toContain(secret);
  return result;
}

const error = (code: string, message = "No.") =>
  ({ kind: "error", error: new ServiceError(code, message) }) as const;

describe("submit", () => {
  it("sends a request that passes, and says what became of it", async () => {
    const { exit, stdout, stderr } = await submit(file(good), "--yes");
    expect(exit).toBe(0);
    expect(store.imported).toEqual([good]);
    expect(stdout).toContain("request.json: accepted wsi-000000000 (account 123456789012, eu-west-1)\n");
    expect(stdout).not.toContain("to decide more:");
    expect(stderr).toBe(
      `warning: workspaces, sts called at \`${server.url}\`, which is not AWS's own endpoint\n` +
        "win11-24h2: sending\nwin11-24h2: accepted, image wsi-000000000\n",
    );
  });

  it.runIf(process.versions.node.startsWith("20."))(
    "keeps the SDK's warning about Node 20 to itself",
    async () => {
      const args = [
        "submit",
        file(good),
        "--yes",
        "--endpoint-url",
        server.url,
        "--journal",
        "journal.jsonl",
      ];
      const { exit, stderr } = await runProgram(args, { cwd: folder, env: { NODE_NO_WARNINGS: "" } });
      expect(exit).toBe(0);
      expect(stderr).not.toContain("NodeVersionSupportWarning");
    },
  );

  it("is not sent again, also under another member order, and says what image it is", async () => {
    await submit(file(good), "--yes");
    const { ImageName, ...rest } = good;
    const { exit, stdout } = await submit(file({ ImageName, ...rest }, "other.json"), "--yes");
    expect(exit).toBe(0);
    expect(stdout).toContain("other.json: accepted wsi-000000000");
    expect(store.imported).toHaveLength(1);
  });

  it("does not call an import of an earlier run a success when its image is in error, and names --again", async () => {
    await serve({ errors: ["DomainJoined"] });
    await submit(file(good), "--yes");
    const { exit, stdout, stderr } = await submit(file(good), "--yes");
    expect(exit).toBe(1);
    expect(stderr).toContain("accepted in an earlier run, and its image wsi-000000000 is in ERROR\n");
    expect(stdout).toContain("The image wsi-000000000 is in error: DomainJoined");
    expect(stdout).toContain("guest/not-domain-joined");
    expect(stdout).toContain("`--again` sends the request again");
    const json = JSON.parse((await submit(file(good), "--yes", "--format", "json")).stdout);
    expectReport(json);
    expect(json.requests[0].submission).toMatchObject({ state: "in-error", imageState: "ERROR" });
    const again = await submit(file(good), "--yes", "--again");
    expect(again.exit).toBe(1);
    expect(again.stdout).toContain("[account/name-taken]");
    expect(again.stdout).toContain("or delete that image, which will never be available");
    expect(again.stdout).not.toContain("use it");
    expect(store.imported).toHaveLength(1);
  });

  it("says that the image of an earlier run is gone, and sends again when that is wanted", async () => {
    await submit(file(good), "--yes");
    (store.images as unknown[]).pop();
    const { exit, stdout } = await submit(file(good), "--yes");
    expect(exit).toBe(1);
    expect(stdout).toContain("is not in the account and Region any more");
    expect(stdout).toContain("`--again` sends the request again");
    expect(store.imported).toHaveLength(1);
    expect((await submit(file(good), "--yes", "--again")).exit).toBe(0);
    expect(store.imported).toHaveLength(2);
  });

  it("prints a report that fits its schema, with the hash of the body", async () => {
    const { stdout } = await submit(file(good), "--yes", "--format", "json");
    const report: unknown = JSON.parse(stdout);
    expectReport(report);
    expect(report).toMatchObject({
      verdict: "pass",
      requests: [
        { submission: { state: "accepted", imageId: "wsi-000000000", open: false, requestId: "request-3" } },
      ],
    });
    const [intent] = readFileSync(join(folder, "journal.jsonl"), "utf8").split("\n");
    expect(JSON.parse(intent ?? "").body).toBe(
      (report as { requests: { submission: { body: string } }[] }).requests[0]?.submission.body,
    );
  });

  it.each<[string, unknown, number, string]>([
    ["fails the check", { ...good, ImageName: "win 11" }, 1, "[schema/pattern]"],
    ["cannot be decided", { ...good, IngestionProcess: "BYOL_REGULAR" }, 3, "windows.version"],
    ["is one of several that do not all pass", [good, { ...good, ImageName: "a b" }], 1, "[schema/pattern]"],
  ])("does not send what %s", async (_, content, exit, words) => {
    const result = await submit(file(content), "--yes");
    expect(result.exit).toBe(exit);
    expect(result.stdout).toContain(words);
    expect(result.stderr).toContain("nothing was sent: every request has to pass first\n");
    expect(server.calls).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      "an array",
      "batch.json",
      `[\n${JSON.stringify(good)},\n${JSON.stringify({ ...good, ImageName: "b" })},\n${JSON.stringify({ ...good, ImageDescription: "Other" })}\n]`,
      "batch.json:4:89 error The name `win11-24h2` is that of another request of this run, batch.json#0: an image can have it once [service/name-repeated]",
    ],
    [
      "lines of NDJSON",
      "batch.ndjson",
      `${JSON.stringify(good)}\n${JSON.stringify(good)}\n`,
      "batch.ndjson:2:89 error The name `win11-24h2` is that of another request of this run, batch.ndjson#0: an image can have it once [service/name-repeated]",
    ],
  ])("sends nothing where two requests in %s have the same name", async (_, name, content, headline) => {
    for (const mode of ["--yes", "--dry-run"]) {
      const { exit, stdout, stderr } = await submit(file(content, name), mode);
      expect(exit).toBe(1);
      expect(stdout).toContain(`${headline}\n`);
      expect(stdout).toMatch(/batch\.\w+:[12]:89 the first request of that name\n/);
      expect(stderr).toContain("nothing was sent: every request has to pass first\n");
      expect(server.calls).toEqual([]);
    }
  });

  it("sends what cannot be decided when that is wanted", async () => {
    const request = { ...good, IngestionProcess: "BYOL_REGULAR" };
    expect((await submit(file(request), "--yes", "--allow-unknown")).exit).toBe(0);
    expect(store.imported).toEqual([request]);
  });

  it.each<[string, readonly string[], string]>([
    ["without a terminal and without a yes", [], "`--yes` sends, `--dry-run` only shows"],
    [
      "another Region than the fact",
      ["--yes", "--fact", "region=us-east-1", "--region", "eu-west-1"],
      "region",
    ],
    ["a date other than today", ["--yes", "--as-of", "2026-01-01"], "unknown option '--as-of'"],
    ["mending what is sent", ["--yes", "--fix"], "unknown option '--fix'"],
    [
      "plain http elsewhere",
      ["--yes", "--endpoint-url", "http://example.com"],
      "plain http is taken for this machine only",
    ],
    [
      "a settle time that is none",
      ["--yes", "--settle", "soon"],
      "`--settle soon`: accepted is a number of seconds",
    ],
    [
      "no attempts",
      ["--yes", "--max-attempts", "0"],
      "`--max-attempts 0`: accepted is a number from 1 to 20",
    ],
    ["a time limit without waiting", ["--yes", "--timeout", "5"], "it needs `--wait`"],
  ])("exits 2 for %s, and sends nothing", async (_, args, words) => {
    const result = await submit(file(good), ...args);
    expect({ exit: result.exit, stdout: result.stdout }).toEqual({ exit: 2, stdout: "" });
    expect(result.stderr).toContain(words);
    expect(server.calls).toEqual([]);
  });

  it("exits 2 without credentials, with a sentence", async () => {
    const result = await runProgram(["submit", file(good), "--yes", "--endpoint-url", server.url], {
      cwd: folder,
      env: {
        AWS_ACCESS_KEY_ID: "",
        AWS_SECRET_ACCESS_KEY: "",
        AWS_SESSION_TOKEN: "",
        XDG_STATE_HOME: folder,
      },
    });
    expect(result.exit).toBe(2);
    expect(result.stderr).toContain("error: there are no credentials");
    expect(server.calls).toEqual([]);
  });

  it("exits 2 for a journal that is damaged, before anything is sent", async () => {
    file("{}\n", "journal.jsonl");
    const result = await submit(file(good), "--yes");
    expect(result.exit).toBe(2);
    expect(result.stderr).toContain("line 1 is damaged");
    expect(store.imported).toEqual([]);
    expect(readFileSync(join(folder, "journal.jsonl"), "utf8")).toBe("{}\n");
  });

  it("shows what it would send, without credentials, a Region, the SDK or a call", async () => {
    // Where no package is found: of the program, only what it is bundled with.
    cpSync("dist", join(folder, "alone"), { recursive: true });
    const run = (...args: readonly string[]): Promise<ProgramResult> =>
      runProgram(["submit", file(good), "--dry-run", ...args], {
        cwd: folder,
        env: { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "", AWS_REGION: "" },
        program: join(folder, "alone", "cli.cjs"),
      });
    const { exit, stdout } = await run();
    const head = "operation: ImportWorkspaceImage\nx-amz-target: WorkspacesService.ImportWorkspaceImage\n";
    const { Ec2ImageId, ImageDescription, ImageName, IngestionProcess } = good;
    const body = JSON.stringify({ Ec2ImageId, ImageDescription, ImageName, IngestionProcess });
    const hash = createHash("sha256").update(body).digest("hex");
    const rest = `\n${body}\n\n# sha256 of the canonical form: ${hash}\n`;
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: head + rest });
    const placed = await run("--region", "eu-west-1", "--endpoint-url", server.url);
    expect(placed.stdout).toBe(`${head}region: eu-west-1\nendpoint: ${server.url}\n${rest}`);
    expect(server.calls).toEqual([]);
    expect(existsSync(join(folder, "journal.jsonl"))).toBe(false);
    const json = await run("--format", "json");
    expect(json.stderr).toBe(head + rest);
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: "pass" });
  });

  it("tells apart what is somebody else's image of that name", async () => {
    await serve({
      before: [{ ImageId: "wsi-theirs000", Name: good.ImageName, State: "AVAILABLE", Created: new Date() }],
    });
    const { exit, stdout } = await submit(file(good), "--yes");
    expect(exit).toBe(1);
    expect(stdout).toContain("is taken by the image wsi-theirs000 (AVAILABLE)");
    expect(stdout).toContain("[account/name-taken]");
    expect(store.imported).toEqual([]);
  });

  it("sends the rest of a batch after a failure, and does not with --stop-on-failure", async () => {
    const names = ["a", "b", "c"];
    const batch = file(names.map((ImageName) => ({ ...good, ImageName })));
    const faults = () => inTurn({ ImportWorkspaceImage: [error("AccessDeniedException")] });
    await serve({ faults: faults() });
    const stopped = await submit(batch, "--yes", "--stop-on-failure");
    expect(stopped.exit).toBe(4);
    expect(store.imported).toEqual([]);
    expect(stopped.stdout).toContain("request.json#2: not-sent");
    await serve({ faults: faults() });
    const { exit } = await submit(batch, "--yes");
    expect(exit).toBe(4);
    expect(store.imported.map(({ ImageName }) => ImageName)).toEqual(["b", "c"]);
    expect((await submit(batch, "--yes")).exit).toBe(0);
    expect(store.imported.map(({ ImageName }) => ImageName)).toEqual(["b", "c", "a"]);
  });

  it.each<[string, string, string]>([
    ["AccessDeniedException", "service/access-denied", "the check had not predicted it"],
    ["InvalidParameterValuesException", "service/invalid-parameter-values", "the check had not predicted it"],
    ["OperationNotSupportedException", "service/operation-not-supported", "the check had not predicted it"],
    ["ResourceAlreadyExistsException", "service/resource-already-exists", "the check had not predicted it"],
    ["ResourceLimitExceededException", "service/resource-limit-exceeded", "the check had not predicted it"],
    ["ResourceNotFoundException", "service/resource-not-found", "the check had not predicted it"],
    ["ValidationException", "service/validation", "the check had not predicted it"],
    ["UnrecognizedClientException", "service/credentials", ""],
    ["SomethingNewException", "service/refused", "the check had not predicted it"],
  ])("explains %s", async (code, rule, words) => {
    await serve({
      faults: inTurn({ ImportWorkspaceImage: [error(code, "Because \u001b[31mof\u202e this.")] }),
    });
    const { exit, stdout } = await submit(file(good), "--yes", "--format", "json");
    const { requests, verdict } = JSON.parse(stdout);
    expect({ exit, verdict }).toEqual({ exit: 4, verdict: "fail" });
    const finding = requests[0].findings.find((found: { stage: string }) => found.stage === "service");
    expect(finding).toMatchObject({
      rule,
      outcome: "fail",
      severity: "error",
      predicts: [{ code, certainty: "measured" }],
    });
    expect(finding.message).toContain(words);
    expect(finding.message).toContain("(request id request-3)");
    expect(finding.message).not.toMatch(/\p{Cc}|\u202e/u);
    expect(finding.expected.length).toBeGreaterThan(10);
  });

  it("says which rule had predicted the refusal", async () => {
    await serve({ faults: inTurn({ ImportWorkspaceImage: [error("OperationNotSupportedException")] }) });
    const request = { ...good, IngestionProcess: "BYOL_REGULAR_BYOP" };
    const { stdout } = await submit(file(request), "--yes");
    expect(stdout).toContain("predicted by `ingestion/byop-allow-list`");
  });

  it("tells of throttling that does not end, and sends nothing twice afterwards", async () => {
    await serve({ faults: inTurn({ ImportWorkspaceImage: Array(2).fill(error("ThrottlingException")) }) });
    const first = await submit(file(good), "--yes", "--max-attempts", "2");
    expect(first.exit).toBe(4);
    expect(first.stdout).toContain("[service/throttling]");
    expect((await submit(file(good), "--yes")).exit).toBe(0);
    expect(store.imported).toHaveLength(1);
  });

  it("continues from the journal after an answer was lost and nothing could be looked at", async () => {
    const broken = error("InternalServerException");
    const looks = [
      null,
      ...Array(20).fill({ ...broken, error: new ServiceError("InternalServerException", "", 500) }),
    ];
    let down = true;
    const faults = inTurn({ ImportWorkspaceImage: [{ kind: "lost" }], DescribeWorkspaceImages: looks });
    await serve({ faults: (call) => (down ? faults(call) : null) });
    const first = await submit(file(good), "--yes");
    expect(first.exit).toBe(4);
    expect(first.stdout).toContain("what became of it is not known yet");
    expect(first.stderr).toContain("the same command continues from there");
    down = false;
    const second = await submit(file(good), "--yes");
    expect(second.exit).toBe(0);
    expect(second.stdout).toContain("request.json: adopted wsi-000000000");
    expect(store.imported).toHaveLength(1);
  }, 60_000);

  it("does not import twice when the journal itself is lost", async () => {
    await submit(file(good), "--yes");
    rmSync(join(folder, "journal.jsonl"));
    const { exit, stdout } = await submit(file(good), "--yes");
    expect(exit).toBe(1);
    expect(stdout).toContain("[account/name-taken]");
    expect(store.imported).toHaveLength(1);
  });

  it("keeps a second submitter away while it runs", async () => {
    await serve({ faults: inTurn({ ImportWorkspaceImage: [{ kind: "late", ms: 2500 }] }) });
    const first = submit(file(good), "--yes");
    await expect
      .poll(() => server.calls.some(({ operation }) => operation === "ImportWorkspaceImage"), {
        timeout: 10_000,
      })
      .toBe(true);
    const second = await submit(file({ ...good, ImageName: "other" }, "other.json"), "--yes");
    expect(second.exit).toBe(2);
    expect(second.stderr).toContain("is in use by process");
    expect((await first).exit).toBe(0);
  });

  it.each([
    "SIGINT",
    "SIGTERM",
  ] as const)("finishes what is under way at %s, and says where things stand", async (signal) => {
    await serve({ faults: inTurn({ ImportWorkspaceImage: [{ kind: "late", ms: 1500 }] }) });
    const args = [
      "submit",
      file([good, { ...good, ImageName: "next" }]),
      "--yes",
      "--endpoint-url",
      server.url,
      "--journal",
      "j",
    ];
    const { child, done } = startProgram(args, { cwd: folder });
    await expect
      .poll(() => server.calls.some(({ operation }) => operation === "ImportWorkspaceImage"), {
        timeout: 10_000,
      })
      .toBe(true);
    child.kill(signal);
    const { exit, stdout, stderr } = await done;
    expect(exit).toBe(signal === "SIGINT" ? 130 : 143);
    expect(stderr).toContain("stopping: what is under way comes to its end first");
    expect(stdout).toContain("request.json#0: accepted wsi-000000000");
    expect(stdout).toContain("request.json#1: not-sent");
    expect(store.imported).toHaveLength(1);
    expect(readFileSync(join(folder, "j"), "utf8").trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("submit --wait", () => {
  it("ends with the image available", async () => {
    await serve({ pendingMs: 1500 });
    const { exit, stdout, stderr } = await submit(file(good), "--yes", "--wait", "--poll", "0.3");
    expect(exit).toBe(0);
    expect(stdout).toContain("accepted wsi-000000000, AVAILABLE");
    expect(stderr).toContain("wsi-000000000: PENDING for");
    expect(stderr).toContain("expected after 1 h 30 min or more");
  });

  it("explains every code of an image in error from the rule that predicts it", async () => {
    await serve({ errors: ["DomainJoined", "DiskFreeSpace", "UserProfileMissing"] });
    const { exit, stdout } = await submit(file(good), "--yes", "--wait", "--format", "json");
    expect(exit).toBe(1);
    const { requests } = JSON.parse(stdout);
    const findings = requests[0].findings.filter((found: { stage: string }) => found.stage === "service");
    expect(findings.map((found: { predicts: { code: string }[] }) => found.predicts[0]?.code)).toEqual([
      "DomainJoined",
      "DiskFreeSpace",
      "UserProfileMissing",
    ]);
    expect(findings[0].message).toContain("domain");
    expect(findings[0].related[0].message).toContain("rules explain guest/not-domain-joined");
    expect(requests[0].submission).toMatchObject({ state: "accepted", imageState: "ERROR" });
  });

  it("exits 3 at the time limit", async () => {
    await serve({ pendingMs: 60_000 });
    const { exit, stderr } = await submit(
      file(good),
      "--yes",
      "--wait",
      "--poll",
      "0.2",
      "--timeout",
      "0.01",
    );
    expect(exit).toBe(3);
    expect(stderr).toContain("still PENDING at the time limit");
  });
});

describe("wait", () => {
  const wait = (...args: readonly string[]): Promise<ProgramResult> =>
    runProgram(["wait", ...args, "--endpoint-url", server.url, "--poll", "0.1"], { cwd: folder });

  it("waits for an image by its id, or for those of a journal", async () => {
    await submit(file(good), "--yes");
    const one = await wait("wsi-000000000");
    expect(one).toMatchObject({ exit: 0, stdout: "wsi-000000000 AVAILABLE\n" });
    expect(one.stderr).not.toContain("AVAILABLE");
    expect(await wait("--journal", "journal.jsonl")).toMatchObject({
      exit: 0,
      stdout: "wsi-000000000 AVAILABLE\n",
    });
  });

  it("says why an image is in error", async () => {
    await serve({ errors: ["UEFINotSupported"] });
    await submit(file(good), "--yes");
    const { exit, stdout } = await wait("wsi-000000000");
    expect(exit).toBe(1);
    expect(stdout).toContain("wsi-000000000 ERROR\n  The image wsi-000000000 is in error: UEFINotSupported");
  });

  it("says what it waits for where an image is not there", async () => {
    const { exit, stdout, stderr } = await wait("wsi-999999999", "--timeout", "0.01");
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: "wsi-999999999 unknown\n" });
    expect(stderr).toContain("wsi-999999999: not listed for 0 s, given up after 3 min\n");
    expect(stderr).toContain("wsi-999999999: still not listed at the time limit");
  });

  it.each<[readonly string[], string]>([
    [[], "name either ids of images"],
    [["ami-0f3c7a91d2e84b650"], "is no id of a WorkSpaces image"],
    [["--journal", "nowhere.jsonl"], "knows no image that was accepted"],
  ])("exits 2 for %j", async (args, words) => {
    const { exit, stderr } = await wait(...args);
    expect(exit).toBe(2);
    expect(stderr).toContain(words);
  });
});
