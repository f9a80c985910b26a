/** Facts that follow from others, so that a release need not be stated by its name and by its number. */
import type { Facts, GivenFact } from "../types.ts";

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

/** What the given facts imply, whether it was given too or not. */
export function impliedFacts({ windows }: Facts): readonly GivenFact[] {
  const known = RELEASES.filter(({ version }) => version === windows?.version);
  const ofRelease = known.find(({ release }) => release === windows?.release);
  const ofBuild = known.find(({ build }) => build === windows?.build);
  return [
    ...(ofRelease === undefined ? [] : [implied("/build", ofRelease.build, "windows.release")]),
    ...(ofBuild === undefined ? [] : [implied("/release", ofBuild.release, "windows.build")]),
  ];
}

function implied(path: string, value: unknown, by: string): GivenFact {
  return { fact: "windows", path, value, from: `implied by windows.version and ${by}` };
}
