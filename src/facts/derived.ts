/** The facts that are computed from the request; one file each under `derived/`. */
import { applicationsAll } from "./derived/applications-all.ts";
import { applicationsBeyondFirst } from "./derived/applications-beyond-first.ts";
import { applicationsOffice2016 } from "./derived/applications-office2016.ts";
import { applicationsOffice2019 } from "./derived/applications-office2019.ts";
import { descriptionOuterBlanks } from "./derived/description-outer-blanks.ts";
import { ingestionFamily } from "./derived/ingestion-family.ts";
import { ingestionPcoip } from "./derived/ingestion-pcoip.ts";
import { ingestionProtocol } from "./derived/ingestion-protocol.ts";
import { tagsCount } from "./derived/tags-count.ts";
import { tagsDuplicateKeys } from "./derived/tags-duplicate-keys.ts";
import { tagsKeys } from "./derived/tags-keys.ts";
import { tagsKeysDifferingInCase } from "./derived/tags-keys-differing-in-case.ts";
import { tagsOuterBlanks } from "./derived/tags-outer-blanks.ts";
import { tagsReservedPrefix } from "./derived/tags-reserved-prefix.ts";
import { tagsReservedPrefixCase } from "./derived/tags-reserved-prefix-case.ts";
import { tagsUnsupportedCharacters } from "./derived/tags-unsupported-characters.ts";
import type { DerivedFact } from "./known.ts";

/** Every derived fact, in the order of its path. */
export const derivedFacts: readonly DerivedFact[] = [
  applicationsAll,
  applicationsBeyondFirst,
  applicationsOffice2016,
  applicationsOffice2019,
  descriptionOuterBlanks,
  ingestionFamily,
  ingestionPcoip,
  ingestionProtocol,
  tagsCount,
  tagsDuplicateKeys,
  tagsKeys,
  tagsKeysDifferingInCase,
  tagsOuterBlanks,
  tagsReservedPrefix,
  tagsReservedPrefixCase,
  tagsUnsupportedCharacters,
];
