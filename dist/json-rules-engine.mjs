import library from "./json-rules-engine.cjs";
export const { checkWithEngine, createEngine, engineFacts, outcomesOf } = library;
