/** What only a run with a user's own rules needs. */
export { joinPacks } from "./join-packs.ts";
export { readPack } from "./read-pack.ts";
