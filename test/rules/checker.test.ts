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

/** What `ImageInfo.txt` holds of a guest that can be imported; VMware Tools are only there when they are installed. */
const GOOD_IMAGE_INFO: NonNullable<Facts["guest"]> = {
  byolAccountEnabled: true,
  dhcp: true,
  freeGiB: 32.5,
  domainJoined: false,
  publicFirewall: false,
  diskGiB: 60,
  partitionStyle: "GPT",
  autoLogon: false,
  realTimeIsUniversal: true,
  is64Bit: true,
};

describe("one source alone", () => {
  test("ImageInfo.txt of a good guest leaves nothing open, the tests that it says nothing of are skipped", () => {
    const report = check({ guest: GOOD_IMAGE_INFO });
    expect(report.requests[0]?.findings).toEqual([]);
    expect(codes(check({ guest: { ...GOOD_IMAGE_INFO, freeGiB: 9.9 } }))).toEqual(["DiskFreeSpace"]);
    expect(codes(check({ guest: { ...GOOD_IMAGE_INFO, vmwareTools: true } }))).toEqual([
      "VMWareToolsInstalled",
    ]);
  });

  test("a log that breaks off does not pass for a whole one", () => {
    const { bootModeFits, otherAntivirus, upgradedInPlace, ...begun } = ALL_GOOD;
    const report = check({ guest: begun, windows: WINDOWS_11 });
    expect([bootModeFits, otherAntivirus, upgradedInPlace]).toEqual([true, false, false]);
    expect(report.verdict).toBe("unknown");
    expect([...unknowns(report)].sort()).toEqual([
      "guest/boot-mode-fits",
      "guest/no-other-antivirus",
      "windows/no-in-place-upgrade",
    ]);
  });

  test.each<[string, NonNullable<Facts["account"]>]>([
    ["describe-account", { dedicatedTenancy: "ENABLED", managementCidr: "10.10.0.0/16" }],
    ["describe-workspace-images", { images: [{ name: "another" }] }],
    ["get-ebs-encryption-by-default", { ebsEncryptionByDefault: false }],
    ["get-service-quota", { imageQuota: 40, imageQuotaIsDefault: false }],
    ["get-caller-identity", { id: "111122223333" }],
    ["simulate-principal-policy", { mayImport: true, mayTag: false }],
  ])("%s leaves nothing open that other calls tell", (_call, account) => {
    expect(check({ account }).requests[0]?.findings).toEqual([]);
  });

  test("what is required may not be skipped: a scope, or a fact", () => {
    const options = { asOf: EXAMPLE_DATE, facts: { account: { id: "111122223333" } } } as const;
    const needs = (require: readonly string[]): readonly string[] =>
      createPreflight({ ...options, require })
        .check(EXAMPLE_REQUEST)
        .requests.flatMap(({ findings }) => findings.flatMap((finding) => finding.needs));
    expect(needs([])).toEqual([]);
    expect(needs(["account.images"])).toEqual(["account/imageNames"]);
    expect(needs(["account"]).length).toBeGreaterThan(5);
    expect(() => needs(["account.image"])).toThrow(/there is no fact "account.image".*did you mean/);
  });

  test("describe-images of a good image leaves one thing open: which Windows the boot mode is for", () => {
    const report = check({ ec2Image: GOOD_IMAGE });
    expect(unknowns(report)).toEqual(["ami/windows-10-legacy-bios"]);
    expect(check({ ec2Image: GOOD_IMAGE, windows: WINDOWS_11 }).verdict).toBe("pass");
    expect(check({ ec2Image: { ...GOOD_IMAGE, bootMode: null }, windows: { version: "10" } }).verdict).toBe(
      "pass",
    );
  });

  test("an image that EC2 does not find is one finding", () => {
    const report = check({ ec2Image: { found: false } });
    expect(report.requests[0]?.findings.map(({ rule }) => rule)).toEqual(["ami/found"]);
  });

  test("describe-images of a Windows Server image fails", () => {
    const server = { platformDetails: "Windows", usageOperation: "RunInstances:0002" };
    const report = check({ ec2Image: { ...GOOD_IMAGE, ...server } });
    expect(report.verdict).toBe("fail");
    expect(codes(report)).toContain("OSNotSupported");
  });
});
