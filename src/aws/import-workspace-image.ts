/** The one call that changes something: sent once, its outcome a value. */
import type { ImportWorkspaceImageRequest as SdkRequest } from "@aws-sdk/client-workspaces";
import { acceptsResponse } from "../generated/validators/response.js";
import type { Answer, Failure } from "../submit/service.ts";
import type { ImportWorkspaceImageRequest } from "../types.ts";
import { assertChecked, BodyDiffers, bodyHash } from "./body-guard.ts";
import { callFailure } from "./call-failure.ts";
import type { Connected } from "./connection.ts";

/** Nothing of the kind is longer; the journal would not take it. */
const LONGEST_ID = 200;
/** Answers that say that the service did not look at the request. */
const THROTTLED = /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/;

/** What the SDK calls an error that the service gave no name. */
const MADE_UP: ReadonlySet<string> = new Set(["Unknown", "UnknownError"]);

interface Attempt {
  /** Whether anything was handed to the network. */
  sent: boolean;
}

/**
 * Sends a request once. The client may not have the SDK's own retry.
 *
 * @param secrets that may come back in an error.
 */
export async function importWorkspaceImage(
  { client, sdk }: Connected<"workspaces">,
  request: ImportWorkspaceImageRequest,
  secrets: () => Promise<readonly string[]>,
): Promise<Answer> {
  const command = new sdk.ImportWorkspaceImageCommand(request as SdkRequest);
  const attempt: Attempt = { sent: false };
  watch(command, bodyHash(request), attempt);
  try {
    const { $metadata, ...output } = await client.send(command, {});
    const requestId = bounded($metadata.requestId);
    if (!acceptsResponse(output) || output.ImageId === undefined || output.ImageId.length > LONGEST_ID)
      return { kind: "ambiguous", failure: { ...NO_ID, requestId } };
    return { kind: "accepted", imageId: output.ImageId, requestId };
  } catch (error) {
    return outcomeOf(error, attempt, await secrets());
  }
}

const NO_ID = {
  code: "UnreadableAnswer",
  message: "the service said yes, without the id of an image in the form that the API model states",
};

/** Compares the body with what was checked, and notices when it leaves. */
function watch(
  command: InstanceType<Connected<"workspaces">["sdk"]["ImportWorkspaceImageCommand"]>,
  sha256: string,
  attempt: Attempt,
): void {
  command.middlewareStack.add(
    (next) => (args) => {
      assertChecked((args.request as { readonly body?: unknown }).body, sha256);
      return next(args);
    },
    { step: "finalizeRequest", priority: "high", name: "preflightBody" },
  );
  command.middlewareStack.add(
    (next) => (args) => {
      attempt.sent = true;
      return next(args);
    },
    { step: "deserialize", priority: "low", name: "preflightSent" },
  );
}

/** What a rejected call may have done. In doubt it may have been done. */
function outcomeOf(error: unknown, { sent }: Attempt, secrets: readonly string[]): Answer {
  if (error instanceof BodyDiffers) {
    const failure = { code: error.name, message: error.message, requestId: null };
    return { kind: "unsent", failure, retry: false };
  }
  const { reason, code, requestId } = callFailure(error, secrets);
  const told = code === null || MADE_UP.has(code) ? null : code;
  const failure: Failure = {
    code: told ?? "UnreadableAnswer",
    message: reason,
    requestId: bounded(requestId),
  };
  const status = statusOf(error);
  if (status === null) {
    const retry = neverConnected(error);
    return !sent || retry ? { kind: "unsent", failure, retry } : { kind: "ambiguous", failure };
  }
  if (told === null || status < 400 || status > 499) return { kind: "ambiguous", failure };
  if (status === 429 || THROTTLED.test(told)) return { kind: "unsent", failure, retry: true };
  return { kind: "refused", failure };
}

function statusOf(error: unknown): number | null {
  const { $metadata: metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } };
  return metadata?.httpStatusCode ?? null;
}

/** By the system call that failed, of all addresses of the host: looking the host up, or connecting to it. */
function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverConnected);
  const { syscall } = error as { readonly syscall?: unknown };
  return syscall === "connect" || syscall === "getaddrinfo";
}

function bounded(requestId: string | null | undefined): string | null {
  return requestId === undefined || requestId === null || requestId === ""
    ? null
    : requestId.slice(0, LONGEST_ID);
}
