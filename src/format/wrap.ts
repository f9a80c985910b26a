// What stands in back-ticks is a word.
const WORD = /(?:`[^`]*`|[^ ])+/g;

/** Words put on lines of at most `width` columns; a word that is longer has a line of its own. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.match(WORD) ?? []) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
