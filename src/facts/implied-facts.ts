/** Facts that follow from others, so that a release need not be stated by its name and by its number. */
import type { Facts } from "../types.ts";

/** One fact that follows from others. */
export interface Implication {
  readonly fact: "windows" | "account" | "guest";
  readonly member: string;
  /** What it follows from, as `fact.member`; provenance names them. */
  readonly by: readonly string[];
  /** Undefined where it does not follow. */
  readonly value: (facts: Facts) => unknown;
}

/**
 * Microsoft's build numbers of the releases that can be imported
 * (https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html lists the releases). Only with the version,
 * because Windows Server shares some of them.
 */
const RELEASES: readonly {
  readonly version: "10" | "11";
  readonly release: string;
  readonly build: number;
}[] = [
  { version: "10", release: "1809", build: 17763 },
  { version: "10", release: "21H2", build: 19044 },
  { version: "10", release: "22H2", build: 19045 },
  { version: "11", release: "22H2", build: 22621 },
  { version: "11", release: "23H2", build: 22631 },
  { version: "11", release: "24H2", build: 26100 },
  { version: "11", release: "25H2", build: 26200 },
];

/** In such an order that what follows from an implied fact comes after it. */
export const IMPLICATIONS: readonly Implication[] = [
  {
    fact: "windows",
    member: "build",
    by: ["windows.version", "windows.release"],
    value: ({ windows }) =>
      RELEASES.find(({ version, release }) => version === windows?.version && release === windows.release)
        ?.build,
  },
  {
    fact: "windows",
    member: "release",
    by: ["windows.version", "windows.build"],
    value: ({ windows }) =>
      RELEASES.find(({ version, build }) => version === windows?.version && build === windows.build)?.release,
  },
  {
    fact: "account",
    member: "imageNames",
    by: ["account.images"],
    value: ({ account }) => account?.images?.map(({ name }) => name),
  },
  {
    fact: "account",
    member: "imageCount",
    by: ["account.images"],
    value: ({ account }) => account?.images?.length,
  },
  {
    fact: "account",
    member: "imageCount",
    by: ["account.imageNames"],
    value: ({ account }) => account?.imageNames?.length,
  },
  {
    fact: "account",
    member: "imagesLeft",
    by: ["account.imageQuota", "account.imageCount"],
    value: ({ account }) =>
      account?.imageQuota === undefined || account.imageCount === undefined
        ? undefined
        : account.imageQuota - account.imageCount,
  },
  {
    fact: "guest",
    member: "powershellSupported",
    by: ["guest.powershellMajor"],
    value: ({ guest }) => (guest?.powershellMajor === undefined ? undefined : guest.powershellMajor >= 4),
  },
  {
    // Between 10 and 20 GiB the sources disagree (the checker wants 20 where Office is ordered), and nothing follows.
    fact: "guest",
    member: "freeSpaceSufficient",
    by: ["guest.freeGiB"],
    value: ({ guest: { freeGiB } = {} }) =>
      freeGiB === undefined || (freeGiB >= 10 && freeGiB < 20) ? undefined : freeGiB >= 20,
  },
  {
    fact: "guest",
    member: "diskWithinLimit",
    by: ["guest.diskGiB"],
    value: ({ guest }) => (guest?.diskGiB === undefined ? undefined : guest.diskGiB <= 80),
  },
];
