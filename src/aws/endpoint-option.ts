/** What `--endpoint-url` says: one URL for every service, or for one. */
import { didYouMean } from "../nearest.ts";
import { echo } from "../quote.ts";
import { UsageError } from "../types.ts";
import { isService, SERVICES, type Service } from "./service.ts";

export type ChosenEndpoints = ReadonlyMap<Service, string>;

/** @param values `URL` or `SERVICE=URL`, in any order; the more particular wins. @throws UsageError */
export function readEndpointOptions(values: readonly string[]): ChosenEndpoints {
  const forAll: string[] = [];
  const chosen = new Map<Service, string>();
  for (const value of values) {
    const named = /^([a-z0-9-]+)=(.*)$/s.exec(value);
    const [, name = "", text = value] = named ?? [];
    const url = checkedUrl(text, value);
    if (named === null) {
      if (forAll.some((other) => other !== url)) throw clash(value, "every service");
      forAll.push(url);
      continue;
    }
    if (!isService(name)) throw unknownService(name, value);
    const before = chosen.get(name);
    if (before !== undefined && before !== url) throw clash(value, name);
    chosen.set(name, url);
  }
  const [url] = forAll;
  if (url !== undefined) for (const service of SERVICES) if (!chosen.has(service)) chosen.set(service, url);
  return chosen;
}

/** The URL as it is compared and shown. */
function checkedUrl(text: string, option: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new UsageError(
      `\`--endpoint-url ${echo(option)}\`: accepted are a URL such as \`https://host\`, or \`SERVICE=URL\` for one of ${SERVICES.join(", ")}`,
    );
  }
  // Not echoed: what stands there is a secret.
  if (url.username !== "" || url.password !== "")
    throw new UsageError("`--endpoint-url`: a URL with a user name or password is not taken");
  if (url.search !== "" || url.hash !== "")
    throw new UsageError(`\`--endpoint-url ${echo(option)}\`: an endpoint has no query and no fragment`);
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new UsageError(
      `\`--endpoint-url ${echo(option)}\`: plain http is taken for this machine only (127.0.0.1, [::1], localhost); use https`,
    );
  }
  return url.href.replace(/\/$/, "");
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "[::1]" || hostname === "localhost" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

function clash(value: string, whose: string): UsageError {
  return new UsageError(`\`--endpoint-url ${echo(value)}\`: there is another URL for ${whose} already`);
}

function unknownService(name: string, value: string): UsageError {
  const hint = didYouMean(name, SERVICES);
  return new UsageError(
    `\`--endpoint-url ${echo(value)}\`: there is no service \`${echo(name)}\`; the services are ${SERVICES.join(", ")}${hint}`,
  );
}
