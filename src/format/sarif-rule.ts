import type { ReportingDescriptor } from "sarif";
import type { Certainty } from "../index.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { escapeSarif } from "./escape-sarif.ts";
import type { RuleWords } from "./rule-words.ts";

// GitHub takes so much for the two descriptions.
const LONGEST = 1024;

/** How sure GitHub may be that a finding is right. */
const PRECISION: Readonly<Record<Certainty, string>> = {
  documented: "very-high",
  measured: "very-high",
  inferred: "high",
  contradictory: "medium",
  unknown: "low",
};

/** What code scanning shows about a rule. @param words null for a rule that nobody describes. */
export function sarifRule(id: string, words: RuleWords | null): ReportingDescriptor {
  if (words === null) return { id, shortDescription: { text: id }, fullDescription: { text: id } };
  const { title, why, severity, certainty, docs } = words;
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: shortened(title) },
    fullDescription: { text: shortened(`${title}. ${why}`) },
    help: { text: helpText(words), markdown: helpMarkdown(words) },
    ...(docs === null ? {} : { helpUri: docs }),
    defaultConfiguration: { level: severity },
    properties: {
      tags: ["workspaces", id.slice(0, id.indexOf("/"))],
      precision: PRECISION[certainty],
      "problem.severity": severity,
    },
  };
}

function shortened(text: string): string {
  const safe = escapeSarif(text);
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 1).toWellFormed()}…`;
}

function helpText({ id, title, why, needs, docs }: RuleWords): string {
  return [
    `${escapeSarif(title)}.`,
    escapeSarif(why),
    ...(needs.length === 0 ? [] : [`Asks about ${needs.join(", ")}.`]),
    `More: workspaces-preflight rules explain ${id}`,
    ...(docs === null ? [] : [docs]),
  ].join("\n");
}

function helpMarkdown({ id, title, why, needs, docs }: RuleWords): string {
  return [
    `**${escapeMarkdown(title)}**`,
    escapeMarkdown(why),
    ...(needs.length === 0 ? [] : [`Asks about ${needs.map((need) => `\`${need}\``).join(", ")}.`]),
    `More: \`workspaces-preflight rules explain ${id}\``,
    ...(docs === null ? [] : [`[Documentation](${docs.replace(/[()\s]/g, encodeURIComponent)})`]),
  ].join("\n\n");
}
