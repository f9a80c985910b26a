/** Real clients of the SDK against the loopback service: what each fault means for a submission. */
import { afterEach, describe, expect, it } from "vitest";
import { bodyHash } from "../../src/aws/body-guard.ts";
import { callerAccount } from "../../src/aws/caller-account.ts";
import { awsSubmitService } from "../../src/aws/submit-service.ts";
import type { Answer } from "../../src/submit/service.ts";
import type { ImportWorkspaceImageRequest } from "../../src/types.ts";
import { type AwsServer, type AwsServerOptions, startAwsServer } from "../support/aws/aws-server.ts";
import { ServiceError } from "../support/aws/call.ts";
import { type Fault, inTurn, throttled } from "../support/aws/fault.ts";
import { type ImageStore, type ImageStoreOptions, imageStore } from "../support/aws/image-store.ts";
import { SECRETS, testConnection } from "../support/aws/test-connection.ts";

const request: ImportWorkspaceImageRequest = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
  Tags: [{ Key: "Größe", Value: "\u{1f600}" }],
};

let server: AwsServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function start(options: AwsServerOptions & ImageStoreOptions = {}) {
  const store: ImageStore = imageStore(options);
  server = await startAwsServer(store.state, { secrets: SECRETS, ...options });
  const connection = await testConnection(server.url, { attemptMs: 800 });
  const abort = new AbortController();
  const aws = awsSubmitService(connection.workspaces, { now: Date.now, random: Math.random }, abort.signal);
  return { store, connection, aws, abort, calls: server.calls };
}

async function send(fault: Fault | null): Promise<{ answer: Answer; imported: number; sent: number }> {
  const faults = inTurn(fault === null ? {} : { ImportWorkspaceImage: [fault] });
  const { aws, store, calls } = await start({ faults });
  const answer = await aws.submitService(request).importImage();
  const sent = calls.filter(({ operation }) => operation === "ImportWorkspaceImage").length;
  return { answer, imported: store.imported.length, sent };
}

const error = (code: string, status = 400): Fault => ({
  kind: "error",
  error: new ServiceError(code, "No.", status),
});

describe("the call that sends a request", () => {
  it("sends what was checked, signed, once", async () => {
    const { answer, imported, sent } = await send(null);
    expect(answer).toEqual({ kind: "accepted", imageId: "wsi-000000000", requestId: "request-1" });
    expect([imported, sent]).toEqual([1, 1]);
    const body = JSON.parse(server?.calls[0]?.body ?? "");
    expect(body).toEqual(request);
    expect(bodyHash(body)).toBe(bodyHash(request));
  });

  it.each<[string, Fault, Answer["kind"], string, number]>([
    ["a connection that breaks before anything is done", { kind: "reset" }, "ambiguous", "ECONNRESET", 0],
    ["a connection that breaks after it was done", { kind: "lost" }, "ambiguous", "ECONNRESET", 1],
    ["no answer in time", { kind: "silence" }, "ambiguous", "ETIMEDOUT", 0],
    ["an answer that comes too late", { kind: "late", ms: 1200 }, "ambiguous", "ETIMEDOUT", 0],
    ["500", error("InternalServerException", 500), "ambiguous", "InternalServerException", 0],
    ["503", error("ServiceUnavailable", 503), "ambiguous", "ServiceUnavailable", 0],
    ["500 after it was done", { kind: "garbled", status: 500, text: "" }, "ambiguous", "UnreadableAnswer", 1],
    [
      "an answer that is cut off",
      { kind: "garbled", status: 200, text: '{"ImageId":"wsi-00', cut: true },
      "ambiguous",
      "ECONNRESET",
      1,
    ],
    [
      "an answer that is no JSON",
      { kind: "garbled", status: 200, text: "<html>" },
      "ambiguous",
      "UnreadableAnswer",
      1,
    ],
    [
      "an answer that is another JSON",
      { kind: "garbled", status: 200, text: "[1]" },
      "ambiguous",
      "UnreadableAnswer",
      1,
    ],
    [
      "an answer without an id",
      { kind: "garbled", status: 200, text: "{}" },
      "ambiguous",
      "UnreadableAnswer",
      1,
    ],
    [
      "an id of another form",
      { kind: "garbled", status: 200, text: '{"ImageId":"ami-1"}' },
      "ambiguous",
      "UnreadableAnswer",
      1,
    ],
    [
      "an id that is no text",
      { kind: "garbled", status: 200, text: '{"ImageId":1}' },
      "ambiguous",
      "UnreadableAnswer",
      1,
    ],
    [
      "an endless id",
      { kind: "garbled", status: 200, text: `{"ImageId":"${"x".repeat(3000)}wsi-000000000"}` },
      "ambiguous",
      "UnreadableAnswer",
      1,
    ],
    [
      "a page of a proxy",
      { kind: "garbled", status: 407, text: "<html>" },
      "ambiguous",
      "UnreadableAnswer",
      1,
    ],
    ["403 without a name", { kind: "garbled", status: 403, text: "" }, "ambiguous", "UnreadableAnswer", 1],
    ["400 without a name", { kind: "garbled", status: 400, text: "{}" }, "ambiguous", "UnreadableAnswer", 1],
    ["throttling", throttled, "unsent", "ThrottlingException", 0],
    ["429", error("Busy", 429), "unsent", "Busy", 0],
    ["a refusal", error("AccessDeniedException"), "refused", "AccessDeniedException", 0],
    ["a validation error", error("ValidationException"), "refused", "ValidationException", 0],
  ])("%s", async (_, fault, kind, code, imported) => {
    const result = await send(fault);
    expect(result).toMatchObject({ answer: { kind, failure: { code } }, imported, sent: 1 });
  });

  it("nobody listening is not sent, and may be tried again", async () => {
    const { aws } = await start();
    await server?.close();
    server = null;
    const answer = await aws.submitService(request).importImage();
    expect(answer).toMatchObject({ kind: "unsent", retry: true, failure: { code: "ECONNREFUSED" } });
  });

  it.each<[string, object]>([
    ["a member that the SDK drops", { ImageOwner: "me" }],
    ["a null that the SDK drops", { Tags: null }],
    ["a member in another case", { tags: [] }],
  ])("%s is noticed before anything leaves", async (_, more) => {
    const { aws, calls } = await start();
    const answer = await aws
      .submitService({ ...request, ...more } as ImportWorkspaceImageRequest)
      .importImage();
    expect(answer).toMatchObject({ kind: "unsent", retry: false, failure: { code: "BodyDiffers" } });
    expect(calls).toEqual([]);
  });

  it("says nothing secret, whatever comes back", async () => {
    const message = `signed by ${SECRETS.accessKeyId} ${SECRETS.sessionToken} ${SECRETS.secretAccessKey}\u001b[2J`;
    const { answer } = await send({
      kind: "error",
      error: new ServiceError("AccessDeniedException", message),
    });
    const text = JSON.stringify(answer);
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
    expect(answer.kind === "refused" && answer.failure.message).not.toMatch(/\p{Cc}/u);
  });
});

describe("the look at all images", () => {
  it("has every page and the service's date", async () => {
    const before = Array.from({ length: 60 }, (_, at) => ({
      ImageId: `wsi-old${String(at).padStart(6, "0")}`,
      Name: `old-${at}`,
      State: "AVAILABLE" as const,
      Created: new Date(1_700_000_000_000),
    }));
    const { aws } = await start({ before });
    const described = await aws.submitService(request).describeImages();
    expect(described).toMatchObject({ ok: true });
    if (!described.ok) return;
    expect(described.images).toHaveLength(60);
    expect(described.images[59]).toMatchObject({
      name: "old-59",
      created: 1_700_000_000_000,
      state: "AVAILABLE",
    });
    expect(Math.abs(described.date - Date.now())).toBeLessThan(10_000);
  });

  it("is a failure as a value", async () => {
    const { aws } = await start({ faults: () => error("AccessDeniedException") });
    expect(await aws.submitService(request).describeImages()).toMatchObject({
      ok: false,
      failure: { code: "AccessDeniedException" },
    });
  });
});

describe("whose account it is", () => {
  it("comes from STS", async () => {
    const { connection } = await start();
    expect(await callerAccount(connection, AbortSignal.timeout(5000))).toEqual({
      account: "123456789012",
      problem: null,
    });
  });

  it("is told by a hash of the key where STS cannot be asked", async () => {
    const { connection } = await start({
      faults: inTurn({ GetCallerIdentity: Array(5).fill(error("AccessDenied", 403)) }),
    });
    const { account, problem } = await callerAccount(connection, AbortSignal.timeout(5000));
    expect(account).toMatch(/^key:[0-9a-f]{16}$/);
    expect(account).not.toContain(SECRETS.accessKeyId);
    expect(problem).toBeInstanceOf(Error);
  });
});
