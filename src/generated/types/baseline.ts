// Generated from schemas/baseline.schema.json by `npm run generate`; do not edit.

/**
 * workspaces-preflight.baseline.json, written by `baseline write`: the findings that were there when the check was adopted
 */
export interface BaselineFile {
/**
 * 1; a newer version of this tool wrote anything else
 */
version: 1
/**
 * an object of files, each with its findings
 */
files: {
/**
 * a list of findings
 */
[k: string]: readonly KnownFinding[]
}
}
/**
 * an object with `rule`, `pointer`, `fingerprint`, `count` and `since`
 */
export interface KnownFinding {
/**
 * the id of a rule
 */
rule: string
/**
 * a JSON Pointer into the request
 */
pointer: string
/**
 * 16 hex digits
 */
fingerprint: string
/**
 * how many of this kind there are in the file
 */
count: number
/**
 * the day on which it was first recorded, YYYY-MM-DD
 */
since: string
}
