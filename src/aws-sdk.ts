/** `workspaces-preflight/aws-sdk`: the same guard in a program of one's own, for clients of the AWS SDK for JavaScript. */
export {
  type PreflightPlugin,
  type PreflightPluginOptions,
  preflightPlugin,
} from "./aws/preflight-plugin.ts";
export { type SubmitOptions, type Submitted, submit } from "./aws/submit.ts";
export { PreflightError } from "./preflight-error.ts";
export type { Ending, SubmitEvent } from "./submit/ending.ts";
export type { Answer, Failure, Image } from "./submit/service.ts";
export { UsageError } from "./types.ts";
