import library from "./index.cjs";
export const { UsageError, baselineText, builtinPack, createPreflight, explainConditions, factsBeside, fixRequests, knownFindings, oldestOf, packCoverage, packPage, parseFact, readBaseline, readConfig, readFacts, readPack, readWaivers, settingsFor, sha256, stageRules, startBaseline, startTotals, startWaivers, testPack, waivableRules } = library;
