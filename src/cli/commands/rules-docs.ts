import { packPage, UsageError } from "../../index.ts";
import { EXIT } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { type PackOptions, packsOf } from "../packs-of.ts";
import { readPacks } from "../read-packs.ts";

/** Prints a page about the rules of a pack, in Markdown. @param of its path, or which configuration names it. */
export function rulesDocs(of: string | PackOptions, io: Io): number {
  const packs = typeof of === "string" ? readPacks([of], io) : packsOf(of, io);
  if (packs.length === 0)
    throw new UsageError(
      "no configuration names a pack: name a rule file or directory, for example `workspaces-preflight rules docs company-rules/`",
    );
  io.stdout.write(packPage(packs.flatMap(({ rules }) => rules)));
  return EXIT.pass;
}
