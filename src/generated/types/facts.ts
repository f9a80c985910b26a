// Generated from schemas/facts.schema.json by `npm run generate`; do not edit.

/**
 * What is known about the world outside the request. A member that is left out is not known; null says that it is known to be absent.
 */
export interface Facts {
windows?: WindowsFacts
region?: RegionFacts
}
/**
 * The Windows inside the image, as its owner states it
 */
export interface WindowsFacts {
/**
 * Windows version: 10, 11 or server (any Windows Server)
 */
version?: ("10" | "11" | "server")
/**
 * Windows edition without the version, as `winver` names it
 */
edition?: ("Home" | "Home N" | "Home KN" | "Pro" | "Pro N" | "Pro KN" | "Pro for Workstations" | "Pro N for Workstations" | "Pro Education" | "Pro Education N" | "Education" | "Education N" | "Education KN" | "Enterprise" | "Enterprise N" | "Enterprise KN" | "Enterprise LTSC" | "Enterprise N LTSC" | "IoT Enterprise" | "IoT Enterprise LTSC")
/**
 * Build number without the revision, for example 26100
 */
build?: number
/**
 * Feature release, for example 22H2 or 1809
 */
release?: string
}
/**
 * The AWS Region that the call is meant for
 */
export interface RegionFacts {
/**
 * Region code, for example eu-west-1
 */
name?: string
}
