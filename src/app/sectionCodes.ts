import { letterOf } from "./freeCodes";

/** A01, A02, B01 … by key: a letter for each section in its order. */
export function sectionCodes(items: readonly { readonly key: string; readonly section: string }[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const counts = new Map<string, number>();
  return new Map(
    items.map(({ key, section }) => {
      const letter = letters.get(section) ?? letterOf(letters.size);
      letters.set(section, letter);
      const count = (counts.get(section) ?? 0) + 1;
      counts.set(section, count);
      return [key, `${letter}${String(count).padStart(2, "0")}`];
    }),
  );
}
