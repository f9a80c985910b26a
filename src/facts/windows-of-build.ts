import type { Facts } from "../types.ts";

/** The first build of Windows 11; Windows 10 and 11 both call themselves version 10.0. */
const FIRST_OF_11 = 22_000;
/** The first build of Windows 10: older ones have no name among the facts. */
const FIRST_OF_10 = 10_240;

/**
 * @param type Win32_OperatingSystem.ProductType: 1 is a workstation, 2 and 3 are servers.
 * @param major first number of the version.
 */
export function windowsOfBuild(type: number, major: number, build: number): NonNullable<Facts["windows"]> {
  if (type !== 1) return { version: "server" };
  if (major !== 10 || build < FIRST_OF_10 || build > 99_999) return {};
  return { version: build < FIRST_OF_11 ? "10" : "11", build };
}
