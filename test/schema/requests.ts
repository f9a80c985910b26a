/** A request that passes, and what the findings say is accepted. */

/** The request with other or more members, and without some. */
export function requestWith(
  members: Readonly<Record<string, unknown>>,
  without: readonly string[] = [],
): unknown {
  const all = Object.entries({ ...request, ...members });
  return Object.fromEntries(all.filter(([name]) => !without.includes(name)));
}

export const request = {
  Ec2ImageId: "ami-0abcdef1234567890",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 24H2",
} as const;

export const AMI_ID = "`ami-` and 8 or 17 hexadecimal digits, in lower case";
export const PROCESS =
  "one of `BYOL_REGULAR`, `BYOL_GRAPHICS`, `BYOL_GRAPHICSPRO`, `BYOL_GRAPHICS_G4DN`, `BYOL_REGULAR_WSP`, `BYOL_GRAPHICS_G4DN_WSP`, `BYOL_REGULAR_BYOP` or `BYOL_GRAPHICS_G4DN_BYOP`";
export const NAME = "1 to 64 characters: letters a-z and A-Z, digits and `_ . / ( ) \\ -`";
export const DESCRIPTION = "1 to 256 characters: letters a-z and A-Z, digits, blanks and `_ . / ( ) -`";
export const KEY = "1 to 127 characters";
export const VALUE = "at most 255 characters";
export const TAG = "an object with `Key` and, if wanted, `Value`";
export const TAGS: string = `a list, each ${TAG}`;
export const APPLICATION = "one of `Microsoft_Office_2016` or `Microsoft_Office_2019`";
export const APPLICATIONS: string = `a list of 1 to 5 items, each ${APPLICATION}`;
export const REQUEST =
  "an object with `Ec2ImageId`, `IngestionProcess`, `ImageName` and `ImageDescription` and, if wanted, `Tags` and `Applications`";
export const NO_OTHER_MEMBER =
  "no other members than `Ec2ImageId`, `IngestionProcess`, `ImageName`, `ImageDescription`, `Tags` and `Applications`";
