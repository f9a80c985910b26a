import type { Protocol } from "./call.ts";

/** AWS JSON 1.1: WorkSpaces, Service Quotas. */
export const jsonProtocol: Protocol = {
  contentType: "application/x-amz-json-1.1",
  success: (_operation, output) => JSON.stringify(output),
  failure: ({ code, message }) => JSON.stringify({ __type: code, message }),
};
