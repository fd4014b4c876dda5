import type { ReportKind } from "../indicator/period";
import { normalText } from "./normalText";
import type { Reading } from "./readReport";
import { contains } from "./wordsIn";
import { RESULT_HEADINGS } from "./words/contexts";

/** Quarters and months have no kind of outline of their own. */
const SHORTER = /季度|(?<!年)[\d一二三四五六七八九十]{1,2}月/u;

/** Reports that a text which was read can be: 全年 and 2026年工作计划 are false in a half-year report. Empty where its title does not say. */
export function kindsOf({ text, structure: { lines, halfYear, year } }: Reading): readonly ReportKind[] {
  if (halfYear) return ["half-year"];
  const title = lines.find(({ level }) => level === "title");
  const words = title ? normalText(text.slice(title.start, title.end)) : "";
  return year !== null && contains(words, RESULT_HEADINGS) && !SHORTER.test(words) ? ["annual"] : [];
}
