// Generated from schemas/report.schema.json by `npm run generate`; do not edit.

export type Sha256 = string
export type Count = number
/**
 * Three-valued (Kleene): unknown is never guessed
 */
export type Outcome = ("pass" | "fail" | "unknown")
/**
 * document: the text itself; schema: the API model's constraints; rule: everything else about a request; service: what AWS answered to the request; config: a policy file, such as a waiver that has expired
 */
export type Stage = ("document" | "schema" | "rule" | "service" | "config")
export type Severity = ("error" | "warning")
/**
 * The severity that the rule has by itself, where the configuration gave it another one
 */
export type Severity1 = ("error" | "warning")
/**
 * How well the source supports it; contradictory and unknown are at most a warning
 */
export type Certainty = ("documented" | "measured" | "inferred" | "contradictory" | "unknown")
/**
 * YYYY-MM-DD
 */
export type Day = string

/**
 * What `check` found, version 1. Within a version members and enum values may be added; readers ignore what they do not know.
 */
export interface Report {
/**
 * Version of this format
 */
version: 1
/**
 * Who wrote the report
 */
tool: {
name: "workspaces-preflight"
version: string
}
/**
 * The API model that the schema stage was generated from
 */
model: {
service: string
apiVersion: string
sha256: Sha256
}
/**
 * The rules that were loaded: how many, and the hash of their canonical text
 */
pack: {
rules: Count
sha256: Sha256
}
/**
 * The date that dated rules used, YYYY-MM-DD
 */
asOf: string
/**
 * Every fact that was given or read, with its provenance
 */
facts: readonly GivenFact[]
/**
 * The files that facts were read from, and what each was taken for; left out where there are none
 */
factFiles?: readonly FactFile[]
/**
 * One entry per request, in the order they were read
 */
requests: readonly RequestReport[]
/**
 * The files beside requests and facts that had a say in the verdict: configuration, waivers, baseline and packs; left out where there are none
 */
policy?: readonly PolicyReport[]
counts: Counts
verdict: Outcome
}
/**
 * A fact with its provenance; value null means known to be absent
 */
export interface GivenFact {
/**
 * Name of the fact, for example windows
 */
fact: string
/**
 * JSON Pointer into the fact
 */
path: string
value: unknown
/**
 * Id of the EC2 image that the fact is about; left out where it is about every request's
 */
image?: string
/**
 * Where the value came from: an option, an environment variable, a file with line and column
 */
from: string
source?: FactSource
}
/**
 * The same in parts, where it is more than an option or a variable; of an implied fact, the source of what it follows from
 */
export interface FactSource {
/**
 * What the file was taken for: facts file, or the tool that wrote it
 */
kind?: string
/**
 * Relative to the working directory, with /
 */
path?: string
range?: Range
/**
 * The API call that answered, for example ec2:DescribeImages
 */
call?: string
/**
 * When, in ISO 8601; local time where no zone is known
 */
time?: string
}
/**
 * From start up to, but not including, end
 */
export interface Range {
start: Position
end: Position
}
/**
 * line and column are 1-based, offset is 0-based; column and offset count UTF-16 units of the decoded text after a byte order mark
 */
export interface Position {
line: number
column: number
offset: number
}
export interface FactFile {
/**
 * Relative to the working directory, with /
 */
path: string
/**
 * facts file, or the tool that wrote it, for example aws ec2 describe-images
 */
kind: string
}
export interface RequestReport {
source: Source
operation: "ImportWorkspaceImage"
verdict: Outcome
/**
 * Every fact that held for this request, where they are not those at the top of the report
 */
facts?: readonly GivenFact[]
rules: RuleTally
/**
 * Ordered by offset, then rule; those of the stage service at the end
 */
findings: readonly Finding[]
submission?: SubmissionReport
}
export interface Source {
/**
 * Relative to the working directory, with /; null for a value given to the library
 */
path: (string | null)
/**
 * 0-based place in an array or an NDJSON file; null for a document that is one request
 */
index: (Count | null)
/**
 * Of the request's own bytes, with --hash
 */
sha256?: string
}
/**
 * Every rule is counted in exactly one of the six
 */
export interface RuleTally {
pass: Count
fail: Count
unknown: Count
notApplicable: Count
skipped: Count
/**
 * Rules that the configuration switches off; what they would have found is in the findings, as waived
 */
off: number
/**
 * The scopes whose facts would have decided the skipped rules, sorted
 */
skippedScopes: readonly string[]
ids?: RuleIds
}
/**
 * The ids behind each count, with --list-rules
 */
export interface RuleIds {
pass: readonly string[]
fail: readonly string[]
unknown: readonly string[]
notApplicable: readonly string[]
skipped: readonly string[]
off: readonly string[]
}
export interface Finding {
/**
 * Permanent id: group/name
 */
rule: string
stage: Stage
outcome: ("fail" | "unknown")
severity: Severity
ownSeverity?: Severity1
/**
 * RFC 6901, relative to the request
 */
pointer: string
/**
 * True when the pointer names a member that is not there; range is then its nearest existing ancestor
 */
absent: boolean
/**
 * In the file; null where there is no text
 */
range: (Range | null)
message: string
/**
 * What is accepted, in words
 */
expected: (string | null)
/**
 * The value found, as JSON text cut at 120 units; null where there is none
 */
actual: (string | null)
certainty: Certainty
predicts: readonly Prediction[]
/**
 * The facts that the finding rests on, as fact/path
 */
facts: readonly string[]
/**
 * The facts that would decide an unknown, as fact/path
 */
needs: readonly string[]
fix: (Fix | null)
/**
 * An https address to read on
 */
docs: (string | null)
related: readonly RelatedPlace[]
/**
 * Stable under reformatting: made of rule, pointer and value
 */
fingerprint: string
waived?: Waived
}
/**
 * An API exception or WorkspaceImageErrorDetailCode that the service would answer with
 */
export interface Prediction {
code: string
certainty: Certainty
}
export interface Fix {
title: string
/**
 * True when the fix cannot change what the author meant
 */
safe: boolean
/**
 * Against the request as it was checked: apply one fix and check again. Empty when the fix is to the text alone (a byte order mark, a comment)
 */
patch: readonly PatchOperation[]
}
/**
 * RFC 6902; paths are relative to the request
 */
export interface PatchOperation {
op: ("add" | "remove" | "replace" | "move")
path: string
from?: string
value?: unknown
}
export interface RelatedPlace {
/**
 * RFC 6901, relative to the request; empty for a place in another file
 */
pointer: string
/**
 * The file, where it is another one than the request's: a fact comes from there
 */
path?: string
range: (Range | null)
message: string
}
/**
 * Only there where the finding is waived: it then counts as waived and as nothing else
 */
export interface Waived {
/**
 * waiver: one entry of the waivers file; baseline: it was there when the baseline was written; config: its rule is switched off
 */
by: ("waiver" | "baseline" | "config")
/**
 * As the waiver gives it; null for baseline and config
 */
reason: (string | null)
/**
 * As the waiver gives it; null for baseline and config
 */
owner: (string | null)
/**
 * The last day of the waiver; null for baseline and config
 */
expires: (Day | null)
/**
 * The place that says so: a file with line and column, or the baseline
 */
from: string
}
/**
 * What became of the request, with `submit`
 */
export interface SubmissionReport {
/**
 * accepted: the service took it, now or in an earlier run; adopted: the image of an attempt whose answer was lost was found; in-error, gone: accepted in an earlier run, and the image is in error or not there any more; unseen: accepted in an earlier run, and the image could not be looked at; taken: another image has the name; refused: by the service; failed: given up; stopped: by the user; not-sent: the run ended before its turn
 */
state: ("not-sent" | "accepted" | "adopted" | "in-error" | "gone" | "unseen" | "taken" | "refused" | "failed" | "stopped")
/**
 * Of the request's canonical form (RFC 8785), which is what was sent
 */
body: string
/**
 * The AWS account, or `key:` and a hash of the access key id where the account cannot be read
 */
account: string
region: string
endpoint: string
imageId: (string | null)
/**
 * The service's own id of the call, where it gave one
 */
requestId?: string
/**
 * The last state that was seen: with --wait, and of an image in error
 */
imageState?: (string | null)
/**
 * Something was sent that may have had an effect, and nobody knows yet; the same command continues from the journal
 */
open: boolean
}
export interface PolicyReport {
kind: ("config" | "waivers" | "baseline" | "pack")
/**
 * Relative to the working directory, with /
 */
path: string
/**
 * Of the file's bytes; of a pack, of its rules' canonical text
 */
sha256: string
/**
 * Findings of the run that it took away
 */
waived: number
/**
 * Of a configuration: findings of the run that it gave another severity
 */
resettled?: number
/**
 * YYYY-MM-DD
 */
written?: string
/**
 * What is wrong with the file itself, ordered by offset; pointers lead into the file
 */
findings: readonly Finding[]
}
export interface Counts {
requests: Count
/**
 * Requests with the verdict pass
 */
pass: number
/**
 * Requests with the verdict fail
 */
fail: number
/**
 * Requests with the verdict unknown
 */
unknown: number
/**
 * Findings that are unknown
 */
unknowns: number
/**
 * Files of directories and globs that hold no request
 */
ignored: number
/**
 * Findings that fail with severity error
 */
errors: number
/**
 * Findings that fail with severity warning
 */
warnings: number
/**
 * Findings that have no effect on the verdict; none of them is in the counts before
 */
waived: number
/**
 * Fixes made in the files before they were checked; only with --fix or --fix-unsafe
 */
fixed?: number
/**
 * Fixes that were left because their findings are known or waived; only with --fix, --fix-unsafe or --fix-dry-run, and only where there are any
 */
unfixed?: number
}
