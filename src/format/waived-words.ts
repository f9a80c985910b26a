import type { Waived } from "../index.ts";

/** Why a finding counts as nothing, not escaped. */
export function waivedWords({ by, reason, owner, expires, from }: Waived): string {
  switch (by) {
    case "waiver":
      return `Waived: ${reason} (${owner}, until ${expires}; ${from})`;
    case "baseline":
      return `Known since the baseline was written (${from})`;
    case "config":
      return `Switched off (${from})`;
    default:
      return by satisfies never;
  }
}
