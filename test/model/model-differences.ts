/** What the Smithy model of April 2025 and the botocore model of August 2026 say differently, all of it. */
export interface ModelDifference {
  readonly shape: string;
  /** The member that one model alone has; the whole shape (pattern, values) where left out. */
  readonly member?: string;
  readonly reason: string;
}

const anchored =
  "the Smithy model puts `^` before and `$` behind the pattern, botocore has it as AWS wrote it";
const later = "added between April 2025 and August 2026";
const withdrawn = "taken away between April 2025 and August 2026";

export const modelDifferences: readonly ModelDifference[] = [
  { shape: "AddInUrl", reason: anchored },
  { shape: "AmazonUuid", reason: anchored },
  { shape: "CertificateAuthorityArn", reason: anchored },
  { shape: "ClientUrl", reason: anchored },
  { shape: "DedicatedTenancyManagementCidrRange", reason: anchored },
  { shape: "DirectoryId", reason: anchored },
  { shape: "IpGroupId", reason: anchored },
  { shape: "WorkspaceImageId", reason: anchored },
  { shape: "Compute", reason: `GPU sizes of the G6 family: ${later}` },
  { shape: "OperatingSystemName", reason: `WINDOWS_SERVER_2025: ${later}` },
  { shape: "ClientProperties", member: "ClientExperiencePolicy", reason: later },
  { shape: "CreateWorkspacesPoolRequest", member: "RunningMode", reason: later },
  { shape: "UpdateWorkspacesPoolRequest", member: "RunningMode", reason: later },
  { shape: "WorkspaceAccessProperties", member: "AccessEndpointConfig", reason: later },
  { shape: "WorkspaceRequest", member: "Ipv6Address", reason: later },
  { shape: "RegisterWorkspaceDirectoryRequest", member: "EnableWorkDocs", reason: withdrawn },
  { shape: "WorkspaceCreationProperties", member: "EnableWorkDocs", reason: withdrawn },
];
