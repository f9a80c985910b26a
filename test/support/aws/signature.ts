/** AWS Signature Version 4, checked as a service checks it: made again from the request and compared. */
import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { ServiceError } from "./call.ts";

export interface Secrets {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const FORM =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** What a service says to a request that is not signed as it has to be; null where it is. */
export function signatureFault(
  request: IncomingMessage,
  body: string,
  secrets: Secrets,
): ServiceError | null {
  const parts = FORM.exec(String(request.headers.authorization ?? ""));
  if (parts === null)
    return new ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token", 403);
  const [, key = "", day = "", region = "", service = "", names = "", signature] = parts;
  if (key !== secrets.accessKeyId)
    return new ServiceError(
      "UnrecognizedClientException",
      "The security token included in the request is invalid.",
    );
  if (secrets.sessionToken !== undefined && request.headers["x-amz-security-token"] !== secrets.sessionToken)
    return new ServiceError(
      "UnrecognizedClientException",
      "The security token included in the request is invalid.",
    );
  const signed = names.split(";");
  if (!["host", "x-amz-date"].every((name) => signed.includes(name)))
    return new ServiceError("InvalidSignatureException", "A header that has to be signed is not.");
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  searchParams.sort();
  const canonical = [
    request.method,
    pathname,
    searchParams.toString(),
    ...signed.map(
      (name) =>
        `${name}:${String(request.headers[name] ?? "")
          .trim()
          .replace(/ +/g, " ")}`,
    ),
    "",
    names,
    createHash("sha256").update(body).digest("hex"),
  ].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const hash = createHash("sha256").update(canonical).digest("hex");
  const text = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, hash].join("\n");
  const keyed = [day, region, service, "aws4_request"].reduce<string | Buffer>(
    (secret, part) => createHmac("sha256", secret).update(part).digest(),
    `AWS4${secrets.secretAccessKey}`,
  );
  if (createHmac("sha256", keyed).update(text).digest("hex") === signature) return null;
  return new ServiceError(
    "InvalidSignatureException",
    "The request signature we calculated does not match.",
    403,
  );
}
