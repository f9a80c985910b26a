import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { valueTools } from "../../src/facts/fact-tools.ts";
import { joinFacts } from "../../src/facts/given-facts.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { type Facts, UsageError } from "../../src/types.ts";
import { utf16 } from "../support/checker-log.ts";

const IMAGE = JSON.parse(readFileSync("docs/examples/facts/image.json", "utf8")) as {
  readonly Images: readonly [Readonly<Record<string, unknown>>];
};
const [AMI] = IMAGE.Images;
const page = (names: readonly string[], NextToken?: string): object => ({
  Images: names.map((Name, at) => ({ ImageId: `wsi-${at}abcdefg`, Name, State: "AVAILABLE" })),
  ...(NextToken === undefined ? {} : { NextToken }),
});
const quota = (QuotaName: string, Value: number): object => ({ ServiceCode: "workspaces", QuotaName, Value });
const evaluation = (EvalActionName: string, EvalDecision: string): object => ({
  EvalActionName,
  EvalDecision,
});

interface Case {
  readonly kind: string;
  readonly value: unknown;
  readonly facts: Facts;
}

const CASES: readonly Case[] = [
  {
    kind: "aws ec2 get-ebs-encryption-by-default",
    value: { EbsEncryptionByDefault: true, SseType: "sse-ebs" },
    facts: { account: { ebsEncryptionByDefault: true } },
  },
  {
    kind: "aws workspaces describe-account",
    value: { DedicatedTenancySupport: "DISABLED" },
    facts: { account: { dedicatedTenancy: "DISABLED", managementCidr: null } },
  },
  {
    kind: "aws service-quotas list-service-quotas",
    value: { Quotas: [quota("Bundles", 50), quota("Images", 60)] },
    facts: { account: { imageQuota: 60, imageQuotaIsDefault: false } },
  },
  {
    kind: "aws service-quotas get-service-quota",
    value: { Quota: quota("Images", 45) },
    facts: { account: { imageQuota: 45, imageQuotaIsDefault: false } },
  },
  {
    kind: "aws sts get-caller-identity",
    value: { UserId: "AROA:me", Account: "444455556666", Arn: "arn:aws:sts::444455556666:assumed-role/x/me" },
    facts: { account: { id: "444455556666" } },
  },
  {
    kind: "aws iam simulate-principal-policy",
    value: {
      EvaluationResults: [
        evaluation("workspaces:ImportWorkspaceImage", "allowed"),
        evaluation("workspaces:CreateTags", "implicitDeny"),
        evaluation("s3:GetObject", "explicitDeny"),
      ],
    },
    facts: { account: { mayImport: true, mayTag: false } },
  },
  {
    kind: "BYOL Checker ImageInfo",
    value: {
      "WorkSpaces_BYOLAccount.Disabled": true,
      NetworkAdapterUsingDHCP: false,
      FreeSpaceOnCDrive: 8.5,
      partOfDomain: "True",
      Firewall: [
        { Type: "Private", TurnedOn: true },
        { Type: "Public", TurnedOn: false },
      ],
      VMWareToolsInstalled: true,
      Drives: [
        { Index: 1, Size: 1 },
        { Index: 0, Size: 96636764160 },
      ],
      Partitions: { Type: "Installable File System" },
      AutoLogonTurnedOn: 1,
      RealTimeIsUniversal: 0,
      OSArchitecture: "32-bit",
    },
    facts: {
      guest: {
        byolAccountEnabled: false,
        dhcp: false,
        freeGiB: 8.5,
        freeSpaceSufficient: false,
        domainJoined: true,
        publicFirewall: false,
        vmwareTools: true,
        diskGiB: 90,
        diskWithinLimit: false,
        partitionStyle: "MBR",
        autoLogon: true,
        realTimeIsUniversal: false,
        is64Bit: false,
      },
    },
  },
];

const read = (content: string | Uint8Array, path = "answer.json"): ReturnType<typeof joinFacts> =>
  joinFacts(readFacts(content, path));

describe.each(CASES)("$kind", ({ kind, value, facts }) => {
  it.each([
    ["JSON", Buffer.from(JSON.stringify(value, null, 4))],
    ["JSON on one line", Buffer.from(JSON.stringify(value))],
    ["YAML", Buffer.from(stringify(value))],
    ["UTF-16, as `>` of Windows PowerShell writes", utf16(JSON.stringify(value, null, 2))],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${JSON.stringify(value)}`)],
  ])("is recognised as %s", (_, bytes) => {
    const known = read(bytes);
    expect(known.files).toEqual([{ path: "answer.json", kind }]);
    expect(known.facts).toEqual(facts);
    for (const { from, source } of known.given) {
      expect(from).toMatch(/^answer\.json:\d+:\d+, |^implied by /);
      expect(source).toMatchObject({ kind, path: "answer.json" });
    }
  });

  it("is recognised by no other tool", () => {
    expect(valueTools.filter((tool) => tool.recognises(value)).map(({ name }) => name)).toEqual([kind]);
  });
});

describe("aws ec2 describe-images", () => {
  const of = (...images: readonly object[]): ReturnType<typeof joinFacts> =>
    read(JSON.stringify({ Images: images }, null, 2));
  const facts = (image: object): Facts["ec2Image"] => [...of(image).images.values()][0]?.facts.ec2Image;

  it("reads the example", () => {
    expect(facts(AMI)).toEqual({
      id: "ami-0f3c7a91d2e84b650",
      found: true,
      ownerId: "444455556666",
      ownerAlias: null,
      state: "available",
      imageType: "machine",
      architecture: "x86_64",
      virtualizationType: "hvm",
      platform: "windows",
      platformDetails: "Windows BYOL",
      usageOperation: "RunInstances:0800",
      bootMode: "uefi",
      rootDeviceType: "ebs",
      volumes: 1,
      rootVolume: true,
      volumeGiB: 64,
      encryptedVolumes: 0,
      productCodes: [],
      enaSupport: true,
      public: false,
      allowed: null,
      deprecated: null,
    });
  });

  it("proves by what EC2 leaves out only where the image is whole", () => {
    const { BootMode: _, ...legacy } = AMI;
    expect(facts(legacy)?.bootMode).toBeNull();
    expect(facts({ ImageId: AMI.ImageId, State: "available" })).toEqual({
      id: "ami-0f3c7a91d2e84b650",
      found: true,
      state: "available",
    });
  });

  it("keeps several images apart, and says where each fact is", () => {
    const other = { ...AMI, ImageId: "ami-00000000000000001", BootMode: "legacy-bios" };
    const { images, given, facts: everyone } = of(AMI, other);
    expect([...images.keys()].sort()).toEqual(["ami-00000000000000001", "ami-0f3c7a91d2e84b650"]);
    expect(everyone.ec2Image).toBeUndefined();
    const text = JSON.stringify({ Images: [AMI, other] }, null, 2).split("\n");
    const modes = given.filter(({ path }) => path === "/bootMode");
    expect(modes.map(({ image, value }) => [image, value])).toEqual([
      ["ami-00000000000000001", "legacy-bios"],
      ["ami-0f3c7a91d2e84b650", "uefi"],
    ]);
    for (const { value, source } of modes)
      expect(text[(source?.range?.start.line ?? 0) - 1]).toContain(`"BootMode": "${value}"`);
  });

  it("refuses an image that two files describe differently", () => {
    const source = (path: string, State: string) =>
      readFacts(JSON.stringify({ Images: [{ ...AMI, State }] }), path);
    expect(() => joinFacts([...source("b.json", "available"), ...source("a.json", "pending")])).toThrow(
      /two sources disagree about `ec2Image.state` of ami-0f3c7a91d2e84b650: "pending" from a\.json:1:\d+, aws ec2 describe-images; "available" from b\.json:1:\d+/,
    );
  });
});

describe("aws workspaces describe-workspace-images", () => {
  it("takes pages that follow one another for one list, and knows the place of each", () => {
    const text = [page(["a", "b"], "t1"), page([], "t2"), page(["c"])]
      .map((one) => JSON.stringify(one, null, 1))
      .join("\n");
    const known = read(text);
    expect(known.facts.account).toMatchObject({ imageNames: ["a", "b", "c"], imageCount: 3 });
    const place = known.origin("account", "/imageNames")?.place(2);
    expect(text.split("\n")[(place?.range.start.line ?? 0) - 1]).toContain('"Name": "c"');
  });

  it("takes a list of pages, too", () => {
    expect(read(JSON.stringify([page(["a"], "t"), page(["b"])])).facts.account?.imageCount).toBe(2);
  });

  it("takes an empty page for the last where the one before it says that the list goes on", () => {
    const text = [page(["a"], "t"), page([])].map((one) => JSON.stringify(one)).join("\n");
    expect(read(text).facts.account?.imageCount).toBe(1);
    expect(() => read([page(["a"]), page([])].map((one) => JSON.stringify(one)).join("\n"))).toThrow(
      "answer.json:2:1: this is a list of no images: where",
    );
  });

  it("refuses a list without its end, one of several accounts, and one that may be EC2's", () => {
    expect(() => read(JSON.stringify(page(["a"], "t")))).toThrow(
      /^answer\.json:1:1: the list of images goes on \(`NextToken`\)/,
    );
    const shared = (OwnerAccountId: string): object => ({
      Name: "n",
      ImageId: "wsi-1",
      State: "AVAILABLE",
      OwnerAccountId,
    });
    expect(() => read(JSON.stringify({ Images: [shared("111122223333"), shared("444455556666")] }))).toThrow(
      "the list holds images of several accounts",
    );
    expect(() => read('{"Images": []}')).toThrow("answer.json:1:1: this is a list of no images: where");
  });

  it("gives the number that is left with the quota", () => {
    const both = [
      ...readFacts(JSON.stringify(page(["a", "b"])), "i.json"),
      ...readFacts(JSON.stringify({ Quota: quota("Images", 40) }), "q.json"),
    ];
    expect(joinFacts(both).facts.account?.imagesLeft).toBe(38);
  });
});

describe("a file of facts", () => {
  it("may hold answers of several tools after one another", () => {
    const text = CASES.filter(({ facts }) => facts.account !== undefined && !("imageQuota" in facts.account))
      .map(({ value }) => JSON.stringify(value))
      .join("\n\n");
    const known = read(text);
    expect(known.files).toHaveLength(4);
    expect(known.facts.account).toMatchObject({ id: "444455556666", mayImport: true });
  });

  it.each([
    ['{"Reservations": []}', "answer.json:1:1: this is neither a facts file"],
    ['{"Quotas": []}', "answer.json:1:1: this is neither a facts file"],
    ['{"Images": [{}]}', "answer.json:1:1: this is neither a facts file"],
    ['{"Account": "444455556666", "Arn": "a"}\nrest', "answer.json:2:1: Expected the end of the text"],
    ['{"EbsEncryptionByDefault": true', "answer.json:1:"],
    [`${"[".repeat(100_000)}`, "answer.json:1:65: Values are nested deeper than 64 levels"],
    ['{"Account": "1", "Arn": "a", "__proto__": {"x": 1}}', "answer.json:1:30: `__proto__` is no name"],
    ['{"Account": "12", "Arn": "a"}', 'answer.json:1:2: `account.id` cannot be "12"'],
    [
      '{"ec2Images": [{"state": "available"}]}',
      "answer.json:1:16: an image of `ec2Images` has to have its `id`",
    ],
    ['{"ec2Images": 3}', "answer.json:1:2: `ec2Images` is a list of objects of facts, not 3"],
    ['{"ec2Images": [{"id": "ami-00000000000000001", "volumes": -1}]}', "`ec2Image.volumes` cannot be -1"],
    ["11/20/2026 09:14:02 Nothing was tested", "answer.json:1:1: a facts file holds one object"],
    ["", "answer.json:1:1: The document is empty"],
  ])("is refused where it is not known: %s", (text, sentence) => {
    expect(() => read(text)).toThrow(UsageError);
    expect(() => read(text)).toThrow(sentence);
  });

  it("in UTF-8 that is broken is refused at its place", () => {
    expect(() => read(Buffer.from([...Buffer.from('{"guest":\n"'), 0xff, 0x22, 0x7d]))).toThrow(
      /^answer\.json:2:2: /,
    );
  });

  it("gives sentences and no crash, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("a.json", "a.yaml", "a.txt"),
        (bytes, path) => {
          try {
            read(bytes, path);
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError);
          }
        },
      ),
    );
  });

  it("any permutation of fact files gives the same facts, from the same places", () => {
    const sources = [
      ...CASES.slice(0, 2).map(({ value }, at) => readFacts(JSON.stringify(value), `${at}.json`)),
      readFacts(JSON.stringify(IMAGE), "image.json"),
      readFacts(JSON.stringify(IMAGE, null, 2), "again.json"),
      readFacts(JSON.stringify({ windows: { version: "11", release: "24H2" } }), "own.json"),
      readFacts(JSON.stringify({ windows: { version: "11" } }), "more.json"),
    ];
    const expected = joinFacts(sources.flat());
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
        const { given, files, facts } = joinFacts(shuffled.flat());
        expect({ given, files, facts }).toEqual({
          given: expected.given,
          files: expected.files,
          facts: expected.facts,
        });
      }),
    );
  });
});
