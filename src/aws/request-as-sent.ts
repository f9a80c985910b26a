import type { ImportWorkspaceImageRequest as SdkRequest } from "@aws-sdk/client-workspaces";
import type { ImportWorkspaceImageRequest } from "../types.ts";
import { assertChecked, bodyHash } from "./body-guard.ts";
import type { Connected } from "./connection.ts";

/** A request as it is about to be signed. */
export interface RequestAsSent {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** What is said about the call itself; the rest is about the client. */
const HEADERS = ["x-amz-target", "content-type"];

/** What the SDK makes of a request, stopped before it is signed. @throws BodyDiffers */
export async function requestAsSent(
  { client, sdk }: Connected<"workspaces">,
  request: ImportWorkspaceImageRequest,
): Promise<RequestAsSent> {
  let found: RequestAsSent | undefined;
  const command = new sdk.ImportWorkspaceImageCommand(request as SdkRequest);
  command.middlewareStack.add(
    () => async (args) => {
      const { method, protocol, hostname, port, path, headers, body } = args.request as HttpRequest;
      assertChecked(body, bodyHash(request));
      const host = port === undefined ? hostname : `${hostname}:${port}`;
      found = {
        method,
        url: `${protocol}//${host}${path}`,
        headers: HEADERS.flatMap((name) =>
          headers[name] === undefined ? [] : [[name, headers[name]] as const],
        ),
        body: typeof body === "string" ? body : new TextDecoder().decode(body),
      };
      return { response: {}, output: { $metadata: {} } };
    },
    { step: "finalizeRequest", priority: "high", name: "requestAsSent" },
  );
  await client.send(command, {});
  if (found === undefined) throw new Error("the AWS SDK made no request");
  return found;
}

interface HttpRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}
