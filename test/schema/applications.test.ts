import { type FindingCase, testFindings } from "./finding-cases.ts";
import { APPLICATION, APPLICATIONS, requestWith } from "./requests.ts";

const cases: readonly FindingCase[] = [
  {
    title: "of nothing",
    request: requestWith({ Applications: [] }),
    findings: [
      {
        rule: "schema/items",
        pointer: "/Applications",
        message: "Value of `Applications` is an empty list",
        expected: APPLICATIONS,
        actual: "[]",
        fix: {
          title: "Leave `Applications` out",
          safe: true,
          patch: [{ op: "remove", path: "/Applications" }],
        },
      },
    ],
    refused: ["/Applications"],
  },
  {
    title: "as text",
    request: requestWith({ Applications: "Microsoft_Office_2019" }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Applications",
        message: "Value of `Applications` is text, not a list; even a single item stands in a list",
        expected: APPLICATIONS,
        actual: '"Microsoft_Office_2019"',
        fix: {
          title: "Make it a list",
          safe: true,
          patch: [{ op: "replace", path: "/Applications", value: ["Microsoft_Office_2019"] }],
        },
      },
    ],
    refused: ["/Applications"],
  },
  {
    title: "as text in another spelling",
    request: requestWith({ Applications: "microsoft office 2016, Microsoft-Office-2019" }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Applications",
        message: "Value of `Applications` is text, not a list; even a single item stands in a list",
        expected: APPLICATIONS,
        actual: '"microsoft office 2016, Microsoft-Office-2019"',
        fix: {
          title: "Make it a list",
          safe: true,
          patch: [
            {
              op: "replace",
              path: "/Applications",
              value: ["Microsoft_Office_2016", "Microsoft_Office_2019"],
            },
          ],
        },
      },
    ],
    refused: ["/Applications"],
  },
  {
    title: "in lower case",
    request: requestWith({ Applications: ["microsoft_office_2016"] }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/Applications/0",
        message:
          "Value of `Applications[0]` is `microsoft_office_2016`; the spelling that is accepted is `Microsoft_Office_2016`",
        expected: APPLICATION,
        actual: '"microsoft_office_2016"',
        fix: {
          title: "Write `Microsoft_Office_2016`",
          safe: true,
          patch: [{ op: "replace", path: "/Applications/0", value: "Microsoft_Office_2016" }],
        },
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "in short",
    request: requestWith({ Applications: ["Office2019"] }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/Applications/0",
        message:
          "Value of `Applications[0]` is `Office2019`; the spelling that is accepted is `Microsoft_Office_2019`",
        expected: APPLICATION,
        actual: '"Office2019"',
        fix: {
          title: "Write `Microsoft_Office_2019`",
          safe: false,
          patch: [{ op: "replace", path: "/Applications/0", value: "Microsoft_Office_2019" }],
        },
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "with the full product name",
    request: requestWith({ Applications: ["Office Professional Plus 2019"] }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/Applications/0",
        message:
          "Value of `Applications[0]` is `Office Professional Plus 2019`; the spelling that is accepted is `Microsoft_Office_2019`",
        expected: APPLICATION,
        actual: '"Office Professional Plus 2019"',
        fix: {
          title: "Write `Microsoft_Office_2019`",
          safe: false,
          patch: [{ op: "replace", path: "/Applications/0", value: "Microsoft_Office_2019" }],
        },
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "of a later year",
    request: requestWith({ Applications: ["Microsoft_Office_2021"] }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/Applications/0",
        message:
          "Value of `Applications[0]` is `Microsoft_Office_2021`; an import subscribes to Office 2016 or 2019 only, not to 2021",
        expected: APPLICATION,
        actual: '"Microsoft_Office_2021"',
        fix: {
          title: "Write `Microsoft_Office_2019`",
          safe: false,
          patch: [{ op: "replace", path: "/Applications/0", value: "Microsoft_Office_2019" }],
        },
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "of a long-term release",
    request: requestWith({ Applications: ["Microsoft_Office_LTSC_2024"] }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/Applications/0",
        message:
          "Value of `Applications[0]` is `Microsoft_Office_LTSC_2024`; an import subscribes to Office 2016 or 2019 only, not to 2024",
        expected: APPLICATION,
        actual: '"Microsoft_Office_LTSC_2024"',
        fix: {
          title: "Write `Microsoft_Office_2019`",
          safe: false,
          patch: [{ op: "replace", path: "/Applications/0", value: "Microsoft_Office_2019" }],
        },
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "by subscription",
    request: requestWith({ Applications: ["Microsoft365"] }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/Applications/0",
        message:
          "Value of `Applications[0]` is `Microsoft365`; an import subscribes to Office 2016 or 2019 only, not to Microsoft 365",
        expected: APPLICATION,
        actual: '"Microsoft365"',
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "unheard of",
    request: requestWith({ Applications: ["Visio"] }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/Applications/0",
        message: "Value of `Applications[0]` is `Visio`, which is not a value of the model",
        expected: APPLICATION,
        actual: '"Visio"',
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "misspelt",
    request: requestWith({ Applications: ["Microsoft_Ofice_2019"] }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/Applications/0",
        message:
          "Value of `Applications[0]` is `Microsoft_Ofice_2019`; the spelling that is accepted is `Microsoft_Office_2019`",
        expected: APPLICATION,
        actual: '"Microsoft_Ofice_2019"',
        fix: {
          title: "Write `Microsoft_Office_2019`",
          safe: false,
          patch: [{ op: "replace", path: "/Applications/0", value: "Microsoft_Office_2019" }],
        },
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "too many",
    request: requestWith({ Applications: Array(6).fill("Microsoft_Office_2019") }),
    findings: [
      {
        rule: "schema/items",
        pointer: "/Applications",
        message: "Value of `Applications` has 6 items, more than the 5 that are accepted",
        expected: APPLICATIONS,
        actual:
          '["Microsoft_Office_2019","Microsoft_Office_2019","Microsoft_Office_2019","Microsoft_Office_2019","Microsoft_Office_2019\u2026',
      },
    ],
    refused: ["/Applications"],
  },
  {
    title: "too many, one of them wrong",
    request: requestWith({ Applications: [...Array(5).fill("Microsoft_Office_2019"), "x"] }),
    findings: [
      {
        rule: "schema/items",
        pointer: "/Applications",
        message: "Value of `Applications` has 6 items, more than the 5 that are accepted",
        expected: APPLICATIONS,
        actual:
          '["Microsoft_Office_2019","Microsoft_Office_2019","Microsoft_Office_2019","Microsoft_Office_2019","Microsoft_Office_2019\u2026',
      },
      {
        rule: "schema/enum",
        pointer: "/Applications/5",
        message: "Value of `Applications[5]` is `x`, which is not a value of the model",
        expected: APPLICATION,
        actual: '"x"',
      },
    ],
    refused: ["/Applications", "/Applications/5"],
  },
  {
    title: "null",
    request: requestWith({ Applications: null }),
    findings: [
      {
        rule: "schema/null",
        pointer: "/Applications",
        message: "Value of `Applications` is null, which some clients drop silently and others refuse",
        expected:
          "a list of 1 to 5 items, each one of `Microsoft_Office_2016` or `Microsoft_Office_2019`; or no such member",
        actual: "null",
        fix: {
          title: "Leave `Applications` out",
          safe: true,
          patch: [{ op: "remove", path: "/Applications" }],
        },
      },
    ],
    refused: ["/Applications"],
  },
  {
    title: "of null",
    request: requestWith({ Applications: [null] }),
    findings: [
      {
        rule: "schema/null",
        pointer: "/Applications/0",
        message: "Value of `Applications[0]` is null, which some clients drop silently and others refuse",
        expected: APPLICATION,
        actual: "null",
      },
    ],
    refused: ["/Applications/0"],
  },
  {
    title: "as an object",
    request: requestWith({ Applications: { Microsoft_Office_2019: true } }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Applications",
        message: "Value of `Applications` is an object, not a list",
        expected: APPLICATIONS,
        actual: '{"Microsoft_Office_2019":true}',
      },
    ],
    refused: ["/Applications"],
  },
];

testFindings("applications", cases);
