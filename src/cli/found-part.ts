/** What only files need that nobody named: do they hold requests at all? */
export { foundFile } from "./found-file.ts";
export { holdsMemberName, mayHoldMember } from "./request-members.ts";
