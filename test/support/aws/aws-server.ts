/** AWS on the loopback interface: the real protocols over a state, so that real clients can be tested against it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type AwsService, awsServices } from "./aws-services.ts";
import type { AwsState } from "./aws-state.ts";
import { type Call, ServiceError } from "./call.ts";
import type { Faults } from "./fault.ts";
import { type Secrets, signatureFault } from "./signature.ts";

export interface AwsServer {
  readonly url: string;
  /** What was called so far, in the order of arrival. */
  readonly calls: readonly Call[];
  readonly close: () => Promise<void>;
}

export interface AwsServerOptions {
  readonly faults?: Faults;
  /** Whose signatures are taken; nobody's are looked at if left out. */
  readonly secrets?: Secrets | null;
  /** Any if left out. */
  readonly port?: number;
}

/** @param state is asked anew for each call, so that it may change over time. */
export async function startAwsServer(
  state: () => AwsState,
  { faults = () => null, secrets = null, port = 0 }: AwsServerOptions = {},
): Promise<AwsServer> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const found = recognise(request, body);
    if (found === null) {
      response.writeHead(404).end("no service of that kind");
      return;
    }
    const { service, call } = found;
    calls.push(call);
    const fault = faults(call);
    if (fault?.kind === "silence") return;
    if (fault?.kind === "reset") {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === "garbage") {
      response.writeHead(200, { "content-type": service.protocol.contentType }).end(fault.text);
      return;
    }
    if (fault?.kind === "late") await sleep(fault.ms);
    const requestId = `request-${calls.length}`;
    const unsigned = secrets === null ? null : signatureFault(request, body, secrets);
    if (unsigned !== null) calls.pop();
    if (fault?.kind === "meanwhile") fault.before?.();
    const answer = unsigned ?? (fault?.kind === "error" ? fault.error : answerOf(service, call, state()));
    if (fault?.kind === "meanwhile") fault.after?.();
    if (fault?.kind === "lost") {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === "garbled") {
      const { status, text, cut = false } = fault;
      const headers = { "content-type": service.protocol.contentType, "x-amzn-requestid": requestId };
      response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) + (cut ? 10 : 0) });
      if (cut) response.write(text, () => request.socket.destroy());
      else response.end(text);
      return;
    }
    const failed = answer instanceof ServiceError;
    const text = failed
      ? service.protocol.failure(answer, requestId)
      : service.protocol.success(call.operation, answer, requestId);
    response
      .writeHead(failed ? answer.status : 200, {
        "content-type": service.protocol.contentType,
        "x-amzn-requestid": requestId,
      })
      .end(text);
  }
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  return body;
}

function recognise(
  { headers }: IncomingMessage,
  body: string,
): { readonly service: AwsService; readonly call: Call } | null {
  const target = /^(\w+)\.(\w+)$/.exec(String(headers["x-amz-target"] ?? ""));
  const query = target === null ? Object.fromEntries(new URLSearchParams(body)) : {};
  const [id, operation] = target === null ? [query.Version, query.Action] : [target[1], target[2]];
  const service = awsServices.find((candidate) => candidate.id === id);
  if (service === undefined || operation === undefined) return null;
  const input = target === null ? query : (JSON.parse(body) as Record<string, unknown>);
  return { service, call: { service: service.name, operation, input, headers, body } };
}

function answerOf({ operations }: AwsService, call: Call, state: AwsState): unknown {
  const operate = operations[call.operation];
  if (operate === undefined)
    return new ServiceError("UnknownOperationException", "there is no such operation");
  try {
    return operate(call, state);
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
}
