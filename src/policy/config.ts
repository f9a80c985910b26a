/** A configuration as it holds for a run; everything in it knows where it was said. */
import type { FactPlace } from "../facts/sourced-facts.ts";
import type { Severity } from "../types.ts";
import type { Glob } from "./glob.ts";
import type { RuleSettings } from "./rule-settings.ts";

/** A value and where it was said, as `file:line:column`. */
export interface Placed<T> {
  readonly value: T;
  readonly from: string;
}

/** A fact and where it is stated. */
export interface PlacedFact {
  readonly value: unknown;
  readonly place: () => FactPlace;
}

/** What holds for the files that fit; later entries win. */
export interface ConfigEntry {
  readonly fits: Glob;
  /** The patterns of `fits`. */
  readonly files: readonly string[];
  /** `scope` → `member` → value, as in a facts file. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, PlacedFact>>>>;
  readonly rules: RuleSettings;
}

/** A pack of rules by its path or package name. */
export interface ConfigPack extends Placed<string> {
  /** The content that it must have; null for any. */
  readonly sha256: string | null;
}

export interface Config {
  readonly entries: readonly ConfigEntry[];
  readonly rules: RuleSettings;
  readonly packs: readonly ConfigPack[];
  readonly failOn: Placed<Severity> | null;
  readonly require: readonly Placed<string>[];
  /** How many days ahead a waiver may expire. */
  readonly maxDays: Placed<number> | null;
}
