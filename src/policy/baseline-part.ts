/** What only a run with a baseline needs. */
export { baselineText, knownFindings, oldestOf, readBaseline, startBaseline } from "./baseline.ts";
