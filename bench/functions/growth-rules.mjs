import { validRequest } from "../requests.mjs";
import { expectFindings, library, preflightWith, requests, turns } from "./shared.mjs";

/** A valid request from text with packs of growing size beside the built-in one. @param packs `{name, path}` of each. */
export function contenders({ packs }) {
  const texts = requests((number) => JSON.stringify(validRequest(number)));
  const sized = packs.map(({ name, path }) => {
    const preflight = preflightWith(path === null ? [] : [library.readPack(path)]);
    expectFindings(
      texts.map((text) => preflight.checkText(text)),
      0,
    );
    return { name, run: turns(texts, (text) => preflight.checkText(text)) };
  });
  return [{ name: "parse", run: turns(texts, JSON.parse) }, ...sized];
}
