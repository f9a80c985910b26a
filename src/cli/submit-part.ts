/** What only a run that sends requests, or waits for their images, needs. */
export { submit } from "./commands/submit.ts";
export { wait } from "./commands/wait.ts";
