import { describe, expect, test } from "vitest";
import { EXAMPLE_DATE, EXAMPLE_REQUEST } from "../../src/example-request.ts";
import { createPreflight, type Facts } from "../../src/index.ts";
import type { Report } from "../../src/types.ts";

/** Each test of the BYOL Checker: the fact that it states, whether that holds when it succeeds, and the code of its failure. */
const TESTS: readonly (readonly [test: string, fact: string, good: boolean, code: string])[] = [
  ["PowershellVersion", "powershellSupported", true, "OutdatedPowershellVersion"],
  ["OfficeInstalled", "officeInstalled", false, "OfficeInstalled"],
  ["PCoIP_Check", "pcoipAgentInstalled", false, "PCoIPAgentInstalled"],
  ["Disable_Updates", "updatesDisabled", true, "WindowsUpdatesEnabled"],
  ["AutoMount", "autoMount", true, "AutoMountDisabled"],
  ["Workspaces_BYOLAccountExist", "byolAccountExists", true, "WorkspacesBYOLAccountNotFound"],
  ["Workspaces_BYOLAccountDisabled", "byolAccountEnabled", true, "WorkspacesBYOLAccountDisabled"],
  ["DHCPEnabledInterface", "dhcp", true, "DHCPDisabled"],
  ["FreeDiskSpace", "freeSpaceSufficient", true, "DiskFreeSpace"],
  ["LocalDrives", "singleDrive", true, "AdditionalDrivesAttached"],
  ["OSRequirements", "osListed", true, "OSNotSupported"],
  ["DomainJoined", "domainJoined", false, "DomainJoined"],
  ["AzureDomainJoined", "entraJoined", false, "AzureDomainJoined"],
  ["Firewall", "publicFirewall", false, "FirewallEnabled"],
  ["VMWareTools", "vmwareTools", false, "VMWareToolsInstalled"],
  ["DriveLessThan80GB", "diskWithinLimit", true, "DiskSizeExceeded"],
  ["GPTPartitions", "partitionStyleFits", true, "IncompatiblePartitioning"],
  ["PendingReboots", "pendingReboot", false, "PendingReboot"],
  ["AutoLogon", "autoLogon", false, "AutoLogonEnabled"],
  ["RealTimeUniversal", "realTimeIsUniversal", true, "RealTimeUniversalDisabled"],
  ["MultipleBootPartition", "singleBootPartition", true, "MultipleBootPartition"],
  ["64BitOS", "is64Bit", true, "Requires64BitOS"],
  ["RearmCount", "rearmsLeft", true, "ZeroRearmCount"],
  ["InPlaceUpgrade", "upgradedInPlace", false, "InPlaceUpgrade"],
  ["AVnotInstalled", "otherAntivirus", false, "AntiVirusInstalled"],
  ["BootMode_UEFI", "bootModeFits", true, "UEFINotSupported"],
];

/** What a log says in which every test succeeds. */
const ALL_GOOD = Object.fromEntries(TESTS.map(([, fact, good]) => [fact, good]));
const WINDOWS_11 = { version: "11", build: 26100 } as const;

function check(facts: Facts, request: object = {}): Report {
  return createPreflight({ facts, asOf: EXAMPLE_DATE }).check({ ...EXAMPLE_REQUEST, ...request });
}

/** The codes that the findings predict which are no exceptions of the call. */
function codes(report: Report): readonly string[] {
  const found = report.requests.flatMap(({ findings }) => findings.flatMap(({ predicts }) => predicts));
  return [...new Set(found.map(({ code }) => code).filter((code) => !code.endsWith("Exception")))];
}

function unknowns(report: Report): readonly string[] {
  return report.requests.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === "unknown").map(({ rule }) => rule),
  );
}

describe("the BYOL Checker", () => {
  test("has 26 tests, each with a code of its own", () => {
    expect(TESTS.length).toBe(26);
    expect(new Set(TESTS.map(([, , , code]) => code)).size).toBe(26);
    expect(Object.keys(ALL_GOOD).length).toBe(26);
  });

  test("leads to no finding when every test succeeds, whatever is not said about the image and the account", () => {
    const report = check({ guest: ALL_GOOD, windows: WINDOWS_11 });
    expect(report.requests[0]?.findings).toEqual([]);
    expect(report.verdict).toBe("pass");
  });

  test.each(TESTS)("%s that failed predicts its code and no other", (name, fact, good, code) => {
    const windows = name === "OSRequirements" ? { version: "11", build: 22000 } : WINDOWS_11;
    const report = check({ guest: { ...ALL_GOOD, [fact]: !good }, windows } as Facts);
    const expected = code === "InPlaceUpgrade" ? [code, "UnsupportedOsUpgrade"] : [code];
    expect(codes(report)).toEqual(expected);
    expect(unknowns(report)).toEqual([]);
    expect(report.verdict).toBe(name === "OfficeInstalled" ? "pass" : "fail");
  });

  test("that found Office fails a request that orders Office", () => {
    const facts = { guest: { ...ALL_GOOD, officeInstalled: true }, windows: WINDOWS_11 };
    const report = check(facts, { Applications: ["Microsoft_Office_2019"] });
    expect(report.verdict).toBe("fail");
    expect(codes(report)).toEqual(["OfficeInstalled"]);
  });

  test("that is older than the guest's Windows is contradicted, not followed", () => {
    const report = check({ guest: { ...ALL_GOOD, osListed: false }, windows: WINDOWS_11 });
    expect(report.verdict).toBe("pass");
    expect(report.requests[0]?.findings.map(({ rule }) => rule)).toEqual(["guest/os-listed-since"]);
  });

  test("tells by the guest's build that PCoIP will not do", () => {
    const facts: Facts = { guest: ALL_GOOD, windows: WINDOWS_11 };
    expect(codes(check(facts, { IngestionProcess: "BYOL_REGULAR" }))).toContain("ProtocolOSIncompatibility");
  });
});

/** What `aws ec2 describe-images` says of an image that can be imported. */
const GOOD_IMAGE: NonNullable<Facts["ec2Image"]> = {
  found: true,
  ownerId: "111122223333",
  ownerAlias: null,
  state: "available",
  imageType: "machine",
  architecture: "x86_64",
  virtualizationType: "hvm",
  platform: "windows",
  platformDetails: "Windows BYOL",
  usageOperation: "RunInstances:0800",
  bootMode: "uefi",
  rootDeviceType: "ebs",
  volumes: 1,
  rootVolume: true,
  volumeGiB: 60,
  encryptedVolumes: 0,
  productCodes: [],
  enaSupport: true,
  public: false,
  allowed: null,
  deprecated: null,
};

describe("one source alone", () => {
  test("describe-images of a good image leaves one thing open: which Windows the boot mode is for", () => {
    const report = check({ ec2Image: GOOD_IMAGE });
    expect(unknowns(report)).toEqual(["ami/windows-10-legacy-bios"]);
    expect(check({ ec2Image: GOOD_IMAGE, windows: WINDOWS_11 }).verdict).toBe("pass");
    expect(check({ ec2Image: { ...GOOD_IMAGE, bootMode: null }, windows: { version: "10" } }).verdict).toBe(
      "pass",
    );
  });

  test("describe-images of a Windows Server image fails", () => {
    const server = { platformDetails: "Windows", usageOperation: "RunInstances:0002" };
    const report = check({ ec2Image: { ...GOOD_IMAGE, ...server } });
    expect(report.verdict).toBe("fail");
    expect(codes(report)).toContain("OSNotSupported");
  });
});
