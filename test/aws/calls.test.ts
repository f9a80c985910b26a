/** The calls, made by the real SDK over real connections. */
import { afterEach, describe, expect, it } from "vitest";
import { describeAccount } from "../../src/aws/calls/describe-account.ts";
import { describeImages } from "../../src/aws/calls/describe-images.ts";
import { describeWorkspaceImages } from "../../src/aws/calls/describe-workspace-images.ts";
import { getCallerIdentity } from "../../src/aws/calls/get-caller-identity.ts";
import { getEbsEncryptionByDefault } from "../../src/aws/calls/get-ebs-encryption-by-default.ts";
import { listServiceQuotas } from "../../src/aws/calls/list-service-quotas.ts";
import { simulatePrincipalPolicy } from "../../src/aws/calls/simulate-principal-policy.ts";
import { type AwsServer, startAwsServer } from "../support/aws/aws-server.ts";
import { type AwsState, goodState, IMAGE_ID, workspaceImages } from "../support/aws/aws-state.ts";
import { denied, type Faults, inTurn, throttled } from "../support/aws/fault.ts";
import { testConnection } from "../support/aws/test-connection.ts";

let server: AwsServer | undefined;
afterEach(() => server?.close());
const signal = new AbortController().signal;

async function connected(
  state: Partial<AwsState> = {},
  faults?: Faults,
  times?: Parameters<typeof testConnection>[1],
): ReturnType<typeof testConnection> {
  server = await startAwsServer(() => ({ ...goodState, ...state }), faults === undefined ? {} : { faults });
  return testConnection(server.url, times);
}

describe("calls", () => {
  it("give what the services say", async () => {
    const connection = await connected({ deniedActions: ["workspaces:CreateTags"] });
    expect((await describeImages(connection, [IMAGE_ID], signal)).Images).toMatchObject([
      {
        ImageId: IMAGE_ID,
        Description: "Windows 11 Enterprise 24H2 & tools",
        Platform: "windows",
        Public: false,
        State: "available",
        BlockDeviceMappings: [{ DeviceName: "/dev/sda1", Ebs: { VolumeSize: 70, Encrypted: false } }],
      },
    ]);
    expect(await getEbsEncryptionByDefault(connection, signal)).toMatchObject({
      EbsEncryptionByDefault: false,
    });
    expect(await getCallerIdentity(connection, signal)).toMatchObject({
      Account: goodState.account,
      Arn: goodState.caller,
    });
    expect(await describeAccount(connection, signal)).toMatchObject({ DedicatedTenancySupport: "ENABLED" });
    expect(await describeWorkspaceImages(connection, signal)).toEqual({ Images: [] });
    expect((await listServiceQuotas(connection, signal)).Quotas).toContainEqual(
      expect.objectContaining({ QuotaName: "Images", Value: 40 }),
    );
    const actions = ["workspaces:ImportWorkspaceImage", "workspaces:CreateTags"];
    expect(
      (await simulatePrincipalPolicy(connection, goodState.caller, actions, signal)).EvaluationResults?.map(
        ({ EvalActionName, EvalDecision }) => [EvalActionName, EvalDecision],
      ),
    ).toEqual([
      ["workspaces:ImportWorkspaceImage", "allowed"],
      ["workspaces:CreateTags", "implicitDeny"],
    ]);
  });

  it("an image that is not there is no image, and no error", async () => {
    const connection = await connected({ ec2Images: [] });
    expect(await describeImages(connection, [IMAGE_ID], signal)).toEqual({ Images: [] });
  });

  it("one that is not there does not hide the others", async () => {
    const connection = await connected();
    const ids = ["ami-00000001", "ami-00000002", IMAGE_ID, "ami-00000003"];
    const { Images = [] } = await describeImages(connection, ids, signal);
    expect(Images.map(({ ImageId }) => ImageId)).toEqual([IMAGE_ID]);
  });

  it("read every page", async () => {
    const names = ["one", "two", "three", "four", "five"];
    const connection = await connected({ workspaceImages: workspaceImages(names), imagesPerPage: 2 });
    const { Images = [] } = await describeWorkspaceImages(connection, signal);
    expect(Images.map(({ Name }) => Name)).toEqual(names);
    expect(server?.calls.map(({ input }) => input.NextToken)).toEqual([undefined, "page-2", "page-4"]);
  });

  it("are repeated when they are throttled", async () => {
    const connection = await connected({}, inTurn({ DescribeAccount: [throttled, throttled] }));
    expect(await describeAccount(connection, signal)).toMatchObject({ DedicatedTenancySupport: "ENABLED" });
    expect(server?.calls).toHaveLength(3);
  });

  it("to WorkSpaces are half a second apart, repeated ones too, however many are made at once", async () => {
    const times: number[] = [];
    const faults = inTurn({ DescribeAccount: [throttled] });
    const connection = await connected({}, (call) => {
      times.push(performance.now());
      return faults(call);
    });
    await Promise.all([
      describeAccount(connection, signal),
      describeWorkspaceImages(connection, signal),
      describeAccount(connection, signal),
    ]);
    expect(times).toHaveLength(4);
    // Timers and connections are a little early or late.
    for (const [index, time] of times.slice(1).entries())
      expect(time - (times[index] ?? 0)).toBeGreaterThan(400);
  });

  it.each([
    ["DescribeImages", "UnauthorizedOperation"],
    ["DescribeAccount", "AccessDeniedException"],
    ["GetCallerIdentity", "AccessDenied"],
    ["ListServiceQuotas", "AccessDeniedException"],
  ])("%s is denied as its service says it", async (operation, name) => {
    const connection = await connected({}, (call) => (call.operation === operation ? denied(call) : null));
    const call = {
      DescribeImages: () => describeImages(connection, [IMAGE_ID], signal),
      DescribeAccount: () => describeAccount(connection, signal),
      GetCallerIdentity: () => getCallerIdentity(connection, signal),
      ListServiceQuotas: () => listServiceQuotas(connection, signal),
    }[operation];
    await expect(call?.()).rejects.toMatchObject({ name });
    expect(server?.calls).toHaveLength(1);
  });

  it("that get no answer are given up", async () => {
    const connection = await connected({}, () => ({ kind: "silence" }), { attemptMs: 200, maxAttempts: 2 });
    await expect(getCallerIdentity(connection, signal)).rejects.toMatchObject({ name: "TimeoutError" });
    expect(server?.calls).toHaveLength(2);
  });

  it("are cancelled while they wait for an answer", async () => {
    const controller = new AbortController();
    const connection = await connected({}, () => {
      controller.abort();
      return { kind: "silence" };
    });
    await expect(getCallerIdentity(connection, controller.signal)).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});
