/** What `--help` says beside the options. */
export interface CommandNotes {
  readonly about: string | null;
  /** What each exit code means. */
  readonly exits: Readonly<Record<number, string>>;
}

/** By command; most say enough by their options and examples. */
export const commandNotes: Readonly<Record<string, CommandNotes>> = {
  check: {
    about: null,
    exits: {
      0: "every request passed",
      1: "a request failed",
      2: "could not run: usage, facts, rules, a file that cannot be read",
      3: "unknown: facts are missing, or there was no request in an argument",
    },
  },
  facts: {
    about:
      "Calls that only read; docs/permissions.md has the policy. It needs packages of the AWS SDK, which are not " +
      "installed with this one.",
    exits: {
      0: "at least one call answered; what the others would have told is not in the file",
      2: "could not run: usage, a file that cannot be read, a package that is not installed",
      4: "every call failed",
    },
  },
  submit: {
    about:
      "What is sent is kept in a journal: run the same command again after anything that went wrong, and it " +
      "continues. docs/reliability.md says what that holds against. It needs @aws-sdk/client-workspaces and " +
      "@aws-sdk/client-sts, which are not installed with this one.",
    exits: {
      0: "every request was accepted, now or before; with --wait, every image is available",
      1: "a request failed the check, its name is taken, or its image is in error; nothing is sent unless all requests pass",
      2: "could not run: usage, facts, rules, the journal, a file that cannot be read",
      3: "unknown, you said no, or the time limit of waiting",
      4: "a call failed: refused, or given up",
    },
  },
  wait: {
    about:
      "An image that is not listed is given up after 3 minutes; `submit --wait` gives one that was just accepted 15.",
    exits: {
      0: "every image is available",
      1: "an image is in error",
      2: "could not run",
      3: "the time limit",
      4: "its state cannot be read, or there is no such image",
    },
  },
};
