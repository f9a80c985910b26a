/** The public API. */

export { packPage } from "./docs/pack-page.ts";
export type { DocumentFormat } from "./document/format-of.ts";
export type { Pack } from "./engine/pack.ts";
export { builtinPack } from "./engine/rules.ts";
export {
  type Answer,
  type AnsweredFact,
  type ExplainedConditions,
  explainConditions,
} from "./explain-conditions.ts";
export type { SourcedFacts } from "./facts/given-facts.ts";
export { type FixedDocument, type FixOptions, fixRequests, type MadeFix } from "./fix-requests.ts";
export { type PackCoverage, packCoverage, type UnnoticedCondition } from "./pack-coverage.ts";
export type { Baseline } from "./policy/baseline.ts";
export type { Config, ConfigEntry, ConfigPack, Placed } from "./policy/config.ts";
export type { Waive } from "./policy/judge.ts";
export type { Waiver, Waivers, WaiverTerms } from "./policy/read-waivers.ts";
export type { RuleSetting, RuleSettings } from "./policy/rule-settings.ts";
export type { Settings } from "./policy/settings.ts";
export type { FileOf, WaiverRun } from "./policy/waive.ts";
export {
  baselineText,
  factsBeside,
  knownFindings,
  oldestOf,
  readBaseline,
  readConfig,
  readWaivers,
  settingsFor,
  sha256,
  startBaseline,
  startWaivers,
  waivableRules,
} from "./policy.ts";
export {
  type CheckedRequest,
  createPreflight,
  type Place,
  type Preflight,
  type PreflightOptions,
  type ReportHead,
} from "./preflight.ts";
export { parseFact, readFacts, readPack } from "./read.ts";
export type { JudgedRequest } from "./report/gate.ts";
export { type ReportTotals, startTotals, type Totals } from "./report/totals.ts";
export { type StageRule, stageRules } from "./stage-rules.ts";
export { type ExampleResult, type TestPackOptions, testPack } from "./test-pack.ts";
export type {
  Certainty,
  Counts,
  Facts,
  Finding,
  Fix,
  GivenFact,
  ImportWorkspaceImageRequest,
  Outcome,
  PatchOperation,
  PolicyReport,
  Position,
  Prediction,
  Range,
  RelatedPlace,
  Report,
  RequestReport,
  Rule,
  RuleTally,
  Severity,
  Source,
  Stage,
  SubmissionReport,
  Waived,
} from "./types.ts";
export { UsageError } from "./types.ts";
