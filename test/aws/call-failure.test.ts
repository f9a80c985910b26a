import { describe, expect, it } from "vitest";
import { callFailure } from "../../src/aws/call-failure.ts";
import { CallProblem } from "../../src/aws/call-problem.ts";

const named = (name: string, members: object = {}, message = "said"): Error =>
  Object.assign(new Error(message), { name }, members);
const answered = (name: string, message = "said", status = 400): Error =>
  named(name, { $response: {}, $metadata: { httpStatusCode: status, requestId: "request-1" } }, message);
const system = (code: string): Error => named("Error", { code, $metadata: { attempts: 3 } });

describe("why a call gave nothing", () => {
  it.each([
    [
      "denied",
      answered("AccessDeniedException", "User: arn:x is not authorized to perform: a:B"),
      "denied to arn:x: no policy allows it",
    ],
    [
      "denied",
      answered(
        "UnauthorizedOperation",
        "You are not authorized to perform this operation. User: arn:x is not authorized to perform: ec2:DescribeImages with an explicit deny in a service control policy. Encoded authorization failure message: 4sYmb0ls",
      ),
      "denied (UnauthorizedOperation): You are not authorized to perform this operation. User: arn:x is not authorized to perform: ec2:DescribeImages with an explicit deny in a service control policy",
    ],
    [
      "denied",
      answered("OptInRequired", ""),
      "the account has not signed up for the service or the Region (OptInRequired)",
    ],
    ["credentials", answered("ExpiredToken"), "the credentials have expired: sign in again (ExpiredToken)"],
    [
      "credentials",
      answered("InvalidClientTokenId"),
      "AWS does not know these credentials, or not in this Region (InvalidClientTokenId)",
    ],
    [
      "throttled",
      answered("ThrottlingException"),
      "throttled, and still after several attempts (ThrottlingException)",
    ],
    ["throttled", answered("HoldOn", "", 429), "throttled, and still after several attempts"],
    ["service", answered("InternalFailure", "later", 500), "InternalFailure (HTTP 500): later"],
    ["service", answered("SyntaxError", "Unexpected token", 200), "the answer (HTTP 200) cannot be read"],
    ["service", new CallProblem("it goes round in circles"), "it goes round in circles"],
    ["network", system("ENOTFOUND"), "there is no such host, or no network (is the Region right?)"],
    ["network", system("ECONNRESET"), "the connection broke"],
    [
      "network",
      system("SELF_SIGNED_CERT_IN_CHAIN"),
      "the endpoint's certificate is not trusted (NODE_EXTRA_CA_CERTS names a file with more authorities)",
    ],
    ["time", named("TimeoutError"), "no answer in time"],
    ["cancelled", named("AbortError"), "cancelled"],
    [
      "credentials",
      named("CredentialsProviderError", {}, "Could not load credentials from any providers"),
      "there are no credentials: neither in the environment nor in a profile nor from the machine",
    ],
    [
      "credentials",
      named(
        "CredentialsProviderError",
        {},
        "Could not resolve credentials using profile: [company] in configuration/credentials file(s).",
      ),
      "there are no credentials in the profile `company`",
    ],
    [
      "credentials",
      named("CredentialsProviderError", {}, "The SSO session associated with this profile has expired"),
      "single sign-on has no valid session: run `aws sso login`",
    ],
  ])("%s: %s", (kind, error, reason) => {
    expect(callFailure(error, [])).toMatchObject({ kind, reason });
  });

  it("holds no command line of a credential process", () => {
    const error = named("CredentialsProviderError", {}, "Command failed: /bin/vault --password hunter2");
    expect(callFailure(error, []).reason).not.toContain("hunter2");
  });

  it("holds nothing secret, and nothing that a terminal acts on", () => {
    const error = answered("Strange", "we got TOKEN and KEY\u001b[31m\nnext line");
    expect(callFailure(error, ["TOKEN", "KEY"]).reason).toBe("Strange (HTTP 400): we got … and …\\u001b[31m");
  });

  it("is not said of a bug", () => {
    expect(() => callFailure(new TypeError("x is not a function"), [])).toThrow("x is not a function");
    expect(() => callFailure("text", [])).toThrow();
  });
});
