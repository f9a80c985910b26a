import type { EC2Client } from "@aws-sdk/client-ec2";
import type { IAMClient } from "@aws-sdk/client-iam";
import type { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import type { STSClient } from "@aws-sdk/client-sts";
import type { WorkSpacesClient, WorkSpacesClientConfig } from "@aws-sdk/client-workspaces";
import type { Service } from "../service.ts";

/** The packages, as they are once they are loaded. */
export interface Sdk {
  readonly workspaces: typeof import("@aws-sdk/client-workspaces");
  readonly ec2: typeof import("@aws-sdk/client-ec2");
  readonly sts: typeof import("@aws-sdk/client-sts");
  readonly "service-quotas": typeof import("@aws-sdk/client-service-quotas");
  readonly iam: typeof import("@aws-sdk/client-iam");
}

export interface Clients {
  readonly workspaces: WorkSpacesClient;
  readonly ec2: EC2Client;
  readonly sts: STSClient;
  readonly "service-quotas": ServiceQuotasClient;
  readonly iam: IAMClient;
}

/** What every client is configured with; the clients share these members. */
export type ClientConfig = Pick<
  WorkSpacesClientConfig,
  "credentials" | "endpoint" | "logger" | "maxAttempts" | "region" | "requestHandler" | "retryMode"
>;

/** What is particular to a service. */
export interface ServiceDefinition<S extends Service> {
  readonly load: () => Promise<Sdk[S]>;
  readonly client: (sdk: Sdk[S], config: ClientConfig) => Clients[S];
  /** Some command without input; it is asked for its endpoint and never sent. */
  readonly anyCommand: (sdk: Sdk[S]) => object;
}
