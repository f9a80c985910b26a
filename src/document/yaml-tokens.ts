import { CST, Lexer, Parser } from "yaml";
import type { Span } from "../types.ts";
import { MAX_DEPTH } from "./document.ts";

/** A tag as it is written. */
export interface TagToken {
  readonly start: number;
  readonly source: string;
}

/** The tokens of a YAML stream, or the place where it is nested too deep. */
export interface YamlTokens {
  readonly tokens: readonly CST.Token[];
  readonly tags: readonly TagToken[];
  /** Offset of the token that opens one level too many; the tokens then end there. */
  readonly tooDeep: number | null;
  /** Offset of the first token past the limit; the tokens then end there. */
  readonly tooMany: number | null;
}

/** What costs time is the number of tokens, not of bytes; a request has about a hundred. */
export const MAX_TOKENS = 250_000;
/** One misplaced token is enough for a sentence, and a text may hold a million of them. */
const MOST_ERRORS = 16;

/**
 * Takes the text apart one lexical token at a time and looks at the parser's stack after each: the `yaml` package's
 * later steps call themselves once per level and, deep enough, abort the process instead of throwing, and so may the
 * parser when it closes many levels at once. None of them gets to see more than `MAX_DEPTH` levels.
 */
export function yamlTokens(text: string): YamlTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const tags: TagToken[] = [];
  let previous = "";
  let lexemes = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    // A lexeme after the scalar mark is a scalar's text, whatever it starts with.
    if (lexeme.startsWith("!") && previous !== CST.SCALAR) tags.push({ start, source: lexeme });
    previous = lexeme;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors++;
    }
    if (errors >= MOST_ERRORS) break;
    if (++lexemes > MAX_TOKENS) return { tokens, tags, tooDeep: null, tooMany: start };
    if (parser.stack.length > MAX_DEPTH && openCollections(parser.stack) > MAX_DEPTH)
      return { tokens, tags, tooDeep: start, tooMany: null };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tags, tooDeep: null, tooMany: null };
}

/** Where the comments of a text are. */
export function yamlComments(text: string): readonly Span[] {
  const comments: Span[] = [];
  let start = 0;
  let previous = "";
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.includes(lexeme)) {
      previous = lexeme;
      continue;
    }
    const end = start + lexeme.length;
    if (lexeme.startsWith("#") && previous !== CST.SCALAR) comments.push({ start, end });
    start = end;
    previous = lexeme;
  }
  return comments;
}

/** Lexemes that stand for no text. */
const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

function openCollections(stack: readonly CST.Token[]): number {
  let count = 0;
  for (const { type } of stack)
    if (type === "block-map" || type === "block-seq" || type === "flow-collection") count++;
  return count;
}
