/** The tests of the BYOL Checker (version 2.13.25), and the fact that each of them decides. */
import type { Facts } from "../../types.ts";

type GuestFact = keyof NonNullable<Facts["guest"]>;

export interface CheckerTest {
  readonly fact: GuestFact;
  /** What the fact is when the test fails. */
  readonly failed: boolean;
}

const holds = (fact: GuestFact): CheckerTest => ({ fact, failed: false });
const lacks = (fact: GuestFact): CheckerTest => ({ fact, failed: true });

/** By the test's name in lower case. */
export const checkerTests: ReadonlyMap<string, CheckerTest> = new Map([
  ["test-byol_powershellversion", holds("powershellSupported")],
  ["test-byol_officeinstalled", lacks("officeInstalled")],
  ["test-byol_pcoip_check", lacks("pcoipAgentInstalled")],
  ["test-byol_disable_updates", holds("updatesDisabled")],
  ["test-byol_automount", holds("autoMount")],
  ["test-byol_workspaces_byolaccountexist", holds("byolAccountExists")],
  ["test-byol_workspaces_byolaccountdisabled", holds("byolAccountEnabled")],
  ["test-byol_dhcpenabledinterface", holds("dhcp")],
  ["test-byol_freediskspace", holds("freeSpaceSufficient")],
  ["test-byol_localdrives", holds("singleDrive")],
  ["test-byol_osrequirements", holds("osListed")],
  ["test-byol_domainjoined", lacks("domainJoined")],
  ["test-byol_azuredomainjoined", lacks("entraJoined")],
  ["test-byol_firewall", lacks("publicFirewall")],
  ["test-byol_vmwaretools", lacks("vmwareTools")],
  ["test-byol_drivelessthan80gb", holds("diskWithinLimit")],
  ["test-byol_gptpartitions", holds("partitionStyleFits")],
  ["test-byol_pendingreboots", lacks("pendingReboot")],
  ["test-byol_autologon", lacks("autoLogon")],
  ["test-byol_realtimeuniversal", holds("realTimeIsUniversal")],
  ["test-byol_multiplebootpartition", holds("singleBootPartition")],
  ["test-byol_64bitos", holds("is64Bit")],
  ["test-byol_rearmcount", holds("rearmsLeft")],
  ["test-byol_inplaceupgrade", lacks("upgradedInPlace")],
  ["test-byol_avnotinstalled", lacks("otherAntivirus")],
  ["test-byol_bootmode_uefi", holds("bootModeFits")],
]);
