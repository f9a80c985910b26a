import library from "./index.cjs";
export const { UsageError, builtinPack, createPreflight, parseFact, readFacts, readPack, startTotals, testPack } = library;
