/** `check` takes whatever it is given. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPreflight, type Report } from "../../src/index.ts";
import { expectReport } from "./report-schema.ts";
import { anyRequest, DATE, GOOD, without } from "./requests.ts";

const preflight = createPreflight({ asOf: DATE });

function sentences({ requests }: Report): readonly string[] {
  return requests.flatMap(({ findings }) => findings.map(({ message }) => message));
}

function throwing(): never {
  throw new Error("boo");
}

const trapped = new Proxy(
  {},
  {
    get: throwing,
    has: throwing,
    ownKeys: throwing,
    getPrototypeOf: throwing,
    getOwnPropertyDescriptor: throwing,
  },
);

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function accessor(member: string, get: () => unknown): object {
  return Object.defineProperty({ ...GOOD }, member, { enumerable: true, get });
}

function cyclic(): object {
  const request: Record<string, unknown> = { ...GOOD };
  request.Tags = [request];
  request.Applications = request;
  request.self = request;
  return request;
}

function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "x";
  for (let depth = 0; depth < 100_000; depth++) value = wrap(value);
  return value;
}

const hasRun: readonly (readonly [string, unknown])[] = [
  ["a proxy that throws", trapped],
  ["a revoked proxy", revoked({})],
  ["a revoked proxy of a list", revoked([])],
  ["a revoked proxy of a function", revoked(throwing)],
  ["an accessor that throws", accessor("ImageName", throwing)],
  [
    "an accessor that throws what throws",
    accessor("ImageName", () => {
      throw trapped;
    }),
  ],
  [
    "an accessor that throws a symbol",
    accessor("ImageName", () => {
      throw Symbol("boo");
    }),
  ],
  ["a tag that throws", { ...GOOD, Tags: [trapped] }],
  ["a tag key that throws", { ...GOOD, Tags: [accessor("Key", throwing)] }],
  ["a revoked tag list", { ...GOOD, Tags: revoked([]) }],
  ["an unknown member that throws", { ...GOOD, Nope: trapped }],
  [
    "a tag of an object whose name throws",
    {
      ...GOOD,
      Tags: {
        get [Symbol.toStringTag](): string {
          return throwing();
        },
      },
    },
  ],
  [
    "a request whose name throws",
    {
      get [Symbol.toStringTag](): string {
        return throwing();
      },
    },
  ],
  [
    "a toJSON that throws",
    { ...GOOD, ImageName: { toJSON: throwing, toString: throwing, valueOf: throwing } },
  ],
  ["a cycle", cyclic()],
  ["deeply nested objects", nested((inner) => ({ a: inner }))],
  ["deeply nested lists", nested((inner) => [inner])],
  ["deeply nested tags", { ...GOOD, Tags: nested((inner) => [inner]) }],
  ["a symbol", Symbol("request")],
  ["a symbol as a value", { ...GOOD, ImageName: Symbol("name") }],
  ["symbol keys", { ...GOOD, [Symbol("key")]: 1 }],
  ["a bigint", 10n ** 5000n],
  ["a bigint as a value", { ...GOOD, ImageName: 10n ** 5000n }],
  ["a long text", "x".repeat(5_000_000)],
  ["a long name", { ...GOOD, ImageName: "é".repeat(5_000_000) }],
  ["a function", throwing],
  ["a class", class Request {}],
  ["undefined", undefined],
  ["null", null],
  ["NaN", Number.NaN],
  ["a hole", { ...GOOD, Tags: new Array(3) }],
  ["a typed array", new Uint8Array(8)],
  ["a map", new Map(Object.entries(GOOD))],
  ["a promise", Promise.resolve(GOOD)],
  ["boxed text", { ...GOOD, ImageName: new String("name") }],
  ["a date", { ...GOOD, ImageName: new Date(0) }],
  [
    "names of Object.prototype",
    JSON.parse('{"__proto__": {"Ec2ImageId": "x"}, "constructor": 1, "toString": null, "hasOwnProperty": 0}'),
  ],
  ["a request as prototype", Object.create(GOOD)],
];

describe("check never throws", () => {
  it.each(hasRun)("on %s", async (_, value) => {
    const report = preflight.check(value);
    expectReport(report);
    expect(await preflight.checkWithEngine(value)).toEqual(report);
  });

  it("on anything", () => {
    const value = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    });
    const law = fc.property(fc.oneof(value, fc.record({ ...GOOD_MEMBERS, Tags: value })), (request) =>
      expectReport(preflight.check(request)),
    );
    fc.assert(law, { numRuns: 150 });
  });

  it("on a value that is different whenever it is looked at", () => {
    const law = fc.property(fc.infiniteStream(anyRequest), (values) => {
      const shifting = new Proxy(GOOD, {
        get: (_, member) => (values.next().value as Record<PropertyKey, unknown> | null)?.[member],
      });
      expectReport(preflight.check(shifting));
      expect(preflight.check(GOOD).verdict).toBe("pass");
    });
    fc.assert(law, { numRuns: 100 });
  });
});

const GOOD_MEMBERS = Object.fromEntries(
  Object.entries(GOOD).map(([member, value]) => [member, fc.constant(value)]),
);

describe("a value that cannot be read", () => {
  it("is told in one finding, with what it throws", () => {
    const report = preflight.check(accessor("ImageName", throwing));
    expect(sentences(report)).toEqual(['Request cannot be read: looking at it throws "boo"']);
    expect(report.verdict).toBe("fail");
    expect(report.requests[0]?.rules).toMatchObject({ pass: 0, notApplicable: report.pack.rules });
  });

  it("is told even when what it throws cannot be read", () => {
    const report = preflight.check(
      accessor("ImageName", () => {
        throw trapped;
      }),
    );
    expect(sentences(report)).toEqual(["Request cannot be read: looking at it throws something unreadable"]);
  });

  it("is never a value that came from JSON", () => {
    const law = fc.property(anyRequest, (request) => {
      expect(sentences(preflight.check(request)).join()).not.toContain("cannot be read");
    });
    fc.assert(law, { numRuns: 150 });
  });
});

describe("values that JSON has not", () => {
  it("lets an object pass whatever its class, for its own members", () => {
    class Request {
      constructor() {
        Object.assign(this, GOOD);
      }
      get Nope(): string {
        return throwing();
      }
    }
    expect(preflight.check(new Request()).verdict).toBe("pass");
    expect(preflight.check(Object.assign(Object.create(null), GOOD)).verdict).toBe("pass");
    expect(preflight.check(Object.freeze({ ...GOOD })).verdict).toBe("pass");
  });

  it("takes an optional member that is undefined as left out", () => {
    expect(preflight.check({ ...GOOD, Tags: undefined, Applications: undefined }).verdict).toBe("pass");
  });

  it("does not see inherited members", () => {
    const { requests } = preflight.check(Object.create(GOOD));
    expect(requests[0]?.findings.map(({ rule }) => rule)).toEqual(Array(4).fill("schema/required"));
    const inherited = preflight.check(
      Object.assign(Object.create({ ImageName: "name" }), without(GOOD, "ImageName")),
    );
    expect(inherited.requests[0]?.findings.map(({ pointer }) => pointer)).toEqual(["/ImageName"]);
  });

  it("does not write into what it is given", () => {
    const law = fc.property(anyRequest, (request) => {
      const before = structuredClone(request);
      preflight.check(request);
      expect(request).toStrictEqual(before);
    });
    fc.assert(law, { numRuns: 100 });
  });

  it("does not write into Object.prototype", () => {
    preflight.check(
      JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
    );
    preflight.checkText('{"__proto__": {"polluted": true}}');
    preflight.checkText("__proto__:\n  polluted: true\n", { format: "yaml" });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("a list that claims to be endless", () => {
  it("is one finding, and costs nothing", () => {
    const tags: unknown[] = [];
    tags.length = 2 ** 32 - 1;
    const { verdict, requests } = createPreflight({ asOf: "2026-11-23" }).check({ ...GOOD, Tags: tags });
    expect(verdict).toBe("fail");
    expect(requests[0]?.findings.map(({ rule, pointer }) => ({ rule, pointer }))).toEqual([
      { rule: "schema/items", pointer: "/Tags" },
    ]);
  });
});
