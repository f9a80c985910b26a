// Generated from schemas/journal.schema.json by `npm run generate`; do not edit.

/**
 * One line of the journal that `submit` keeps (journal.jsonl): a step of one import, written and synced before anything else happens.
 */
export type JournalEntry = {
/**
 * Version of this format
 */
version: 1
/**
 * When it was written, by this machine's clock
 */
at: string
step: Step
/**
 * The AWS account, or `key:` and a hash of the access key id where the account cannot be read
 */
account: string
region: Text
/**
 * Where the call goes
 */
endpoint: string
/**
 * Of the request's canonical form (RFC 8785)
 */
body: string
/**
 * ImageName of the request
 */
name: string
/**
 * With intent: counted from 1 in each run
 */
attempt?: number
/**
 * With intent: what the service's clock said when there was no image of that name
 */
serviceDate?: string
/**
 * With accepted and adopted
 */
imageId?: string
/**
 * The service's own id of the call, where it gave one
 */
requestId?: string
/**
 * With ambiguous, refused and unsent: an error code, or a few words
 */
reason?: string
/**
 * The first 16 digits of the sha256 of the canonical form of all other members
 */
check: string
}
/**
 * intent: about to send; accepted: the service gave an image id; ambiguous: the call may have had an effect; adopted: the image that it made was found; absent: none was found over the settle time; refused: the service refused the call; unsent: nothing reached the service, or it did not look at it
 */
export type Step = ("intent" | "accepted" | "adopted" | "ambiguous" | "absent" | "refused" | "unsent")
export type Text = string
