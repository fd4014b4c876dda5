/** The language of sheet and column names, chosen when the workbook is made; the words of the pane are another matter. */
export const LANGUAGES = ["zh", "en"] as const;
export type SheetLanguage = (typeof LANGUAGES)[number];

/** A word in both; `zh` is the source. */
export type Words = Readonly<Record<SheetLanguage, string>>;

export function both(zh: string, en: string): Words {
  return { zh, en };
}
