/** Every fault of the service, in every case: what became of the import in the end. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ImportWorkspaceImageCommandInput, WorkSpacesClient } from "@aws-sdk/client-workspaces";
import { type Submitted, submit } from "../../src/aws-sdk.ts";
import { createPreflight } from "../../src/index.ts";
import { startAwsServer } from "../support/aws/aws-server.ts";
import { ServiceError } from "../support/aws/call.ts";
import type { Fault } from "../support/aws/fault.ts";
import { imageStore } from "../support/aws/image-store.ts";
import { SECRETS } from "../support/aws/test-connection.ts";

/** Far above what a busy machine takes for an answer. */
const TIME_LIMIT_MS = 5000;

const error = (code: string, status = 400): Fault => ({
  kind: "error",
  error: new ServiceError(code, "It did not work.", status),
});
const garbled = (status: number, text: string, cut = false): Fault => ({
  kind: "garbled",
  status,
  text,
  cut,
});

/** By what a reader of the table sees; null is a connection that is refused. */
export const FAULTS: Readonly<Record<string, Fault | null>> = {
  "connection refused": null,
  "connection reset before it is done": { kind: "reset" },
  "connection reset after it is done": { kind: "lost" },
  "no answer": { kind: "silence" },
  "answer after the time limit": { kind: "late", ms: TIME_LIMIT_MS + 1500 },
  "slow answer": { kind: "late", ms: 300 },
  "HTTP 500": error("InternalServerException", 500),
  "HTTP 503": error("ServiceUnavailable", 503),
  "HTTP 500 after it is done": garbled(500, ""),
  "answer cut off": garbled(200, '{"ImageId":"wsi-0', true),
  "answer that is no JSON": garbled(200, "<html>"),
  "answer that is another JSON": garbled(200, "[1]"),
  "success without ImageId": garbled(200, "{}"),
  "ImageId of another form": garbled(200, '{"ImageId":"ami-1"}'),
  "page of a proxy": garbled(407, "<html>"),
  throttling: error("ThrottlingException"),
  "HTTP 429": error("Busy", 429),
  refusal: error("AccessDeniedException"),
};

const plain: ImportWorkspaceImageCommandInput = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
};
const REQUESTS: readonly ImportWorkspaceImageCommandInput[] = [
  plain,
  {
    ...plain,
    Tags: [
      { Key: "Owner", Value: "Zo\u00eb" },
      { Key: "CostCenter", Value: "" },
    ],
  },
  { ...plain, IngestionProcess: "BYOL_REGULAR_BYOP", ImageName: "a_./()\\-" },
];
/** How often in a row a call meets the fault; the last is more often than a run tries. */
const TIMES: readonly number[] = [1, 2, 4];
const MAX_ATTEMPTS = 3;

export interface FaultRow {
  readonly fault: string;
  readonly runs: number;
  /** How first runs ended, each once. */
  readonly endings: readonly string[];
  readonly imports: number;
  readonly duplicates: number;
  /** Imports whose image the journal does not name in the end, and images that it names and that are not there. */
  readonly lost: number;
}

/** All cases of a fault at once: they mostly wait. */
export async function runFault(fault: string): Promise<FaultRow> {
  const cases = REQUESTS.flatMap((request) => TIMES.map((times) => ({ request, times })));
  const results = await Promise.all(
    cases.map(({ request, times }) => runCase(FAULTS[fault] ?? null, request, times)),
  );
  const sum = (of: (result: CaseResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  return {
    fault,
    runs: sum(({ runs }) => runs),
    endings: [...new Set(results.map(({ ending }) => ending))].sort(),
    imports: sum(({ imports }) => imports),
    duplicates: sum(({ imports }) => Math.max(0, imports - 1)),
    lost: sum(({ isLost }) => (isLost ? 1 : 0)),
  };
}

interface CaseResult {
  readonly runs: number;
  readonly ending: string;
  readonly imports: number;
  readonly isLost: boolean;
}

/** Runs until the import is there, as a user would who starts the same command again. */
async function runCase(
  fault: Fault | null,
  request: ImportWorkspaceImageCommandInput,
  times: number,
): Promise<CaseResult> {
  const folder = mkdtempSync(join(tmpdir(), "faults-"));
  const store = imageStore();
  let left = times;
  const server = await startAwsServer(store.state, {
    secrets: SECRETS,
    faults: ({ operation }) => (operation === "ImportWorkspaceImage" && left-- > 0 ? fault : null),
  });
  const journal = join(folder, "journal.jsonl");
  const client = new WorkSpacesClient({
    region: "eu-west-1",
    endpoint: server.url,
    credentials: SECRETS,
    requestHandler: { requestTimeout: TIME_LIMIT_MS, throwOnRequestTimeout: true },
  });
  if (fault === null) refuseConnections(client, () => left-- > 0);
  const endings: Submitted["ending"][] = [];
  try {
    do {
      const { ending } = await submit(request, {
        client,
        preflight: createPreflight({ asOf: "2026-11-23" }),
        journal,
        account: "123456789012",
        settleMs: 3000,
        maxAttempts: MAX_ATTEMPTS,
      });
      endings.push(ending);
    } while (endings.length < 6 && !("imageId" in (endings.at(-1) ?? {})));
    const lines = readFileSync(journal, "utf8").trimEnd().split("\n");
    const { imageId } = JSON.parse(lines.at(-1) ?? "{}") as { readonly imageId?: string };
    return {
      runs: endings.length,
      ending: endings[0]?.kind ?? "none",
      imports: store.imported.length,
      isLost: store.images.length === 0 || imageId !== store.images[0]?.ImageId,
    };
  } finally {
    client.destroy();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** The call goes to a port on which nobody listens. */
function refuseConnections(client: WorkSpacesClient, isNow: () => boolean): void {
  client.middlewareStack.add(
    (next, context) => (args) => {
      if (context.commandName === "ImportWorkspaceImageCommand" && isNow())
        (args.request as { port: number }).port = 1;
      return next(args);
    },
    { step: "finalizeRequest", priority: "low", name: "refused" },
  );
}

/** The table of docs/reliability.md. */
export function faultTable(rows: readonly FaultRow[]): string {
  const head = ["fault of the call that sends", "first run ends", "runs", "imports", "duplicates", "lost"];
  const body = rows.map(({ fault, endings, runs, imports, duplicates, lost }) => [
    fault,
    endings.join(", "),
    ...[runs, imports, duplicates, lost].map(String),
  ]);
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
