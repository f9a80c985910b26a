// Generated from schemas/waivers.schema.json by `npm run generate`; do not edit.

/**
 * one line of text
 */
export type Line = string

/**
 * workspaces-preflight.waivers.yaml: findings that are accepted for a while, each with a reason, an owner and a last day
 */
export interface WaiversFile {
/**
 * a list of waivers
 * 
 * @maxItems 10000
 */
waivers: readonly WaiverEntry[]
}
/**
 * an object with `rule`, `file`, `pointer` or `value`, `reason`, `owner` and `expires`
 */
export interface WaiverEntry {
/**
 * the id of a rule, as findings name it in brackets
 */
rule: string
/**
 * a path or pattern such as `images/win11/**`, relative to this file's folder
 */
file: string
/**
 * a JSON Pointer into the request, for example `/Applications/0`
 */
pointer?: string
/**
 * the value at the finding's place
 */
value?: {
[k: string]: unknown
}
reason: Line
owner: Line
/**
 * the last day of the waiver, YYYY-MM-DD
 */
expires: string
}
