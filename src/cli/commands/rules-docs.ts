import { packPage, UsageError } from "../../index.ts";
import { EXIT } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { readPacks } from "../read-packs.ts";

/** Prints a page about the rules of a pack, in Markdown. */
export function rulesDocs(path: string, io: Io): number {
  const [pack] = readPacks([path], io);
  if (pack === undefined) throw new UsageError(`there is no pack \`${path}\``);
  io.stdout.write(packPage(pack.rules));
  return EXIT.pass;
}
