/** Which months of the workbook a draft is to be held against, and whether they are the workbook's own. */
import type { Draft } from "../draft";
import type { Finding } from "../finding";
import type { Book } from "./book";

export interface DraftTime {
  readonly month: number;
  readonly year: number;
  readonly lastYear: boolean;
  readonly nextYear: boolean;
  /** Nothing of the draft's year stands in the workbook. */
  readonly foreign: boolean;
  /** The workbook does not reach the draft's last month: results are not known there. */
  readonly ahead: boolean;
  /** One, on the title, where the draft's time is not the workbook's. */
  readonly findings: readonly Finding[];
}

/** 2026年工作总结 says the year alone: its months are the workbook's, as far as they go. */
const SAYS_MONTHS = /半年|季度|\d{1,2}月/u;

export function draftTimeOf({ text, coverage }: Draft, { dataset: { settings }, at }: Book): DraftTime {
  const { period } = settings;
  const words = coverage.title ? text.slice(coverage.title.start, coverage.title.end) : "";
  // without a title that says so, a year in the text may be any
  const year = Number(/20\d\d(?=年)/u.exec(words)?.[0] ?? period.year);
  const said = SAYS_MONTHS.test(words) ? coverage.month : null;
  const nextYear = year === period.year + 1 && coverage.planOnly;
  const month = year === period.year || nextYear ? (said ?? period.month) : (coverage.month ?? 12);
  const lastYear = year === period.year - 1;
  const foreign = year !== period.year && !lastYear && !nextYear;
  const ahead = !lastYear && month > period.month && at(month).year.passed.lastDay.month < month;
  const place = { ...(coverage.title ?? { start: 0, end: 0 }), related: [], expected: null, correction: null };
  const ofYear: readonly Finding[] = lastYear || foreign ? [{ ...place, rule: "B10", reason: "book_year", severity: "warning", with: { said: year, own: period.year } }] : [];
  const ofMonth: readonly Finding[] = ofYear.length === 0 && !nextYear && month !== period.month ? [{ ...place, rule: "B10", reason: "book_period", severity: "warning", with: { said: monthsWords(month), own: monthsWords(period.month) } }] : [];
  return { month, year, lastYear, nextYear, foreign, ahead, findings: [...ofYear, ...ofMonth] };
}

function monthsWords(month: number): string {
  return month === 12 ? "全年" : month === 6 ? "上半年" : month === 1 ? "1月" : `1—${String(month)}月`;
}
