import { describe, expect, test } from "vitest";
import { openFacts } from "../../src/facts/fact-table.ts";
import { isTold, toldWith } from "../../src/facts/told-together.ts";
import { checkerTests } from "../../src/facts/tools/byol-checker-tests.ts";

const names = openFacts.map(({ fact, path }) => fact + path);

describe("facts that are told together", () => {
  test("are facts that there are, each in one group", () => {
    for (const name of names) {
      const group = toldWith(name);
      expect(group).toContain(name);
      for (const other of group) {
        expect(names).toContain(other);
        expect(toldWith(other)).toEqual(group);
      }
    }
  });

  test("are, of the guest, the facts of the checker's tests", () => {
    const tested = [...checkerTests.values()].map(({ fact }) => `guest/${fact}`);
    expect([...toldWith("guest/dhcp")].sort()).toEqual([...new Set(tested)].sort());
  });

  test("cover all of the account", () => {
    const account = names.filter((name) => name.startsWith("account/"));
    const covered = account.filter((name) => !isTold(name, { account: { id: "111122223333" } }));
    expect(covered).toEqual(account.filter((name) => name !== "account/id"));
  });

  test.each([
    ["account/managementCidr", { account: { dedicatedTenancy: "ENABLED" } }, true],
    ["account/imageNames", { account: { dedicatedTenancy: "ENABLED" } }, false],
    ["account/imageNames", {}, false],
    ["guest/rearmsLeft", { guest: { pendingReboot: false } }, true],
    ["guest/vmwareTools", { guest: { pendingReboot: false } }, true],
    ["guest/vmwareTools", { guest: { dhcp: true, freeGiB: 30 } }, false],
    ["ec2Image/bootMode", { ec2Image: { state: "available" } }, true],
    ["ec2Image/bootMode", { ec2Image: { id: "ami-0a1b2c3d4e5f67890", found: false } }, false],
    ["ec2Image/bootMode", { guest: { dhcp: true } }, false],
  ] as const)("%s of %j", (need, facts, told) => {
    expect(isTold(need, facts)).toBe(told);
  });
});
