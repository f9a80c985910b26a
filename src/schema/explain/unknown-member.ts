import { listWords } from "../../list-words.ts";
import { echo } from "../../quote.ts";
import type { Explanation } from "../fault.ts";
import { placeName } from "../model-place.ts";
import { perNode } from "../per-node.ts";
import { memberNames, type SchemaNode } from "../schema-node.ts";
import { nameOfLetters, spelling } from "../text/spelling.ts";

const SIBLING = "https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html";

/** Members that belong somewhere else, by their letters. */
const elsewhere: Readonly<Record<string, { readonly says: string; readonly docs?: string }>> = {
  computetype: { says: "belongs to the operation ImportCustomWorkspaceImage", docs: SIBLING },
  protocol: {
    says: "belongs to the operation ImportCustomWorkspaceImage; here `IngestionProcess` says it",
    docs: SIBLING,
  },
  imagesource: { says: "belongs to the operation ImportCustomWorkspaceImage", docs: SIBLING },
  infrastructureconfigurationarn: {
    says: "belongs to the operation ImportCustomWorkspaceImage",
    docs: SIBLING,
  },
  platform: { says: "belongs to the operation ImportCustomWorkspaceImage", docs: SIBLING },
  osversion: { says: "belongs to the operation ImportCustomWorkspaceImage", docs: SIBLING },
  region: { says: "is an option of the client, not of the request" },
  awsregion: { says: "is an option of the client, not of the request" },
  profile: { says: "is an option of the client, not of the request" },
  dryrun: { says: "is not known: this operation has no dry run" },
  clienttoken: { says: "is not known: this operation has no client token" },
  idempotencytoken: { says: "is not known: this operation has no client token" },
  schema: { says: "is for editors only: the call refuses it" },
  comment: { says: "is a comment: the call refuses it" },
};

/** A member that the model does not have and that stands for none that it has. */
export function explainUnknown(written: string, pointer: string, schema: SchemaNode): Explanation {
  const letters = spelling(written);
  // Were the member itself not there, this one would have been taken for it.
  const twin = nameOfLetters(letters, memberNames(schema));
  const note = Object.hasOwn(elsewhere, letters) ? elsewhere[letters] : undefined;
  const says = twin === undefined ? (note?.says ?? "is not known") : `is not known; it repeats \`${twin}\``;
  return {
    rule: "unknown-member",
    message: `Member \`${echo(placeName(pointer), 60)}\` ${says}`,
    expected: otherWords(schema),
    fix: { title: "Take it out", safe: false, patch: [{ op: "remove", path: pointer }] },
    ...(note?.docs === undefined ? {} : { docs: note.docs }),
  };
}

const otherWords: (schema: SchemaNode) => string = perNode(
  (schema) => `no other members than ${listWords(memberNames(schema), "and")}`,
);
