import type { Facts } from "../../types.ts";
import { list, member, stated, text } from "../readers/response.ts";
import { originIn, type ValueTool } from "./tool.ts";

const KEYS = [
  "WorkSpaces_BYOLAccount.Disabled",
  "WorkSpaces_BYOLAccount",
  "NetworkAdapterUsingDHCP",
  "FreeSpaceOnCDrive",
  "partOfDomain",
  "Firewall",
  "VMWareToolsInstalled",
  "Drives",
  "Partitions",
  "AutoLogonTurnedOn",
  "RealTimeIsUniversal",
  "OSArchitecture",
] as const;

const BYTES_PER_GIB = 2 ** 30;

/** `ImageInfo.txt`, which the BYOL Checker leaves beside its log; any of its keys may be missing. */
export const byolCheckerImageInfo: ValueTool = {
  name: "BYOL Checker ImageInfo",
  call: null,
  recognises: (value) => KEYS.some((key) => member(value, key) !== undefined),
  paged: false,
  read: ([value]) => {
    const guest: NonNullable<Facts["guest"]> = stated({
      byolAccountEnabled: negated(
        yesNo(
          member(value, "WorkSpaces_BYOLAccount.Disabled") ??
            member(member(value, "WorkSpaces_BYOLAccount"), "Disabled"),
        ),
      ),
      dhcp: yesNo(member(value, "NetworkAdapterUsingDHCP")),
      freeGiB: size(member(value, "FreeSpaceOnCDrive")),
      domainJoined: yesNo(member(value, "partOfDomain")),
      publicFirewall: publicFirewall(member(value, "Firewall")),
      vmwareTools: yesNo(member(value, "VMWareToolsInstalled")),
      diskGiB: diskGiB(member(value, "Drives")),
      partitionStyle: partitionStyle(member(value, "Partitions")),
      autoLogon: yesNo(member(value, "AutoLogonTurnedOn")),
      realTimeIsUniversal: yesNo(member(value, "RealTimeIsUniversal")),
      is64Bit: is64Bit(text(member(value, "OSArchitecture"))),
    });
    return { guest };
  },
  origin: originIn({
    "/guest/byolAccountEnabled": "/WorkSpaces_BYOLAccount.Disabled",
    "/guest/dhcp": "/NetworkAdapterUsingDHCP",
    "/guest/freeGiB": "/FreeSpaceOnCDrive",
    "/guest/domainJoined": "/partOfDomain",
    "/guest/publicFirewall": "/Firewall",
    "/guest/vmwareTools": "/VMWareToolsInstalled",
    "/guest/diskGiB": "/Drives",
    "/guest/partitionStyle": "/Partitions",
    "/guest/autoLogon": "/AutoLogonTurnedOn",
    "/guest/realTimeIsUniversal": "/RealTimeIsUniversal",
    "/guest/is64Bit": "/OSArchitecture",
  }),
};

/** PowerShell writes what it read from the registry as a number or as text. */
function yesNo(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === 1 || value === "1") return true;
  if (value === 0 || value === "0") return false;
  const word = text(value)?.toLowerCase();
  return word === "true" || word === "false" ? word === "true" : undefined;
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

/** Not below zero, and finite. */
function size(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 && value <= 1_000_000 ? value : undefined;
}

function oneOrMore(value: unknown): readonly unknown[] {
  return list(value) ?? (typeof value === "object" && value !== null ? [value] : []);
}

/** The profile for public networks alone matters. */
function publicFirewall(value: unknown): boolean | undefined {
  const profile = oneOrMore(value).find((one) => /public/i.test(text(member(one, "Type")) ?? ""));
  return yesNo(member(profile, "TurnedOn"));
}

/** Of disk 0, which is the first where disks are not numbered. */
function diskGiB(value: unknown): number | undefined {
  const disks = oneOrMore(value);
  const bytes = member(disks.find((disk) => member(disk, "Index") === 0) ?? disks[0], "Size");
  return typeof bytes === "number" ? size(bytes / BYTES_PER_GIB) : undefined;
}

function partitionStyle(value: unknown): "GPT" | "MBR" | undefined {
  const types = oneOrMore(value).map((partition) => text(member(partition, "Type")));
  if (types.length === 0 || types.includes(undefined)) return undefined;
  return types.some((type) => type?.startsWith("GPT")) ? "GPT" : "MBR";
}

/** `64-bit`; an ARM system is 64-bit too, and no x64 one. */
function is64Bit(architecture: string | undefined): boolean | undefined {
  if (architecture === undefined) return undefined;
  if (/arm/i.test(architecture)) return false;
  if (architecture.includes("64")) return true;
  return architecture.includes("32") ? false : undefined;
}
