import overlay from "./descriptions.json" with { type: "json" };

/** Our own words, by `Shape` and `Shape.Member`; a model's documentation is never copied. */
export type Descriptions = Readonly<Record<string, string>>;

/** The words of src/model/descriptions.json. */
export const descriptions: Descriptions = overlay;

/** `{description}` for a shape or member that has one, else nothing. */
export function describe(descriptions: Descriptions, key: string): { readonly description?: string } {
  const description = Object.hasOwn(descriptions, key) ? descriptions[key] : undefined;
  return description === undefined ? {} : { description };
}
