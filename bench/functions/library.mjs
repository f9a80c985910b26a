import { createRequire } from "node:module";
import { invalidRequest, validRequest } from "../requests.mjs";
import { expectFindings, preflightWith, requests, turns } from "./shared.mjs";

const require = createRequire(import.meta.url);

/** The library on a valid request, as a text and as an object, and on one with three mistakes; ajv beside it. */
export function contenders() {
  const preflight = preflightWith();
  const valid = requests(validRequest);
  const validTexts = valid.map((request) => JSON.stringify(request));
  const wrongTexts = requests((number) => JSON.stringify(invalidRequest(number, 3)));
  expectFindings(
    validTexts.map((text) => preflight.checkText(text)),
    0,
  );
  expectFindings(
    valid.map((request) => preflight.check(request)),
    0,
  );
  expectFindings(
    wrongTexts.map((text) => preflight.checkText(text)),
    3,
  );
  const accepts = ajv();
  if (!valid.every(accepts)) throw new Error("ajv refuses a valid request");
  return [
    { name: "parse", run: turns(validTexts, JSON.parse) },
    { name: "text", run: turns(validTexts, (text) => preflight.checkText(text)) },
    { name: "object", run: turns(valid, (request) => preflight.check(request)) },
    { name: "parse mistakes", run: turns(wrongTexts, JSON.parse) },
    { name: "mistakes", run: turns(wrongTexts, (text) => preflight.checkText(text)) },
    { name: "ajv text", run: turns(validTexts, (text) => accepts(JSON.parse(text))) },
    { name: "ajv object", run: turns(valid, (request) => accepts(request)) },
  ];
}

/** ajv with the same schema and its own defaults, except that it looks for all errors as we do. */
function ajv() {
  const { Ajv2020 } = require("ajv/dist/2020.js");
  return new Ajv2020({ allErrors: true }).compile(require("../../schemas/ImportWorkspaceImage.schema.json"));
}
