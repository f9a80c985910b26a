/**
 * Which facts one call or tool tells together. Where it has told any of them, one that is missing is missing; where it has
 * told none, nobody has asked it yet.
 */
import type { Facts } from "../types.ts";

interface Group {
  readonly scope: "account" | "guest";
  /** Facts that nothing else tells: they show that it was asked. */
  readonly shown: readonly string[];
  /** What other tools tell besides. */
  readonly also: readonly string[];
}

const group = (scope: Group["scope"], shown: readonly string[], also: readonly string[] = []): Group => ({
  scope,
  shown,
  also,
});

/** What is in no group, `ec2Image`, is told by one call: all of its facts together, unless there is no such image. */
const GROUPS: readonly Group[] = [
  group("account", ["id"]),
  group("account", ["dedicatedTenancy", "managementCidr"]),
  group("account", ["ebsEncryptionByDefault"]),
  group("account", ["images", "imageNames", "imageCount"]),
  group("account", ["imageQuota", "imageQuotaIsDefault"]),
  group("account", ["imagesLeft"]),
  group("account", ["mayImport", "mayTag", "mayDescribeImages", "mayShareImage"]),
  // The log of the BYOL Checker. Its ImageInfo.txt holds some of the same, and any key of that may be missing.
  group(
    "guest",
    [
      "powershellSupported",
      "officeInstalled",
      "pcoipAgentInstalled",
      "updatesDisabled",
      "autoMount",
      "byolAccountExists",
      "singleDrive",
      "osListed",
      "entraJoined",
      "partitionStyleFits",
      "pendingReboot",
      "singleBootPartition",
      "rearmsLeft",
      "upgradedInPlace",
      "otherAntivirus",
      "bootModeFits",
    ],
    [
      "byolAccountEnabled",
      "dhcp",
      "freeSpaceSufficient",
      "domainJoined",
      "publicFirewall",
      "vmwareTools",
      "diskWithinLimit",
      "autoLogon",
      "realTimeIsUniversal",
      "is64Bit",
    ],
  ),
];

/** That an image is this one, or is not there, says nothing of it. */
const NAMES_ONLY: ReadonlySet<string> = new Set(["id", "found"]);

/**
 * Whether whoever tells a fact was asked.
 *
 * @param need as `fact/path`, for example `guest/dhcp`.
 */
export function isTold(need: string, facts: Facts): boolean {
  const { scope, member } = parsed(need);
  const given = (facts as Readonly<Record<string, object | undefined>>)[scope] ?? {};
  const found = groupOf(scope, member);
  return found === undefined
    ? Object.keys(given).some((name) => !NAMES_ONLY.has(name))
    : found.shown.some((name) => Object.hasOwn(given, name));
}

/** All facts that are told together with one, itself included, as `fact/path`. */
export function toldWith(need: string): readonly string[] {
  const { scope, member } = parsed(need);
  const found = groupOf(scope, member);
  return found === undefined ? [need] : [...found.shown, ...found.also].map((name) => `${scope}/${name}`);
}

function groupOf(scope: string, member: string): Group | undefined {
  return GROUPS.find(
    (one) => one.scope === scope && (one.shown.includes(member) || one.also.includes(member)),
  );
}

function parsed(need: string): { readonly scope: string; readonly member: string } {
  const slash = need.indexOf("/");
  return { scope: need.slice(0, slash), member: need.slice(slash + 1) };
}
