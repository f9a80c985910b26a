/** What an example is completed with: a request that every built-in rule passes. */
export const EXAMPLE_REQUEST: Readonly<Record<string, string>> = {
  Ec2ImageId: "ami-0a1b2c3d4e5f67890",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2-2026-11",
  ImageDescription: "Windows 11 Enterprise 24H2 base image",
};

/** The date of an example that names none. */
export const EXAMPLE_DATE = "2026-11-23";
