import type { Pack } from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import { policyFiles } from "./find-policy.ts";
import type { Io } from "./io.ts";
import { openConfig } from "./open-config.ts";
import { readConfigPacks, readPacks } from "./read-packs.ts";

/** Which configuration and packs were asked for. */
export type PackOptions = Pick<CheckOptions, "rules" | "config" | "noConfig">;

/** Every pack beside the built-in one: those that the configuration names, as for `check`, then those of `--rules`. */
export function packsOf(options: PackOptions, io: Io): readonly Pack[] {
  const files = policyFiles(options, io);
  if (files === null || files.config === null) return readPacks(options.rules, io);
  const configured = readConfigPacks(openConfig(files.config, io).config.packs, files.folder, io);
  const isNew = ({ from }: Pack): boolean => configured.every((pack) => pack.from !== from);
  return [...configured, ...readPacks(options.rules, io).filter(isNew)];
}
