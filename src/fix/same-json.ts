/** Whether two JSON values are equal, whatever the order of their members. Depth is bounded by what was read. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, at) => sameJson(item, other[at]));
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        sameJson(
          (one as Readonly<Record<string, unknown>>)[name],
          (other as Readonly<Record<string, unknown>>)[name],
        ),
    )
  );
}
