/** What only a text needs about which there is something to tell: its places, and what is wrong with it. */
export { readCarefully } from "./careful-json.ts";
export { byteOrderMark, invalidUtf8, oddUtf16, utf16 } from "./encoding-problems.ts";
export { indexJson } from "./json-index.ts";
export { readJsonTree } from "./json-reader.ts";
export { tooLarge } from "./refusals.ts";
export { locator } from "./text-node.ts";
