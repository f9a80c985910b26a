import { echo } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { sameSpelling } from "../text/spelling.ts";
import { writeFix } from "../write-fix.ts";

const LONGEST = 100;

/** What people write for an ingestion process although the model has, or never had, such a value. */
export function explainIngestionProcess(fault: Fault): Explanation | null {
  if (fault.kind !== "IngestionProcess" || typeof fault.value !== "string" || fault.value.length > LONGEST)
    return null;
  const values = fault.schema.enum ?? [];
  if (sameSpelling(fault.value, values) !== undefined) return null;
  const written = fault.value
    .trim()
    .toUpperCase()
    .replace(/[-. ]+/g, "_");
  const subject = `Value of \`${fault.name}\``;
  const gpu = /(?:^|_)(GR6F?|G6F?|G7E?)(?:_|$)/.exec(written)?.[1];
  if (gpu !== undefined) {
    return {
      rule: "enum",
      message: `${subject} names ${gpu}, which only the operation ImportCustomWorkspaceImage can import`,
      docs: "https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",
    };
  }
  const meant = suggestion(written, values);
  if (meant === null) return null;
  const fix = writeFix(fault.pointer, meant, false);
  if (/^BYOL_.*_DCV$/.test(written)) {
    // The reference had such values from 2024-10-02 to 2024-11-22 (SDK releases 1.35.32 and 1.35.68); the enum never.
    return {
      rule: "enum",
      message: `${subject} ends in \`_DCV\`, as AWS's reference once printed by mistake; DCV is \`${meant}\``,
      fix,
    };
  }
  if (/_PCOIP$/.test(written)) {
    return {
      rule: "enum",
      message: `${subject} ends in \`_PCOIP\`; for PCoIP there is no ending: \`${meant}\``,
      fix,
    };
  }
  return {
    rule: "enum",
    message: `${subject} is \`${echo(fault.value, 40)}\`; \`${meant}\` is probably meant`,
    fix,
  };
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
