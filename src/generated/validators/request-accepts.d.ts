// Generated from schemas/ImportWorkspaceImage.schema.json by `npm run generate`; do not edit.
/**
 * Answers quickly whether the value fits; it may say no to a valid value (characters above U+FFFF near a maximum
 * length, objects with another prototype), never yes to an invalid one.
 */
export declare const acceptsRequest: (value: unknown) => boolean;
