/** K22: an anniversary is the year less the origin, a day's number one more. Origins are history; sources: language.md K22 and the events' own dates. */
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { placesOf } from "./prose";
import { looksAhead, yearsOf } from "./time";
import { readChinese } from "../../number/chineseNumeral";

/** What is said between event and number: 成立75周年, 节115周年, 《讲话》发表80周年. */
const ORIGINS: readonly (readonly [event: string, year: number, words: RegExp])[] = [
  ["国际劳动妇女节", 1910, /三八|3[·.]8|国际(?:劳动)?妇女节|妇女节/u],
  ["中国共产党成立", 1921, /建党|中国共产党(?:成立|建立|诞生)|党的生日|共产党诞生/u],
  ["中国人民解放军建军", 1927, /建军|解放军(?:成立|建立)|八一|南昌起义/u],
  ["中华人民共和国成立", 1949, /建国|新中国(?:成立|建立)|中华人民共和国(?:成立|建立)|国庆|共和国(?:成立|华诞)/u],
  ["五四运动", 1919, /五四/u],
  ["中国共产主义青年团成立", 1922, /共青团(?:成立|建立)|共产主义青年团(?:成立|建立)|建团/u],
  ["抗日战争胜利", 1945, /抗(?:日)?战(?:争)?(?:暨世界反法西斯战争)?(?:取得)?(?:伟大)?胜利|反法西斯战争胜利/u],
  ["全民族抗战爆发", 1937, /七七事变|卢沟桥事变|全(?:民族|面)抗战(?:爆发)?/u],
  ["九一八事变", 1931, /九一八/u],
  ["一二·九运动", 1935, /一二[·.]?九/u],
  ["红军长征胜利", 1936, /长征(?:取得)?(?:伟大)?胜利/u],
  ["红军长征出发", 1934, /长征出发/u],
  ["遵义会议", 1935, /遵义会议/u],
  ["辛亥革命", 1911, /辛亥革命/u],
  ["抗美援朝出国作战", 1950, /抗美援朝(?:战争)?(?:出国作战)?/u],
  ["北京世界妇女大会", 1995, /世妇会|世界妇女大会/u],
  ["男女平等基本国策提出", 1995, /男女平等基本国策(?:提出|确立)/u],
  ["改革开放", 1978, /改革开放/u],
  ["香港回归", 1997, /香港回归/u],
  ["澳门回归", 1999, /澳门回归/u],
  ["中华全国妇女联合会成立", 1949, /全国妇联成立|全国妇女联合会成立/u],
  ["中华全国总工会成立", 1925, /(?:全国总工会|全总)成立/u],
  ["中国残联成立", 1988, /中国残(?:疾人)?联(?:合会)?成立/u],
  ["少先队建队", 1949, /少(?:年)?先(?:锋)?队(?:建队|成立)/u],
  ["“春蕾计划”实施", 1989, /春蕾计划”?(?:实施|启动)/u],
  ["《妇女权益保障法》颁布", 1992, /妇女权益保障法》(?:颁布|实施|施行)/u],
  ["《反家庭暴力法》实施", 2016, /反家庭暴力法》(?:实施|施行)/u],
  ["《家庭教育促进法》实施", 2022, /家庭教育促进法》(?:实施|施行)/u],
];
/** Days that are counted, with the year of the first; public record. */
const DAYS: Readonly<Record<string, number>> = {
  国际劳动妇女节: 1911, 国际妇女节: 1911, 国际护士节: 1912, 世界红十字日: 1948, 世界地球日: 1970, 植树节: 1979, 世界粮食日: 1981, 国际消费者权益日: 1983, 教师节: 1985, 国际志愿者日: 1986, 世界艾滋病日: 1988, 国际禁毒日: 1988, 世界无烟日: 1988,
  中国水周: 1988, 爱国卫生月: 1989, 世界人口日: 1990, 全国助残日: 1991, 全国土地日: 1991, 税收宣传月: 1992, 全国消防日: 1992, 消防宣传日: 1992, 国际残疾人日: 1992, 世界水日: 1993, 世界读书日: 1996, 世界防治结核病日: 1996, 全国爱眼日: 1996,
  全国爱耳日: 2000, 记者节: 2000, 世界知识产权日: 2001, 法制宣传日: 2001, 安全生产月: 2002, 职业病防治法宣传周: 2003, 世界献血者日: 2004, 全国防灾减灾日: 2009, 防灾减灾日: 2009, 全国低碳日: 2013, 国家宪法日: 2014, 国家公祭日: 2014,
  全民国家安全教育日: 2016, 国家安全教育日: 2016, 中国航天日: 2016, 全国科技工作者日: 2017, 中国医师节: 2018, 中国农民丰收节: 2018, 人民警察节: 2021, 全国生态日: 2023,
};
/** 第114个国际护士节, 第三十五次全国助残日, 第7届“中国农民丰收节”; not a place's own 第七届…丰收节. */
const COUNTED = new RegExp(`第(?<number>\\d{1,3}|[一二三四五六七八九十百零]{1,6})(?:个|次|届)[“”]?(?:世界|全国|中国|国家)?[“”]?(?<day>${Object.keys(DAYS).join("|")})`, "gu");

/** 纪念“三八”国际妇女节115周年, 庆祝建党一百周年, 百周年. Event and number stand in one clause. */
const ANNIVERSARY = /(?<said>[^，。；：、！？\d]{2,30}?)(?:第)?(?<number>\d{1,3}|百|[一二三四五六七八九十百零]{1,6})周年/gu;

export const anniversaries: Rule = {
  id: "K22",
  severity: "error",
  *find(draft) {
    for (const { end, found, line } of placesOf(draft, ANNIVERSARY, "text", /周年/u)) {
      const { said = "", number = "" } = found.groups ?? {};
      const origin = nearest(said);
      const count = countOf(number);
      if (!origin || count === null) continue;
      const words = draft.text.slice(line.start, line.end);
      const own = yearsOf(draft, line, around(words, end - line.start));
      const named = saidYear(words, end - line.start);
      // the year that a sentence names may be that of something else in it
      const years = named && !line.plan ? [...new Set([...(own ?? []), ...named])] : (named ?? own);
      const [event, from] = origin;
      if (!years || years.some((year) => year - from === count)) continue;
      const year = years[0] ?? 0;
      const start = end - "周年".length - number.length;
      const expected = String(year - from);
      yield { start, end, reason: "anniversary_wrong", with: { event, from, year, count, expected }, expected: `${expected}周年`, ...(years.length === 1 ? { correction: { start, end: start + number.length, text: expected } } : {}) };
    }
    yield* counted(draft);
  },
};

function* counted(draft: Draft): Iterable<Found> {
  for (const { start, end, found, line } of placesOf(draft, COUNTED, "text", /第/u)) {
    const { number = "", day = "" } = found.groups ?? {};
    const from = DAYS[day] ?? 0;
    const count = countOf(number);
    const words = draft.text.slice(line.start, line.end);
    const said = saidYear(words, start - line.start);
    const own = yearsOf(draft, line, around(words, start - line.start));
    // the year that its sentence names may be that of something else in it
    const years = own && said ? [...new Set([...own, ...said])] : (own ?? said);
    // beside a day of its own year, of which nobody knows
    if (count === null || !years || /去年|上年|明年/u.test(words.slice(Math.max(0, start - line.start - 12), end - line.start)) || years.some((year) => year - from + 1 === count)) continue;
    const [year = 0] = years;
    const expected = String(year - from + 1);
    yield { start, end, reason: "ordinal_wrong", with: { event: day, from, year, count, expected }, expected: `第${expected}个`, ...(years.length === 1 ? { correction: { start: start + 1, end: start + 1 + number.length, text: expected } } : {}) };
  }
}

function countOf(number: string): number | null {
  return /^\d/u.test(number) ? Number(number) : readChinese(number);
}

/** The event that stands last before the number. */
function nearest(said: string): readonly [string, number] | null {
  let best: readonly [string, number] | null = null;
  let last = -1;
  for (const [event, year, words] of ORIGINS) {
    const found = words.exec(said);
    if (!found || found.index + found[0].length <= last) continue;
    last = found.index + found[0].length;
    best = [event, year];
  }
  return best;
}

/** 2024年，…举办…114周年: the year of its own sentence. */
function saidYear(words: string, at: number): readonly number[] | null {
  const sentence = words.slice(words.lastIndexOf("。", at) + 1, at);
  const year = /(?:19|20)\d\d(?=年(?!代))/gu;
  const years = [...sentence.matchAll(year)].map(([digits]) => Number(digits));
  const last = years.at(-1);
  return last === undefined ? null : [last];
}

/** To tell 迎接建党105周年 of the year to come. */
function around(words: string, at: number): string {
  const clause = words.slice(Math.max(0, at - 40), at);
  return looksAhead(clause) ? clause : "";
}
