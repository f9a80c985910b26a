// Generated from schemas/waivers.schema.json by `npm run generate`; do not edit.
/** What is wrong, as ajv says it: every violated keyword, not only the first. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
/** Answers whether the value fits; `errors` then belongs to the last call. */
export declare const validateWaivers: {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
};
