// Generated from schemas/ImportWorkspaceImage.output.schema.json by `npm run generate`; do not edit.
/** Answers whether a value is what the API model says that the service answers. */
export declare const acceptsResponse: (value: unknown) => boolean;
