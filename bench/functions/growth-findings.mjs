import { requestWithFindings } from "../requests.mjs";
import { expectFindings, preflightWith, requests, turns } from "./shared.mjs";

/** Requests with growing numbers of findings, each beside `JSON.parse` of its own text. */
export function contenders({ counts }) {
  const preflight = preflightWith();
  return counts.flatMap((count) => {
    const texts = requests((number) => JSON.stringify(requestWithFindings(number, count)));
    expectFindings(
      texts.map((text) => preflight.checkText(text)),
      count,
    );
    return [
      { name: `parse ${count}`, run: turns(texts, JSON.parse) },
      { name: `check ${count}`, run: turns(texts, (text) => preflight.checkText(text)) },
    ];
  });
}
