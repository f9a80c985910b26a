/** The services that are called, under the names that `--endpoint-url SERVICE=URL` takes. */
export const SERVICES = ["workspaces", "ec2", "sts", "service-quotas", "iam"] as const;

export type Service = (typeof SERVICES)[number];

export function isService(name: string): name is Service {
  return (SERVICES as readonly string[]).includes(name);
}
