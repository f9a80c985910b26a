/** The guard in a program of one's own: real clients of the SDK against the loopback service. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DescribeWorkspaceImagesCommand,
  ImportWorkspaceImageCommand,
  type ImportWorkspaceImageCommandInput,
  WorkSpacesClient,
} from "@aws-sdk/client-workspaces";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PreflightError, preflightPlugin, type SubmitEvent, submit } from "../../src/aws-sdk.ts";
import { createPreflight, type Report } from "../../src/index.ts";
import { type AwsServer, type AwsServerOptions, startAwsServer } from "../support/aws/aws-server.ts";
import { inTurn } from "../support/aws/fault.ts";
import { type ImageStore, imageStore } from "../support/aws/image-store.ts";
import { SECRETS } from "../support/aws/test-connection.ts";

const good: ImportWorkspaceImageCommandInput = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
  Tags: undefined,
};
const sent = JSON.parse(JSON.stringify(good)) as unknown;
const bad = { ...good, ImageName: "win 11" };
const undecided: ImportWorkspaceImageCommandInput = { ...good, IngestionProcess: "BYOL_REGULAR" };
const preflight = createPreflight({ asOf: "2026-11-23" });

let server: AwsServer;
let store: ImageStore;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "library-"));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function client(options: AwsServerOptions = {}): Promise<WorkSpacesClient> {
  store = imageStore();
  server = await startAwsServer(store.state, { secrets: SECRETS, ...options });
  return new WorkSpacesClient({ region: "eu-west-1", endpoint: server.url, credentials: SECRETS });
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

describe("preflightPlugin", () => {
  it("lets a request through that passes, as it is", async () => {
    const guarded = await client();
    guarded.middlewareStack.use(preflightPlugin({ preflight }));
    const { ImageId } = await guarded.send(new ImportWorkspaceImageCommand(good));
    expect(ImageId).toBe("wsi-000000000");
    expect(store.imported).toEqual([sent]);
  });

  it.each<[string, ImportWorkspaceImageCommandInput, string]>([
    ["fails", bad, "the import would fail:\n  /ImageName: "],
    ["cannot be decided", undecided, "the import cannot be decided:\n"],
  ])("rejects a request that %s, before anything is sent", async (_, request, words) => {
    const guarded = await client();
    guarded.middlewareStack.use(preflightPlugin({ preflight }));
    const error = await rejection(guarded.send(new ImportWorkspaceImageCommand(request)));
    expect(error).toBeInstanceOf(PreflightError);
    expect((error as PreflightError).message).toContain(words);
    expect((error as PreflightError).report.requests[0]?.findings.length).toBeGreaterThan(0);
    expect(server.calls).toEqual([]);
  });

  it("rejects what the SDK would drop without a word", async () => {
    const guarded = await client();
    guarded.middlewareStack.use(preflightPlugin({ preflight }));
    const request = { ...good, DryRun: true };
    expect(await rejection(guarded.send(new ImportWorkspaceImageCommand(request)))).toBeInstanceOf(
      PreflightError,
    );
  });

  it("rejects a body that another middleware has changed", async () => {
    const guarded = await client();
    guarded.middlewareStack.use(preflightPlugin({ preflight }));
    guarded.middlewareStack.add(
      (next) => (args) => {
        (args.request as { body: unknown }).body = JSON.stringify({ ...good, ImageName: "other" });
        return next(args);
      },
      { step: "build", name: "meddler" },
    );
    const error = await rejection(guarded.send(new ImportWorkspaceImageCommand(good)));
    expect(error).toMatchObject({ name: "BodyDiffers" });
    expect(server.calls).toEqual([]);
  });

  it("only tells in the mode warn, and lets undecided requests through where that is wanted", async () => {
    const guarded = await client();
    const reports: Report[] = [];
    guarded.middlewareStack.use(
      preflightPlugin({ preflight, mode: "warn", onReport: (report) => reports.push(report) }),
    );
    await guarded.send(new ImportWorkspaceImageCommand(bad));
    await guarded.send(new ImportWorkspaceImageCommand(good));
    expect(reports.map(({ verdict }) => verdict)).toEqual(["fail"]);
    guarded.middlewareStack.use(preflightPlugin({ preflight, allowUnknown: true }));
    await guarded.send(new ImportWorkspaceImageCommand({ ...undecided, ImageName: "third" }));
    expect(store.imported).toHaveLength(3);
  });

  it("does not touch other commands", async () => {
    const guarded = await client();
    guarded.middlewareStack.use(preflightPlugin({ preflight }));
    expect((await guarded.send(new DescribeWorkspaceImagesCommand({}))).Images).toEqual([]);
  });
});

describe("submit", () => {
  const options = () => ({
    preflight,
    journal: join(folder, "journal.jsonl"),
    account: "123456789012",
    settleMs: 0,
  });

  it("imports once, however often it is called, and leaves the client as it was", async () => {
    const mine = await client();
    const before = mine.middlewareStack.identify();
    for (const earlier of [false, true]) {
      const { ending, report } = await submit(good, { ...options(), client: mine });
      expect(ending).toMatchObject({ kind: "accepted", imageId: "wsi-000000000", earlier });
      expect(report.verdict).toBe("pass");
    }
    expect(store.imported).toEqual([sent]);
    expect(mine.middlewareStack.identify()).toEqual(before);
  });

  it("rejects what does not pass, before a journal is made", async () => {
    const mine = await client();
    expect(await rejection(submit(bad, { ...options(), client: mine }))).toBeInstanceOf(PreflightError);
    expect(await rejection(submit(undecided, { ...options(), client: mine }))).toBeInstanceOf(PreflightError);
    expect(server.calls).toEqual([]);
  });

  it("tells of events, and finds the image of an answer that was lost", async () => {
    const mine = await client({ faults: inTurn({ ImportWorkspaceImage: [{ kind: "lost" }] }) });
    const events: SubmitEvent["kind"][] = [];
    const onEvent = (event: SubmitEvent): void => {
      events.push(event.kind);
    };
    const { ending } = await submit(good, { ...options(), client: mine, onEvent });
    expect(ending).toEqual({ kind: "adopted", imageId: "wsi-000000000" });
    expect(events).toEqual(["sending", "answered", "reconciling"]);
  });

  it("stops when its signal says so, with the answer written down", async () => {
    const mine = await client({ faults: inTurn({ ImportWorkspaceImage: [{ kind: "reset" }] }) });
    const stop = new AbortController();
    const { ending } = await submit(good, {
      ...options(),
      client: mine,
      settleMs: 60_000,
      signal: stop.signal,
      onEvent: ({ kind }) => kind === "reconciling" && stop.abort(),
    });
    expect(ending).toEqual({ kind: "stopped", open: true });
  });

  it.each([
    [{ settleMs: -1 }, "`settleMs` is not a number"],
    [{ maxAttempts: 0 }, "`maxAttempts` is not a whole number"],
  ])("refuses %j", async (wrong, words) => {
    const mine = await client();
    await expect(submit(good, { ...options(), client: mine, ...wrong })).rejects.toThrow(words);
  });
});
