/** The requests that everything here is measured with: alike in shape and size, no two the same. */

/** The date that in-process rows are checked as of; with `FACTS`, a valid request has no finding then. */
export const AS_OF = "2026-11-23";

/** Facts that decide every rule of a valid request. */
export const FACTS = { windows: { version: "11" }, region: { name: "us-east-1" } };

/** A request without findings, about 330 bytes compact. */
export function validRequest(number) {
  const digits = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  return {
    Ec2ImageId: `ami-0${digits.toString(16).padStart(16, "0")}`,
    IngestionProcess: "BYOL_REGULAR_WSP",
    ImageName: `win11-enterprise-24h2-${number}`,
    ImageDescription: `Windows 11 Enterprise 24H2 golden image (build ${number})`,
    Tags: [
      { Key: "CostCenter", Value: String(1000 + (number % 9000)) },
      { Key: "Owner", Value: "desktop-engineering" },
      { Key: "Environment", Value: "production" },
    ],
  };
}

/** Ten kinds of mistakes, one finding each; any three neighbours concern three different values. */
export const mistakes = [
  (request) => {
    delete request.Ec2ImageId;
  },
  (request) => {
    request.IngestionProcess = "BYOL_REGULAR_DCV";
  },
  (request) => {
    request.ImageName = request.ImageName.replace("-", " ");
  },
  (request) => {
    request.ImageDescription += ", patched";
  },
  (request) => {
    delete request.Tags[1].Key;
  },
  (request) => {
    request.Applications = ["Microsoft_Office_2013"];
  },
  (request) => {
    request.Ec2ImageId = request.Ec2ImageId.slice(0, -1);
  },
  (request) => {
    request.imageName = request.ImageName;
    delete request.ImageName;
  },
  (request) => {
    request.ImageDescription = "";
  },
  (request) => {
    request.Tags[0].Key = "aws:owner";
  },
];

/** A request with `count` neighbouring mistakes, beginning with the kind whose turn it is. */
export function invalidRequest(number, count = 1) {
  const request = validRequest(number);
  for (let kind = 0; kind < count; kind++) mistakes[(number + kind) % mistakes.length](request);
  return request;
}

/** A request with so many findings, one a tag. */
export function requestWithFindings(number, findings) {
  const request = validRequest(number);
  for (let tag = 0; tag < findings; tag++) request.Tags.push({ Key: `aws:copied-${tag}`, Value: "yes" });
  return request;
}

/** The request at a place of a batch in which all are valid, or one in ten is not, each kind of mistake in turn. */
export function batchRequest(number, kind) {
  if (kind === "valid" || number % 10 !== 9) return validRequest(number);
  const request = validRequest(number);
  mistakes[((number - 9) / 10) % mistakes.length](request);
  return request;
}

const RULE_KINDS = [
  (number) => ({ path: "/ImageName", operator: "notEqual", value: `retired-${number}` }),
  (number) => ({
    path: "/Ec2ImageId",
    operator: "notEqual",
    value: `ami-${String(number).padStart(8, "0")}`,
  }),
  (number) => ({ path: "/ImageDescription", operator: "notEqual", value: `Draft ${number}` }),
  (number) => ({
    path: "/IngestionProcess",
    operator: "notIn",
    value: [`BYOL_LAB_${number}`, "BYOL_GRAPHICS"],
  }),
];

/** A rule as a company might write it; every valid request passes it, and no two share a condition. */
export function userRule(number) {
  const { path, ...rest } = RULE_KINDS[number % RULE_KINDS.length](number);
  const member = path.slice(1);
  const bad = Array.isArray(rest.value) ? rest.value[0] : rest.value;
  return {
    id: `company/rule-${number}`,
    title: `Company rule ${number}`,
    severity: "error",
    certainty: "documented",
    predicts: [],
    why: "Generated to measure how cost grows with the number of rules.",
    source: [{ url: "https://example.com/rules", read: "2026" }],
    must: { all: [{ fact: "request", path, ...rest }] },
    at: path,
    message: `\`{actual}\` is refused by company rule ${number}`,
    examples: [
      { outcome: "pass", request: {} },
      { outcome: "fail", request: { [member]: bad } },
    ],
  };
}
