import { describe, expect, test } from "vitest";
import { ruleFiles } from "./rule-files.ts";

/**
 * What was found out about the API before rules were written, by the name of each finding, and the rules that hold it. Rows
 * about members, enumerations, lengths and patterns belong to the schema stage.
 */
const HELD_BY: Readonly<Record<string, readonly string[]>> = {
  "REQ-06 blanks at the ends": ["request/description-outer-blanks"],
  "REQ-07 placeholders that fit the model": [
    "request/sample-image-id",
    "request/placeholder-name",
    "request/placeholder-description",
  ],
  "APP-02 one application": ["office/one-application"],
  "APP-04 Windows 11 and Office 2016": ["office/windows-11-only-2019"],
  "APP-05 Windows 11, GPU and Office": ["office/windows-11-gpu-none"],
  "APP-06 Windows 10, g4dn and Office 2016": ["office/windows-10-g4dn-only-2019"],
  "APP-07 BYOP and Office": ["office/byop-undocumented"],
  "APP-08 Office past its end of support": ["office/support-ended"],
  "TAG-01 at most 50": ["tags/at-most-50"],
  "TAG-03 characters (error), outer blanks (warning)": ["tags/allowed-characters", "tags/outer-blanks"],
  "TAG-04 reserved prefix (error), in another case (warning)": [
    "tags/reserved-prefix",
    "tags/reserved-prefix-case",
  ],
  "TAG-05 equal keys (error), keys differing in case (warning)": [
    "tags/unique-keys",
    "tags/keys-differing-in-case",
  ],
  "ING-01 Windows 11 and PCoIP": ["ingestion/windows-11-no-pcoip"],
  "ING-02 Graphics": ["ingestion/graphics-retired"],
  "ING-03 GraphicsPro": ["ingestion/graphicspro-retired"],
  "ING-04 end of PCoIP (warning, then error)": ["ingestion/pcoip-ending", "ingestion/pcoip-ended"],
  "ING-05 BYOP allow-listing": ["ingestion/byop-allow-list"],
  "ING-06 GPU allow-listing": ["ingestion/gpu-allow-list"],
  "ING-07 GPU Regions, Graphics in Mumbai": ["region/gpu-bundles", "region/graphics-bundles"],
  "ING-09 Regions with WorkSpaces": ["region/workspaces-endpoint"],
  "OS-01 server, release, N editions": [
    "windows/client-only",
    "windows/supported-release",
    "windows/no-n-edition",
  ],
  "OS-02 past Microsoft's support": [
    "windows/support-ended-10-22h2",
    "windows/support-ended-10-ltsc-2021",
    "windows/support-ended-11-22h2",
    "windows/support-ended-11-23h2",
    "windows/support-ended-11-24h2",
  ],
  "OS-03 editions of which nothing is said": ["windows/enterprise-on-11", "windows/listed-edition"],
  "OS-05 Windows 11 in Ningxia": ["region/windows-11-in-ningxia"],
  "OS-04 and GST-24 upgraded in place": ["windows/no-in-place-upgrade"],
  "APP-09 and GST-02 stand-alone Office: ordered (error), not ordered (warning)": [
    "office/none-in-image",
    "guest/office-not-installed",
  ],
  "AMI-01 found in the Region": ["ami/found"],
  "AMI-02 owned by the caller": ["ami/owned-by-caller"],
  "AMI-03 available": ["ami/available"],
  "AMI-04 Windows": ["ami/windows-platform"],
  "AMI-04 billed as own licence: known otherwise (error), unknown (warning)": [
    "ami/own-licence",
    "ami/licence-recognised",
  ],
  "AMI-05 x86_64": ["ami/x86-64"],
  "AMI-06 one EBS volume, the root on it": ["ami/single-volume", "ami/root-volume"],
  "AMI-07 above 80 GiB (error), 71 to 80 (warning)": ["ami/volume-within-80", "ami/volume-within-70"],
  "AMI-08 unencrypted": ["ami/unencrypted"],
  "AMI-09 no encryption by default": ["account/ebs-encryption-by-default"],
  "AMI-10 no product codes, no owner alias": ["ami/no-product-codes", "ami/no-owner-alias"],
  "AMI-11 boot mode and version": ["ami/windows-11-uefi", "ami/windows-10-legacy-bios", "ami/mbr-with-uefi"],
  "AMI-11 boot mode that depends on the instance type": ["ami/no-uefi-preferred"],
  "AMI-12 machine, HVM, EBS root": ["ami/machine-image", "ami/hvm", "ami/ebs-root"],
  "AMI-12 ENA": ["ami/ena-support"],
  "AMI-13 public, deprecated, not allowed": ["ami/not-public", "ami/not-deprecated", "ami/allowed"],
  "ACC-01 enabled for own licences": ["account/byol-enabled"],
  "ACC-02 management network": ["account/management-network"],
  "ACC-03 at the quota (error), at its default (warning)": [
    "account/images-left",
    "account/images-left-by-default",
  ],
  "ACC-03 near the quota": ["account/images-nearly-full"],
  "ACC-04 name free": ["account/name-free"],
  "ACC-05 import, tags": ["account/may-import", "account/may-tag"],
  "ACC-05 EC2 actions that are no longer listed": ["account/may-describe-images", "account/may-share-image"],
  "GST-01 PowerShell": ["guest/powershell-4"],
  "GST-03 PCoIP agent": ["guest/no-pcoip-agent"],
  "GST-04 Windows Update": ["guest/updates-disabled"],
  "GST-05 automatic mounting": ["guest/auto-mount"],
  "GST-06 WorkSpaces_BYOL exists": ["guest/byol-account-exists"],
  "GST-07 WorkSpaces_BYOL enabled": ["guest/byol-account-enabled"],
  "GST-08 DHCP": ["guest/dhcp"],
  "GST-09 and GST-31 free space below 10 GiB (error), below 20 (warning)": [
    "guest/free-space-10",
    "guest/free-space-20",
  ],
  "GST-31 free space with Office": ["office/free-space-20"],
  "GST-10 one drive": ["guest/single-drive"],
  "GST-11 listed: by nobody (error), not by the checker (warning)": [
    "guest/os-listed",
    "guest/os-listed-since",
  ],
  "GST-12 domain": ["guest/not-domain-joined"],
  "GST-13 Entra ID": ["guest/not-entra-joined"],
  "GST-14 firewall": ["guest/public-firewall-off"],
  "GST-15 VMware Tools": ["guest/no-vmware-tools"],
  "GST-16 above 80 GiB (error), 70 to 80 (warning)": ["guest/disk-within-80", "guest/disk-within-70"],
  "GST-17 partition style and firmware": ["guest/partition-style-fits"],
  "GST-17 partition style and version: Windows 11 (error), Windows 10 (warning)": [
    "guest/windows-11-gpt",
    "guest/windows-10-mbr",
  ],
  "GST-18 restart": ["guest/no-pending-reboot"],
  "GST-19 automatic logon": ["guest/no-auto-logon"],
  "GST-20 clock in UTC": ["guest/real-time-is-universal"],
  "GST-21 bootable partitions": ["guest/single-boot-partition"],
  "GST-22 64 bit": ["guest/is-64-bit"],
  "GST-23 rearm": ["guest/rearms-left"],
  "GST-25 antivirus": ["guest/no-other-antivirus"],
  "GST-26 boot mode": ["guest/boot-mode-fits"],
  "GST-28 Store packages": ["guest/no-per-user-appx"],
  "GST-29 reserved storage": ["guest/no-reserved-storage"],
  "GST-47 memory integrity": ["guest/memory-integrity-not-locked"],
  "GST-48 drive letter D:": ["guest/drive-letter-d-free"],
  "GST without a code: BitLocker": ["guest/bitlocker-off"],
  "GST-32 display language": ["guest/ui-language-english"],
  "GST of a newer checker": ["guest/no-other-failed-test"],
};

/** What is true of every request or depends on an intent is a note, found by words that it must hold. */
const NOTED_IN: Readonly<Record<string, readonly [rule: string, words: RegExp]>> = {
  "META-01 duration and polling": ["windows/supported-release", /90 minutes.*DescribeWorkspaceImages/s],
  "META-02 the newer operation": [
    "ingestion/windows-11-no-pcoip",
    /ImportCustomWorkspaceImage.*"ComputeType".*"OsVersion"/s,
  ],
  "ACC-08 activation of Office": ["office/support-ended", /TCP 1688/],
  "ING-08 G6 and G7": ["ingestion/gpu-allow-list", /G7.*ImportCustomWorkspaceImage/s],
  "ING-10 Pools": ["ingestion/pcoip-ending", /Pools.*2027-12-31/s],
  "OS-06 Value bundles": ["ingestion/windows-11-no-pcoip", /Value bundles/],
  "ACC-07 minimum of WorkSpaces": ["account/byol-enabled", /50 WorkSpaces.*400/s],
  "AMI-11 the trap of VM Import": ["ami/windows-11-uefi", /legacy BIOS.*without a word.*--boot-mode uefi/s],
};

describe("what is known about the API", () => {
  const rules = new Map(ruleFiles().map(({ rule }) => [rule.id, rule]));

  test("is held by rules, and every rule holds something", () => {
    expect(Object.values(HELD_BY).flat().sort()).toEqual([...rules.keys()].sort());
  });

  test.each(Object.entries(HELD_BY))("%s: one rule per severity", (row, ids) => {
    if (!row.includes("(error)") && !row.includes("then error")) return;
    expect(ids.map((id) => rules.get(id)?.severity).sort()).toEqual(["error", "warning"]);
  });

  // The person who runs the checker sees a WARNING, and inside the import the same test ends it (GST-30).
  test.each([
    "no-pcoip-agent",
    "updates-disabled",
    "auto-mount",
    "byol-account-exists",
    "byol-account-enabled",
    "public-firewall-off",
    "no-auto-logon",
    "real-time-is-universal",
  ])("GST-30 guest/%s: a warning of the checker is an error", (name) => {
    const rule = rules.get(`guest/${name}`);
    expect(rule?.severity).toBe("error");
    expect(rule?.notes?.join("\n")).toMatch(/WARNING.*counts as FAILED/);
  });

  test.each(Object.entries(NOTED_IN))("%s is a note", (_row, [id, words]) => {
    expect(rules.get(id)?.notes?.join("\n")).toMatch(words);
  });
});
