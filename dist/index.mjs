import library from "./index.cjs";
export const { UsageError, builtinPack, createPreflight, fixRequests, parseFact, readFacts, readPack, stageRules, startTotals, testPack } = library;
