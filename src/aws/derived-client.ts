import type { Clients } from "./services/definition.ts";

type Client = Clients["workspaces"];

/** The same client with a stack of its own: what is added to or taken from it does not touch the other's. */
export function derivedClient(client: Client): Client {
  const middlewareStack = client.middlewareStack.clone();
  return Object.create(client, { middlewareStack: { value: middlewareStack } }) as Client;
}

/** The same client, that sends once: nobody sends an import a second time without having looked. */
export function withoutRetries(client: Client): Client {
  const derived = derivedClient(client);
  const { middlewareStack } = derived;
  if (!middlewareStack.remove(RETRY)) throw new Error("the AWS SDK has no retry to switch off");
  // Others of the SDK take their place by its name.
  middlewareStack.add((next) => (args) => next(args), {
    step: "finalizeRequest",
    priority: "high",
    name: RETRY,
  });
  return derived;
}

const RETRY = "retryMiddleware";
