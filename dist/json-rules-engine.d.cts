import { EngineResult, Engine } from 'json-rules-engine';

/**
 * What reading a fact can give: a value, or one of three ways of not having one.
 *
 * The symbols are registered ones, because the bundle and the parts beside it each hold a copy of this module.
 */
/** Known not to be there (closed world, or `null` in a facts file). */
declare const ABSENT: unique symbol;
/** Nobody stated it (open world). */
declare const UNKNOWN: unique symbol;
/** The schema stage refused it and said so already: unknown to rules, without a finding of its own. */
declare const REFUSED: unique symbol;
type Refused = typeof REFUSED;
type Scalar$1 = string | number | boolean;
/** One thing in the request that a rule is about. */
interface Item {
    /** JSON Pointer into the request. */
    readonly pointer: string;
    readonly value: Scalar$1;
    /** What could stand there instead; `{suggestion}` in a rule's fix. */
    readonly suggestion?: string;
}
/** A list of items; not `complete` when part of what it is made from was refused, so that more may be hidden. */
interface ItemList {
    readonly items: readonly Item[];
    readonly complete: boolean;
}
/** A set is a constant list that is asked often. */
type Known = Scalar$1 | readonly Scalar$1[] | ReadonlySet<Scalar$1> | ItemList;
type Operand = Known | typeof ABSENT | typeof UNKNOWN | Refused;

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
type Place = (Pointer | FactReference);
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
    at: Place;
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

/**
 * The reference evaluator: the same rules in json-rules-engine, with our operators and pointers.
 *
 * That engine knows two values, and reads an unknown below `not` as a success. So our operators return a third value,
 * which it keeps in each leaf's `result` without looking at it, and the answer of a rule is folded from the leaves
 * again, by the same three-valued logic. Facts are handed over as operands that resolve a path themselves, because the
 * engine would return a scalar fact whole whatever the path says.
 */

/** A fact that answers pointers itself. */
interface FactOperand {
    readonly read: (path: string) => Operand;
}
/**
 * What each rule says after a run of the engine, by its id. The engine's own success of a rule is not that: it takes an
 * unknown below `not` for a success.
 */
declare function outcomesOf({ results, failureResults, }: Pick<EngineResult, "results" | "failureResults">): ReadonlyMap<string, Outcome>;

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

/** `workspaces-preflight/json-rules-engine`: the rules in json-rules-engine itself, for those who have one already. */

/**
 * A new engine with our operators, pointer resolver and every rule of the built-in pack and `options.packs`.
 *
 * @example
 * const results = await createEngine().run(engineFacts(request, { facts: { windows: { version: "11" } } }));
 * const outcomes = outcomesOf(results);   // "office/windows-11-only-2019" → "pass", "fail" or "unknown"
 */
declare function createEngine(options?: Pick<PreflightOptions, "packs">): Engine;
/**
 * The facts for one run of that engine: what the rules ask about a request and about the world. What the API model refuses
 * in the request is unknown to rules.
 *
 * @throws UsageError for a request that is no object, and for facts or a date that cannot be.
 */
declare function engineFacts(request: unknown, options?: Pick<PreflightOptions, "facts" | "asOf">): Record<string, FactOperand>;
/** Checks one request through json-rules-engine; the report is the one that `createPreflight(options).check` gives. */
declare function checkWithEngine(request: unknown, options?: PreflightOptions): Promise<Report>;

export { checkWithEngine, createEngine, engineFacts, outcomesOf };
