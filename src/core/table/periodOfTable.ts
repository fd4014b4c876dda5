/** The year and the month up to which a table's figures are, by its title, its form lines and its heads. null where none says one. */
const YEAR = /(20\d\d)\s*年/u;
/** Later ones in this order are less plain. */
const MONTHS: readonly (readonly [RegExp, (groups: readonly string[]) => number])[] = [
  [/1\s?月?\s?[-—~–至]\s?(\d{1,2})\s?月/u, ([month]) => Number(month)],
  [/截[至止].{0,8}?(\d{1,2})\s*月(?:底|末|\d{1,2}日)?/u, ([month]) => Number(month)],
  [/(?<!\d)(\d{1,2})\s*月(?:底|末|份)?/u, ([month]) => Number(month)],
  [/上半年/u, () => 6],
  [/(?:前)?([一二三四])季度/u, ([quarter]) => "一二三四".indexOf(quarter ?? "一") * 3 + 3],
  [/年度|全年/u, () => 12],
];

const HEAD_MONTHS: typeof MONTHS = [...MONTHS.slice(0, 2), [/(?<!\d)(\d{1,2})\s*月(?:底|末)/u, ([month]) => Number(month)], [/上半年/u, () => 6]];

export interface TableTime {
  readonly year: number | null;
  readonly month: number | null;
}

/** `above`: titles and form lines · `heads`: of the figures done, which tell a span or an end of months; single months stand beside each other · `asked`: of targets. */
export function periodOfTable(above: readonly string[], heads: readonly string[], asked: readonly string[] = []): TableTime {
  const [titles, columns] = [above.map((text) => text.normalize("NFKC")), heads.map((text) => text.normalize("NFKC"))];
  const yearsIn = (texts: readonly string[]): readonly number[] => texts.flatMap((text) => [...text.matchAll(/20\d\d/gu)].map(([year]) => Number(year)));
  const years = yearsIn(columns).length > 0 ? yearsIn(columns) : yearsIn(asked);
  const titled = titles.map((text) => YEAR.exec(text)?.[1]).find((text) => text !== undefined);
  const year = titled === undefined ? (years.length > 0 ? Math.max(...years) : null) : Number(titled);
  return { year, month: monthIn(titles, MONTHS) ?? monthIn(columns, HEAD_MONTHS) };
}

function monthIn(texts: readonly string[], patterns: typeof MONTHS): number | null {
  for (const [pattern, month] of patterns) {
    for (const text of texts) {
      const found = pattern.exec(text);
      const value = found ? month(found.slice(1)) : 0;
      if (value >= 1 && value <= 12) return value;
    }
  }
  return null;
}
