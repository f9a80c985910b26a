import { describe, expect, it } from "vitest";
import { acceptsRequest } from "../../src/schema/accepts-request.ts";
import { explainRequest } from "../../src/schema/explain-request.ts";
import { type FindingCase, problem, testFindings } from "./finding-cases.ts";
import { AMI_ID, NAME, REQUEST, request, requestWith, TAG, TAGS } from "./requests.ts";

const whole = (message: string, actual: string): Pick<FindingCase, "findings" | "refused"> => ({
  findings: [{ rule: "schema/type", pointer: "", message, expected: REQUEST, actual }],
  refused: [""],
});

const name = (message: string, actual: string): Pick<FindingCase, "findings" | "refused"> => ({
  findings: [{ rule: "schema/type", pointer: "/ImageName", message, expected: NAME, actual }],
  refused: ["/ImageName"],
});

testFindings("values that only a program can give", [
  { title: "null", request: null, ...whole("Request is null, not an object", "null") },
  {
    title: "undefined",
    request: undefined,
    ...whole("Request is `undefined`, which is no JSON value", "undefined"),
  },
  { title: "text", request: "request", ...whole("Request is text, not an object", '"request"') },
  { title: "a number", request: 1, ...whole("Request is a number, not an object", "1") },
  { title: "a truth value", request: true, ...whole("Request is `true`, not an object", "true") },
  { title: "a list", request: [], ...whole("Request is a list, not an object", "[]") },
  { title: "a bigint", request: 1n, ...whole("Request is a bigint, which is no JSON value", "1n") },
  {
    title: "a symbol",
    request: Symbol("s"),
    ...whole("Request is a symbol, which is no JSON value", "[symbol]"),
  },
  {
    title: "a function",
    request: () => request,
    ...whole("Request is a function, which is no JSON value", "[function]"),
  },
  {
    title: "a Map",
    request: new Map(Object.entries(request)),
    ...whole("Request is a `Map` object, which is no JSON value", "[Map]"),
  },
  {
    title: "a Date",
    request: new Date(0),
    ...whole("Request is a `Date` object, which is no JSON value", "[Date]"),
  },
  {
    title: "bytes",
    request: Buffer.from("{}"),
    ...whole("Request is a `Uint8Array` object, which is no JSON value", "[Uint8Array]"),
  },
  {
    title: "a member that is undefined",
    request: requestWith({ ImageName: undefined }),
    ...name("Value of `ImageName` is `undefined`, which is no JSON value", "undefined"),
  },
  {
    title: "a member that is NaN",
    request: requestWith({ ImageName: Number.NaN }),
    ...name("Value of `ImageName` is `NaN`, which is no JSON value", "NaN"),
  },
  {
    title: "a member that is a bigint",
    request: requestWith({ ImageName: 10n ** 50n }),
    ...name("Value of `ImageName` is a bigint, which is no JSON value", "[bigint]"),
  },
  {
    title: "a member that is a function",
    request: requestWith({ ImageName: () => "a" }),
    ...name("Value of `ImageName` is a function, which is no JSON value", "[function]"),
  },
  {
    title: "a member that is a symbol",
    request: requestWith({ ImageName: Symbol("a") }),
    ...name("Value of `ImageName` is a symbol, which is no JSON value", "[symbol]"),
  },
  {
    title: "a member that is a Date",
    request: requestWith({ ImageName: new Date(0) }),
    ...name("Value of `ImageName` is a `Date` object, which is no JSON value", "[Date]"),
  },
  {
    title: "a member that is a String object",
    request: requestWith({ ImageName: Object("a") }),
    ...name("Value of `ImageName` is a `String` object, which is no JSON value", "[String]"),
  },
  {
    title: "tags as a Map",
    request: requestWith({ Tags: new Map([["Env", "prod"]]) }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is a `Map` object, which is no JSON value",
        expected: TAGS,
        actual: "[Map]",
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "a tag as a Map",
    request: requestWith({ Tags: [new Map([["Key", "Env"]])] }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags/0",
        message: "Value of `Tags[0]` is a `Map` object, which is no JSON value",
        expected: TAG,
        actual: "[Map]",
      },
    ],
    refused: ["/Tags/0"],
  },
  {
    title: "a list with a hole",
    // biome-ignore lint/suspicious/noSparseArray: that is what is tested
    request: requestWith({ Tags: [, { Key: "a" }] }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags/0",
        message: "Value of `Tags[0]` is `undefined`, which is no JSON value",
        expected: TAG,
        actual: "undefined",
      },
    ],
    refused: ["/Tags/0"],
  },
  {
    title: "an inherited member",
    request: Object.assign(
      Object.create({ Ec2ImageId: request.Ec2ImageId }),
      requestWith({}, ["Ec2ImageId"]),
    ),
    findings: [
      {
        rule: "schema/required",
        pointer: "/Ec2ImageId",
        absent: true,
        message: "Member `Ec2ImageId` is missing",
        expected: AMI_ID,
        actual: null,
      },
    ],
    refused: ["/Ec2ImageId"],
  },
]);

describe("values without an end", () => {
  it("a cyclic object is one unknown member", () => {
    const cyclic: Record<string, unknown> = { ...request };
    cyclic.Self = cyclic;
    expect(explainRequest(cyclic).problems.map(({ rule, pointer }) => ({ rule, pointer }))).toStrictEqual([
      { rule: "schema/unknown-member", pointer: "/Self" },
    ]);
  });

  it("a cyclic value of a member is shown as far as there is room", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const [found] = explainRequest(requestWith({ ImageName: cyclic })).problems;
    expect(found).toStrictEqual(
      problem({
        rule: "schema/type",
        pointer: "/ImageName",
        message: "Value of `ImageName` is a list, not text",
        expected: NAME,
        actual: `${"[".repeat(119)}\u2026`,
      }),
    );
  });

  it("a getter that has nothing to give is a member that is undefined", () => {
    const value = Object.defineProperty({ ...request }, "ImageName", {
      get: () => undefined,
      enumerable: true,
    });
    expect(acceptsRequest(value)).toBe(false);
    expect(explainRequest(value).refused).toStrictEqual(["/ImageName"]);
  });
});

describe("large values", () => {
  const megabyte = 1 << 20;
  const texts = ["x", " ", ",", "\n", "\u00e9", "\u{1f600}", "\ud800", "{{", "${", "\u202e", "\u201c", "="];
  const members = ["Ec2ImageId", "IngestionProcess", "ImageName", "ImageDescription", "Tags", "Applications"];

  it("a text of a megabyte is explained in no time", () => {
    const start = performance.now();
    for (const member of members) {
      for (const text of texts) {
        const { problems } = explainRequest(requestWith({ [member]: text.repeat(megabyte / text.length) }));
        expect(problems).toHaveLength(1);
        expect(problems[0]?.message.length).toBeLessThan(160);
      }
    }
    // 72 texts; one of them alone would take longer if anything were quadratic.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("a thousand unknown members are a thousand findings", () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`member${at}`, at]));
    expect(explainRequest(requestWith(many)).problems).toHaveLength(1_000);
  });
});
