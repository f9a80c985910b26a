import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinFacts } from "../../src/facts/given-facts.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { checkerTests } from "../../src/facts/tools/byol-checker-tests.ts";
import { type Facts, UsageError } from "../../src/types.ts";
import { checkerLog, failed, type LoggedTest, passed, utf16 } from "../support/checker-log.ts";

const TESTS = [
  ["Test-BYOL_PowershellVersion", "powershellSupported", false],
  ["Test-BYOL_OfficeInstalled", "officeInstalled", true],
  ["Test-BYOL_PCoIP_Check", "pcoipAgentInstalled", true],
  ["Test-BYOL_Disable_Updates", "updatesDisabled", false],
  ["Test-BYOL_AutoMount", "autoMount", false],
  ["Test-BYOL_Workspaces_BYOLAccountExist", "byolAccountExists", false],
  ["Test-BYOL_Workspaces_BYOLAccountDisabled", "byolAccountEnabled", false],
  ["Test-BYOL_DHCPEnabledInterface", "dhcp", false],
  ["Test-BYOL_FreeDiskSpace", "freeSpaceSufficient", false],
  ["Test-BYOL_LocalDrives", "singleDrive", false],
  ["Test-BYOL_OSRequirements", "osListed", false],
  ["Test-BYOL_DomainJoined", "domainJoined", true],
  ["Test-BYOL_AzureDomainJoined", "entraJoined", true],
  ["Test-BYOL_Firewall", "publicFirewall", true],
  ["Test-BYOL_VMWareTools", "vmwareTools", true],
  ["Test-BYOL_DriveLessThan80GB", "diskWithinLimit", false],
  ["Test-BYOL_GPTPartitions", "partitionStyleFits", false],
  ["Test-BYOL_PendingReboots", "pendingReboot", true],
  ["Test-BYOL_AutoLogon", "autoLogon", true],
  ["Test-BYOL_RealTimeUniversal", "realTimeIsUniversal", false],
  ["Test-BYOL_MultipleBootPartition", "singleBootPartition", false],
  ["Test-BYOL_64BitOS", "is64Bit", false],
  ["Test-BYOL_RearmCount", "rearmsLeft", false],
  ["Test-BYOL_InPlaceUpgrade", "upgradedInPlace", true],
  ["Test-BYOL_AVnotInstalled", "otherAntivirus", true],
  ["Test-BYOL_BootMode_UEFI", "bootModeFits", false],
] as const;

function read(content: string | Uint8Array): Facts {
  return joinFacts(readFacts(content, "log.txt")).facts;
}

describe("the log of the BYOL Checker", () => {
  it("has a fact for every test that the checker is known to make", () => {
    expect(checkerTests.size).toBe(TESTS.length);
  });

  it("any subset of failed tests, in any order and encoding, gives exactly the facts of those tests", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...TESTS]),
        fc.func(fc.boolean()),
        fc.constantFrom(
          (text: string) => text,
          utf16,
          (text: string) => Buffer.from(`\ufeff${text.replaceAll("\r", "")}`),
          (text: string) => Buffer.from(text, "utf16le"),
        ),
        (tests, fails, encode) => {
          fc.pre(tests.length > 0);
          const log = checkerLog(tests.map(([name]) => (fails(name) ? failed(name) : passed(name))));
          const guest = Object.fromEntries(
            tests.map(([name, fact, whenFailed]) => [fact, fails(name) ? whenFailed : !whenFailed]),
          );
          expect(read(encode(log))).toEqual({ guest: { ...guest, otherFailedTests: [] } });
        },
      ),
    );
  });

  it("counts the last result of a test", () => {
    const dhcp = "Test-BYOL_DHCPEnabledInterface";
    const reboot = "Test-BYOL_PendingReboots";
    const log = checkerLog([failed(dhcp), passed(reboot)]) + checkerLog([passed(dhcp), failed(reboot)]);
    expect(read(log).guest).toMatchObject({ dhcp: true, pendingReboot: true });
  });

  it("keeps failed tests that nobody knows, and drops those that passed", () => {
    const log = checkerLog([failed("Test-BYOL_Novelty"), passed("Test-BYOL_Other"), failed("Test-X.1")]);
    expect(read(log).guest).toEqual({ otherFailedTests: ["Test-BYOL_Novelty", "Test-X.1"] });
  });

  it.each<[string, LoggedTest, boolean | undefined]>([
    ["after a blank", { name: "Test-BYOL_AutoMount", lines: ["NoAutoMount is 1 [FAIL]"] }, false],
    ["after an `=`", { name: "Test-BYOL_AutoMount", lines: ["NoAutoMount =[FAIL]"] }, false],
    ["after a success", { name: "Test-BYOL_AutoMount", lines: ["[SUCCESS]", "[FAIL]"] }, false],
    ["not at all", { name: "Test-BYOL_AutoMount", lines: ["nothing"] }, undefined],
    [
      "by an exception",
      {
        name: "Test-BYOL_AutoMount",
        lines: ["[SUCCESS]", "Test-BYOL_AutoMount failed with an exception"],
      },
      undefined,
    ],
  ])("a test is decided %s", (_, test, autoMount) => {
    expect(read(checkerLog([passed("Test-BYOL_AutoLogon"), test])).guest?.autoMount).toBe(autoMount);
  });

  it.each([
    [
      "OS type 1 is Desktop type and OS Version is 10.0.22631",
      { version: "11", build: 22631, release: "23H2" },
    ],
    [
      "OS type 1 is Desktop type and OS Version is 10.0.19045",
      { version: "10", build: 19045, release: "22H2" },
    ],
    ["OS type 1 is Desktop type and OS Version is 10.0.22000", { version: "11", build: 22000 }],
    ["OS type 3 is Server type and OS Version is 10.0.20348", { version: "server" }],
    ["OS type 1 is Desktop type and OS Version is 6.1.7601", undefined],
  ])("%s", (line, windows) => {
    expect(read(checkerLog([{ name: "Test-BYOL_OSRequirements", lines: [line, "[FAIL]"] }])).windows).toEqual(
      windows,
    );
  });

  it("that is cut keeps failures, and no success that may not have been the last word", () => {
    const log = checkerLog([passed("Test-BYOL_AutoLogon"), failed("Test-BYOL_Firewall")]);
    const cut = (after: string): Facts => read(log.slice(0, log.indexOf(after) + after.length));
    expect(cut("[FAIL]").guest).toEqual({ autoLogon: false, publicFirewall: true });
    expect(cut("Beginning test : Test-BYOL_Firewall").guest).toEqual({ autoLogon: false });
    expect(() => cut("[SUCCESS]")).toThrow(
      "log.txt:1:1: the log of the BYOL Checker holds no result of a test",
    );
  });

  it("may be cut in the middle of a character", () => {
    const bytes = utf16(checkerLog([passed("Test-BYOL_AutoLogon"), failed("Test-BYOL_Firewall")]));
    expect(read(bytes.subarray(0, bytes.length - 3)).guest).toMatchObject({ publicFirewall: true });
  });

  it("that goes on in UTF-16 is read; one that leaves it is refused, for nobody would see the rest", () => {
    const first = checkerLog([failed("Test-BYOL_AutoLogon")]);
    const second = checkerLog([failed("Test-BYOL_Firewall")]);
    const guest = read(Buffer.concat([Buffer.from(first), Buffer.from(second, "utf16le")])).guest;
    expect(guest).toMatchObject({ autoLogon: true, publicFirewall: true });
    expect(() => read(Buffer.concat([utf16(first), Buffer.from(second)]))).toThrow(
      /^log\.txt: the file changes from UTF-16 to another encoding near byte/,
    );
  });

  it("says where and when", () => {
    const log = checkerLog([passed("Test-BYOL_AutoLogon"), failed("Test-BYOL_Firewall")]);
    const { given } = joinFacts(readFacts(utf16(log), "log.txt"));
    const firewall = given.find(({ path }) => path === "/publicFirewall");
    expect(firewall).toMatchObject({
      from: "log.txt:10:1, BYOL Checker log",
      source: { kind: "BYOL Checker log", path: "log.txt", time: "2026-11-20T09:14:02" },
    });
    expect(log.split("\r\n")[9]).toContain("[FAIL]");
  });

  it("may be megabytes on one line, or the work of an enemy", () => {
    const long = `x${"[FAIL".repeat(1_000_000)}\n`;
    expect(read(`${long}${checkerLog([passed("Test-BYOL_AutoLogon")])}`).guest).toEqual({
      autoLogon: false,
      otherFailedTests: [],
    });
    const names = ["__proto__", "constructor", "\u001b[31mred", "x".repeat(5000)];
    for (const name of names) {
      const { guest } = read(checkerLog([passed("Test-BYOL_AutoLogon"), failed(name)]));
      for (const kept of guest?.otherFailedTests ?? []) expect(kept).toMatch(/^[\w.-]{0,100}$/);
    }
  });

  it("never throws anything but a sentence", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "Beginning test :",
            "Ending test :",
            " Test-BYOL_AutoLogon",
            "[FAIL]",
            "[SUCCESS]",
            "failed with an exception",
            "\r\n",
            "\n",
            "11/20/2026 09:14:02 ",
            "\u0000",
            "{",
            "\ud800",
          ),
        ),
        (pieces) => {
          try {
            read(Buffer.from(pieces.join(""), "utf16le"));
            read(pieces.join(""));
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError);
          }
        },
      ),
    );
  });

  it("reads the example as its reader would", () => {
    const path = "docs/examples/facts/BYOLPrevalidationlog2026-11-20_091402.txt";
    const { guest, windows } = read(readFileSync(path));
    expect(windows).toEqual({ version: "11", build: 26100, release: "24H2" });
    expect(guest).toMatchObject({
      osListed: false,
      publicFirewall: true,
      pendingReboot: true,
      autoLogon: false,
    });
  });
});
