type Sha256 = string;
type Count = number;
/**
 * Three-valued (Kleene): unknown is never guessed
 */
type Outcome = ("pass" | "fail" | "unknown");
/**
 * document: the text itself; schema: the API model's constraints; rule: everything else about a request; service: what AWS answered to the request; config: a policy file, such as a waiver that has expired
 */
type Stage = ("document" | "schema" | "rule" | "service" | "config");
type Severity = ("error" | "warning");
/**
 * The severity that the rule has by itself, where the configuration gave it another one
 */
type Severity1 = ("error" | "warning");
/**
 * How well the source supports it; contradictory and unknown are at most a warning
 */
type Certainty$1 = ("documented" | "measured" | "inferred" | "contradictory" | "unknown");
/**
 * YYYY-MM-DD
 */
type Day = string;
/**
 * What `check` found, version 1. Within a version members and enum values may be added; readers ignore what they do not know.
 */
interface Report {
    /**
     * Version of this format
     */
    version: 1;
    /**
     * Who wrote the report
     */
    tool: {
        name: "workspaces-preflight";
        version: string;
    };
    /**
     * The API model that the schema stage was generated from
     */
    model: {
        service: string;
        apiVersion: string;
        sha256: Sha256;
    };
    /**
     * The rules that were loaded: how many, and the hash of their canonical text
     */
    pack: {
        rules: Count;
        sha256: Sha256;
    };
    /**
     * The date that dated rules used, YYYY-MM-DD
     */
    asOf: string;
    /**
     * Every fact that was given or read, with its provenance
     */
    facts: readonly GivenFact[];
    /**
     * The files that facts were read from, and what each was taken for; left out where there are none
     */
    factFiles?: readonly FactFile[];
    /**
     * One entry per request, in the order they were read
     */
    requests: readonly RequestReport[];
    /**
     * The files beside requests and facts that had a say in the verdict: configuration, waivers, baseline and packs; left out where there are none
     */
    policy?: readonly PolicyReport[];
    counts: Counts;
    verdict: Outcome;
}
/**
 * A fact with its provenance; value null means known to be absent
 */
interface GivenFact {
    /**
     * Name of the fact, for example windows
     */
    fact: string;
    /**
     * JSON Pointer into the fact
     */
    path: string;
    value: unknown;
    /**
     * Id of the EC2 image that the fact is about; left out where it is about every request's
     */
    image?: string;
    /**
     * Where the value came from: an option, an environment variable, a file with line and column
     */
    from: string;
    source?: FactSource;
}
/**
 * The same in parts, where it is more than an option or a variable; of an implied fact, the source of what it follows from
 */
interface FactSource {
    /**
     * What the file was taken for: facts file, or the tool that wrote it
     */
    kind?: string;
    /**
     * Relative to the working directory, with /
     */
    path?: string;
    range?: Range;
    /**
     * The API call that answered, for example ec2:DescribeImages
     */
    call?: string;
    /**
     * When, in ISO 8601; local time where no zone is known
     */
    time?: string;
}
/**
 * From start up to, but not including, end
 */
interface Range {
    start: Position;
    end: Position;
}
/**
 * line and column are 1-based, offset is 0-based; column and offset count UTF-16 units of the decoded text after a byte order mark
 */
interface Position {
    line: number;
    column: number;
    offset: number;
}
interface FactFile {
    /**
     * Relative to the working directory, with /
     */
    path: string;
    /**
     * facts file, or the tool that wrote it, for example aws ec2 describe-images
     */
    kind: string;
}
interface RequestReport {
    source: Source;
    operation: "ImportWorkspaceImage";
    verdict: Outcome;
    /**
     * Every fact that held for this request, where they are not those at the top of the report
     */
    facts?: readonly GivenFact[];
    rules: RuleTally;
    /**
     * Ordered by offset, then rule; those of the stage service at the end
     */
    findings: readonly Finding[];
    submission?: SubmissionReport;
}
interface Source {
    /**
     * Relative to the working directory, with /; null for a value given to the library
     */
    path: (string | null);
    /**
     * 0-based place in an array or an NDJSON file; null for a document that is one request
     */
    index: (Count | null);
    /**
     * Of the request's own bytes, with --hash
     */
    sha256?: string;
}
/**
 * Every rule is counted in exactly one of the six
 */
interface RuleTally {
    pass: Count;
    fail: Count;
    unknown: Count;
    notApplicable: Count;
    skipped: Count;
    /**
     * Rules that the configuration switches off; what they would have found is in the findings, as waived
     */
    off: number;
    /**
     * The scopes whose facts would have decided the skipped rules, sorted
     */
    skippedScopes: readonly string[];
    ids?: RuleIds;
}
/**
 * The ids behind each count, with --list-rules
 */
interface RuleIds {
    pass: readonly string[];
    fail: readonly string[];
    unknown: readonly string[];
    notApplicable: readonly string[];
    skipped: readonly string[];
    off: readonly string[];
}
interface Finding {
    /**
     * Permanent id: group/name
     */
    rule: string;
    stage: Stage;
    outcome: ("fail" | "unknown");
    severity: Severity;
    ownSeverity?: Severity1;
    /**
     * RFC 6901, relative to the request
     */
    pointer: string;
    /**
     * True when the pointer names a member that is not there; range is then its nearest existing ancestor
     */
    absent: boolean;
    /**
     * In the file; null where there is no text
     */
    range: (Range | null);
    message: string;
    /**
     * What is accepted, in words
     */
    expected: (string | null);
    /**
     * The value found, as JSON text cut at 120 units; null where there is none
     */
    actual: (string | null);
    certainty: Certainty$1;
    predicts: readonly Prediction[];
    /**
     * The facts that the finding rests on, as fact/path
     */
    facts: readonly string[];
    /**
     * The facts that would decide an unknown, as fact/path
     */
    needs: readonly string[];
    fix: (Fix | null);
    /**
     * An https address to read on
     */
    docs: (string | null);
    related: readonly RelatedPlace[];
    /**
     * Stable under reformatting: made of rule, pointer and value
     */
    fingerprint: string;
    waived?: Waived;
}
/**
 * An API exception or WorkspaceImageErrorDetailCode that the service would answer with
 */
interface Prediction {
    code: string;
    certainty: Certainty$1;
}
interface Fix {
    title: string;
    /**
     * True when the fix cannot change what the author meant
     */
    safe: boolean;
    /**
     * Against the request as it was checked: apply one fix and check again. Empty when the fix is to the text alone (a byte order mark, a comment)
     */
    patch: readonly PatchOperation[];
}
/**
 * RFC 6902; paths are relative to the request
 */
interface PatchOperation {
    op: ("add" | "remove" | "replace" | "move");
    path: string;
    from?: string;
    value?: unknown;
}
interface RelatedPlace {
    /**
     * RFC 6901, relative to the request; empty for a place in another file
     */
    pointer: string;
    /**
     * The file, where it is another one than the request's: a fact comes from there
     */
    path?: string;
    range: (Range | null);
    message: string;
}
/**
 * Only there where the finding is waived: it then counts as waived and as nothing else
 */
interface Waived {
    /**
     * waiver: one entry of the waivers file; baseline: it was there when the baseline was written; config: its rule is switched off
     */
    by: ("waiver" | "baseline" | "config");
    /**
     * As the waiver gives it; null for baseline and config
     */
    reason: (string | null);
    /**
     * As the waiver gives it; null for baseline and config
     */
    owner: (string | null);
    /**
     * The last day of the waiver; null for baseline and config
     */
    expires: (Day | null);
    /**
     * The place that says so: a file with line and column, or the baseline
     */
    from: string;
}
/**
 * What became of the request, with `submit`
 */
interface SubmissionReport {
    /**
     * accepted: the service took it, now or in an earlier run; adopted: the image of an attempt whose answer was lost was found; in-error, gone: accepted in an earlier run, and the image is in error or not there any more; unseen: accepted in an earlier run, and the image could not be looked at; taken: another image has the name; refused: by the service; failed: given up; stopped: by the user; not-sent: the run ended before its turn
     */
    state: ("not-sent" | "accepted" | "adopted" | "in-error" | "gone" | "unseen" | "taken" | "refused" | "failed" | "stopped");
    /**
     * Of the request's canonical form (RFC 8785), which is what was sent
     */
    body: string;
    /**
     * The AWS account, or `key:` and a hash of the access key id where the account cannot be read
     */
    account: string;
    region: string;
    endpoint: string;
    imageId: (string | null);
    /**
     * The service's own id of the call, where it gave one
     */
    requestId?: string;
    /**
     * The last state that was seen: with --wait, and of an image in error
     */
    imageState?: (string | null);
    /**
     * Something was sent that may have had an effect, and nobody knows yet; the same command continues from the journal
     */
    open: boolean;
}
interface PolicyReport {
    kind: ("config" | "waivers" | "baseline" | "pack");
    /**
     * Relative to the working directory, with /
     */
    path: string;
    /**
     * Of the file's bytes; of a pack, of its rules' canonical text
     */
    sha256: string;
    /**
     * Findings of the run that it took away
     */
    waived: number;
    /**
     * Of a configuration: findings of the run that it gave another severity
     */
    resettled?: number;
    /**
     * YYYY-MM-DD
     */
    written?: string;
    /**
     * What is wrong with the file itself, ordered by offset; pointers lead into the file
     */
    findings: readonly Finding[];
}
interface Counts {
    requests: Count;
    /**
     * Requests with the verdict pass
     */
    pass: number;
    /**
     * Requests with the verdict fail
     */
    fail: number;
    /**
     * Requests with the verdict unknown
     */
    unknown: number;
    /**
     * Findings that are unknown
     */
    unknowns: number;
    /**
     * Files of directories and globs that hold no request
     */
    ignored: number;
    /**
     * Findings that fail with severity error
     */
    errors: number;
    /**
     * Findings that fail with severity warning
     */
    warnings: number;
    /**
     * Findings that have no effect on the verdict; none of them is in the counts before
     */
    waived: number;
    /**
     * Fixes made in the files before they were checked; only with --fix or --fix-unsafe
     */
    fixed?: number;
    /**
     * Fixes that were left because their findings are known or waived; only with --fix, --fix-unsafe or --fix-dry-run, and only where there are any
     */
    unfixed?: number;
}

type Certainty = ("documented" | "measured" | "inferred" | "contradictory" | "unknown");
type Prose = string;
/**
 * When the rule applies; always, if left out
 */
type Condition = (All | Any | Not);
type ConditionNode = (All | Any | Not | Leaf);
type Leaf = Leaf1;
type FactName = ("request" | "derived" | "today" | "windows" | "region" | "ec2Image" | "account" | "guest");
/**
 * JSON Pointer into the fact
 */
type FactPath = string;
type OperatorName = ("equal" | "notEqual" | "in" | "notIn" | "contains" | "doesNotContain" | "containsAny" | "everyIn" | "empty" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive" | "startsWith" | "endsWith" | "matches" | "present" | "before" | "onOrAfter");
type Scalar = (string | number | boolean);
/**
 * @minItems 1
 * @maxItems 1000
 */
type ScalarList = Scalar[];
/**
 * What must hold then
 */
type Condition1 = (All | Any | Not);
/**
 * Where the finding points: a JSON Pointer into the request, or a derived list, one finding per item
 */
type Place$1 = (Pointer | FactReference);
type Pointer = string;
type Sentence = string;
/**
 * One rule of a pack. Its path inside the pack, without the extension, is its id.
 */
interface Rule {
    /**
     * group/name, equal to the file's path; permanent
     */
    id: string;
    /**
     * What holds when the rule passes, in one line
     */
    title: string;
    severity: ("error" | "warning");
    certainty: Certainty;
    /**
     * What the service would answer, each with its own certainty; empty where nobody knows
     *
     * @maxItems 20
     */
    predicts: readonly RulePrediction[];
    /**
     * Why it matters, for `rules explain` and the docs
     */
    why: string;
    /**
     * Related knowledge that is no finding: what is true of every such request, or depends on an intent
     *
     * @maxItems 20
     */
    notes?: readonly Prose[];
    /**
     * @minItems 1
     * @maxItems 20
     */
    source: readonly RuleSource[];
    when?: Condition;
    must: Condition1;
    /**
     * What a rule becomes that stays undecided; see docs/rules.md for the default
     */
    ifUnknown?: ("unknown" | "skip");
    /**
     * False where no waiver, baseline or configuration may take findings of the rule away; true if left out
     */
    waivable?: boolean;
    at: Place$1;
    /**
     * What is wrong; {actual} is the value found, {pointer} its place, {fact/path} a fact
     */
    message: string;
    /**
     * What is accepted
     */
    expected?: string;
    fix?: RuleFix;
    /**
     * The rule's tests: at least one pass and one fail, one unknown where an open-world fact is needed
     *
     * @minItems 2
     * @maxItems 200
     */
    examples: readonly Example[];
}
interface RulePrediction {
    code: string;
    certainty: Certainty;
}
interface RuleSource {
    url: string;
    /**
     * The date of the text that was read, as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD
     */
    read: string;
    /**
     * What it says, in our own words
     */
    says?: string;
}
interface All {
    /**
     * @minItems 1
     * @maxItems 100
     */
    all: readonly ConditionNode[];
}
interface Any {
    /**
     * @minItems 1
     * @maxItems 100
     */
    any: readonly ConditionNode[];
}
interface Not {
    not: ConditionNode;
}
interface Leaf1 {
    fact: FactName;
    path: FactPath;
    operator: OperatorName;
    value: (Scalar | ScalarList | FactReference);
}
interface FactReference {
    fact: FactName;
    path: FactPath;
}
interface RuleFix {
    title: Sentence;
    safe: boolean;
    /**
     * @maxItems 10
     */
    patch: readonly RulePatchOperation[];
}
/**
 * value may hold {actual}, or {suggestion} where the derived list offers one
 */
interface RulePatchOperation {
    op: ("add" | "remove" | "replace");
    /**
     * A pointer; {pointer} stands for the finding's own
     */
    path: string;
    value?: unknown;
}
interface Example {
    title?: Sentence;
    outcome: ("pass" | "fail" | "unknown" | "notApplicable" | "skipped");
    /**
     * The members that matter; the rest is filled in with a request that passes
     */
    request: {};
    /**
     * As in facts.schema.json
     */
    facts?: {};
    /**
     * YYYY-MM-DD; 2026-11-23 if left out
     */
    asOf?: string;
    /**
     * Where the findings must point, in order
     *
     * @maxItems 100
     */
    pointers?: readonly string[];
}

/**
 * What is known about the world outside the request. A member that is left out is not known; null says that it is known to be absent.
 */
interface Facts {
    windows?: WindowsFacts;
    region?: RegionFacts;
    ec2Image?: EC2ImageFacts;
    /**
     * Several EC2 images, each with its id; a request gets the one that it names
     *
     * @maxItems 10000
     */
    ec2Images?: readonly EC2ImageFacts[];
    account?: AccountFacts;
    guest?: GuestFacts;
}
/**
 * The Windows inside the image, as its owner states it
 */
interface WindowsFacts {
    /**
     * Windows version: 10, 11 or server (any Windows Server)
     */
    version?: ("10" | "11" | "server");
    /**
     * Windows edition without the version, as `winver` names it
     */
    edition?: ("Home" | "Home N" | "Home KN" | "Pro" | "Pro N" | "Pro KN" | "Pro for Workstations" | "Pro N for Workstations" | "Pro Education" | "Pro Education N" | "Education" | "Education N" | "Education KN" | "Enterprise" | "Enterprise N" | "Enterprise KN" | "Enterprise LTSC" | "Enterprise N LTSC" | "IoT Enterprise" | "IoT Enterprise LTSC");
    /**
     * Build number without the revision, for example 26100
     */
    build?: number;
    /**
     * Feature release, for example 22H2 or 1809
     */
    release?: string;
}
/**
 * The AWS Region that the call is meant for
 */
interface RegionFacts {
    /**
     * Region code, for example eu-west-1
     */
    name?: string;
}
/**
 * The EC2 image (AMI) that the request names, in the Region of the call
 */
interface EC2ImageFacts {
    /**
     * Id of the image that these facts are about; without it they are about every request's image
     */
    id?: string;
    /**
     * Whether the account can see the image in this Region; false only where EC2 was asked for this very id (ec2:DescribeImages)
     */
    found?: boolean;
    /**
     * Account that owns the image, 12 digits (ec2:DescribeImages `OwnerId`)
     */
    ownerId?: string;
    /**
     * Alias of the owner, such as amazon or aws-marketplace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)
     */
    ownerAlias?: (string | null);
    /**
     * State of the image, such as available or pending (ec2:DescribeImages `State`)
     */
    state?: string;
    /**
     * Kind of image: machine, kernel or ramdisk (ec2:DescribeImages `ImageType`)
     */
    imageType?: string;
    /**
     * Processor architecture, such as x86_64 (ec2:DescribeImages `Architecture`)
     */
    architecture?: string;
    /**
     * Virtualization: hvm or paravirtual (ec2:DescribeImages `VirtualizationType`)
     */
    virtualizationType?: string;
    /**
     * windows; null for anything else (ec2:DescribeImages `Platform`)
     */
    platform?: (string | null);
    /**
     * Platform as it is billed, such as Windows BYOL (ec2:DescribeImages `PlatformDetails`)
     */
    platformDetails?: (string | null);
    /**
     * Operation as it is billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)
     */
    usageOperation?: (string | null);
    /**
     * legacy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMode`)
     */
    bootMode?: (string | null);
    /**
     * ebs or instance-store (ec2:DescribeImages `RootDeviceType`)
     */
    rootDeviceType?: string;
    /**
     * Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)
     */
    volumes?: number;
    /**
     * Whether one of the EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)
     */
    rootVolume?: boolean;
    /**
     * Size of the root volume in GiB (ec2:DescribeImages `VolumeSize`)
     */
    volumeGiB?: number;
    /**
     * Number of encrypted EBS volumes (ec2:DescribeImages `Encrypted`)
     */
    encryptedVolumes?: number;
    /**
     * Product codes, as Marketplace images have them; empty where there are none (ec2:DescribeImages `ProductCodes`)
     *
     * @maxItems 1000
     */
    productCodes?: readonly string[];
    /**
     * Whether enhanced networking with ENA is switched on (ec2:DescribeImages `EnaSupport`)
     */
    enaSupport?: boolean;
    /**
     * Whether everyone may launch the image (ec2:DescribeImages `Public`)
     */
    public?: boolean;
    /**
     * Whether the account's Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `ImageAllowed`)
     */
    allowed?: (boolean | null);
    /**
     * First day on which the image is deprecated, YYYY-MM-DD in UTC; null where there is none (ec2:DescribeImages `DeprecationTime`)
     */
    deprecated?: (string | null);
}
/**
 * The account that makes the call, in its Region
 */
interface AccountFacts {
    /**
     * Account of the caller, 12 digits (sts:GetCallerIdentity)
     */
    id?: string;
    /**
     * ENABLED where the account may bring its own licences in this Region, else DISABLED (workspaces:DescribeAccount `DedicatedTenancySupport`)
     */
    dedicatedTenancy?: string;
    /**
     * Address range of the management network; null where none was chosen yet (workspaces:DescribeAccount `DedicatedTenancyManagementCidrRange`)
     */
    managementCidr?: (string | null);
    /**
     * Whether new EBS volumes are encrypted by default in this Region (ec2:GetEbsEncryptionByDefault)
     */
    ebsEncryptionByDefault?: boolean;
    /**
     * The account's own WorkSpaces images in this Region, all of them (workspaces:DescribeWorkspaceImages)
     *
     * @maxItems 10000
     */
    images?: readonly WorkspaceImage[];
    /**
     * Names of the account's images; follows from account.images
     *
     * @maxItems 10000
     */
    imageNames?: readonly string[];
    /**
     * Number of the account's images; follows from account.images
     */
    imageCount?: number;
    /**
     * How many images the account may have in this Region (servicequotas:ListServiceQuotas)
     */
    imageQuota?: number;
    /**
     * Whether account.imageQuota is the documented default because the account's own could not be read
     */
    imageQuotaIsDefault?: boolean;
    /**
     * How many images may still be made; follows from account.imageQuota and account.imageCount
     */
    imagesLeft?: number;
    /**
     * Whether the caller may call workspaces:ImportWorkspaceImage (iam:SimulatePrincipalPolicy)
     */
    mayImport?: boolean;
    /**
     * Whether the caller may call workspaces:CreateTags (iam:SimulatePrincipalPolicy)
     */
    mayTag?: boolean;
    /**
     * Whether the caller may call ec2:DescribeImages (iam:SimulatePrincipalPolicy)
     */
    mayDescribeImages?: boolean;
    /**
     * Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:SimulatePrincipalPolicy)
     */
    mayShareImage?: boolean;
}
interface WorkspaceImage {
    /**
     * Image id, wsi-…
     */
    id?: string;
    /**
     * Image name
     */
    name: string;
    /**
     * PENDING, AVAILABLE or ERROR
     */
    state?: string;
    /**
     * Time of creation as the service gives it
     */
    created?: string;
}
/**
 * The inside of the image, as seen from within Windows before the image was made
 */
interface GuestFacts {
    /**
     * Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Checker Test-BYOL_PowershellVersion)
     */
    powershellSupported?: boolean;
    /**
     * Major version of Windows PowerShell
     */
    powershellMajor?: number;
    /**
     * Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInstalled)
     */
    officeInstalled?: boolean;
    /**
     * Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)
     */
    pcoipAgentInstalled?: boolean;
    /**
     * Whether the service Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)
     */
    updatesDisabled?: boolean;
    /**
     * Whether new volumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)
     */
    autoMount?: boolean;
    /**
     * Whether there is a local user WorkSpaces_BYOL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)
     */
    byolAccountExists?: boolean;
    /**
     * Whether the local user WorkSpaces_BYOL is enabled (BYOL Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)
     */
    byolAccountEnabled?: boolean;
    /**
     * Whether every enabled network adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo.txt `NetworkAdapterUsingDHCP`)
     */
    dhcp?: boolean;
    /**
     * Whether the system drive has enough free space; follows from guest.freeGiB: no below 10, yes from 20, and between them only the checker says (BYOL Checker Test-BYOL_FreeDiskSpace)
     */
    freeSpaceSufficient?: boolean;
    /**
     * Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)
     */
    freeGiB?: number;
    /**
     * Whether there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)
     */
    singleDrive?: boolean;
    /**
     * Whether the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)
     */
    osListed?: boolean;
    /**
     * Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)
     */
    domainJoined?: boolean;
    /**
     * Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)
     */
    entraJoined?: boolean;
    /**
     * Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)
     */
    publicFirewall?: boolean;
    /**
     * Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)
     */
    vmwareTools?: boolean;
    /**
     * Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)
     */
    diskWithinLimit?: boolean;
    /**
     * Size of the first disk in GiB (ImageInfo.txt `Drives`)
     */
    diskGiB?: number;
    /**
     * Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)
     */
    partitionStyleFits?: boolean;
    /**
     * GPT or MBR (ImageInfo.txt `Partitions`)
     */
    partitionStyle?: ("GPT" | "MBR");
    /**
     * Whether Windows waits for a restart (BYOL Checker Test-BYOL_PendingReboots)
     */
    pendingReboot?: boolean;
    /**
     * Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; ImageInfo.txt `AutoLogonTurnedOn`)
     */
    autoLogon?: boolean;
    /**
     * Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)
     */
    realTimeIsUniversal?: boolean;
    /**
     * Whether there is one bootable partition and no other (BYOL Checker Test-BYOL_MultipleBootPartition)
     */
    singleBootPartition?: boolean;
    /**
     * Whether Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)
     */
    is64Bit?: boolean;
    /**
     * Whether Windows can still be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)
     */
    rearmsLeft?: boolean;
    /**
     * Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYOL_InPlaceUpgrade)
     */
    upgradedInPlace?: boolean;
    /**
     * Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVnotInstalled)
     */
    otherAntivirus?: boolean;
    /**
     * Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode_UEFI)
     */
    bootModeFits?: boolean;
    /**
     * Whether Store packages are installed for single users, which sysprep refuses
     */
    appxPerUser?: boolean;
    /**
     * Whether the reserved storage of Windows is in use
     */
    reservedStorageInUse?: boolean;
    /**
     * Whether memory integrity or Credential Guard is switched on with a UEFI lock
     */
    memoryIntegrityLocked?: boolean;
    /**
     * Whether the drive letter D: is used or mapped
     */
    driveLetterDTaken?: boolean;
    /**
     * Whether BitLocker is on, or a drive not yet fully decrypted
     */
    bitLocker?: boolean;
    /**
     * Language of the Windows user interface as a BCP 47 tag, for example en-US
     */
    uiLanguage?: string;
    /**
     * Failed tests of the BYOL Checker that this version does not know, by name
     *
     * @maxItems 1000
     */
    otherFailedTests?: readonly string[];
}

/**
 * What the image is prepared for: BYOL_REGULAR for bundles without a GPU, the others for the GPU bundle they name; the ending is the protocol (_WSP: DCV, _BYOP: a WorkSpaces Core partner's own, none: PCoIP)
 */
type WorkspaceImageIngestionProcess = ("BYOL_REGULAR" | "BYOL_GRAPHICS" | "BYOL_GRAPHICSPRO" | "BYOL_GRAPHICS_G4DN" | "BYOL_REGULAR_WSP" | "BYOL_GRAPHICS_G4DN_WSP" | "BYOL_REGULAR_BYOP" | "BYOL_GRAPHICS_G4DN_BYOP");
type Application = ("Microsoft_Office_2016" | "Microsoft_Office_2019");
/**
 * Turns an AMI with Windows 10 or 11, under its owner's licence, into a WorkSpaces image
 */
interface ImportWorkspaceImageRequest {
    /**
     * The AMI: `ami-` and 8 or 17 hexadecimal digits in lower case
     */
    Ec2ImageId: string;
    IngestionProcess: WorkspaceImageIngestionProcess;
    /**
     * Name of the new image; letters, digits and _ . / ( ) \ - without blanks
     */
    ImageName: string;
    /**
     * A few words about the new image; letters, digits, blanks and _ . / ( ) -
     */
    ImageDescription: string;
    /**
     * Tags that the new image starts with
     */
    Tags?: readonly Tag[];
    /**
     * The Office version to add to the image; leave out for none
     *
     * @minItems 1
     * @maxItems 5
     */
    Applications?: readonly Application[];
}
/**
 * A label made of a key and, if wanted, a value
 */
interface Tag {
    /**
     * What the tag is called
     */
    Key: string;
    /**
     * What it says
     */
    Value?: string;
}

/** The vocabulary of the code; the words are defined in docs/architecture.md. */

/** A stretch of the decoded text: UTF-16 offsets, `end` excluded. */
interface Span {
    readonly start: number;
    readonly end: number;
}
/** Which token of a member is meant: its value, or its key (the element itself in an array). */
type Token = "value" | "key";
/** Another place that a problem is about. */
interface RelatedProblem {
    readonly pointer: string;
    readonly token: Token;
    /** Set where the pointer cannot say it (the first of two equal keys); otherwise the pointer is located. */
    readonly span?: Span;
    /** Set where it is not in the request: in another file, or (null) elsewhere in the same one. */
    readonly place?: {
        readonly path: string | null;
        readonly range: Range | null;
    };
    readonly message: string;
}
/**
 * A finding before it has a range and a fingerprint: stages speak in pointers, `report/` alone turns them
 * into lines and columns.
 */
interface Problem {
    readonly rule: string;
    readonly stage: Finding["stage"];
    readonly outcome: Exclude<Outcome, "pass">;
    readonly severity: Severity;
    /** RFC 6901, relative to the request. */
    readonly pointer: string;
    /** The pointer names a member that is not there. */
    readonly absent: boolean;
    readonly token: Token;
    /** Set by the document stage, whose problems are places in the text (a syntax error, a comment). */
    readonly span?: Span;
    readonly message: string;
    readonly expected: string | null;
    readonly actual: string | null;
    readonly certainty: Certainty$1;
    readonly predicts: readonly Prediction[];
    readonly facts: readonly string[];
    readonly needs: readonly string[];
    readonly fix: Fix | null;
    readonly docs: string | null;
    readonly related: readonly RelatedProblem[];
}
/** A sentence for the user who asked for something that cannot be done: bad option, pack, facts. Exit 2. */
declare class UsageError extends Error {
    readonly name = "UsageError";
    /** By name: the bundle and the parts beside it each hold a copy of this class. */
    static [Symbol.hasInstance](error: unknown): boolean;
}

/** A page about the rules of a pack, in Markdown: a table, and every rule by group. */
declare function packPage(rules: readonly Rule[]): string;

/** The formats that a document can have. */
type DocumentFormat = "json" | "yaml" | "ndjson";

/** Rules that were read and validated together. */
interface Pack {
    readonly rules: readonly Rule[];
    /** Of the rules' canonical text, in the order of their ids. */
    readonly sha256: string;
    /** Where it was read, for messages; `built-in` for ours. */
    readonly from: string;
    /** Where the rules stand, by id, as `file:line:column`. */
    readonly places?: ReadonlyMap<string, string>;
}

/** The built-in pack with all its words, sources and examples. */
declare function builtinPack(): Pack;

/** Facts of one source. */
interface SourcedFacts {
    /** Where they come from, for example `--fact`, `AWS_REGION`, a call or a file. */
    readonly from: string;
    readonly facts: Facts;
    /** What a file was taken for, for example `facts file` or `aws ec2 describe-images`. */
    readonly kind?: string;
    /** The API call that answered, for example `ec2:DescribeImages`. */
    readonly call?: string;
    /** When, in ISO 8601; local time where no zone is known. */
    readonly time?: string;
    /** A closer place of the fact or list element at a pointer, for example `/windows/version` or `/account/images/3`. */
    readonly place?: (pointer: string) => FactPlace | null;
}
/** A place in the text of a file that facts were read from. */
interface FactPlace {
    /** Of the file, relative to the working directory. */
    readonly path: string;
    readonly range: Range;
    /** When it was written there, in ISO 8601; null where the text does not say. */
    readonly time: string | null;
}

/** The request that a finding is about. */
interface JudgedRequest {
    readonly source: Source;
    readonly value: unknown;
}

/** What a configuration says about rules: another severity, or off. */

interface RuleSetting {
    readonly severity: Severity | "off";
    /** Where it is said, for example `workspaces-preflight.config.json:4:5`. */
    readonly from: string;
}
/** By the id of the rule. */
type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Answers why a finding has no effect on the verdict; null where it has one. */
type Waive = (finding: Finding, request: JudgedRequest) => Waived | null;

interface PreflightOptions {
    /** Packs that are added to the built-in one, from `readPack`. */
    readonly packs?: readonly Pack[];
    readonly facts?: Facts | readonly SourcedFacts[];
    /** The date that dated rules use, `YYYY-MM-DD`, or a function that gives it at each check; today in UTC if left out. */
    readonly asOf?: string | (() => string);
    /** Scopes whose rules may not be skipped: without their facts they are unknown. */
    readonly require?: readonly string[];
    /** The severity that makes a verdict fail; `error` if left out. */
    readonly failOn?: Severity;
    /** Rules that get another severity or are switched off, by id. */
    readonly settings?: RuleSettings;
    /** Asked about every finding of a request: what it gives a reason for has no effect on the verdict. */
    readonly waive?: Waive;
    /** Adds the ids behind each count. */
    readonly listRules?: boolean;
    /** Adds the sha256 of each request's own bytes. */
    readonly hash?: boolean;
    /** How large a document, or a line of NDJSON, may be; 1 MiB if left out. */
    readonly maxBytes?: number;
}
/** Where a text comes from. */
interface Place {
    /** As it is to stand in the report; its ending decides the format unless `format` does. */
    readonly path?: string | null;
    readonly format?: DocumentFormat;
}
type ReportHead = Pick<Report, "version" | "tool" | "model" | "pack" | "asOf" | "facts" | "factFiles">;
/** A request's entry, with the lines of its text for those who show them. */
interface CheckedRequest {
    readonly report: RequestReport;
    /** The request as it was read; undefined where nothing could be. */
    readonly value: unknown;
    /** A 1-based line of the text; null where there is no text. */
    readonly line: (number: number) => string | null;
    /**
     * Where the request stands in the text, the whole text where that is the request; or where the value of a JSON Pointer into it
     * stands. Null where there is none.
     */
    readonly extent: (pointer?: string) => Range | null;
}
interface Preflight {
    /** What stands at the top of every report. */
    readonly head: ReportHead;
    /** Checks one request given as a value. Never throws, whatever the value. */
    readonly check: (value: unknown, place?: Place) => Report;
    /** Checks every request in a text, with positions. Never throws, whatever the text. */
    readonly checkText: (text: string, place?: Place) => Report;
    /** As `checkText`, from bytes: what the encoding hides is found too. */
    readonly checkBytes: (bytes: Uint8Array, place?: Place) => Report;
    /** One request after the other; chunks of NDJSON are read as they come, in flat memory. */
    readonly requests: (source: Uint8Array | Iterable<Uint8Array>, place?: Place) => Iterable<CheckedRequest>;
    /** As `check`, with json-rules-engine as the evaluator; the report is the same. */
    readonly checkWithEngine: (value: unknown, place?: Place) => Promise<Report>;
    /** As `requests`, with json-rules-engine as the evaluator. */
    readonly engineRequests: (source: Uint8Array | Iterable<Uint8Array>, place?: Place) => AsyncIterable<CheckedRequest>;
}
/** @throws UsageError for facts, dates or scopes that cannot be, and for packs that do not fit together. */
declare function createPreflight(options?: PreflightOptions): Preflight;

/** `request` where it depends on the request. */
type Answer = "holds" | "fails" | "unknown" | "request";
interface AnsweredFact {
    readonly fact: string;
    readonly path: string;
    /** Null where it is known to be absent; undefined where it is not known. */
    readonly value: unknown;
    /** Where it comes from; null where nobody stated it. */
    readonly from: string | null;
}
interface ExplainedConditions {
    /** The image that the facts are about; null where they are about every one. */
    readonly image: string | null;
    /** Of `when`; null for a rule without it. */
    readonly when: Answer | null;
    readonly must: Answer;
    readonly answer: (leaf: Leaf) => Answer;
    /** The facts of the world that a condition asks about. */
    readonly facts: (leaf: Leaf) => readonly AnsweredFact[];
}
/** One entry for each image that there are facts about, or one in all. @throws UsageError as `createPreflight` does. */
declare function explainConditions(rule: Rule, options: Pick<PreflightOptions, "packs" | "facts" | "asOf">): readonly ExplainedConditions[];

/** Applies the fixes of a report to the text that it is about, one after the other, and looks again after each. */

/** A fix that was made; the patches, one after the other, turn the values that were into those that are. */
interface MadeFix {
    /** Place of the request in its document. */
    readonly request: number;
    readonly rule: string;
    readonly fix: Fix;
}

/** A document before and after. */
interface FixedDocument {
    /** The whole new content; null where nothing was fixed. */
    readonly bytes: Uint8Array | null;
    /** The decoded texts. */
    readonly before: string;
    readonly after: string;
    readonly made: readonly MadeFix[];
    /** Sentences about fixes that were not made. */
    readonly refused: readonly string[];
    /** How many fixes were left because their findings are known or waived. */
    readonly waived: number;
}

interface FixOptions {
    /** Fixes that change what a request means, too. */
    readonly unsafe?: boolean;
    /** As `createPreflight` was given it; 1 MiB if left out. */
    readonly maxBytes?: number;
}
/**
 * Makes the fixes that `preflight` reports for a document: pieces of its text are replaced, the rest stays as it was written.
 * After each fix the document is read and checked again; one that cannot be made without touching anything else is left out.
 */
declare function fixRequests(preflight: Preflight, bytes: Uint8Array, { path, format }?: Place, { unsafe, maxBytes }?: FixOptions): FixedDocument;

/** A condition that no example of its rule would miss. */
interface UnnoticedCondition {
    readonly rule: string;
    /** The leaf's place in the rule, a JSON Pointer. */
    readonly pointer: string;
}
interface PackCoverage {
    /** Leaves of all rules. */
    readonly conditions: number;
    /** In the order of the rules. */
    readonly unnoticed: readonly UnnoticedCondition[];
}
/** Negates every leaf of every rule, one at a time, and runs the rule's examples again. */
declare function packCoverage(pack: Pack): PackCoverage;

/**
 * an object with `rule`, `pointer`, `fingerprint`, `count` and `since`
 */
interface KnownFinding {
    /**
     * the id of a rule
     */
    rule: string;
    /**
     * a JSON Pointer into the request
     */
    pointer: string;
    /**
     * 16 hex digits
     */
    fingerprint: string;
    /**
     * how many of this kind there are in the file
     */
    count: number;
    /**
     * the day on which it was first recorded, YYYY-MM-DD
     */
    since: string;
}

/** Lines of a text; nothing is scanned before the first question, and no further than it needs. */
interface LineTable {
    /** Line and column, both 1-based, of an offset; offsets past the end are the end. */
    position(offset: number): Position;
    /** The text of a 1-based line without its line break; "" where there is no such line. */
    line(number: number): string;
}

/** A file that holds one object, such as a configuration, with the place of everything in it. */

interface PlacedObject {
    /** Undefined where the text gave none. */
    readonly value: Readonly<Record<string, unknown>> | undefined;
    /** What keeps the text from being read; null where nothing does. */
    readonly problem: Problem | null;
    readonly span: (pointer: string, token: Token) => Span | null;
    readonly lines: LineTable;
    /** Of the value that a pointer leads to. */
    readonly range: (pointer: string) => Range;
    /** Where a pointer leads, or its nearest ancestor that is there. */
    readonly position: (pointer: string, token?: Token) => Position;
}

/** What can be wrong with a waivers file, as rules that `rules explain` knows. */
declare const configRules: {
    readonly "config/waiver-expired": {
        readonly title: "Waivers have not expired";
        readonly why: "A waiver holds up to and including its last day. After that it waives nothing: what it waived counts again, until the request is mended or somebody renews the waiver.";
    };
    readonly "config/waiver-malformed": {
        readonly title: "Waivers say which finding, why, whose and until when";
        readonly why: "A waiver that cannot be read, names no rule or no day, or lasts longer than is allowed waives nothing, as if it had expired: a slip of the pen must not keep a gate open.";
    };
    readonly "config/waiver-refused": {
        readonly title: "Only rules that are waivable are waived";
        readonly why: "The file of a rule can say that the rule is not waivable. What it finds always counts, whatever waivers, baseline and configuration say.";
    };
    readonly "config/waiver-unused": {
        readonly title: "Waivers waive something";
        readonly why: "Every file that the waiver is about was checked, and nothing in them needs it: the mistake is mended, or the waiver names another rule, file, pointer or value than it means. Remove it, so that it does not waive the next mistake.";
    };
};
type ConfigRule = keyof typeof configRules;

/**
 * Patterns of policy files. They come from repositories and meet names that strangers chose, so they are matched in linear
 * steps and not by a regular expression, which can take for ever; a law holds them equal to picomatch.
 */
/** Whether a path, relative and with `/`, fits; what begins with a dot is nothing special. */
type Glob = (path: string) => boolean;

/** One waiver of which everything could be read. */
interface Waiver {
    /** JSON Pointer into the file. */
    readonly place: string;
    /** `file:line:column`. */
    readonly from: string;
    readonly rule: string;
    readonly file: string;
    readonly fits: Glob;
    /** Null where any place will do. */
    readonly pointer: string | null;
    /** Canonical text of the value; null where any value will do. */
    readonly value: string | null;
    readonly reason: string;
    readonly owner: string;
    readonly expires: string;
}
/** What is wrong with the file, or with one waiver in it. */
interface WaiverFault {
    readonly rule: ConfigRule;
    readonly severity: Severity;
    readonly pointer: string;
    readonly token: Token;
    /** Set where the text could not be read. */
    readonly span?: {
        readonly start: number;
        readonly end: number;
    };
    readonly message: string;
    readonly expected: string | null;
}
interface Waivers {
    readonly file: PlacedObject;
    /** Those that can be in force, and those that have expired. */
    readonly list: readonly Waiver[];
    readonly faults: readonly WaiverFault[];
}
interface WaiverTerms {
    readonly asOf: string;
    /** How many days ahead a waiver may expire. */
    readonly maxDays: number;
    /** Every rule by its id, and whether it may be waived. */
    readonly rules: ReadonlyMap<string, boolean>;
}

interface WaiverRun {
    readonly waive: Waive;
    /**
     * @param isOver whether everything that the waiver is about was looked at.
     * @returns what is wrong with the file, ordered by place.
     */
    readonly end: (isOver: (waiver: Waiver) => boolean) => readonly Finding[];
}
/** A request's path as waivers and baselines name it, relative to their folder; null for a request in no file. */
type FileOf = (path: string | null) => string | null;

/** By file, relative to the folder of the baseline; then by fingerprint. */
type Baseline = ReadonlyMap<string, ReadonlyMap<string, KnownFinding>>;

/** A configuration as it holds for a run; everything in it knows where it was said. */

/** A value and where it was said, as `file:line:column`. */
interface Placed<T> {
    readonly value: T;
    readonly from: string;
}
/** A fact and where it is stated. */
interface PlacedFact {
    readonly value: unknown;
    readonly place: () => FactPlace;
}
/** What holds for the files that fit; later entries win. */
interface ConfigEntry {
    readonly fits: Glob;
    /** The patterns of `fits`. */
    readonly files: readonly string[];
    /** `scope` → `member` → value, as in a facts file. */
    readonly facts: Readonly<Record<string, Readonly<Record<string, PlacedFact>>>>;
    readonly rules: RuleSettings;
}
/** A pack of rules by its path or package name. */
interface ConfigPack extends Placed<string> {
    /** The content that it must have; null for any. */
    readonly sha256: string | null;
}
interface Config {
    readonly entries: readonly ConfigEntry[];
    readonly rules: RuleSettings;
    readonly packs: readonly ConfigPack[];
    readonly failOn: Placed<Severity> | null;
    readonly require: readonly Placed<string>[];
    /** How many days ahead a waiver may expire. */
    readonly maxDays: Placed<number> | null;
}

/** What a configuration says of one file. */

interface Settings {
    /** The same for files that the same entries fit. */
    readonly key: string;
    readonly facts: ConfigEntry["facts"];
    readonly rules: RuleSettings;
}

/** Configuration, waivers and baseline from their texts; each function loads its part with the first call. */

/** @throws UsageError with line and column of what is wrong. */
declare function readConfig(text: string, path: string, format: DocumentFormat): Config;
/** What a configuration says of a file. @param path relative to the configuration's folder; null for a request in no file. */
declare function settingsFor(config: Config, path: string | null): Settings;
/** The facts of a configuration, without those that another source states: that wins. */
declare function factsBeside(settings: Settings, others: readonly SourcedFacts[]): readonly SourcedFacts[];
/** Never throws: what cannot be read waives nothing, and is told. */
declare function readWaivers(text: string, path: string, terms: WaiverTerms): Waivers;
/** @param fileOf a request's path as waivers name it; null for a request in no file. */
declare function startWaivers(waivers: Waivers, asOf: string, fileOf: FileOf): WaiverRun;
/** @throws UsageError with line and column of what is wrong. */
declare function readBaseline(text: string, path: string): Baseline;
/** @param path of the baseline, as findings name it. */
declare function startBaseline(baseline: Baseline, path: string, fileOf: FileOf): Waive;
/** The text of a baseline's file. */
declare function baselineText(baseline: Baseline): string;
/** The findings of a file as a baseline keeps them. @param since of those that it did not know before, `YYYY-MM-DD`. */
declare function knownFindings(findings: readonly Finding[], before: ReturnType<Baseline["get"]>, since: string): NonNullable<ReturnType<Baseline["get"]>>;
/** The day since when the oldest finding of a baseline is known; null where it is empty. */
declare function oldestOf(baseline: Baseline): string | null;
/** Every rule by its id, those of the stages too, and whether it may be waived. */
declare function waivableRules(packs: readonly Pack[]): ReadonlyMap<string, boolean>;
/** @returns sha256 of bytes, or of a text in UTF-8, as 64 hex digits. */
declare function sha256(content: string | Uint8Array): string;

/** Reading what a run is given besides requests; each loads its part with the first call. */

/**
 * Reads a rule file or a folder of them; the only function here that touches files.
 *
 * @throws UsageError with file, line and column of what is wrong.
 */
declare function readPack(path: string): Pack;
/**
 * Reads a facts file, or what another tool printed, which is recognised by its content.
 *
 * @param content text, or bytes in UTF-8 or UTF-16.
 * @param path to name in messages and in the report.
 * @param format JSON or YAML where that is known; otherwise told from the content.
 * @throws UsageError with line and column of what is wrong.
 */
declare function readFacts(content: string | Uint8Array, path: string, format?: DocumentFormat): readonly SourcedFacts[];
/** Reads one `KEY=VALUE`. @param from what to name as its source. @throws UsageError for an unknown key. */
declare function parseFact(text: string, from: string): SourcedFacts;

/** The totals of a run, added up while requests stream by; they stand at the end of a report. */

type ReportTotals = Pick<Report, "counts" | "verdict">;
interface Totals {
    readonly add: (request: RequestReport) => void;
    /** A policy file of which something is to be told; it may make the run fail. */
    readonly addPolicy: (policy: PolicyReport, failOn: Severity) => void;
    /** Files of directories and globs that hold no request. */
    readonly ignore: (files: number) => void;
    /** Fixes that were made in the text before it was checked. */
    readonly fix: (fixes: number) => void;
    /** Fixes that were not made because their findings are known or waived. */
    readonly leave: (fixes: number) => void;
    readonly end: () => ReportTotals;
}
declare function startTotals(): Totals;

interface StageRule {
    readonly id: string;
    /** What holds when there is nothing to find. */
    readonly title: string;
    readonly why: string;
}
/** The rules of the stages `document`, `schema`, `config` and `service`, in the order of their ids. */
declare function stageRules(): readonly StageRule[];

/** Runs the examples of a pack: they are the rules' tests. */

interface TestPackOptions {
    readonly engine?: "compiled" | "json-rules-engine";
}
/** How one example of one rule came out. */
interface ExampleResult {
    readonly rule: string;
    /** Place in the rule's `examples`. */
    readonly index: number;
    readonly expected: string;
    readonly actual: string;
    readonly ok: boolean;
    /** What is wrong; null when nothing is. */
    readonly message: string | null;
}
declare function testPack(pack: Pack, options?: TestPackOptions): Promise<readonly ExampleResult[]>;

export { UsageError, baselineText, builtinPack, createPreflight, explainConditions, factsBeside, fixRequests, knownFindings, oldestOf, packCoverage, packPage, parseFact, readBaseline, readConfig, readFacts, readPack, readWaivers, settingsFor, sha256, stageRules, startBaseline, startTotals, startWaivers, testPack, waivableRules };
export type { Answer, AnsweredFact, Baseline, Certainty$1 as Certainty, CheckedRequest, Config, ConfigEntry, ConfigPack, Counts, DocumentFormat, ExampleResult, ExplainedConditions, Facts, FileOf, Finding, Fix, FixOptions, FixedDocument, GivenFact, ImportWorkspaceImageRequest, JudgedRequest, MadeFix, Outcome, Pack, PackCoverage, PatchOperation, Place, Placed, PolicyReport, Position, Prediction, Preflight, PreflightOptions, Range, RelatedPlace, Report, ReportHead, ReportTotals, RequestReport, Rule, RuleSetting, RuleSettings, RuleTally, Settings, Severity, Source, SourcedFacts, Stage, StageRule, SubmissionReport, TestPackOptions, Totals, UnnoticedCondition, Waive, Waived, Waiver, WaiverRun, WaiverTerms, Waivers };
