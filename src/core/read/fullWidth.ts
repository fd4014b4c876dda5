/** Marks of punctuation between Chinese words as they belong there; 8:30, 1,200 and a web address keep theirs. Rule: language.md 9. */
const WIDE: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）" };
const BETWEEN_WORDS = /(?<=^|[\u3400-\u9fff”》）)%％])(?:[;?!]|[,:](?!\d))|(?<=^|[\u3400-\u9fff”》])[()]|[()](?=$|[\u3400-\u9fff“《，。；])/gu;

/** @param words between two numbers of a sentence, or a whole one. */
export function fullWidth(words: string): string {
  return words.replace(BETWEEN_WORDS, (mark) => WIDE[mark] ?? mark);
}
