import library from "./index.cjs";
export const { UsageError, builtinPack, createPreflight, fixRequests, packCoverage, packPage, parseFact, readFacts, readPack, stageRules, startTotals, testPack } = library;
