import type { Preflight } from "../index.ts";
import type { Input } from "./inputs.ts";
import { errorCode } from "./io.ts";
import { type InputReader, Unreadable } from "./read-input.ts";

/** As the model has it; nothing else is asked about. */
const IMAGE_ID = /^ami-(?:[a-f0-9]{8}|[a-f0-9]{17})$/;

/** The EC2 images that requests name, each once, in order. @param failed is told of an input that cannot be read. */
export function imageIds(
  inputs: readonly Input[],
  reader: InputReader,
  preflight: Preflight,
  failed: (input: Input, error: unknown) => void,
): readonly string[] {
  const ids = new Set<string>();
  for (const input of inputs) {
    try {
      for (const { value } of preflight.requests(reader.read(input), { path: input.path })) {
        const id: unknown =
          typeof value === "object" && value !== null && Object.hasOwn(value, "Ec2ImageId")
            ? (value as { readonly Ec2ImageId: unknown }).Ec2ImageId
            : undefined;
        if (typeof id === "string" && IMAGE_ID.test(id)) ids.add(id);
      }
    } catch (error) {
      if (!(error instanceof Unreadable) && errorCode(error) === null) throw error;
      failed(input, error);
    }
  }
  return [...ids];
}
