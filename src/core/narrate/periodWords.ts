/** 全年 · 上半年 · 1—9月: how a year-to-date period is called. Rule: language.md 1.1, 1.3. */
import { daysInMonth, type Period, type ReportKind } from "../indicator/period";
import type { Narration } from "./narration";

/** 全年, 上半年, 一季度, 前三季度, 1—5月; before the data reach the period's end 截至11月底. */
export function periodPhrase({ year, kind }: Pick<Narration, "year" | "kind">): string {
  const { period, passed } = year;
  if (passed.lastDay.month < period.month) return untilPhrase({ year });
  return period.month === 12 ? "全年" : monthsPhrase(period, kind);
}

/** The report's own months behind {年}年, as titles have them, however far the data reach; nothing for a whole year. */
export function titlePhrase({ year: { period }, kind }: Pick<Narration, "year" | "kind">): string {
  return period.month === 12 && kind !== "monthly" ? "" : monthsPhrase(period, kind);
}

const QUARTERS: Readonly<Record<number, string>> = { 3: "一季度", 6: "上半年", 9: "前三季度" };

function monthsPhrase({ month }: Period, kind: ReportKind): string {
  return (kind === "monthly" ? undefined : QUARTERS[month]) ?? (month === 1 ? "1月" : `1—${String(month)}月`);
}

/** 截至6月底, or the day itself when the data end inside a month: 截至6月25日. */
export function untilPhrase({ year }: Pick<Narration, "year">): string {
  const { lastDay } = year.passed;
  const ends = lastDay.day === daysInMonth(lastDay.year, lastDay.month);
  return ends ? `截至${lastDay.month}月底` : `截至${lastDay.month}月${lastDay.day}日`;
}

/** The same phrase as an opening: 上半年， but 全年 without a comma. */
export function opening(phrase: string): string {
  return phrase === "全年" || phrase === "" ? phrase : `${phrase}，`;
}

/** 下半年, or 下一步 where the rest of the year has no name. */
export function nextPhrase({ year }: Pick<Narration, "year">): string {
  return year.period.month === 6 ? "下半年" : "下一步";
}
