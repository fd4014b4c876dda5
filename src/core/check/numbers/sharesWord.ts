/** Whether two characters in a row of one stand in the other: 立案 of 立案提案 and 立案38件. */
export function sharesWord(one: string, other: string): boolean {
  return Array.from({ length: Math.max(0, other.length - 1) }, (_, at) => other.slice(at, at + 2)).some((two) => one.includes(two));
}
