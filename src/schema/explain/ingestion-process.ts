import { remembered } from "../../document/remembered.ts";
import { echo } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { perNode } from "../per-node.ts";
import { sameSpelling } from "../text/spelling.ts";
import { writeFix } from "../write-fix.ts";

const LONGEST = 100;

/** What people write for an ingestion process although the model has, or never had, such a value. */
export function explainIngestionProcess(fault: Fault): Explanation | null {
  const { kind, value, name, pointer } = fault;
  if (kind !== "IngestionProcess" || typeof value !== "string" || value.length > LONGEST) return null;
  const meaning = meanings(fault.schema)(value);
  if (meaning === null) return null;
  const message = `Value of \`${name}\` ${meaning.says}`;
  if (meaning.meant === null) return { rule: "enum", message, docs: SIBLING };
  return { rule: "enum", message, fix: writeFix(pointer, meaning.meant, false) };
}

const SIBLING = "https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html";

interface Meaning {
  readonly says: string;
  /** Null for what only the sibling operation can do. */
  readonly meant: string | null;
}

/** There are not many such texts, and whoever writes one writes it again. */
const meanings = perNode((schema) => remembered((text) => meaningOf(text, schema.enum ?? [])));

function meaningOf(text: string, values: readonly string[]): Meaning | null {
  if (sameSpelling(text, values) !== undefined) return null;
  const written = text
    .trim()
    .toUpperCase()
    .replace(/[-. ]+/g, "_");
  const gpu = /(?:^|_)(GR6F?|G6F?|G7E?)(?:_|$)/.exec(written)?.[1];
  if (gpu !== undefined) {
    const says = `names ${gpu}, which only the operation ImportCustomWorkspaceImage can import`;
    return { says, meant: null };
  }
  const meant = suggestion(written, values);
  if (meant === null) return null;
  if (/^BYOL_.*_DCV$/.test(written)) {
    // The reference had such values from 2024-10-02 to 2024-11-22 (SDK releases 1.35.32 and 1.35.68); the enum never.
    const says = `ends in \`_DCV\`, as AWS's reference once printed by mistake; DCV is \`${meant}\``;
    return { says, meant };
  }
  if (/_PCOIP$/.test(written)) {
    return { says: `ends in \`_PCOIP\`; for PCoIP there is no ending: \`${meant}\``, meant };
  }
  return { says: `is \`${echo(text, 40)}\`; \`${meant}\` is probably meant`, meant };
}

/** The value that is meant by an upper-case name; null when it takes guessing. */
function suggestion(written: string, values: readonly string[]): string | null {
  const full = written.startsWith("BYOL_") ? written : `BYOL_${written}`;
  const process = full
    .replace(/_DCV$/, "_WSP")
    .replace(/_PCOIP$/, "")
    .replace(/^BYOL_(?:STANDARD|BASE|NON_GPU)(?=_|$)/, "BYOL_REGULAR")
    .replace(/^BYOL(?=_(?:WSP|BYOP)$|$)/, "BYOL_REGULAR")
    // One process imports for both g4dn bundles.
    .replace(/^BYOL_GRAPHICS_?PRO_?G4DN/, "BYOL_GRAPHICS_G4DN")
    .replace(/^BYOL_(?:GRAPHICS)?G4DN/, "BYOL_GRAPHICS_G4DN")
    .replace(/^BYOL_GRAPHICS(?:PRO)?_(?=WSP$|BYOP$)/, "BYOL_GRAPHICS_G4DN_");
  if (process === "BYOL_REGULAR" && !/REGULAR|STANDARD|BASE|NON_GPU|PCOIP/.test(written)) return null;
  return values.includes(process) ? process : null;
}
