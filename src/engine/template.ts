/** The words of a rule with the values of a finding filled in: `{actual}`, `{pointer}`, `{suggestion}`, `{fact/path}`. */

const PLACEHOLDER = /\{([a-zA-Z0-9]+(?:\/[a-zA-Z0-9-]+)*)\}/g;

/** Fills in a text; what a placeholder stands for comes from `value`, or undefined to leave it as it is written. */
export type TextTemplate = (value: (name: string) => string | undefined) => string;

/** The same for a JSON value. */
export type ValueTemplate = (value: (name: string) => unknown) => unknown;

/** Finds the placeholders of a text, which is then filled in for every finding. */
export function textTemplate(text: string): TextTemplate {
  // Split at a pattern with a group: text, name, text, name, …, text.
  const [start = "", ...pieces] = text.split(PLACEHOLDER);
  return (value) => {
    let filled = start;
    for (let at = 0; at < pieces.length; at += 2) {
      const name = pieces[at] ?? "";
      filled += value(name) ?? `{${name}}`;
      filled += pieces[at + 1] ?? "";
    }
    return filled;
  };
}

/** The same for a JSON value: a string that is one placeholder becomes the value itself. */
export function valueTemplate(template: unknown): ValueTemplate {
  if (typeof template === "string") {
    const whole = /^\{([a-zA-Z0-9/-]+)\}$/.exec(template)?.[1];
    if (whole !== undefined) return (value) => value(whole) ?? template;
    const words = textTemplate(template);
    return (value) =>
      words((name) => {
        const found = value(name);
        return found === undefined ? undefined : String(found);
      });
  }
  if (Array.isArray(template)) {
    const items = template.map(valueTemplate);
    return (value) => items.map((item) => item(value));
  }
  if (typeof template === "object" && template !== null) {
    const members = Object.entries(template).map(([key, item]) => [key, valueTemplate(item)] as const);
    return (value) => Object.fromEntries(members.map(([key, item]) => [key, item(value)]));
  }
  return () => template;
}

/** The placeholders that a template names, in order. */
export function placeholders(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}
