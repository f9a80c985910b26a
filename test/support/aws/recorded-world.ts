import { existsSync, readFileSync } from "node:fs";
import { type AwsState, goodState, workspaceImages } from "./aws-state.ts";
import { ServiceError } from "./call.ts";
import { denied, type Fault, type Faults, throttled } from "./fault.ts";

/** A world in a file: what differs from the good one, and what goes wrong. */
interface RecordedWorld {
  readonly state?: Partial<AwsState>;
  /** Names of the account's WorkSpaces images. */
  readonly images?: readonly string[];
  /** By operation, or `*` for every other one: kinds of faults in turn, or one kind for always. */
  readonly faults?: Readonly<Record<string, FaultName | readonly FaultName[]>>;
}

type FaultName =
  | "throttled"
  | "denied"
  | "expired"
  | "signature"
  | "silence"
  | "reset"
  | "broken"
  | "unavailable";

/** @param file JSON; a good world where there is none. */
export function recordedWorld(file: string): { readonly state: AwsState; readonly faults: Faults } {
  const {
    state = {},
    images,
    faults = {},
  } = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as RecordedWorld) : {};
  const counts = new Map<string, number>();
  return {
    state: {
      ...goodState,
      ...state,
      ...(images === undefined ? {} : { workspaceImages: workspaceImages(images) }),
    },
    faults: (call) => {
      const names = faults[call.operation] ?? faults["*"];
      const count = counts.get(call.operation) ?? 0;
      counts.set(call.operation, count + 1);
      const name = typeof names === "string" ? names : names?.[count];
      return name === undefined ? null : named[name](call);
    },
  };
}

const named: Readonly<Record<FaultName, (call: Parameters<Faults>[0]) => Fault>> = {
  throttled: () => throttled,
  denied,
  expired: () => error("ExpiredTokenException", "The security token included in the request is expired"),
  // Services repeat what was signed, which a session token is part of.
  signature: ({ headers }) =>
    error(
      "InvalidSignatureException",
      `The request signature does not match. The Canonical String should have been x-amz-security-token:${String(headers["x-amz-security-token"])} ${String(headers.authorization)}`,
    ),
  silence: () => ({ kind: "silence" }),
  reset: () => ({ kind: "reset" }),
  broken: () => ({ kind: "garbage", text: "<html>not what you think" }),
  unavailable: () => error("InternalFailure", "try again later", 500),
};

function error(code: string, message: string, status = 400): Fault {
  return { kind: "error", error: new ServiceError(code, message, status) };
}
