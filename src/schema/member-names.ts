import { editDistance } from "../nearest.ts";
import { modelSpelling, spelling } from "./text/spelling.ts";

/** A member that is in the request under another name than the model's. */
export interface Misnamed {
  readonly written: string;
  readonly meant: string;
  /** True when only case and separators differ. */
  readonly sameLetters: boolean;
}

/** Names that sibling operations and other tools use for the same thing. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  Ec2ImageId: ["imageid", "amiid", "ami", "sourceimageid", "ec2image", "ec2amiid"],
  IngestionProcess: ["process", "ingestion", "ingestiontype", "importprocess"],
  ImageName: ["name", "workspaceimagename"],
  ImageDescription: ["description", "desc", "imagedesc"],
  Applications: ["apps", "software"],
  Key: ["name", "tagkey"],
  Value: ["val", "tagvalue"],
};

/**
 * Which unknown names stand for which members that are missing. A name that differs in nothing but case comes first,
 * then other names for the same thing, then misspelt ones; every member is meant once at most.
 */
export function misnamedMembers(unknown: readonly string[], missing: readonly string[]): readonly Misnamed[] {
  const found: Misnamed[] = [];
  let names = unknown.toSorted().map((written) => ({ written, letters: spelling(written) }));
  let wanted = missing;
  for (const likeness of likenesses) {
    for (const meant of wanted) {
      if (names.length === 0) return found;
      const name = names.find(({ letters }) => likeness(letters, meant));
      if (name === undefined) continue;
      found.push({ written: name.written, meant, sameLetters: name.letters === modelSpelling(meant) });
      names = names.filter((other) => other !== name);
      wanted = wanted.filter((other) => other !== meant);
    }
  }
  return found;
}

const likenesses: readonly ((letters: string, member: string) => boolean)[] = [
  (letters, member) => letters === modelSpelling(member),
  (letters, member) => Object.hasOwn(synonyms, member) && (synonyms[member] ?? []).includes(letters),
  (letters, member) => {
    const limit = Math.max(1, Math.floor(member.length / 5));
    return editDistance(letters, modelSpelling(member), limit) <= limit;
  },
];
