/** Pairs of neighbouring characters, by which names are compared. */
export function pairsOf(name: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(name.length - 1, 0) }, (_, at) => name.slice(at, at + 2)));
}
