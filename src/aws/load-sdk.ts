import { UsageError } from "../types.ts";
import type { Service } from "./service.ts";
import type { Sdk } from "./services/definition.ts";
import { definitions } from "./services/definitions.ts";

/** Loads the packages of the services. @throws UsageError that says what to install. */
export async function loadSdk<S extends Service>(services: readonly S[]): Promise<Pick<Sdk, S>> {
  const missing: string[] = [];
  const loaded = await Promise.all(
    services.map(async (service) => {
      try {
        return [service, await definitions[service].load()] as const;
      } catch (error) {
        if (!isNotInstalled(error, packageOf(service))) throw error;
        missing.push(packageOf(service));
        return [service, null] as const;
      }
    }),
  );
  if (missing.length > 0) {
    const names = missing.sort().join(" ");
    throw new UsageError(
      `calls to AWS need the AWS SDK, which is not installed; install it beside workspaces-preflight: \`npm install ${names}\``,
    );
  }
  return Object.fromEntries(loaded) as Pick<Sdk, S>;
}

function packageOf(service: Service): string {
  return `@aws-sdk/client-${service}`;
}

/** Not installed itself; a package that lacks one of its own dependencies is broken, which is another matter. */
function isNotInstalled(error: unknown, name: string): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ERR_MODULE_NOT_FOUND" || error.code === "MODULE_NOT_FOUND") &&
    error.message.includes(`'${name}'`)
  );
}
