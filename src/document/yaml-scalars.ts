/** What a plain scalar's text means to one kind of reader and not to another. */

/** Where a request has text and nothing else: the model's six members, by the tokens of their pointers. */
export function isTextPlace(path: readonly (string | number)[]): boolean {
  const at = typeof path[0] === "number" ? path.slice(1) : path;
  const [first, index, last] = at;
  if (at.length === 1) return typeof first === "string" && TEXT_MEMBERS.has(first);
  if (typeof index !== "number") return false;
  return at.length === 2
    ? first === "Applications"
    : at.length === 3 && first === "Tags" && (last === "Key" || last === "Value");
}

const TEXT_MEMBERS: ReadonlySet<string> = new Set([
  "Ec2ImageId",
  "IngestionProcess",
  "ImageName",
  "ImageDescription",
]);

/**
 * What a YAML 1.1 reader makes of a plain scalar that YAML 1.2 reads as text; null when it is text to both.
 *
 * @see https://yaml.org/type/bool.html, int.html, float.html, timestamp.html, value.html
 */
export function typeInYaml11(source: string): string | null {
  if (source.length > 64) return null;
  if (BOOLEAN.test(source)) return "a boolean";
  if (INTEGER.test(source) || FLOAT.test(source)) return "a number";
  if (TIMESTAMP.test(source)) return "a date";
  if (source === "=") return "a default value";
  return null;
}

const BOOLEAN = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const INTEGER = /^[-+]?(?:0b[01_]+|0[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/;
const FLOAT =
  /^[-+]?(?:(?:[0-9][0-9_]*)?\.[0-9][0-9._]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*\.(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|\.(?:inf|Inf|INF|nan|NaN|NAN))$/;
const TIMESTAMP =
  /^[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?)?)$/;
