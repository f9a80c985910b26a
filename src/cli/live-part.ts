/** What only a run that asks AWS needs. */
export { askAws, failureSentences } from "./ask-aws.ts";
export { askForCheck } from "./ask-for-check.ts";
export { imageIds } from "./image-ids.ts";
export { readLiveOptions } from "./live-options.ts";
