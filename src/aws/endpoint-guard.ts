/**
 * Nothing is sent to an endpoint that the user did not mean. The SDK takes endpoints from the environment and from
 * profiles, where a stranger's `.env` file may have left one: what is not AWS's own is used only when `--endpoint-url` repeats it.
 */
import { echo } from "../quote.ts";
import { UsageError } from "../types.ts";
import type { ChosenEndpoints } from "./endpoint-option.ts";
import type { Service } from "./service.ts";

/** What an endpoint is asked of: any client of the SDK, without credentials. */
export interface Probe {
  readonly config: {
    readonly endpointProvider: (parameters: never) => { readonly url: URL };
    readonly requestHandler: object;
  };
  readonly send: (command: never) => Promise<unknown>;
}

/**
 * The endpoint that a client takes from environment and profile, else AWS's own.
 *
 * @param command is stopped before anything is made of it.
 */
export async function configuredEndpoint(client: Probe, command: object): Promise<URL> {
  let found: URL | undefined;
  const { middlewareStack } = command as { readonly middlewareStack: Stack };
  middlewareStack.addRelativeTo(
    (_next, context) => async () => {
      found = context.endpointV2?.url;
      return { response: {}, output: { $metadata: {} } };
    },
    { relation: "after", toMiddleware: "endpointV2Middleware", name: "endpointProbe" },
  );
  await client.send(command as never);
  if (found === undefined) throw new Error("the AWS SDK told no endpoint");
  return found;
}

interface Stack {
  readonly addRelativeTo: (
    middleware: (
      next: unknown,
      context: { readonly endpointV2?: { readonly url: URL } },
    ) => (args: unknown) => Promise<unknown>,
    place: { readonly relation: "after"; readonly toMiddleware: string; readonly name: string },
  ) => void;
}

/** AWS's own endpoints of a service in a Region: plain, dual-stack and FIPS, as the SDK's rules give them. */
function ownEndpoints(client: Probe, region: string): readonly string[] {
  const variants = [false, true].flatMap((UseFIPS) =>
    [false, true].flatMap((UseDualStack) =>
      [false, true].map((UseGlobalEndpoint) => ({ UseFIPS, UseDualStack, UseGlobalEndpoint })),
    ),
  );
  return variants.flatMap((variant) => {
    try {
      return [client.config.endpointProvider({ Region: region, ...variant } as never).url.href];
    } catch {
      // Not every partition has every variant.
      return [];
    }
  });
}

/**
 * @returns the endpoint to use where it is not AWS's own, else null.
 * @throws UsageError for one from the environment or a profile that `--endpoint-url` does not repeat.
 */
export async function guardedEndpoint(
  service: Service,
  client: Probe,
  command: object,
  { region, chosen }: { readonly region: string; readonly chosen: ChosenEndpoints },
): Promise<string | null> {
  const own = ownEndpoints(client, region);
  const configured = await configuredEndpoint(client, command);
  const found = own.includes(configured.href) ? null : configured.href.replace(/\/$/, "");
  const repeated = chosen.get(service) ?? null;
  if (found !== null && found !== repeated) {
    throw new UsageError(
      `environment or profile set the endpoint of ${service} to \`${echo(found)}\`, which is not AWS's own` +
        (repeated === null
          ? `; if it is meant, repeat it: \`--endpoint-url ${service}=URL\`, or \`--endpoint-url URL\` for every service`
          : `, and \`--endpoint-url\` says \`${echo(repeated)}\`; let both say the same, or unset the former (AWS_ENDPOINT_URL)`),
    );
  }
  return repeated !== null && own.includes(new URL(repeated).href) ? null : repeated;
}
