import { WorkSpacesClient, ImportWorkspaceImageCommandInput } from '@aws-sdk/client-workspaces';

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
type Certainty = ("documented" | "measured" | "inferred" | "contradictory" | "unknown");
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
    certainty: Certainty;
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
    certainty: Certainty;
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

/** The vocabulary of the code; the words are defined in docs/architecture.md. */

/** A sentence for the user who asked for something that cannot be done: bad option, pack, facts. Exit 2. */
declare class UsageError extends Error {
    readonly name = "UsageError";
    /** By name: the bundle and the parts beside it each hold a copy of this class. */
    static [Symbol.hasInstance](error: unknown): boolean;
}

/** What `client.middlewareStack.use()` takes. */
type PreflightPlugin = Parameters<WorkSpacesClient["middlewareStack"]["use"]>[0];
interface PreflightPluginOptions {
    /** Checks the requests; `createPreflight()` makes one. */
    readonly preflight: {
        readonly check: (value: unknown) => Report;
    };
    /** `error` (if left out): a request that does not pass is rejected. `warn`: it is told of, and sent. */
    readonly mode?: "error" | "warn";
    /** Lets requests through that cannot be decided. */
    readonly allowUnknown?: boolean;
    /** Gets every report that is not a pass. */
    readonly onReport?: (report: Report) => void;
}
/**
 * A middleware that checks every `ImportWorkspaceImageCommand` before anything is signed or sent, and afterwards that what leaves
 * is what was checked. Other commands are not touched.
 */
declare function preflightPlugin(options: PreflightPluginOptions): PreflightPlugin;

/** An image, as DescribeWorkspaceImages tells it. */
interface Image {
    readonly id: string;
    readonly name: string;
    /** Null where the service does not say. */
    readonly description: string | null;
    /** Milliseconds since 1970; null where the service does not say. */
    readonly created: number | null;
    readonly state: string | null;
    /** Why it is in error; empty where it is not, or the service does not say. */
    readonly errors: readonly ImageError[];
}
/** One of the codes of the model, with the service's words for it. */
interface ImageError {
    readonly code: string;
    readonly message: string | null;
}
/** Why a call came to nothing, in the service's words or in those of whoever could not reach it. */
interface Failure {
    /** The exception's name, or the code of a system error. */
    readonly code: string;
    readonly message: string;
    readonly requestId: string | null;
}
/** How a call ended, by what it may have done. */
type Answer = {
    readonly kind: "accepted";
    readonly imageId: string;
    readonly requestId: string | null;
}
/** The service looked at the request and will not do it. */
 | {
    readonly kind: "refused";
    readonly failure: Failure;
}
/** It did not get to the service, or the service did not look at it. */
 | {
    readonly kind: "unsent";
    readonly failure: Failure;
    readonly retry: boolean;
}
/** It may have been done: a timeout, a connection that broke, an answer that cannot be. */
 | {
    readonly kind: "ambiguous";
    readonly failure: Failure;
};

/** How a submission ended. */
type Ending = 
/** The service took it; `earlier` when the journal says so and nothing was sent now. */
{
    readonly kind: "accepted";
    readonly imageId: string;
    readonly requestId: string | null;
    readonly earlier: boolean;
}
/** The image of an attempt whose answer was lost. */
 | {
    readonly kind: "adopted";
    readonly imageId: string;
}
/** The journal says that the image was accepted in an earlier run; it is in error, and nothing was sent now. */
 | {
    readonly kind: "in-error";
    readonly image: Image;
}
/** The journal says that the image was accepted in an earlier run; it is there no more, and nothing was sent now. */
 | {
    readonly kind: "gone";
    readonly imageId: string;
}
/** The same, and whether it is still there could not be looked at. */
 | {
    readonly kind: "unseen";
    readonly imageId: string;
    readonly failure: Failure;
}
/** There is an image of that name; `ours` when it is the one that the journal says was accepted, and it was to be sent again. */
 | {
    readonly kind: "taken";
    readonly image: Image;
    readonly ours: boolean;
} | {
    readonly kind: "refused";
    readonly failure: Failure;
}
/** Given up; `open` when something was sent that may have had an effect. */
 | {
    readonly kind: "failed";
    readonly failure: Failure;
    readonly open: boolean;
}
/** By the user. */
 | {
    readonly kind: "stopped";
    readonly open: boolean;
};
/** What happens on the way, for whoever watches. */
type SubmitEvent = {
    readonly kind: "sending";
    readonly attempt: number;
}
/** Told before it is written down. */
 | {
    readonly kind: "answered";
    readonly answer: Answer;
} | {
    readonly kind: "reconciling";
    readonly settleMs: number;
} | {
    readonly kind: "retrying";
    readonly failure: Failure;
    readonly waitMs: number;
};

interface SubmitOptions {
    /** Any client of the SDK; it is not changed, and its own retries are not used for the import. */
    readonly client: WorkSpacesClient;
    /** Checks the request; `createPreflight()` makes one. */
    readonly preflight: {
        readonly check: (value: unknown) => Report;
    };
    /** Path of the journal; the same for every submission that may meet this one. */
    readonly journal: string;
    /** The account that the client's credentials belong to; where it is left out, a hash of the access key id stands for it. */
    readonly account?: string;
    /** Sends a request that cannot be decided. */
    readonly allowUnknown?: boolean;
    /** Sends what the journal says was accepted before. */
    readonly again?: boolean;
    /** How long an attempt whose end is unknown is looked for before it is made again, in milliseconds; 120,000 if left out. */
    readonly settleMs?: number;
    /** How often the request is sent at most; 4 if left out. */
    readonly maxAttempts?: number;
    /** Ends waiting and looking. A call that sends the request is not cut short: its answer is written down first. */
    readonly signal?: AbortSignal;
    readonly onEvent?: (event: SubmitEvent) => void;
}
interface Submitted {
    readonly ending: Ending;
    readonly report: Report;
}
/**
 * Checks a request and imports it at most once: what the journal and the service say about an earlier attempt counts.
 *
 * @throws PreflightError for a request that does not pass; UsageError for a journal that cannot be used.
 */
declare function submit(request: ImportWorkspaceImageCommandInput, options: SubmitOptions): Promise<Submitted>;

/** A request that the check does not let pass; nothing was signed or sent. */
declare class PreflightError extends Error {
    readonly name = "PreflightError";
    readonly report: Report;
    constructor(report: Report);
    /** By name: each entry point of the package holds a copy of this class. */
    static [Symbol.hasInstance](error: unknown): boolean;
}

export { PreflightError, UsageError, preflightPlugin, submit };
export type { Answer, Ending, Failure, Image, PreflightPlugin, PreflightPluginOptions, SubmitEvent, SubmitOptions, Submitted };
