/** What only a report into a file needs. */
export { refuseOverwriting } from "./refuse-overwriting.ts";
export { fileWriter } from "./write-file.ts";
