import type { ImportWorkspaceImageCommandInput, WorkSpacesClient } from "@aws-sdk/client-workspaces";
import { PreflightError } from "../preflight-error.ts";
import type { Report } from "../types.ts";
import { assertChecked, bodyHash } from "./body-guard.ts";

/** What `client.middlewareStack.use()` takes. */
export type PreflightPlugin = Parameters<WorkSpacesClient["middlewareStack"]["use"]>[0];

export interface PreflightPluginOptions {
  /** Checks the requests; `createPreflight()` makes one. */
  readonly preflight: { readonly check: (value: unknown) => Report };
  /** `error` (if left out): a request that does not pass is rejected. `warn`: it is told of, and sent. */
  readonly mode?: "error" | "warn";
  /** Lets requests through that cannot be decided. */
  readonly allowUnknown?: boolean;
  /** Gets every report that is not a pass. */
  readonly onReport?: (report: Report) => void;
}

const COMMAND = "ImportWorkspaceImageCommand";

/**
 * A middleware that checks every `ImportWorkspaceImageCommand` before anything is signed or sent, and afterwards that what leaves
 * is what was checked. Other commands are not touched.
 */
export function preflightPlugin(options: PreflightPluginOptions): PreflightPlugin {
  const { preflight, mode = "error", allowUnknown = false, onReport } = options;
  const hashes = new WeakMap<object, string>();
  return {
    applyToStack(stack) {
      stack.add(
        (next, context) => async (args) => {
          if (context.commandName !== COMMAND) return next(args);
          const request = asSent(args.input as ImportWorkspaceImageCommandInput);
          const report = preflight.check(request);
          if (report.verdict !== "pass") onReport?.(report);
          if (mode === "warn") return next(args);
          if (report.verdict === "fail" || (report.verdict === "unknown" && !allowUnknown))
            throw new PreflightError(report);
          hashes.set(context, bodyHash(request));
          return next(args);
        },
        { step: "initialize", priority: "high", name: "preflightCheck", override: true },
      );
      stack.add(
        (next, context) => async (args) => {
          const sha256 = hashes.get(context);
          if (sha256 !== undefined) assertChecked((args.request as { readonly body?: unknown }).body, sha256);
          return next(args);
        },
        { step: "finalizeRequest", priority: "high", name: "preflightBody", override: true },
      );
    },
  };
}

/** Programs leave members out by making them undefined; JSON knows no such thing. */
function asSent(input: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(input));
  } catch {
    // What is no JSON, a circle for example, is told of by the check.
    return input;
  }
}
