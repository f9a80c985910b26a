import type { DocumentRequest } from "./document.ts";

/** How a number or a truth value is written, by its pointer: `1.10`, which is 1.1; null where its text stands elsewhere. */
export type Written = (pointer: string, value: number | boolean) => string | null;

/** Of a value that was given without text. */
export const CANONICAL: Written = (_pointer, value) => String(value);

/** @param text that `span` leads into. */
export function writtenIn(text: string, span: DocumentRequest["span"]): Written {
  return (pointer) => {
    const place = span(pointer, "value");
    const source = place === null ? "" : text.slice(place.start, place.end);
    // An alias of YAML has the value of another place.
    return /^[-+.\w]+$/.test(source) ? source : null;
  };
}
