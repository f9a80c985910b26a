import { type Call, ServiceError } from "./call.ts";

/** What goes wrong with a call, instead of or before its answer. */
export type Fault =
  /** The service answers with an error. */
  | { readonly kind: "error"; readonly error: ServiceError }
  /** The answer comes, but late. */
  | { readonly kind: "late"; readonly ms: number }
  /** The answer is a success, and is not what it should be. */
  | { readonly kind: "garbage"; readonly text: string }
  /** No answer ever comes. */
  | { readonly kind: "silence" }
  /** The connection breaks without an answer. */
  | { readonly kind: "reset" }
  /** What was asked for is done, and the connection breaks without an answer. */
  | { readonly kind: "lost" }
  /** What was asked for is done, and another text is the answer; `cut` ends it before its announced length. */
  | { readonly kind: "garbled"; readonly status: number; readonly text: string; readonly cut?: boolean }
  /** Something happens outside before the call is looked at, and after it is answered for. */
  | { readonly kind: "meanwhile"; readonly before?: () => void; readonly after?: () => void };

/** Asked once for each call that arrives; null lets it through. */
export type Faults = (call: Call) => Fault | null;

export const throttled: Fault = {
  kind: "error",
  error: new ServiceError("ThrottlingException", "Rate exceeded"),
};

/** As the service concerned says it; EC2 and STS have names of their own for it. */
export function denied({ service, operation }: Call): Fault {
  const action = `${service === "service-quotas" ? "servicequotas" : service}:${operation}`;
  const sentence = `User: arn:aws:iam::123456789012:user/desktop-team is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
  return {
    kind: "error",
    error:
      service === "ec2"
        ? new ServiceError(
            "UnauthorizedOperation",
            `You are not authorized to perform this operation. ${sentence}`,
            403,
          )
        : new ServiceError(
            service === "iam" || service === "sts" ? "AccessDenied" : "AccessDeniedException",
            sentence,
            service === "iam" || service === "sts" ? 403 : 400,
          ),
  };
}

/** @param faults by operation, one for each call of it in turn; what comes after them is let through. */
export function inTurn(faults: Readonly<Record<string, readonly Fault[]>>): Faults {
  const counts = new Map<string, number>();
  return ({ operation }) => {
    const count = counts.get(operation) ?? 0;
    counts.set(operation, count + 1);
    return faults[operation]?.[count] ?? null;
  };
}
