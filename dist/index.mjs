import library from "./index.cjs";
export const { UsageError, builtinPack, createPreflight, parseFact, readFacts, readPack, stageRules, startTotals, testPack } = library;
