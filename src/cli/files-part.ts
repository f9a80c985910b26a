/** What only a run with reports into files, or with pinned packs, needs. */
export { refuseUnpinned } from "./pinned-packs.ts";
export { refuseOverwriting } from "./refuse-overwriting.ts";
export { fileWriter } from "./write-file.ts";
