import { UsageError } from "../types.ts";

interface Handler {
  readonly handle: (request: HttpRequest, options?: unknown) => Promise<unknown>;
}

interface HttpRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
}

/**
 * Where AWS's own services answer, in every partition. Whatever sends a request with our client, the calls for credentials
 * (assumed roles, single sign-on) included, goes through here.
 */
const OWN_DOMAINS =
  /\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws|api\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/;

/** The SDK's request handler, which sends to AWS and to the endpoints that the user has chosen, and to no other. */
export function guardedHandler<H extends object>(handler: H, chosen: Iterable<string>): H {
  const inner = handler as H & Handler;
  const origins = new Set(Array.from(chosen, (url) => new URL(url).origin));
  const guarded: Handler = {
    handle: (request, options) => {
      const port = request.port === undefined ? "" : `:${request.port}`;
      const { origin, protocol, hostname } = new URL(`${request.protocol}//${request.hostname}${port}`);
      if (!origins.has(origin) && !(protocol === "https:" && OWN_DOMAINS.test(hostname))) {
        return Promise.reject(
          new UsageError(
            `\`${origin}\` is not an endpoint of AWS's own; it is used only when \`--endpoint-url\` repeats it`,
          ),
        );
      }
      return inner.handle(request, options);
    },
  };
  return Object.assign(Object.create(inner) as H, guarded);
}
