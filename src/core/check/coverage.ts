/** Which time a draft is about. Rules: language.md K25, K26, 6.6. */
import type { Span } from "../read/quantity";
import type { Structure } from "../read/structure";

export interface Coverage {
  /** null where no year is printed. */
  readonly year: number | null;
  /** Last month of the report; null where nothing says. */
  readonly month: number | null;
  /** A plan and nothing else: its year lies ahead. */
  readonly planOnly: boolean;
  readonly title: Span | null;
}

/** Words of a title that say how much of the year it is about, with the last month. Data before code. */
const SPANS: readonly (readonly [words: RegExp, month: number])[] = [
  [/半年/u, 6], [/(?:一|1|第一)季度/u, 3], [/(?:二|2|第二)季度/u, 6], [/(?:三|3|第三|前三)季度/u, 9], [/(?:四|4|第四)季度/u, 12], [/全年|年度(?!目标|任务|重点|指标)|年终|年工作|年[^月季半]{0,12}总结/u, 12],
];
const MONTH = /(?<!\d)(\d{1,2})月/gu;
const PLAN = /计划|打算|安排|谋划|思路|要点|方案/u;
const RESULT = /总结|小结|汇报|报告|情况|述职|通报/u;
/** The plan that a title adds to its results. */
const PLAN_BEHIND = /(?<=(?:总结|小结|汇报|报告|情况|述职|通报)[^及和与暨]{0,4})[及和与暨].*$/u;

export function coverageOf(text: string, { lines, year }: Structure): Coverage {
  const title = lines.find(({ level }) => level === "title") ?? null;
  const words = title ? text.slice(title.start, title.end) : "";
  // 10月份工作情况及11月份工作安排 tells of October
  const told = words.replace(PLAN_BEHIND, "");
  const month = [...told.matchAll(MONTH)].map(([, digits]) => Number(digits)).findLast((one) => one >= 1 && one <= 12) ?? null;
  return {
    year, month: month ?? SPANS.find(([pattern]) => pattern.test(told))?.[1] ?? null, planOnly: PLAN.test(words) && !RESULT.test(words), title: title && { start: title.start, end: title.end },
  };
}
