/** The words of a rule with the values of a finding filled in: `{actual}`, `{pointer}`, `{suggestion}`, `{fact/path}`. */

const PLACEHOLDER = /\{([a-zA-Z0-9]+(?:\/[a-zA-Z0-9-]+)*)\}/g;

/** @param value gives what a placeholder stands for, or undefined to leave it as it is written. */
export function fillTemplate(template: string, value: (name: string) => string | undefined): string {
  return template.replace(PLACEHOLDER, (written, name: string) => value(name) ?? written);
}

/** Fills in a JSON value: a string that is one placeholder becomes the value itself. */
export function fillValue(template: unknown, value: (name: string) => unknown): unknown {
  if (typeof template === "string") {
    const whole = /^\{([a-zA-Z0-9/-]+)\}$/.exec(template);
    if (whole?.[1] !== undefined) return value(whole[1]) ?? template;
    return fillTemplate(template, (name) => {
      const found = value(name);
      return found === undefined ? undefined : String(found);
    });
  }
  if (Array.isArray(template)) return template.map((item) => fillValue(item, value));
  if (typeof template === "object" && template !== null) {
    return Object.fromEntries(Object.entries(template).map(([key, item]) => [key, fillValue(item, value)]));
  }
  return template;
}

/** The placeholders that a template names, in order. */
export function placeholders(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}
