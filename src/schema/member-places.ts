/** Where members that were renamed, for judging them, are written in the request. */
export interface MemberPlaces {
  /** The pointer as written of a pointer in the model's names. */
  readonly written: (pointer: string) => string;
  readonly put: (pointer: string, written: string) => void;
}

/** Every member is where the model has it, as in most requests. */
export const AS_WRITTEN: Pick<MemberPlaces, "written"> = { written: (pointer) => pointer };

/** Starts with every member where the model has it. */
export function memberPlaces(): MemberPlaces {
  const renamed = new Map<string, string>();
  const written = (pointer: string): string => {
    if (renamed.size === 0) return pointer;
    const own = renamed.get(pointer);
    if (own !== undefined || pointer === "") return own ?? pointer;
    const cut = pointer.lastIndexOf("/");
    return written(pointer.slice(0, cut)) + pointer.slice(cut);
  };
  return { written, put: (pointer, place) => void renamed.set(pointer, place) };
}
