/** Laws of facts that files state, with all rules. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPreflight, type Report, readFacts, type SourcedFacts } from "../../src/index.ts";
import { checkerLog, failed, type LoggedTest, passed, utf16 } from "../support/checker-log.ts";

const REQUEST = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
};

function check(facts: readonly SourcedFacts[], request: object = REQUEST): Report {
  return createPreflight({ facts, asOf: "2026-11-23", listRules: true }).check(request);
}

/** The codes that the service reports for each test that fails: the second ones are those of CreateWorkspaceImage for the same cause. */
const CODES = {
  "Test-BYOL_PowershellVersion": ["OutdatedPowershellVersion"],
  "Test-BYOL_OfficeInstalled": ["OfficeInstalled"],
  "Test-BYOL_PCoIP_Check": ["PCoIPAgentInstalled"],
  "Test-BYOL_Disable_Updates": ["WindowsUpdatesEnabled"],
  "Test-BYOL_AutoMount": ["AutoMountDisabled"],
  "Test-BYOL_Workspaces_BYOLAccountExist": ["WorkspacesBYOLAccountNotFound"],
  "Test-BYOL_Workspaces_BYOLAccountDisabled": ["WorkspacesBYOLAccountDisabled"],
  "Test-BYOL_DHCPEnabledInterface": ["DHCPDisabled"],
  "Test-BYOL_FreeDiskSpace": ["DiskFreeSpace"],
  "Test-BYOL_LocalDrives": ["AdditionalDrivesAttached"],
  "Test-BYOL_OSRequirements": ["OSNotSupported"],
  "Test-BYOL_DomainJoined": ["DomainJoined"],
  "Test-BYOL_AzureDomainJoined": ["AzureDomainJoined"],
  "Test-BYOL_Firewall": ["FirewallEnabled"],
  "Test-BYOL_VMWareTools": ["VMWareToolsInstalled"],
  "Test-BYOL_DriveLessThan80GB": ["DiskSizeExceeded"],
  "Test-BYOL_GPTPartitions": ["IncompatiblePartitioning"],
  "Test-BYOL_PendingReboots": ["PendingReboot"],
  "Test-BYOL_AutoLogon": ["AutoLogonEnabled"],
  "Test-BYOL_RealTimeUniversal": ["RealTimeUniversalDisabled"],
  "Test-BYOL_MultipleBootPartition": ["MultipleBootPartition"],
  "Test-BYOL_64BitOS": ["Requires64BitOS"],
  "Test-BYOL_RearmCount": ["ZeroRearmCount"],
  "Test-BYOL_InPlaceUpgrade": ["InPlaceUpgrade", "UnsupportedOsUpgrade"],
  "Test-BYOL_AVnotInstalled": ["AntiVirusInstalled"],
  "Test-BYOL_BootMode_UEFI": ["UEFINotSupported"],
} as const;
type Test = keyof typeof CODES;
const TESTS = Object.keys(CODES) as readonly Test[];

/** A system that no list names fails the test; one that all lists name passes it. */
function logged(name: Test, fails: boolean): LoggedTest {
  const build = fails ? 22000 : 22631;
  const line = `OS type 1 is Desktop type and OS Version is 10.0.${build}`;
  const test = fails ? failed(name) : passed(name);
  return name === "Test-BYOL_OSRequirements" ? { name, lines: [line, ...test.lines] } : test;
}

describe("laws of facts from files", () => {
  it("a log with any subset of failed tests, in any order, predicts exactly the codes of those tests", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...TESTS], { minLength: TESTS.length }),
        fc.subarray([...TESTS]),
        fc.boolean(),
        (order, failing, isUtf16) => {
          const log = checkerLog(order.map((name) => logged(name, failing.includes(name))));
          const report = check(readFacts(isUtf16 ? utf16(log) : log, "log.txt"));
          const codes = new Set(
            report.requests
              .flatMap(({ findings }) => findings)
              .filter(({ outcome }) => outcome === "fail")
              .flatMap(({ predicts }) => predicts.map(({ code }) => code)),
          );
          expect([...codes].sort()).toEqual(failing.flatMap((name) => CODES[name]).sort());
          const verdict = report.requests[0]?.findings.filter(({ outcome }) => outcome === "unknown");
          expect(verdict).toEqual([]);
        },
      ),
    );
  });

  const files: readonly (readonly SourcedFacts[])[] = [
    readFacts(readFileSync("docs/examples/facts/image.json"), "image.json"),
    readFacts(readFileSync("docs/examples/facts/account.json"), "account.json"),
    readFacts(readFileSync("docs/examples/facts/ImageInfo.txt"), "ImageInfo.txt"),
    readFacts(readFileSync("docs/examples/facts/BYOLPrevalidationlog2026-11-20_091402.txt"), "log.txt"),
    readFacts('{"Images": [{"ImageId": "wsi-1", "Name": "win11-24h2", "State": "ERROR"}]}', "images.json"),
    readFacts("Quota: {ServiceCode: workspaces, QuotaName: Images, Value: 40}", "quota.yaml"),
    readFacts('{"Account": "444455556666", "Arn": "a"} {"EbsEncryptionByDefault": false}', "more.json"),
    [{ from: "--fact", facts: { windows: { version: "11" } } }],
  ];

  it("any permutation of fact files gives the same report", () => {
    const expected = JSON.stringify(check(files.flat()));
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(JSON.stringify(check(shuffled.flat()))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("one more file never flips what was decided", () => {
    const DECIDED = ["pass", "fail"] as const;
    fc.assert(
      fc.property(
        fc.subarray([...files]),
        fc.constantFrom(...files),
        fc.constantFrom("BYOL_REGULAR", "BYOL_REGULAR_WSP", "BYOL_GRAPHICS_G4DN_WSP"),
        (some, more, IngestionProcess) => {
          const request = { ...REQUEST, IngestionProcess };
          const known = some.includes(more) ? some : [...some, more];
          const before = check(some.flat(), request).requests[0]?.rules.ids;
          const after = check(known.flat(), request).requests[0]?.rules.ids;
          for (const outcome of DECIDED)
            for (const id of before?.[outcome] ?? []) {
              // What does not apply any more was never violated.
              const kept = [
                ...(after?.[outcome] ?? []),
                ...(outcome === "pass" ? (after?.notApplicable ?? []) : []),
              ];
              expect(kept).toContain(id);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("both engines take each request's own image", async () => {
    const image = (ImageId: string, Architecture: string): object => ({
      ImageId,
      Architecture,
      State: "available",
    });
    const Images = [image("ami-00000000000000001", "arm64"), image("ami-00000000000000002", "x86_64")];
    const facts = readFacts(JSON.stringify({ Images }), "images.json");
    const preflight = createPreflight({ facts, asOf: "2026-11-23", listRules: true });
    for (const [id, place] of [
      ["ami-00000000000000001", "fail"],
      ["ami-00000000000000002", "pass"],
      ["ami-00000000000000003", "skipped"],
    ] as const) {
      const request = { ...REQUEST, Ec2ImageId: id };
      const report = preflight.check(request);
      expect(report.requests[0]?.rules.ids?.[place]).toContain("ami/x86-64");
      expect(await preflight.checkWithEngine(request)).toEqual(report);
    }
  });

  it("more images than are kept at once are told apart all the same", () => {
    const id = (at: number): string => `ami-${String(at).padStart(17, "0")}`;
    const Images = Array.from({ length: 200 }, (_, at) => ({
      ImageId: id(at),
      Architecture: at % 3 === 0 ? "arm64" : "x86_64",
    }));
    const preflight = createPreflight({
      facts: readFacts(JSON.stringify({ Images }), "images.json"),
      asOf: "2026-11-23",
      listRules: true,
    });
    for (let at = 0; at < 400; at++) {
      const ids = preflight.check({ ...REQUEST, Ec2ImageId: id(at % 200) }).requests[0]?.rules.ids;
      expect(ids?.[(at % 200) % 3 === 0 ? "fail" : "pass"]).toContain("ami/x86-64");
    }
  });
});
