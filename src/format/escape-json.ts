const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;

/** JSON text in which what a terminal, a log or a reader acts on is written as escapes; the values stay the same. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
