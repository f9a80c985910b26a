import type { CheckedPolicy } from "../format/format.ts";
import type {
  CheckedRequest,
  Pack,
  Preflight,
  ReportHead,
  RequestReport,
  Severity,
  Waive,
} from "../index.ts";
import type { Input } from "./inputs.ts";

/** What decides in a run: one preflight for all files, or with a configuration one for each kind of them. */
export interface Policy {
  readonly head: ReportHead;
  readonly failOn: Severity;
  /** Whether there is a configuration. */
  readonly isConfigured: boolean;
  /** Beside the built-in one. */
  readonly packs: readonly Pack[];
  /** Where the files and packs are that have a say. */
  readonly files: readonly string[];
  /** The preflight of an input that is about to be read, maybe for the second time. */
  readonly preflightOf: (input: Input) => Preflight;
  /** A request that goes into the report, as it is to stand there. */
  readonly emit: (checked: CheckedRequest) => CheckedRequest;
  /** An input that could not be read. */
  readonly unread: (input: Input) => void;
  /** The files that had a say, and what is wrong with them. */
  readonly end: () => readonly CheckedPolicy[];
}

/** One policy file in a run. */
export interface PolicySay {
  readonly waive: Waive | null;
  /** An input is gone through from its start, maybe for the second time. */
  readonly start: (input: Input) => void;
  /** A request went into the report. */
  readonly see: (report: RequestReport) => void;
  readonly unread: (input: Input) => void;
  readonly end: () => CheckedPolicy;
}

/** Where there is nothing but requests and facts. */
export function plainPolicy(preflight: Preflight, failOn: Severity): Policy {
  return {
    head: preflight.head,
    failOn,
    isConfigured: false,
    packs: [],
    files: [],
    preflightOf: () => preflight,
    emit: (checked) => checked,
    unread: () => {},
    end: () => [],
  };
}
