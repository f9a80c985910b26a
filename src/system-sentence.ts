/** Errors of the operating system, in words. */

const SENTENCES: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "it is a directory",
  ELOOP: "it is a link, or too many links lead to it",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "it is not there",
  ENOSPC: "no space is left on the device",
  ENOTDIR: "a part of the path is not a directory",
  ENXIO: "nobody has it open for writing",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
};

/** What a system error means, in words; its code where there are none. */
export function systemSentence(error: unknown): string {
  const code = errorCode(error);
  if (code === null) return error instanceof Error ? error.message : String(error);
  return Object.hasOwn(SENTENCES, code) ? (SENTENCES[code] as string) : code;
}

/** The code of a system error, such as `ENOENT`; null for any other error. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return error.code;
}
