/** The clients of a run: one Region, one choice of endpoints, one way of waiting and retrying. */

import { guardedEndpoint, type Probe } from "./endpoint-guard.ts";
import type { ChosenEndpoints } from "./endpoint-option.ts";
import { guardedHandler } from "./guarded-handler.ts";
import { loadSdk } from "./load-sdk.ts";
import { limitCalls, type RateLimit, workspacesRateLimit } from "./rate-limit.ts";
import type { Service } from "./service.ts";
import type { ClientConfig, Clients, Sdk } from "./services/definition.ts";
import { definitions } from "./services/definitions.ts";

export interface ConnectOptions {
  readonly region: string;
  readonly endpoints: ChosenEndpoints;
  /** The usual chain of the SDK if left out: environment, profile, single sign-on, container, instance. */
  readonly credentials?: ClientConfig["credentials"];
  /** How long an attempt of a call may take. */
  readonly attemptMs?: number;
  /** How often a call is tried, the first time included. */
  readonly maxAttempts?: number;
}

/** A client, and the package that its commands come from. */
export interface Connected<S extends Service> {
  readonly client: Clients[S];
  readonly sdk: Sdk[S];
}

export type Connection<S extends Service = Service> = { readonly [K in S]: Connected<K> } & {
  readonly region: string;
  /** The endpoints in use that are not AWS's own: whoever shows where a call goes shows these. */
  readonly foreignEndpoints: ReadonlyMap<Service, string>;
  /** Asked before each attempt at a WorkSpaces call; who makes a client of his own waits for it too. */
  readonly workspacesLimit: RateLimit;
  /** What `client` was made with, for a client with other retries. */
  readonly config: (service: Service) => ClientConfig;
};

const CONNECT_MS = 5_000;
const ATTEMPT_MS = 10_000;
const MAX_ATTEMPTS = 4;
/** Nothing is signed with these: a client has to have some before it can be asked for its endpoint. */
const NO_CREDENTIALS = { accessKeyId: "none", secretAccessKey: "none" };
const SILENT = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/**
 * Loads what the services need, and makes sure of their endpoints before anything is sent or any credential is looked for.
 *
 * @throws UsageError for a package that is not installed and for an endpoint that nobody chose.
 */
export async function connect<S extends Service>(
  services: readonly S[],
  options: ConnectOptions,
): Promise<Connection<S>> {
  const sdk = await loadSdk(services);
  const { region, endpoints: chosen, attemptMs = ATTEMPT_MS, maxAttempts = MAX_ATTEMPTS } = options;
  const common: ClientConfig = {
    region,
    logger: SILENT,
    maxAttempts,
    retryMode: "adaptive",
    requestHandler: {
      connectionTimeout: Math.min(CONNECT_MS, attemptMs),
      requestTimeout: attemptMs,
      throwOnRequestTimeout: true,
    },
  };
  const foreignEndpoints = new Map<Service, string>();
  let handler: object | undefined;
  for (const service of services) {
    const definition = definitions[service];
    const probe = definition.client(sdk[service], {
      ...common,
      credentials: NO_CREDENTIALS,
    }) as unknown as Probe;
    const command = definition.anyCommand(sdk[service]);
    const endpoint = await guardedEndpoint(service, probe, command, { region, chosen });
    if (endpoint !== null) foreignEndpoints.set(service, endpoint);
    handler ??= guardedHandler(probe.config.requestHandler, chosen.values());
  }
  const config = (service: Service): ClientConfig => ({
    ...common,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    ...(chosen.has(service) ? { endpoint: chosen.get(service) ?? "" } : {}),
    requestHandler: handler as NonNullable<ClientConfig["requestHandler"]>,
  });
  const workspacesLimit = workspacesRateLimit();
  const connected = services.map((service) => {
    const client = definitions[service].client(sdk[service], config(service));
    if (service === "workspaces") limitCalls(client as Clients["workspaces"], workspacesLimit);
    return [service, { client, sdk: sdk[service] }] as const;
  });
  return {
    ...(Object.fromEntries(connected) as { readonly [K in S]: Connected<K> }),
    region,
    foreignEndpoints,
    workspacesLimit,
    config,
  };
}
