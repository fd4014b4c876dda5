/** K21: days that the calendar does not have, months in the wrong order, 截止 for 截至. Rules: language.md 1.7, K21. */
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { lengthOfMonth } from "./calendar";
import { placesOf } from "./prose";

/** 2025年6月31日, 2月30日, 3月6日—35日, 13月, 2025-13-01, 2025.2.30; not 36月龄, 第13月. */
const DAY = /(?:(?<year>(?:19|20)\d\d)年)?(?<![\d.第近满每共])(?<month>\d{1,2})月(?![龄湖嫂])(?:份?(?<day>\d{1,2})日(?:[—~\-至到](?<last>\d{1,2})日)?)?/gu;
const NUMERIC = /(?<![\d.\-/])(?<year>(?:19|20)\d\d)(?<mark>[.\-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.\-/])/gu;
/** 3月至1月, 3—1月; not 2024年11月至2025年3月, 每年11月至次年3月. */
const MONTHS = /(?<![\d.\-—~])(?<first>\d{1,2})(?:月份?)?[—~\-至到](?<last>\d{1,2})月(?![龄\d])/gu;
/** 2025年11—3月 runs into the next year. */
const WINTER = { first: 10, last: 4 };
/** Of days: 3月28日至3月6日. */
const DAYS = /(?<![\d])(?<month>\d{1,2})月(?<first>\d{1,2})日?[—~\-至到](?:(?<other>\d{1,2})月)?(?<last>\d{1,2})日/gu;
const TIME = "月(?:份|底|初|[上中下]旬|(?:DAY)日)?(?:（[^（）]{0,8}）)?";
const BEGIN = "起|开始|启动|开幕|开赛|开班|开工|开学|动工|动员|部署";
/** 9月15日启动，至9月5日结束; 3月开工、2月完工; 自6月10日起到6月1日. A part of the days may be missing. */
const FROM_TO = new RegExp(
  `(?<![\\d.])(?<month>\\d{1,2})${TIME.replace("DAY", "(?<first>\\d{1,2})")}(?<between>[^。；\\d]{0,16}?(?:${BEGIN})(?:(?!\\d{1,2}月)[^。；]){0,24}?)(?:(?<to>至|到)|(?<=[，、]))(?:(?<other>\\d{1,2})${TIME.replace("DAY", "(?<last>\\d{1,2})")}|(?<alone>\\d{1,2})日)(?<close>[^，。；\\d]{0,8}?(?:结束|闭幕|落幕|收官|结业|竣工|完工|完成|截止|止))?`,
  "gu",
);
const OTHER_YEAR = /次年|翌年|[明来去上前今]年|第二年|(?:19|20)\d\d年/u;
/** 截止6月底, 截止到目前; behind what ends (报名截止) it is the verb. */
const UNTIL = /截止[到至于]?(?=(?:19|20)\d\d年|\d{1,2}月|目前|今年|本月|上月|年底|月底|[上去]年|现在|当前|[一二三四五六七八九十]{1,2}月|[一二三四]季度|上半年|前三季度)/gu;
const CLOSING = /(?:报名|申报|报送|上报|征集|征稿|投稿|提交|缴费|缴纳|投票|受理|认购|招聘|申请|期限|时间|日期|评选|活动|推荐|登记|递交|招标|投标|公示|于|将|日|前|月)$/u;

export const dates: Rule = {
  id: "K21",
  severity: "error",
  *find(draft) {
    yield* impossible(draft);
    yield* reversed(draft);
    for (const { start, end, found, line } of placesOf(draft, UNTIL)) {
      if (CLOSING.test(draft.text.slice(Math.max(line.start, start - 4), start))) continue;
      yield { start, end, reason: "until_is_deadline", with: { found: found[0] }, expected: "截至", correction: { start, end, text: "截至" }, severity: "warning" };
    }
  },
};

function* impossible(draft: Draft): Iterable<Found> {
  const own = draft.coverage.year;
  for (const pattern of [DAY, NUMERIC]) {
    for (const { start, end, found } of placesOf(draft, pattern)) {
      const { year, month = "", day, last } = found.groups ?? {};
      const length = lengthOfMonth(Number(month), year === undefined ? own : Number(year));
      const days = [day, last].filter((one) => one !== undefined).map(Number);
      if (length > 0 && days.every((one) => one >= 1 && one <= length)) continue;
      yield { start, end, reason: length === 0 ? "month_impossible" : "day_impossible", with: { date: found[0], month: Number(month), days: length } };
    }
  }
}

function* reversed(draft: Draft): Iterable<Found> {
  for (const { start, end, found, line } of placesOf(draft, MONTHS)) {
    const [first, last] = [Number(found.groups?.["first"]), Number(found.groups?.["last"])];
    if (first < last || first > 12 || last > 12 || (first >= WINTER.first && last <= WINTER.last && /年$/u.test(draft.text.slice(Math.max(line.start, start - 5), start))) || /(?:每年|次年|冬春)$/u.test(draft.text.slice(Math.max(line.start, start - 5), start))) continue;
    yield { start, end, reason: "dates_reversed", with: { found: found[0] } };
  }
  for (const { start, end, found } of placesOf(draft, DAYS)) {
    const { month, first, other, last } = found.groups ?? {};
    if (Number(other ?? month) * 100 + Number(last) > Number(month) * 100 + Number(first) || (Number(month) > 9 && Number(other ?? month) < 4)) continue;
    yield { start, end, reason: "dates_reversed", with: { found: found[0] } };
  }
  for (const { start, end, found, line } of placesOf(draft, FROM_TO)) {
    const { month, first, between = "", to, other, last, alone, close } = found.groups ?? {};
    if ((to ?? close) === undefined || OTHER_YEAR.test(draft.text.slice(Math.max(line.start, start - 6), start) + between)) continue;
    const [from, until] = [Number(month), Number(other ?? month)];
    const [firstDay, lastDay] = [Number(first ?? 0), Number(last ?? alone ?? 0)];
    const isReversed = until < from || (until === from && firstDay > 0 && lastDay > 0 && lastDay < firstDay);
    // a winter's work ends in the next year
    if (!isReversed || (from >= WINTER.first && until <= WINTER.last)) continue;
    yield { start, end, reason: "dates_reversed", with: { found: found[0] } };
  }
}
