/** Words looked up at a place of a text, by their first or last character. */
export interface Words {
  readonly list: readonly string[];
  /** By the code of a character: a code is looked up faster than a Chinese character. */
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
  readonly byLast: ReadonlyMap<number, readonly string[]>;
}

export function wordsOf(list: readonly string[]): Words {
  return { list, byFirst: indexed(list, (word) => word.charCodeAt(0)), byLast: indexed(list, (word) => word.charCodeAt(word.length - 1)) };
}

/** Longest first. */
function indexed(list: readonly string[], keyOf: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const word of [...list].sort((a, b) => b.length - a.length)) map.set(keyOf(word), [...(map.get(keyOf(word)) ?? []), word]);
  return map;
}

/** The longest of the words that begins at `start`; empty when none does. */
export function startingWord(text: string, start: number, { byFirst }: Words): string {
  return byFirst.get(text.charCodeAt(start))?.find((word) => text.startsWith(word, start)) ?? "";
}

/** The longest of the words with which the text ends at `end`; empty when none does. */
export function endingWord(text: string, end: number, { byLast }: Words): string {
  return byLast.get(text.charCodeAt(end - 1))?.find((word) => end >= word.length && text.startsWith(word, end - word.length)) ?? "";
}

export function contains(text: string, { list }: Words): boolean {
  return list.some((word) => text.includes(word));
}

/** Where the last of the words stands; -1 when none does. */
export function lastOf(text: string, { list }: Words): number {
  return list.reduce((last, word) => Math.max(last, text.lastIndexOf(word)), -1);
}
