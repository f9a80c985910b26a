import { expect, test } from "vitest";
import type { RequestView, TagView } from "../../src/facts/known.ts";
import { schema } from "../../src/generated/validators/request-errors.js";
import { memberNames, nodeAt } from "../../src/schema/schema-node.ts";

// The compiler holds these to the types.
const REQUEST: Readonly<Record<keyof RequestView, true>> = {
  Ec2ImageId: true,
  IngestionProcess: true,
  ImageName: true,
  ImageDescription: true,
  Tags: true,
  Applications: true,
};
const TAG: Readonly<Record<keyof TagView, true>> = { Key: true, Value: true };

const views = [
  ["RequestView", "the request", REQUEST, schema],
  ["TagView", "a tag", TAG, nodeAt(nodeAt(schema, "Tags"), "0")],
] as const;

test.each(views)("%s has every member of %s in the model", (type, what, members, node) => {
  const missing = memberNames(node).filter((name) => !Object.hasOwn(members, name));
  expect(
    missing,
    `the model of ${what} has \`${missing.join("`, `")}\`, which \`${type}\` in src/facts/known.ts lacks: add it there and here, and decide which rules and derived facts it brings`,
  ).toEqual([]);
  const gone = Object.keys(members).filter((name) => !memberNames(node).includes(name));
  expect(
    gone,
    `\`${type}\` in src/facts/known.ts has \`${gone.join("`, `")}\`, which the model lost: take it out`,
  ).toEqual([]);
});
