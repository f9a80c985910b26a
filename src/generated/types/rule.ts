// Generated from schemas/rule.schema.json by `npm run generate`; do not edit.

export type Certainty = ("documented" | "measured" | "inferred" | "contradictory" | "unknown")
export type Prose = string
/**
 * When the rule applies; always, if left out
 */
export type Condition = (All | Any | Not)
export type ConditionNode = (All | Any | Not | Leaf)
export type Leaf = Leaf1
export type FactName = ("request" | "derived" | "today" | "windows" | "region" | "ec2Image" | "account" | "guest")
/**
 * JSON Pointer into the fact
 */
export type FactPath = string
export type OperatorName = ("equal" | "notEqual" | "in" | "notIn" | "contains" | "doesNotContain" | "containsAny" | "everyIn" | "empty" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive" | "startsWith" | "endsWith" | "matches" | "present" | "before" | "onOrAfter")
export type Scalar = (string | number | boolean)
/**
 * @minItems 1
 * @maxItems 1000
 */
export type ScalarList = Scalar[]
/**
 * What must hold then
 */
export type Condition1 = (All | Any | Not)
/**
 * Where the finding points: a JSON Pointer into the request, or a derived list, one finding per item
 */
export type Place = (Pointer | FactReference)
export type Pointer = string
export type Sentence = string

/**
 * One rule of a pack. Its path inside the pack, without the extension, is its id.
 */
export interface Rule {
/**
 * group/name, equal to the file's path; permanent
 */
id: string
/**
 * What holds when the rule passes, in one line
 */
title: string
severity: ("error" | "warning")
certainty: Certainty
/**
 * What the service would answer, each with its own certainty; empty where nobody knows
 * 
 * @maxItems 20
 */
predicts: readonly RulePrediction[]
/**
 * Why it matters, for `rules explain` and the docs
 */
why: string
/**
 * Related knowledge that is no finding: what is true of every such request, or depends on an intent
 * 
 * @maxItems 20
 */
notes?: readonly Prose[]
/**
 * @minItems 1
 * @maxItems 20
 */
source: readonly RuleSource[]
when?: Condition
must: Condition1
/**
 * What a rule becomes that stays undecided; see docs/rules.md for the default
 */
ifUnknown?: ("unknown" | "skip")
/**
 * False where no waiver, baseline or configuration may take findings of the rule away; true if left out
 */
waivable?: boolean
at: Place
/**
 * What is wrong; {actual} is the value found, {pointer} its place, {fact/path} a fact
 */
message: string
/**
 * What is accepted
 */
expected?: string
fix?: RuleFix
/**
 * The rule's tests: at least one pass and one fail, one unknown where an open-world fact is needed
 * 
 * @minItems 2
 * @maxItems 200
 */
examples: readonly Example[]
}
export interface RulePrediction {
code: string
certainty: Certainty
}
export interface RuleSource {
url: string
/**
 * The date of the text that was read, as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD
 */
read: string
/**
 * What it says, in our own words
 */
says?: string
}
export interface All {
/**
 * @minItems 1
 * @maxItems 100
 */
all: readonly ConditionNode[]
}
export interface Any {
/**
 * @minItems 1
 * @maxItems 100
 */
any: readonly ConditionNode[]
}
export interface Not {
not: ConditionNode
}
export interface Leaf1 {
fact: FactName
path: FactPath
operator: OperatorName
value: (Scalar | ScalarList | FactReference)
}
export interface FactReference {
fact: FactName
path: FactPath
}
export interface RuleFix {
title: Sentence
safe: boolean
/**
 * @maxItems 10
 */
patch: readonly RulePatchOperation[]
}
/**
 * value may hold {actual}, or {suggestion} where the derived list offers one
 */
export interface RulePatchOperation {
op: ("add" | "remove" | "replace")
/**
 * A pointer; {pointer} stands for the finding's own
 */
path: string
value?: unknown
}
export interface Example {
title?: Sentence
outcome: ("pass" | "fail" | "unknown" | "notApplicable" | "skipped")
/**
 * The members that matter; the rest is filled in with a request that passes
 */
request: {

}
/**
 * As in facts.schema.json
 */
facts?: {

}
/**
 * YYYY-MM-DD; 2026-11-23 if left out
 */
asOf?: string
/**
 * Where the findings must point, in order
 * 
 * @maxItems 100
 */
pointers?: readonly string[]
}
