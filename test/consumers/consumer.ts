/** What a TypeScript user of the package writes; compiled and run as an ES module and as CommonJS by test/packaging. */
import {
  builtinPack,
  type CheckedRequest,
  createPreflight,
  type Facts,
  type Finding,
  type ImportWorkspaceImageRequest,
  type Outcome,
  type Pack,
  type Preflight,
  parseFact,
  type Report,
  readFacts,
  readPack,
  type Severity,
  startTotals,
  testPack,
  UsageError,
} from "workspaces-preflight";

// Neither the DOM nor Node's types are needed to use the package.
declare const console: { log(text: string): void };

const request: ImportWorkspaceImageRequest = {
  Ec2ImageId: "ami-0a1b2c3d4e5f67890",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
  Tags: [{ Key: "Owner", Value: "desktop" }],
  Applications: ["Microsoft_Office_2019"],
};

const facts: Facts = { windows: { version: "11" }, region: { name: "eu-west-1" } };
const failOn: Severity = "error";
const preflight: Preflight = createPreflight({
  facts,
  failOn,
  asOf: () => "2026-11-23",
  listRules: true,
  hash: true,
});

function told(report: Report): string {
  const verdict: Outcome = report.verdict;
  const findings: readonly Finding[] = report.requests.flatMap((entry) => entry.findings);
  return `${verdict} ${findings.map(({ rule, pointer, range }) => `${rule} ${pointer} ${range?.start.line ?? "-"}`).join(", ")}`;
}

function* bytesOf(text: string): Generator<Uint8Array> {
  for (const character of text) yield Uint8Array.of(character.charCodeAt(0));
}

function refused(act: () => unknown): string {
  try {
    act();
    return "not refused";
  } catch (error) {
    return error instanceof UsageError ? `${error.name}: ${error.message}` : "another error";
  }
}

async function main(): Promise<void> {
  console.log(told(preflight.check(request)));
  console.log(told(preflight.check({ ...request, IngestionProcess: "BYOL_REGULAR_DCV" })));
  console.log(
    told(preflight.checkText(JSON.stringify({ ...request, ImageName: "a b" }, null, 2), { path: "a.json" })),
  );
  console.log(told(preflight.checkText("ImageName: &x a b\nTags: *x\n", { path: "a.yaml" })));
  console.log(told(preflight.checkBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b))));

  const totals = startTotals();
  const lines = `${JSON.stringify(request)}\n{}\n`;
  for (const { report } of preflight.requests(bytesOf(lines), { format: "ndjson" })) totals.add(report);
  console.log(JSON.stringify(totals.end()));
  const checked: CheckedRequest[] = [];
  for await (const one of preflight.engineRequests(bytesOf(lines), { format: "ndjson" })) checked.push(one);
  console.log(checked.map(({ report, line }) => `${report.verdict} ${line(1)?.length}`).join());
  console.log(told(await preflight.checkWithEngine({ ...request, ImageName: "a b" })));

  const pack: Pack = builtinPack();
  const results = await testPack(pack);
  console.log(`${pack.rules.length === preflight.head.pack.rules} ${results.every(({ ok }) => ok)}`);
  console.log(JSON.stringify(parseFact("windows.version=11", "--fact")));
  console.log(
    JSON.stringify(readFacts("windows:\n  version: '10'\n", "facts.yaml", "yaml").map(({ facts }) => facts)),
  );
  console.log(refused(() => readPack("no/such/folder")));
  console.log(refused(() => createPreflight({ asOf: "tomorrow" })));

  const own = readPack("pack");
  console.log(told(createPreflight({ packs: [own], facts, asOf: "2026-11-23" }).check(request)));
  console.log((await testPack(own)).map(({ rule, actual }) => `${rule} ${actual}`).join());
}

void main();
