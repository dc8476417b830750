/** A value made at the first call and kept. */
export function lazily<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    if (kept === null) kept = { value: make() };
    return kept.value;
  };
}
