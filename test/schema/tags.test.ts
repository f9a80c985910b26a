import { type FindingCase, testFindings } from "./finding-cases.ts";
import { KEY, requestWith, TAG, TAGS, VALUE } from "./requests.ts";

const cases: readonly FindingCase[] = [
  {
    title: "as a map",
    request: requestWith({ Tags: { Env: "prod", Owner: "desktop" } }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is a map, not a list of objects with `Key` and `Value`",
        expected: TAGS,
        actual: '{"Env":"prod","Owner":"desktop"}',
        fix: {
          title: "Make it a list of `Key` and `Value`",
          safe: true,
          patch: [
            {
              op: "replace",
              path: "/Tags",
              value: [
                { Key: "Env", Value: "prod" },
                { Key: "Owner", Value: "desktop" },
              ],
            },
          ],
        },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "as a map of numbers and nothing",
    request: requestWith({ Tags: { Year: 2026, Golden: true, Note: null } }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is a map, not a list of objects with `Key` and `Value`",
        expected: TAGS,
        actual: '{"Year":2026,"Golden":true,"Note":null}',
        fix: {
          title: "Make it a list of `Key` and `Value`",
          safe: false,
          patch: [
            {
              op: "replace",
              path: "/Tags",
              value: [{ Key: "Year", Value: "2026" }, { Key: "Golden", Value: "true" }, { Key: "Note" }],
            },
          ],
        },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "as a map each, of which one cause is one finding",
    request: requestWith({ Tags: [{ Owner: "desktop" }, { Env: "prod", Stage: 2 }, { Year: 2026 }] }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags/0",
        message: "Value of `Tags[0]` is a map, not an object with `Key` and `Value`",
        expected: TAG,
        actual: '{"Owner":"desktop"}',
        fix: {
          title: "Make it an object",
          safe: true,
          patch: [{ op: "replace", path: "/Tags/0", value: { Key: "Owner", Value: "desktop" } }],
        },
      },
      {
        rule: "schema/type",
        pointer: "/Tags/1",
        message: "Value of `Tags[1]` is a map, not an object with `Key` and `Value`",
        expected: TAG,
        actual: '{"Env":"prod","Stage":2}',
      },
      {
        rule: "schema/type",
        pointer: "/Tags/2",
        message: "Value of `Tags[2]` is a map, not an object with `Key` and `Value`",
        expected: TAG,
        actual: '{"Year":2026}',
        fix: {
          title: "Make it an object",
          safe: false,
          patch: [{ op: "replace", path: "/Tags/2", value: { Key: "Year", Value: "2026" } }],
        },
      },
    ],
    refused: ["/Tags/0", "/Tags/1", "/Tags/2"],
  },
  {
    title: "as an empty map",
    request: requestWith({ Tags: {} }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is an empty object, not a list",
        expected: TAGS,
        actual: "{}",
        fix: { title: "Leave `Tags` out", safe: true, patch: [{ op: "remove", path: "/Tags" }] },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "as a map of objects",
    request: requestWith({ Tags: { Env: { Value: "prod" } } }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is a map, not a list of objects with `Key` and `Value`",
        expected: TAGS,
        actual: '{"Env":{"Value":"prod"}}',
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "as one tag",
    request: requestWith({ Tags: { key: "Env", value: "prod" } }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is a single tag, not a list of tags",
        expected: TAGS,
        actual: '{"key":"Env","value":"prod"}',
        fix: {
          title: "Put it into a list",
          safe: true,
          patch: [{ op: "replace", path: "/Tags", value: [{ Key: "Env", Value: "prod" }] }],
        },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "in the CLI's short form",
    request: requestWith({ Tags: "Key=Env,Value=prod" }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is text, not a list of objects with `Key` and `Value`",
        expected: TAGS,
        actual: '"Key=Env,Value=prod"',
        fix: {
          title: "Make it a list of `Key` and `Value`",
          safe: false,
          patch: [{ op: "replace", path: "/Tags", value: [{ Key: "Env", Value: "prod" }] }],
        },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "as pairs",
    request: requestWith({ Tags: "Env=prod Owner=desktop" }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is text, not a list of objects with `Key` and `Value`",
        expected: TAGS,
        actual: '"Env=prod Owner=desktop"',
        fix: {
          title: "Make it a list of `Key` and `Value`",
          safe: false,
          patch: [
            {
              op: "replace",
              path: "/Tags",
              value: [
                { Key: "Env", Value: "prod" },
                { Key: "Owner", Value: "desktop" },
              ],
            },
          ],
        },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "as JSON inside text",
    request: requestWith({ Tags: '[{"Key":"Env"}]' }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags",
        message: "Value of `Tags` is JSON inside text, not a list",
        expected: TAGS,
        actual: '"[{\\"Key\\":\\"Env\\"}]"',
        fix: {
          title: "Write it without quotes around",
          safe: true,
          patch: [{ op: "replace", path: "/Tags", value: [{ Key: "Env" }] }],
        },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "left empty",
    request: requestWith({ Tags: "" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Tags",
        message: "Value of `Tags` is empty, as a CLI skeleton leaves it",
        expected: TAGS,
        actual: '""',
        fix: { title: "Leave `Tags` out", safe: false, patch: [{ op: "remove", path: "/Tags" }] },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "null",
    request: requestWith({ Tags: null }),
    findings: [
      {
        rule: "schema/null",
        pointer: "/Tags",
        message: "Value of `Tags` is null, which some clients drop silently and others refuse",
        expected: "a list, each an object with `Key` and, if wanted, `Value`; or no such member",
        actual: "null",
        fix: { title: "Leave `Tags` out", safe: true, patch: [{ op: "remove", path: "/Tags" }] },
      },
    ],
    refused: ["/Tags"],
  },
  {
    title: "as pairs in a list",
    request: requestWith({ Tags: ["Env=prod", "other"] }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags/0",
        message: "Value of `Tags[0]` is text, not an object with `Key` and `Value`",
        expected: TAG,
        actual: '"Env=prod"',
        fix: {
          title: "Make it an object",
          safe: false,
          patch: [{ op: "replace", path: "/Tags/0", value: { Key: "Env", Value: "prod" } }],
        },
      },
      {
        rule: "schema/type",
        pointer: "/Tags/1",
        message: "Value of `Tags[1]` is text, not an object with `Key` and `Value`",
        expected: TAG,
        actual: '"other"',
      },
    ],
    refused: ["/Tags/0", "/Tags/1"],
  },
  {
    title: "in lower case",
    request: requestWith({ Tags: [{ key: "Env", value: "prod" }] }),
    findings: [
      {
        rule: "schema/member-case",
        pointer: "/Tags/0/key",
        token: "key",
        message: "Member `Tags[0].key` has to be written `Key`",
        expected: "`Key`",
        actual: '"key"',
        fix: {
          title: "Rename it to `Key`",
          safe: true,
          patch: [{ op: "move", from: "/Tags/0/key", path: "/Tags/0/Key" }],
        },
      },
      {
        rule: "schema/member-case",
        pointer: "/Tags/0/value",
        token: "key",
        message: "Member `Tags[0].value` has to be written `Value`",
        expected: "`Value`",
        actual: '"value"',
        fix: {
          title: "Rename it to `Value`",
          safe: true,
          patch: [{ op: "move", from: "/Tags/0/value", path: "/Tags/0/Value" }],
        },
      },
    ],
    refused: ["/Tags/0/key", "/Tags/0/Key", "/Tags/0/value", "/Tags/0/Value"],
  },
  {
    title: "in another service's names",
    request: requestWith({ Tags: [{ TagKey: "Env", TagValue: "prod" }] }),
    findings: [
      {
        rule: "schema/unknown-member",
        pointer: "/Tags/0/TagKey",
        token: "key",
        message: "Member `Tags[0].TagKey` is not known; `Key` is probably meant",
        expected: "`Key`",
        actual: '"TagKey"',
        fix: {
          title: "Rename it to `Key`",
          safe: false,
          patch: [{ op: "move", from: "/Tags/0/TagKey", path: "/Tags/0/Key" }],
        },
      },
      {
        rule: "schema/unknown-member",
        pointer: "/Tags/0/TagValue",
        token: "key",
        message: "Member `Tags[0].TagValue` is not known; `Value` is probably meant",
        expected: "`Value`",
        actual: '"TagValue"',
        fix: {
          title: "Rename it to `Value`",
          safe: false,
          patch: [{ op: "move", from: "/Tags/0/TagValue", path: "/Tags/0/Value" }],
        },
      },
    ],
    refused: ["/Tags/0/TagKey", "/Tags/0/Key", "/Tags/0/TagValue", "/Tags/0/Value"],
  },
  {
    title: "with names",
    request: requestWith({ Tags: [{ Name: "Env", Value: "prod" }] }),
    findings: [
      {
        rule: "schema/unknown-member",
        pointer: "/Tags/0/Name",
        token: "key",
        message: "Member `Tags[0].Name` is not known; `Key` is probably meant",
        expected: "`Key`",
        actual: '"Name"',
        fix: {
          title: "Rename it to `Key`",
          safe: false,
          patch: [{ op: "move", from: "/Tags/0/Name", path: "/Tags/0/Key" }],
        },
      },
    ],
    refused: ["/Tags/0/Name", "/Tags/0/Key"],
  },
  {
    title: "without a key",
    request: requestWith({ Tags: [{ Value: "prod" }] }),
    findings: [
      {
        rule: "schema/required",
        pointer: "/Tags/0/Key",
        absent: true,
        message: "Member `Tags[0].Key` is missing",
        expected: KEY,
        actual: null,
      },
    ],
    refused: ["/Tags/0/Key"],
  },
  {
    title: "of a CLI skeleton",
    request: requestWith({ Tags: [{ Key: "", Value: "" }] }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Tags/0/Key",
        message: "Value of `Tags[0].Key` is empty, as a CLI skeleton leaves it",
        expected: KEY,
        actual: '""',
      },
    ],
    refused: ["/Tags/0/Key"],
  },
  {
    title: "with a key that other services accept",
    request: requestWith({ Tags: [{ Key: "k".repeat(128), Value: "v".repeat(256) }] }),
    findings: [
      {
        rule: "schema/length",
        pointer: "/Tags/0/Key",
        message: "Value of `Tags[0].Key` has 128 characters, as most services accept; WorkSpaces accepts 127",
        expected: KEY,
        actual:
          '"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\u2026',
      },
      {
        rule: "schema/length",
        pointer: "/Tags/0/Value",
        message:
          "Value of `Tags[0].Value` has 256 characters, as most services accept; WorkSpaces accepts 255",
        expected: VALUE,
        actual:
          '"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\u2026',
      },
    ],
    refused: ["/Tags/0/Key", "/Tags/0/Value"],
  },
  {
    title: "with a key that is much too long",
    request: requestWith({ Tags: [{ Key: "k".repeat(200) }] }),
    findings: [
      {
        rule: "schema/length",
        pointer: "/Tags/0/Key",
        message: "Value of `Tags[0].Key` has 200 characters, 73 more than the 127 that are accepted",
        expected: KEY,
        actual:
          '"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\u2026',
      },
    ],
    refused: ["/Tags/0/Key"],
  },
  {
    title: "with too many characters above the first plane",
    request: requestWith({ Tags: [{ Key: "\u{1f600}".repeat(128) }] }),
    findings: [
      {
        rule: "schema/length",
        pointer: "/Tags/0/Key",
        message: "Value of `Tags[0].Key` has 128 characters, as most services accept; WorkSpaces accepts 127",
        expected: KEY,
        actual:
          '"\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\u2026',
      },
    ],
    refused: ["/Tags/0/Key"],
  },
  {
    title: "with null for a value",
    request: requestWith({ Tags: [{ Key: "a", Value: null }] }),
    findings: [
      {
        rule: "schema/null",
        pointer: "/Tags/0/Value",
        message: "Value of `Tags[0].Value` is null, which some clients drop silently and others refuse",
        expected: "at most 255 characters; or no such member",
        actual: "null",
        fix: {
          title: "Leave `Tags[0].Value` out",
          safe: true,
          patch: [{ op: "remove", path: "/Tags/0/Value" }],
        },
      },
    ],
    refused: ["/Tags/0/Value"],
  },
  {
    title: "with values of other types",
    request: requestWith({
      Tags: [
        { Key: 1.1, Value: true },
        { Key: "a", Value: 2026 },
        { Key: "b", Value: {} },
      ],
    }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Tags/0/Key",
        message: "Value of `Tags[0].Key` is a number, not text",
        expected: KEY,
        actual: "1.1",
        fix: {
          title: "Write it as text, in quotes",
          safe: false,
          patch: [{ op: "replace", path: "/Tags/0/Key", value: "1.1" }],
        },
      },
      {
        rule: "schema/type",
        pointer: "/Tags/0/Value",
        message: "Value of `Tags[0].Value` is `true`, not text",
        expected: VALUE,
        actual: "true",
        fix: {
          title: "Write it as text, in quotes",
          safe: false,
          patch: [{ op: "replace", path: "/Tags/0/Value", value: "true" }],
        },
      },
      {
        rule: "schema/type",
        pointer: "/Tags/1/Value",
        message: "Value of `Tags[1].Value` is a number, not text",
        expected: VALUE,
        actual: "2026",
        fix: {
          title: "Write it as text, in quotes",
          safe: false,
          patch: [{ op: "replace", path: "/Tags/1/Value", value: "2026" }],
        },
      },
      {
        rule: "schema/type",
        pointer: "/Tags/2/Value",
        message: "Value of `Tags[2].Value` is an object, not text",
        expected: VALUE,
        actual: "{}",
      },
    ],
    refused: ["/Tags/0/Key", "/Tags/0/Value", "/Tags/1/Value", "/Tags/2/Value"],
  },
  {
    title: "of nothing",
    request: requestWith({ Tags: [null, [], {}] }),
    findings: [
      {
        rule: "schema/required",
        pointer: "/Tags/2/Key",
        absent: true,
        message: "Member `Tags[2].Key` is missing",
        expected: KEY,
        actual: null,
      },
      {
        rule: "schema/null",
        pointer: "/Tags/0",
        message: "Value of `Tags[0]` is null, which some clients drop silently and others refuse",
        expected: TAG,
        actual: "null",
      },
      {
        rule: "schema/type",
        pointer: "/Tags/1",
        message: "Value of `Tags[1]` is a list, not an object",
        expected: TAG,
        actual: "[]",
      },
    ],
    refused: ["/Tags/2/Key", "/Tags/0", "/Tags/1"],
  },
  {
    title: "with another member",
    request: requestWith({ Tags: [{ Key: "a", PropagateAtLaunch: true }] }),
    findings: [
      {
        rule: "schema/unknown-member",
        pointer: "/Tags/0/PropagateAtLaunch",
        token: "key",
        message: "Member `Tags[0].PropagateAtLaunch` is not known",
        expected: "no other members than `Key` and `Value`",
        actual: '"PropagateAtLaunch"',
        fix: {
          title: "Take it out",
          safe: false,
          patch: [{ op: "remove", path: "/Tags/0/PropagateAtLaunch" }],
        },
      },
    ],
    refused: ["/Tags/0/PropagateAtLaunch"],
  },
];

testFindings("tags", cases);
