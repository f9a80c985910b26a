import type { Input } from "./inputs.ts";
import type { InputReader } from "./read-input.ts";

/** A reader that gives what can be read only once, standard input and pipes, as often as it is asked for. */
export function heldReader(reader: InputReader): InputReader {
  const held = new Map<Input, Uint8Array | readonly Uint8Array[]>();
  return {
    ...reader,
    read(input) {
      if (input.file !== null && !input.pipe) return reader.read(input);
      const before = held.get(input);
      if (before !== undefined) return before;
      const content = reader.read(input);
      // Copies: the reader uses its memory again.
      const copy = content instanceof Uint8Array ? copied(content) : Array.from(content, copied);
      held.set(input, copy);
      return copy;
    },
  };
}

/** A buffer's own `slice` copies nothing. */
function copied(bytes: Uint8Array): Uint8Array {
  return Uint8Array.prototype.slice.call(bytes);
}
