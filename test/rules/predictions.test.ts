import * as client from "@aws-sdk/client-workspaces";
import { describe, expect, test } from "vitest";
import { ruleFiles } from "./rule-files.ts";

/** What the call itself can answer: the exceptions that the model lists for ImportWorkspaceImage. */
const EXCEPTIONS = [
  "AccessDeniedException",
  "InvalidParameterValuesException",
  "OperationNotSupportedException",
  "ResourceAlreadyExistsException",
  "ResourceLimitExceededException",
  "ResourceNotFoundException",
] as const;

/** What an image in state ERROR can have as its code. */
const CODES: readonly string[] = Object.values(client.WorkspaceImageErrorDetailCode);

const FROM_A_WORKSPACE =
  "came with the codes of CreateWorkspaceImage (2024-11-19), which makes an image of a WorkSpace:";

/** The codes that no rule predicts, with the reason. */
const NOT_PREDICTED: Readonly<Record<string, string>> = {
  UnknownError: "sysprep failed for a reason that the service could not find: no fact leads to it",
  AdditionalDrivesPresent: `${FROM_A_WORKSPACE} drives other than C and D; the import says AdditionalDrivesAttached`,
  WindowsUpdatesRequired: `${FROM_A_WORKSPACE} the import says PendingReboot`,
  SysPrepFileMissing: `${FROM_A_WORKSPACE} an answer file of the agent on a WorkSpace`,
  UserProfileMissing: `${FROM_A_WORKSPACE} the user's profile on drive D`,
  InsufficientDiskSpace: `${FROM_A_WORKSPACE} the import says DiskFreeSpace`,
  EnvironmentVariablesPathMissingEntries: `${FROM_A_WORKSPACE} the machine's PATH`,
  DomainAccountServicesFound: `${FROM_A_WORKSPACE} a WorkSpace is joined to a domain, an image to import is not`,
  InvalidIp: `${FROM_A_WORKSPACE} the import says DHCPDisabled`,
  RemoteDesktopServicesDisabled: `${FROM_A_WORKSPACE} a service that the agent needs`,
  WindowsModulesInstallerDisabled: `${FROM_A_WORKSPACE} the import says WindowsUpdatesEnabled for its start type`,
  AmazonSsmAgentEnabled: `${FROM_A_WORKSPACE} an agent on a WorkSpace`,
  UnsupportedSecurityProtocol: `${FROM_A_WORKSPACE} the TLS settings of a WorkSpace`,
  MultipleUserProfiles: `${FROM_A_WORKSPACE} the profiles on a WorkSpace`,
  StagedAppxPackage: `${FROM_A_WORKSPACE} the import says AppXPackagesInstalled`,
  InsufficientRearmCount: `${FROM_A_WORKSPACE} the import says ZeroRearmCount`,
};

describe("what the service can answer", () => {
  const rules = ruleFiles().map(({ rule }) => rule);
  const predicting = (code: string): readonly string[] =>
    rules.filter(({ predicts }) => predicts.some((one) => one.code === code)).map(({ id }) => id);

  test("is what the client knows: 48 codes and six exceptions", () => {
    expect(CODES.length).toBe(48);
    for (const name of EXCEPTIONS) expect(client).toHaveProperty(name);
  });

  test.each(EXCEPTIONS)("%s is predicted", (name) => {
    expect(predicting(name)).not.toEqual([]);
  });

  test.each(CODES)("%s is predicted, or there is a reason why not", (code) => {
    if (Object.hasOwn(NOT_PREDICTED, code)) expect(predicting(code)).toEqual([]);
    else expect(predicting(code)).not.toEqual([]);
  });

  test("is all that rules predict", () => {
    const possible = [...EXCEPTIONS, ...CODES];
    for (const { id, predicts } of rules)
      for (const { code } of predicts) expect(possible, id).toContain(code);
    for (const code of Object.keys(NOT_PREDICTED)) expect(CODES).toContain(code);
  });
});
