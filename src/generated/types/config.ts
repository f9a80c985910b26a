// Generated from schemas/config.schema.json by `npm run generate`; do not edit.

/**
 * a pattern such as `images/win11/**`, or a list of them
 */
export type Patterns = (Pattern | Pattern[])
/**
 * a pattern such as `images/win11/**`
 */
export type Pattern = string
/**
 * a path that begins with `./` or `../`, or the name of an npm package
 */
export type PackName = string

/**
 * workspaces-preflight.config.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.
 */
export interface ConfigFile {
/**
 * the schema's address, for editors
 */
$schema?: string
/**
 * a list of entries, each with `files`; where several fit a file, later ones win
 * 
 * @maxItems 1000
 */
requests?: readonly ConfigEntry[]
rules?: Rules
/**
 * a list of rule packs: folders and files by a path that begins with `./` or `../`, npm packages by their name
 * 
 * @maxItems 100
 * 
 * Items: a path or package name, or an object with `pack` and `sha256`
 */
packs?: readonly (PackName | PinnedPack)[]
/**
 * what makes the verdict fail
 */
failOn?: ("error" | "warning")
/**
 * a list of scopes whose rules may not be skipped for want of facts, for example `ec2Image`
 * 
 * @maxItems 100
 */
require?: readonly string[]
waivers?: WaiverSettings
}
export interface ConfigEntry {
files: Patterns
facts?: Facts
rules?: Rules
}
/**
 * facts, as in a facts file
 */
export interface Facts {
[k: string]: unknown
}
/**
 * an object of rule ids, each with error, warning or off
 */
export interface Rules {
[k: string]: "error" | "warning" | "off"
}
export interface PinnedPack {
pack: PackName
/**
 * 64 hex digits, as the report and `config print` show them
 */
sha256: string
}
export interface WaiverSettings {
/**
 * how many days ahead a waiver may expire, from 1 to 3650; 365 if left out
 */
maxDays?: number
}
