import { validRequest } from "../requests.mjs";
import { expectFindings, preflightWith, requests, turns } from "./shared.mjs";

/** The same request through our evaluator and through json-rules-engine. */
export async function contenders() {
  const preflight = preflightWith();
  const valid = requests(validRequest);
  const texts = valid.map((request) => JSON.stringify(request));
  const reports = [];
  for (const request of valid) reports.push(await preflight.checkWithEngine(request));
  expectFindings(reports, 0);
  const compiled = valid.map((request) => preflight.check(request));
  if (JSON.stringify(reports) !== JSON.stringify(compiled)) throw new Error("the two evaluators differ");
  const bytes = texts.map((text) => Buffer.from(text));
  return [
    { name: "parse", run: turns(texts, JSON.parse) },
    { name: "compiled", run: turns(valid, (request) => preflight.check(request)) },
    { name: "engine", run: turns(valid, (request) => preflight.checkWithEngine(request)) },
    { name: "stream", run: turns(streams(preflight, bytes), (next) => next()) },
  ];
}

/** json-rules-engine with its engine kept from request to request, as the command line has it. */
function streams(preflight, bytes) {
  const lines = (function* () {
    for (let at = 0; ; at = (at + 1) % bytes.length) yield Buffer.concat([bytes[at], Buffer.from("\n")]);
  })();
  const stream = preflight.engineRequests(lines, { format: "ndjson" });
  return [() => stream.next()];
}
