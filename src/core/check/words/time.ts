/** Which time a sentence speaks of, beside the draft's own. */
import type { Line } from "../../read/structure";
import { yearsIn } from "../../read/yearsIn";
import type { Span } from "../../read/quantity";
import type { Draft } from "../draft";

/** Of what is still to come. */
const AHEAD = /计划(?!的|数|任务)|打算|拟(?!定)|预计|将(?!有关|相关|[^，。；]{0,12}(?:作为|纳入|列入))|力争|争取|确保|下一步|下半年|明年|来年|今后|即将|迎接|喜迎|准备|筹备|推迟|延至|顺延|定于|待|前(?:全面|全部)?完成/u;
/** Of an earlier year, or of a time that runs through years. */
const EARLIER = /上年|去年|前年|往年|历年|同期|上一年|以来|自(?:19|20)\d\d年|比|较|始于|此前|原定|当年|连续/u;

export function looksAhead(words: string): boolean {
  return AHEAD.test(words);
}

export function looksBack(words: string): boolean {
  return EARLIER.test(words);
}

/** The years that a line may be about: its report's own, and the next where it plans; that alone where the title names it. null: nobody knows. */
export function yearsOf({ text, coverage: { year, planOnly, title } }: Draft, line: Pick<Line, "plan">, words = ""): readonly number[] | null {
  if (year === null) return null;
  if (line.plan && title && text.slice(title.start, title.end).includes(`${String(year + 1)}年`)) return [year + 1];
  return (line.plan && !planOnly) || looksAhead(words) ? [year, year + 1] : [year];
}

/** How many months a draft's results reach; 12 where its title does not say less. */
export function lastMonthOf({ coverage: { month } }: Draft): number {
  return month ?? 12;
}

/** In the order of the title; those of documents that it names are not its own. */
export function yearsOfTitle(text: string, { start, end }: Span): readonly number[] {
  return yearsIn(text.slice(start, end).replace(/《[^》]*》/gu, "")).map(({ value }) => value);
}
