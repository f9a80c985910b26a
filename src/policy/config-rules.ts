/** What can be wrong with a waivers file, as rules that `rules explain` knows. */
export const configRules = {
  "config/waiver-expired": {
    title: "Waivers have not expired",
    why: "A waiver holds up to and including its last day. After that it waives nothing: what it waived counts again, until the request is mended or somebody renews the waiver.",
  },
  "config/waiver-malformed": {
    title: "Waivers say which finding, why, whose and until when",
    why: "A waiver that cannot be read, names no rule or no day, or lasts longer than is allowed waives nothing, as if it had expired: a slip of the pen must not keep a gate open.",
  },
  "config/waiver-refused": {
    title: "Only rules that are waivable are waived",
    why: "The file of a rule can say that the rule is not waivable. What it finds always counts, whatever waivers, baseline and configuration say.",
  },
  "config/waiver-unused": {
    title: "Waivers waive something",
    why: "Every file that the waiver is about was checked, and nothing in them needs it: the mistake is mended, or the waiver names another rule, file, pointer or value than it means. Remove it, so that it does not waive the next mistake.",
  },
} as const;

export type ConfigRule = keyof typeof configRules;
