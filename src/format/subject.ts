import type { Finding } from "../index.ts";

/** What a finding is about, in the order in which text shows it. */
export const SUBJECTS = ["request", "ec2Image", "account", "guest"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The request, unless the finding rests on facts about something else, or needs some. */
export function subjectOf({ facts, needs }: Finding): Subject {
  const scopes = new Set([...facts, ...needs].map((name) => name.slice(0, name.indexOf("/"))));
  return SUBJECTS.find((subject) => scopes.has(subject)) ?? "request";
}
