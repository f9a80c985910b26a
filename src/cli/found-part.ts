/** What only files need that nobody named (do they hold requests at all?), and facts that name an image (does a request?). */
export { foundFile } from "./found-file.ts";
export { holdsMemberName, mayHoldMember } from "./request-members.ts";
export { unnamedImages } from "./unnamed-images.ts";
