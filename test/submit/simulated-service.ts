/** A service in memory that loses answers, is late and breaks off, for laws about submissions. */
import type { Answer, Described, Failure, Image, SubmitService } from "../../src/submit/service.ts";

/** What becomes of one call that sends the request. */
export type Fault =
  | "none"
  | "unreachable"
  | "throttled"
  | "refused"
  /** The connection breaks; nothing was done. */
  | "lost-before"
  /** The connection breaks; it was done. */
  | "lost-after"
  /** The connection breaks; it is done later. */
  | "lost-late"
  /** It was done, and the answer says nothing that can be. */
  | "garbled"
  /** The process ends before, or after the service has done it. */
  | "killed-before"
  | "killed-after"
  | "killed-late";

export const FAULTS: readonly Fault[] = [
  "none",
  "unreachable",
  "throttled",
  "refused",
  "lost-before",
  "lost-after",
  "lost-late",
  "garbled",
  "killed-before",
  "killed-after",
  "killed-late",
];

/** The end of the process, at any step. */
export class Killed extends Error {
  override readonly name = "Killed";
}

export interface Simulation {
  readonly service: SubmitService;
  /** Images that were made, whether or not they are visible yet. */
  readonly made: () => number;
  readonly images: readonly Image[];
  readonly at: () => number;
  readonly pass: (ms: number) => void;
  /** Another's image of a name. */
  readonly foreign: (name: string) => void;
}

export interface SimulationOptions {
  /** One for each time that the request is sent; none after the last. */
  readonly faults: readonly Fault[];
  /** One for each look: whether it fails. */
  readonly looks: readonly boolean[];
  readonly name: string;
  readonly description: string;
  /** Whether the service refuses a name that it has. */
  readonly unique: boolean;
  /** How long after it was made an image is seen, and how late a request may still arrive. */
  readonly delayMs: number;
}

const START = Date.UTC(2026, 10, 25, 12);
const CALL_MS = 100;

export function simulate(options: SimulationOptions): Simulation {
  const { name, description, unique, delayMs } = options;
  const images: Image[] = [];
  const faults = [...options.faults];
  const looks = [...options.looks];
  let time = START;
  let made = 0;
  const failure = (code: string): Failure => ({ code, message: "simulated", requestId: null });
  const arrive = (at: number): Answer => {
    if (unique && images.some((image) => image.name === name))
      return { kind: "refused", failure: failure("ResourceAlreadyExistsException") };
    made++;
    const id = `wsi-${String(images.length).padStart(9, "0")}`;
    images.push({ id, name, description, created: at, state: "PENDING", errors: [] });
    return { kind: "accepted", imageId: id, requestId: null };
  };
  const ambiguous: Answer = { kind: "ambiguous", failure: failure("ECONNRESET") };

  function importImage(): Answer {
    time += CALL_MS;
    const fault = faults.shift() ?? "none";
    switch (fault) {
      case "none":
        return arrive(time);
      case "unreachable":
        return { kind: "unsent", failure: failure("ECONNREFUSED"), retry: true };
      case "throttled":
        return { kind: "unsent", failure: failure("ThrottlingException"), retry: true };
      case "refused":
        return { kind: "refused", failure: failure("AccessDeniedException") };
      case "lost-before":
        return ambiguous;
      case "lost-after":
      case "garbled":
        arrive(time);
        return ambiguous;
      case "lost-late":
        arrive(time + delayMs / 2);
        return ambiguous;
      case "killed-before":
        throw new Killed();
      case "killed-after":
        arrive(time);
        throw new Killed();
      case "killed-late":
        arrive(time + delayMs / 2);
        throw new Killed();
      default:
        return fault satisfies never;
    }
  }

  function describeImages(): Described {
    time += CALL_MS;
    if (looks.shift() === true) return { ok: false, failure: failure("InternalServerException") };
    const visible = images.filter(({ created }) => (created ?? 0) + delayMs / 2 <= time);
    // HTTP dates have no fractions.
    return { ok: true, images: visible, date: Math.floor(time / 1000) * 1000 };
  }

  return {
    service: {
      importImage: async () => importImage(),
      describeImages: async () => describeImages(),
      now: () => time,
      sleep: async (ms) => {
        time += ms;
      },
      random: () => 0.5,
      stopped: () => false,
    },
    made: () => made,
    images,
    at: () => time,
    pass: (ms) => {
      time += ms;
    },
    foreign: (other) => {
      images.push({
        id: "wsi-foreign00",
        name: other,
        description: null,
        created: time,
        state: "AVAILABLE",
        errors: [],
      });
    },
  };
}
