/** What our messages say about the AWS CLI, asked of the AWS CLI itself; what it would send stays on this machine. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPreflight } from "../../src/index.ts";
import { GOOD } from "../library/requests.ts";
import { describeWithTool } from "../support/system-tool.ts";

const text = JSON.stringify(GOOD);
const withMember = (member: string): string => text.replace(/\}$/, `,${member}}`);

/** What it refuses, as we do. */
const refusedByBoth: Readonly<Record<string, string | Uint8Array>> = {
  "utf-16.json": Buffer.from(`\ufeff${text}`, "utf16le"),
  "latin-1.json": Buffer.from(text.replace("Windows", "Fen\u00eatre"), "latin1"),
  "byte-order-mark.json": `\ufeff${text}`,
  "trailing-comma.json": text.replace(/\}$/, ",}"),
  "comment.json": `// a request\n${text}`,
  "empty.json": "",
  "unknown-member.json": withMember('"DryRun":true'),
  "wrong-case.json": text.replace("ImageName", "imageName"),
  "missing-member.json": text.replace(/"ImageName":"[^"]*",/, ""),
  "empty-text.json": text.replace(/"ImageName":"[^"]*"/, '"ImageName":""'),
  "empty-list.json": withMember('"Applications":[]'),
  "null.json": withMember('"Tags":null'),
};

/** What the CLI sends although the service would refuse it; each with the member that is sent. */
const sentAllTheSame: Readonly<Record<string, readonly [text: string, member: string, value: unknown]>> = {
  "wrong-enum.json": [
    text.replace("BYOL_REGULAR_WSP", "BYOL_REGULAR_DCV"),
    "IngestionProcess",
    "BYOL_REGULAR_DCV",
  ],
  "wrong-pattern.json": [text.replace("win11-24h2", "win11 24h2"), "ImageName", "win11 24h2"],
  "duplicate-key.json": [withMember('"ImageName":"second"'), "ImageName", "second"],
  "two-applications.json": [
    withMember('"Applications":["Microsoft_Office_2016","Microsoft_Office_2019"]'),
    "Applications",
    ["Microsoft_Office_2016", "Microsoft_Office_2019"],
  ],
};

interface Answer {
  readonly accepted: boolean;
  readonly sent: unknown;
}

describeWithTool("the AWS CLI", { command: "aws", install: "apt-get install awscli" }, (version) => {
  const readsYaml = version.startsWith("aws-cli/2");
  const folder = mkdtempSync(join(tmpdir(), "preflight-aws-"));
  const answers = new Map<string, Answer>();
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "good.json": text,
    "list.json": `[${text}]`,
    ...refusedByBoth,
    ...Object.fromEntries(Object.entries(sentAllTheSame).map(([name, [content]]) => [name, content])),
    ...(readsYaml
      ? { "date.yaml": "Ec2ImageId: x\nIngestionProcess: y\nImageName: z\nImageDescription: 2026-11-23\n" }
      : {}),
  };

  beforeAll(async () => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const names = Object.keys(files);
    // Two at a time: each takes a second of a processor.
    const worker = async (): Promise<void> => {
      for (let name = names.shift(); name !== undefined; name = names.shift())
        answers.set(name, await ask(folder, name));
    };
    await Promise.all([worker(), worker()]);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("sends a request as it is written", () => {
    expect(answers.get("good.json")).toEqual({ accepted: true, sent: GOOD });
  });

  describe("refuses, as we do,", () => {
    it.each(Object.keys(refusedByBoth))("%s", (name) => {
      expect(answers.get(name)).toEqual({ accepted: false, sent: null });
      const report = createPreflight().checkBytes(Buffer.from(refusedByBoth[name] ?? ""));
      expect(report.requests.flatMap(({ findings }) => findings)).not.toEqual([]);
    });
  });

  describe("sends what we refuse:", () => {
    it.each(Object.entries(sentAllTheSame))("%s", (name, [content, member, value]) => {
      expect(answers.get(name)).toMatchObject({ accepted: true, sent: { [member]: value } });
      expect(createPreflight().checkText(content).verdict).toBe("fail");
    });
  });

  it("takes one request at a time, where we take a list", () => {
    expect(answers.get("list.json")).toEqual({ accepted: false, sent: null });
  });

  if (readsYaml) {
    it("reads a plain date in YAML as a date, which is no text", () => {
      expect(answers.get("date.yaml")).toEqual({ accepted: false, sent: null });
    });
  }
});

/** Runs the command on a file, against a server of our own. */
async function ask(folder: string, name: string): Promise<Answer> {
  let sent: unknown = null;
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      sent = JSON.parse(body);
      response.setHeader("content-type", "application/x-amz-json-1.1").end('{"ImageId": "wsi-012345678"}');
    });
  });
  const port = await listen(server);
  const option = name.endsWith(".yaml") ? "--cli-input-yaml" : "--cli-input-json";
  const args = ["workspaces", "import-workspace-image", option, `file://${name}`];
  const offline = [
    "--endpoint-url",
    `http://127.0.0.1:${port}`,
    "--no-sign-request",
    "--region",
    "eu-west-1",
  ];
  const accepted = await new Promise<boolean>((resolve) => {
    execFile("aws", [...args, ...offline], { cwd: folder, env: environment(folder) }, (error) =>
      resolve(error === null),
    );
  });
  server.closeAllConnections();
  server.close();
  return { accepted, sent };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** No profile, no proxy, no metadata service, and no waiting for a second try. */
function environment(folder: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^AWS_|_PROXY$|^NODE_EXTRA/i.test(name));
  return {
    ...Object.fromEntries(others),
    AWS_CONFIG_FILE: join(folder, "none"),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, "none"),
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_MAX_ATTEMPTS: "1",
    AWS_PAGER: "",
  };
}
