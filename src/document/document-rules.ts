/** What `rules explain` says about the rules of the document stage, which are about the text itself. */
export const documentRules: Readonly<Record<string, { readonly title: string; readonly why: string }>> = {
  "document/alias": {
    title: "Aliases can be replaced by what they stand for",
    why: "An alias copies what its anchor marks. One without an anchor has no meaning, and aliases of aliases make a few lines stand for gigabytes: what cannot be replaced within the limits is refused.",
  },
  "document/byte-order-mark": {
    title: "The text does not start with a byte order mark",
    why: "Windows editors write it unasked, and nobody sees it. This program reads past it; the AWS CLI refuses a JSON file that starts with one.",
  },
  "document/comment": {
    title: "JSON has no comments",
    why: "RFC 8259 knows none. Some editors accept them, the AWS CLI and every JSON parser refuse the file. YAML has comments.",
  },
  "document/complex-key": {
    title: "The name of a member is text",
    why: "YAML lets a list or a mapping be a key. A request has named members only, so that such a member can be nothing but a mistake of indentation or brackets.",
  },
  "document/duplicate-key": {
    title: "A member is given once",
    why: "JSON readers keep the last of two equal names and drop the first without a word, so that what was reviewed and what is sent may differ. YAML forbids it.",
  },
  "document/empty": {
    title: "There is a request in the document",
    why: "An empty file is usually the trace of a command that failed before it wrote anything.",
  },
  "document/invalid-utf16": {
    title: "UTF-16 text is complete",
    why: "An odd number of bytes means that the file was cut.",
  },
  "document/invalid-utf8": {
    title: "The text is UTF-8",
    why: "Bytes that are not UTF-8 come from an editor with another encoding. What they mean is a guess, and the AWS CLI does not guess.",
  },
  "document/merge-key": {
    title: "Members are written out, not merged",
    why: "`<<` belongs to YAML 1.1. A YAML 1.2 reader sees a member of that name, others merge: the request would depend on who reads it.",
  },
  "document/retyped-scalar": {
    title: "Text that other readers take for something else is quoted",
    why: "`yes`, `on` or `1:30` are text in YAML 1.2 and a truth value or a number in YAML 1.1, which many readers still follow: what is sent depends on who reads the file.",
  },
  "document/second-document": {
    title: "A YAML file holds one document",
    why: "What stands after `---` would not be read by anybody. Several requests are the elements of one list.",
  },
  "document/syntax": {
    title: "The text is JSON or YAML",
    why: "Nothing can be said about a request that cannot be read. The place is where the text stops making sense; the mistake is there or just before.",
  },
  "document/tag": {
    title: "Values have no YAML tags",
    why: "Tags such as `!Ref` or `!!binary` ask the reader to make something of a value. The API takes plain values, and each reader makes something else.",
  },
  "document/too-deep": {
    title: "Values are not nested deeper than 64 levels",
    why: "A request needs four levels. Deeper text is a mistake or an attack on whoever reads it, and is not read any further.",
  },
  "document/too-large": {
    title: "Documents are not larger than the limit",
    why: "A request takes a few hundred bytes, a list of a thousand of them a few hundred kilobytes. `--max-bytes` raises the limit; NDJSON files may be of any size, the limit is for each line.",
  },
  "document/trailing-comma": {
    title: "JSON has no comma after the last value",
    why: "JavaScript allows it and RFC 8259 does not: the AWS CLI and every JSON parser refuse the file.",
  },
  "document/typed-scalar": {
    title: "Text that YAML takes for something else is quoted",
    why: "`4711`, `1.10` or `true` without quotes are a number or a truth value, not the text that the API wants, and `1.10` becomes 1.1.",
  },
  "document/unsafe-key": {
    title: "No member is named like the machinery of JavaScript",
    why: "`__proto__`, `constructor` and `prototype` are no members of any request, and in programs that copy objects carelessly they change more than the request.",
  },
  "document/utf-16": {
    title: "The text is UTF-8, not UTF-16",
    why: "Windows PowerShell's `>` writes UTF-16. This program reads it where a byte order mark says so; the AWS CLI does not.",
  },
};
