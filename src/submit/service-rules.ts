/**
 * What the service can answer to an import, and what to do about it. AWS gives no mapping of causes to exceptions: what stands
 * here is read from the model and the documentation of the members, and says "usually" where it is inferred.
 */
export interface ServiceRule {
  /** What holds when there is nothing to find. */
  readonly title: string;
  readonly why: string;
  /** What to do, as a finding says it. */
  readonly remedy: string;
  /** The names of the exceptions. */
  readonly codes: readonly string[];
}

export const serviceRules: Readonly<Record<string, ServiceRule>> = {
  "account/name-taken": {
    title: "No image of the account has the request's name when it is sent",
    why: "Image names are unique in an account and Region, and there is no client token: an image of that name is either somebody else's, or an import that must not be made twice. It is taken for the request's own only when the journal says so.",
    remedy: "another `ImageName`; or, if the image is the one you want, nothing: use it",
    codes: [],
  },
  "service/access-denied": {
    title: "The caller may import images",
    why: "The call needs workspaces:ImportWorkspaceImage, with tags workspaces:CreateTags, and on the AMI ec2:DescribeImages and ec2:ModifyImageAttribute. The managed policy AmazonWorkSpacesAdmin has none of these. A service control policy can deny them too, and usually so does a process that the account is not on the allow list for.",
    remedy:
      "let the caller have workspaces:ImportWorkspaceImage, workspaces:CreateTags, ec2:DescribeImages and ec2:ModifyImageAttribute",
    codes: ["AccessDeniedException"],
  },
  "service/invalid-parameter-values": {
    title: "The service accepts the request's values together",
    why: "The values fit the model one by one, and not together or not to the AMI: usually an AMI that cannot be used, applications that do not go with the Windows version, or tags.",
    remedy: "look at what the message names; `facts` or `check --live` show what AWS knows of the AMI",
    codes: ["InvalidParameterValuesException"],
  },
  "service/name-repeated": {
    title: "No two requests of a run have the same name",
    why: "Image names are unique in an account and Region: the first import would take the name, and the second would be refused. So none of them is sent.",
    remedy: "another `ImageName`; or leave one of the requests out",
    codes: [],
  },
  "service/operation-not-supported": {
    title: "The account may use this kind of import in this Region",
    why: "Usually bring-your-own-licence is not enabled for the account in this Region, or the process is retired or needs an allow list.",
    remedy:
      "enable BYOL for the account in this Region, or choose another `IngestionProcess`; GPU and _BYOP processes are enabled by AWS Support",
    codes: ["OperationNotSupportedException"],
  },
  "service/resource-already-exists": {
    title: "No image of the account has the request's name",
    why: "Image names are unique in an account and Region, and a failed import keeps its name until its image is deleted. Between the look and the call somebody else took the name.",
    remedy: "another `ImageName`, or delete the image that has it",
    codes: ["ResourceAlreadyExistsException"],
  },
  "service/resource-limit-exceeded": {
    title: "The account has room for an image",
    why: "By default an account has 40 images in a Region.",
    remedy: "delete images that are not needed, or ask for a higher quota",
    codes: ["ResourceLimitExceededException"],
  },
  "service/resource-not-found": {
    title: "The AMI is in the account and Region of the call",
    why: "An AMI belongs to one Region, and only its owner can import it.",
    remedy: "check `Ec2ImageId` and the Region; copy the AMI into the Region if it is in another one",
    codes: ["ResourceNotFoundException"],
  },
  "service/throttling": {
    title: "The service has time for the call",
    why: "WorkSpaces takes about two calls a second from an account in a Region, from everybody together. Calls that are throttled are not looked at, so they are tried again, up to the limit of attempts.",
    remedy: "run the same command again later; `--max-attempts` raises the number of attempts",
    codes: ["ThrottlingException", "Throttling", "TooManyRequestsException", "RequestLimitExceeded"],
  },
  "service/validation": {
    title: "The service finds the request well-formed",
    why: "It is wrong by the service's model. The schema that requests are checked against is generated from the model of one day: the service may know a newer one.",
    remedy: "look at what the message names; if the check let it pass, refresh the model",
    codes: [
      "ValidationException",
      "ValidationError",
      "SerializationException",
      "InvalidParameterValue",
      "MissingParameter",
    ],
  },
  "service/credentials": {
    title: "The service knows who calls",
    why: "The credentials are expired, wrong or of another partition, or this machine's clock is wrong.",
    remedy: "sign in again, and run the same command",
    codes: [
      "UnrecognizedClientException",
      "InvalidSignatureException",
      "ExpiredTokenException",
      "MissingAuthenticationTokenException",
      "IncompleteSignatureException",
      "InvalidClientTokenId",
      "OptInRequired",
      "NotAuthorized",
    ],
  },
  "service/refused": {
    title: "The service accepts the request",
    why: "It answered with an error that this program has no words for.",
    remedy: "look at what the message says",
    codes: [],
  },
  "service/unreachable": {
    title: "The call comes to an end",
    why: "The service could not be reached, or it did not say what became of the call. What may have been done is looked for before anything is sent again, now and when the same command is run again.",
    remedy: "run the same command again: it continues from the journal",
    codes: [],
  },
  "service/image-gone": {
    title: "The image of a request that was accepted is still there",
    why: "The journal says that the request was accepted, and no image of its name is listed: it was deleted since. Nothing is sent again without being asked for.",
    remedy: "the same command with `--again` sends the request again",
    codes: [],
  },
  "service/image-error": {
    title: "The image becomes available",
    why: "Everything that is wrong inside the image is found by the service after the call, 90 minutes to 3 hours later. It names a code for each problem; the rules that predict the code say what is behind it.",
    remedy: "mend the image, delete the one that failed, and import again",
    codes: [],
  },
};

/** The rule of an exception. */
export function serviceRuleOf(code: string): string {
  const found = Object.entries(serviceRules).find(([, { codes }]) => codes.includes(code));
  return found?.[0] ?? (/Throttl/.test(code) ? "service/throttling" : "service/refused");
}
