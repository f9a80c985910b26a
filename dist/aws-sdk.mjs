import library from "./aws-sdk.cjs";
export const { PreflightError, UsageError, preflightPlugin, submit } = library;
