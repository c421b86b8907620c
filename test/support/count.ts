/** How often each value occurs, in alphabetical order. */
export function count(values: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
