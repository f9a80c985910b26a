import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { connect } from "../../src/aws/connection.ts";
import { readEndpointOptions } from "../../src/aws/endpoint-option.ts";
import { SERVICES, type Service } from "../../src/aws/service.ts";
import { REGION, SECRETS } from "../support/aws/test-connection.ts";

const LOCAL = "http://127.0.0.1:4566";

afterEach(() => vi.unstubAllEnvs());

/** The SDK reads the environment of the process itself. */
async function foreign(
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
  region: string = REGION,
): Promise<Readonly<Record<string, string>>> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const endpoints = readEndpointOptions(options);
  const connection = await connect(SERVICES, { region, endpoints, credentials: SECRETS });
  return Object.fromEntries(connection.foreignEndpoints);
}

const everywhere = (url: string): Readonly<Record<Service, string>> =>
  Object.fromEntries(SERVICES.map((service) => [service, url])) as Record<Service, string>;

describe("--endpoint-url", () => {
  it("without it, AWS's own endpoints are used, in every partition", async () => {
    for (const region of ["eu-west-1", "us-gov-west-1", "cn-northwest-1"])
      expect(await foreign([], {}, region)).toEqual({});
  });

  it("one URL is for every service, one with a name for that service", async () => {
    expect(await foreign([LOCAL])).toEqual(everywhere(LOCAL));
    expect(await foreign([`workspaces=${LOCAL}/`])).toEqual({ workspaces: LOCAL });
    expect(await foreign([`ec2=https://ec2.example.com`, LOCAL])).toEqual({
      ...everywhere(LOCAL),
      ec2: "https://ec2.example.com",
    });
  });

  it("AWS's own endpoints may be named: regional, dual-stack and FIPS", async () => {
    expect(
      await foreign([
        "workspaces=https://workspaces.eu-west-1.amazonaws.com",
        "ec2=https://ec2.eu-west-1.api.aws",
        "sts=https://sts.eu-west-1.amazonaws.com",
      ]),
    ).toEqual({});
    expect(
      await foreign(
        [],
        { AWS_ENDPOINT_URL_WORKSPACES: "https://workspaces-fips.us-east-1.amazonaws.com" },
        "us-east-1",
      ),
    ).toEqual({});
  });

  it.each([
    ["ftp://host", "accepted are a URL such as"],
    ["host:4566", "accepted are a URL such as"],
    ["", "accepted are a URL such as"],
    ["workspace=http://127.0.0.1:4566", "there is no service `workspace`"],
    ["http://emulator.example.com:4566", "plain http is taken for this machine only"],
    ["ec2=http://169.254.169.254", "plain http is taken for this machine only"],
    ["http://127.0.0.1.example.com", "plain http is taken for this machine only"],
    ["https://host/?x=1", "no query"],
  ])("refuses %s", (option, sentence) => {
    expect(() => readEndpointOptions([option])).toThrow(sentence);
  });

  it("refuses a URL with a password and does not show it", () => {
    expect(() => readEndpointOptions(["https://user:hidden@host"])).toThrow(
      /^(?!.*hidden).*a user name or password/,
    );
  });

  it("refuses two URLs for the same", () => {
    expect(() => readEndpointOptions([LOCAL, "http://127.0.0.1:1"])).toThrow("another URL for every service");
    expect(() => readEndpointOptions([`ec2=${LOCAL}`, "ec2=http://127.0.0.1:1"])).toThrow(
      "another URL for ec2",
    );
    expect([...readEndpointOptions([LOCAL, `${LOCAL}/`])]).toHaveLength(SERVICES.length);
  });
});

describe("an endpoint from outside", () => {
  it.each([
    ["AWS_ENDPOINT_URL", LOCAL, "workspaces"],
    ["AWS_ENDPOINT_URL_SERVICE_QUOTAS", LOCAL, "service-quotas"],
    ["AWS_ENDPOINT_URL_STS", "https://sts.eu-west-1.amazonaws.com.example.com", "sts"],
    // AWS's own host, but in the clear, or another service or Region of it.
    ["AWS_ENDPOINT_URL_EC2", "http://ec2.eu-west-1.amazonaws.com", "ec2"],
    ["AWS_ENDPOINT_URL_EC2", "https://abcdef.execute-api.eu-west-1.amazonaws.com", "ec2"],
    ["AWS_ENDPOINT_URL_EC2", "https://ec2.us-east-1.amazonaws.com", "ec2"],
  ])("%s=%s is refused", async (name, value, service) => {
    await expect(foreign([], { [name]: value })).rejects.toThrow(
      `the endpoint of ${service} to \`${value}\`, which is not AWS's own; if it is meant, repeat it`,
    );
  });

  it("is used when it is repeated, for all or for the one", async () => {
    expect(await foreign([LOCAL], { AWS_ENDPOINT_URL: LOCAL })).toEqual(everywhere(LOCAL));
    vi.unstubAllEnvs();
    expect(await foreign([`ec2=${LOCAL}`], { AWS_ENDPOINT_URL_EC2: `${LOCAL}/` })).toEqual({ ec2: LOCAL });
  });

  it("may not say something else than the option", async () => {
    await expect(foreign([LOCAL], { AWS_ENDPOINT_URL_STS: "https://sts.example.com" })).rejects.toThrow(
      "the endpoint of sts to `https://sts.example.com`, which is not AWS's own, and `--endpoint-url` says `http://127.0.0.1:4566`",
    );
  });

  it("of a profile is refused too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "preflight-profile-"));
    try {
      const file = join(folder, "config");
      writeFileSync(
        file,
        `[profile emulator]\nservices = local\n[services local]\nworkspaces =\n  endpoint_url = ${LOCAL}\n`,
      );
      await expect(foreign([], { AWS_CONFIG_FILE: file, AWS_PROFILE: "emulator" })).rejects.toThrow(
        `the endpoint of workspaces to \`${LOCAL}\``,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("with a password does not show it", async () => {
    await expect(foreign([], { AWS_ENDPOINT_URL: "https://user:hidden@example.com" })).rejects.toThrow(
      /^(?!.*hidden).*`https:\/\/example\.com`/,
    );
  });
});
