/** 立案, 案提, 提案 of 立案提案. */
export function bigrams(words: string): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
}

/** Whether two characters in a row of the other stand in one: 立案 of 立案提案 in 立案38件. */
export function sharesWord(one: string, other: string): boolean {
  return bigrams(other).some((two) => one.includes(two));
}
