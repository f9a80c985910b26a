/** Why a call gave nothing, in a sentence without anything secret. */
import { echo } from "../quote.ts";
import { CallProblem } from "./call-problem.ts";
import { TimeLimitReached } from "./time-limits.ts";

export interface CallFailure {
  readonly kind: "cancelled" | "credentials" | "denied" | "network" | "service" | "throttled" | "time";
  /** For people, without a full stop. */
  readonly reason: string;
  /** The service's own name for it. */
  readonly code: string | null;
  /** Under which the service knows the call. */
  readonly requestId: string | null;
}

interface SdkError extends Error {
  readonly code?: unknown;
  readonly hostname?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
  readonly $response?: unknown;
  readonly $retryable?: { readonly throttling?: boolean };
}

type Kinds = readonly (readonly [names: RegExp, kind: CallFailure["kind"], reason: string])[];

/** By the code of the service; https://docs.aws.amazon.com/workspaces/latest/api/CommonErrors.html and its like. */
const SERVICE_CODES: Kinds = [
  [/^(?:AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized)/, "denied", "denied"],
  [/^(?:ExpiredToken|RequestExpired)/, "credentials", "the credentials have expired: sign in again"],
  [
    /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)/,
    "credentials",
    "AWS does not know these credentials, or not in this Region",
  ],
  [
    /Signature/,
    "credentials",
    "the signature was refused (is the secret access key right, and the clock of this machine?)",
  ],
  [
    /^(?:OptInRequired|SubscriptionRequired|PendingVerification)/,
    "denied",
    "the account has not signed up for the service or the Region",
  ],
  [
    /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/,
    "throttled",
    "throttled, and still after several attempts",
  ],
];

/** By the code of the system, of `node:tls` or of the SDK. */
const SYSTEM_CODES: Kinds = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, "network", "there is no such host, or no network (is the Region right?)"],
  [/^ECONNREFUSED$/, "network", "nobody answers at the endpoint"],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, "network", "the connection broke"],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/, "network", "the host cannot be reached"],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/,
    "network",
    "the endpoint's certificate is not trusted (NODE_EXTRA_CA_CERTS names a file with more authorities)",
  ],
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT|TimeoutError)$/, "time", "no answer in time"],
];

/**
 * @param error what a call was rejected with. Anything that is neither from AWS nor from the network is thrown on: it is a bug.
 * @param secrets that may have come back in a message.
 */
export function callFailure(error: unknown, secrets: readonly string[]): CallFailure {
  if (!(error instanceof Error)) throw error;
  const { name, code, $metadata: metadata, $response: response } = error as SdkError;
  const requestId = metadata?.requestId ?? null;
  if (error instanceof TimeLimitReached)
    return { kind: "time", reason: error.message, code: null, requestId };
  if (error instanceof CallProblem || name === "UsageError")
    return { kind: "service", reason: error.message, code: null, requestId };
  if (name === "AbortError" || name === "Interrupted")
    return { kind: "cancelled", reason: "cancelled", code: null, requestId };
  if (/CredentialsProvider|TokenProvider|ProviderError$/.test(name)) return noCredentials(error.message);
  const system = SYSTEM_CODES.find(([names]) => names.test(typeof code === "string" ? code : name));
  if (system !== undefined)
    return { kind: system[1], reason: system[2], code: typeof code === "string" ? code : name, requestId };
  if (metadata?.httpStatusCode === undefined && response === undefined) throw error;
  return serviceFailure(error as SdkError, requestId, secrets);
}

function serviceFailure(
  { name, message, $metadata: metadata, $retryable: retryable }: SdkError,
  requestId: string | null,
  secrets: readonly string[],
): CallFailure {
  const status = metadata?.httpStatusCode ?? 0;
  const words = said(message, secrets);
  const known = SERVICE_CODES.find(([names]) => names.test(name));
  const code = /^[A-Za-z][\w.:-]{0,80}$/.test(name) ? name : null;
  if (known !== undefined) {
    const [, kind, reason] = known;
    // What is said of a signature repeats what was signed.
    const more = kind === "denied" && words !== "" ? `: ${words}` : "";
    return {
      kind,
      reason: (kind === "denied" ? denial(words) : null) ?? `${reason} (${code})${more}`,
      code,
      requestId,
    };
  }
  if (retryable?.throttling === true || status === 429)
    return { kind: "throttled", reason: "throttled, and still after several attempts", code, requestId };
  if (code === null || name === "Error" || name === "SyntaxError" || name === "TypeError")
    return { kind: "service", reason: `the answer (HTTP ${status}) cannot be read`, code: null, requestId };
  const more = words === "" || words === "UnknownError" ? "" : `: ${words}`;
  return { kind: "service", reason: `${code} (HTTP ${status})${more}`, code, requestId };
}

/** IAM's sentence without the action, which is told anyway: the same for every call that is denied for the same reason. */
function denial(words: string): string | null {
  const [, who, why = "no policy allows it"] =
    /User: (\S+) is not authorized to perform: \S+(?: on resource: \S+)?(?: because (.+))?$/.exec(words) ??
    [];
  if (who === undefined) return null;
  return `denied to ${who}: ${why.replace(/the \w[\w-]*:\w+ action/, "it")}`;
}

/** The first line of what a service said. EC2's encoded details are for who may decode them. */
function said(message: string, secrets: readonly string[]): string {
  let text = message.split("\n")[0] ?? "";
  text = text.replace(/\s*Encoded authorization failure message:.*$/, "");
  for (const secret of secrets) if (secret !== "") text = text.replaceAll(secret, "…");
  return echo(text.trim().replace(/\.$/, ""), 240);
}

/** Not what the chain said: the command line of a credential process can be in it. */
function noCredentials(message: string): CallFailure {
  const profile = /^Could not resolve credentials using profile: \[(.*?)\]/.exec(message)?.[1];
  const reason =
    profile !== undefined
      ? `there are no credentials in the profile \`${echo(profile)}\``
      : /sso|token/i.test(message)
        ? "single sign-on has no valid session: run `aws sso login`"
        : "there are no credentials: neither in the environment nor in a profile nor from the machine";
  return { kind: "credentials", reason, code: null, requestId: null };
}
