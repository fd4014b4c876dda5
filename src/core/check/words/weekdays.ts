/** K21: the weekday beside a day is that day's. Days of a fixed date are known by their names. */
import { readChinese } from "../../number/chineseNumeral";
import { yearsIn } from "../../read/yearsIn";
import type { Draft } from "../draft";
import type { Rule } from "../rule";
import { lengthOfMonth, weekdayOf } from "./calendar";
import { placesOf, type Place } from "./prose";
import { looksAhead, yearsOf } from "./time";

const WEEK = "日一二三四五六";
/** Month and day of days that are told by name; public record. */
const NAMED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1], 三八: [3, 8], 植树节: [3, 12], 五一: [5, 1], 劳动节: [5, 1], 五四: [5, 4], 青年节: [5, 4], 护士节: [5, 12], 六一: [6, 1], 儿童节: [6, 1], 七一: [7, 1], 建党节: [7, 1], 八一: [8, 1], 建军节: [8, 1],
  教师节: [9, 10], 烈士纪念日: [9, 30], 十一: [10, 1], 国庆节: [10, 1], 记者节: [11, 8], 宪法日: [12, 4], 公祭日: [12, 13],
};
const DIGITS = "\\d{1,2}|[一二三四五六七八九十]{1,3}";
const YEAR = "(?<year>\\d{4}|二[〇○零O0][〇○零O0一二三四五六七八九]{2}|[去上前今本明])年";
const DATE = `(?:${YEAR})?(?<month>${DIGITS})月(?<day>${DIGITS})日|(?<=[至到—~、和](?:${DIGITS}月)?)(?<bare>\\d{1,2})日`;
const NAME = `(?<!第)“?(?<name>${Object.keys(NAMED).join("|")})”?[节国际劳动妇女儿童]{0,6}(?:当天|当日|那天|这天)?`;
/** 9月15日（星期日）, 9月6日至7日（周六、周日）, 3月8日（农历二月初九，周六）, “三八”节那天（星期六）, 11月3日 星期一. */
const PLACE = new RegExp(`(?:${DATE}|${NAME})(?:（[^（）\\d]{0,10}?|，(?=星期)| *)(?:是)?(?:星期|周|礼拜)(?<said>[一二三四五六日天](?:[、和至](?:星期|周|礼拜)?[一二三四五六日天])*)(?!期)`, "gu");

export const weekdays: Rule = {
  id: "K21",
  severity: "error",
  *find(draft) {
    if (!/星期|周[一二三四五六日]|礼拜/u.test(draft.text)) return;
    for (const place of placesOf(draft, PLACE)) {
      const { start, end, found } = place;
      const [month, day] = dateOf(draft, place);
      const days = yearsMeant(draft, place).filter((year) => day >= 1 && day <= lengthOfMonth(month, year)).map((year) => weekdayOf(year, month, day));
      // of 周六、周日 the last is the last day's
      const said = (found.groups?.["said"] ?? "").slice(-1);
      const isRight = days.some((weekday) => WEEK.charAt(weekday) === said || (said === "天" && weekday === 0));
      if (isRight || days.length === 0) continue;
      const weekday = WEEK.charAt(days[0] ?? 0);
      yield { start, end, reason: "weekday_wrong", with: { date: `${String(month)}月${String(day)}日`, said, weekday }, ...(new Set(days).size === 1 ? { expected: `星期${weekday}`, correction: { start: end - 1, end, text: weekday } } : {}) };
    }
  },
};

function dateOf(draft: Draft, { start, found, line }: Place): readonly [month: number, day: number] {
  const { month, day, bare, name } = found.groups ?? {};
  if (name !== undefined) return NAMED[name] ?? [0, 0];
  if (bare === undefined) return [valueOf(month ?? ""), valueOf(day ?? "")];
  const before = draft.text.slice(Math.max(line.start, start - 24), start);
  return [Number(/(\d{1,2})月[^月]*$/u.exec(before)?.[1] ?? 0), Number(bare)];
}

/** The year that is written, that its sentence named last, or one that the draft may be about; none where nobody knows. */
function yearsMeant(draft: Draft, { start, found, line }: Place): readonly number[] {
  const own = draft.coverage.year;
  const written = found.groups?.["year"];
  const relative = written === undefined ? undefined : { 前: -2, 去: -1, 上: -1, 今: 0, 本: 0, 明: 1 }[written];
  if (relative !== undefined) return own === null ? [] : [own + relative];
  if (written !== undefined) return yearsIn(`${written}年`).map(({ value }) => value);
  const before = draft.text.slice(line.start, start);
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  const named = yearsIn(sentence).at(-1);
  if (named) return [named.value];
  if (own === null) return [];
  if (/[去上]年[^，。；]{0,12}$/u.test(sentence)) return [own - 1];
  const years = yearsOf(draft, line, looksAhead(sentence) ? sentence : "") ?? [];
  const { title } = draft.coverage;
  // a speech of January tells what was done in the year before
  return title && /总结|小结|半年|季度|月份?|情况|述职|自查/u.test(draft.text.slice(title.start, title.end)) ? years : [...years, own - 1];
}

function valueOf(digits: string): number {
  return /^\d/u.test(digits) ? Number(digits) : (readChinese(digits) ?? 0);
}
