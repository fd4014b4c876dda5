/** K28: as many numbers behind 分别 as things before it. Rule: language.md 6.6. */
import { readChinese } from "../../number/chineseNumeral";
import type { Span } from "../../read/quantity";
import type { Figure } from "../draft";
import type { Rule } from "../rule";

const RESPECTIVELY = "分别";
/** 分别于3月和5月, 分别在…: of time and place. */
const NO_LIST = /^(?:于|在|由|从|到|前往|赴|组织|召开|深入|与|向|对|就|针对|围绕|以)/u;
const MARK = /[，。；：！？]/u;
/** 三项分别占, 两期参训率分别为: said how many they are. */
const SAID_COUNT = /(?<count>[二两三四五六七八九十]|\d{1,2})(?:项|期|类|级|者|家|个|批|种|档|所|场)[^，。；]{0,8}$/u;
/** 一至三季度 are three. */
const SAID_SPAN = /(?<first>[一二三四]|\d{1,2})(?:至|到|—|-|~)(?<last>[一二三四]|\d{1,2})(?:季度|月)[^。；]{0,12}$/u;

export const respectively: Rule = {
  id: "K28",
  severity: "error",
  *find({ text, sentences }) {
    for (const { start, end, figures } of sentences) {
      for (let at = text.indexOf(RESPECTIVELY, start); at >= 0 && at < end; at = text.indexOf(RESPECTIVELY, at + 1)) {
        const from = at + RESPECTIVELY.length;
        if (NO_LIST.test(text.slice(from, from + 2))) continue;
        const numbers = listed(text, figures.filter(({ span }) => span.start >= from).map(({ span }) => span));
        if (numbers.length < 2 || text.slice(from, numbers[0]?.start ?? end).search(MARK) >= 0) continue;
        const things = thingsBefore(text, { start, end: at }, figures);
        if (things && (numbers.length < things.least || numbers.length > things.most)) {
          yield { start: at, end: numbers.at(-1)?.end ?? end, reason: "respectively_count", with: { things: things.most, numbers: numbers.length } };
        }
      }
    }
  },
};

/** The first numbers that only 、 和 与 及 join. */
function listed(text: string, spans: readonly Span[]): readonly Span[] {
  const list: Span[] = [];
  for (const span of spans) {
    const before = list.at(-1);
    if (before && !/^(?:[、和与及，]|以及){1,2}$/u.test(text.slice(before.end, span.start).replace(/^以[上下内]|^左右/u, ""))) break;
    list.push(span);
  }
  return list;
}

interface Count {
  readonly least: number;
  readonly most: number;
}

function thingsBefore(text: string, { start, end }: Span, figures: readonly Figure[]): Count | null {
  const said = text.slice(start, end);
  return spoken(said) ?? named(said) ?? counted(text, end, figures);
}

function spoken(said: string): Count | null {
  const numeral = (words: string | undefined): number => (words === undefined ? NaN : /^\d/u.test(words) ? Number(words) : (readChinese(words) ?? NaN));
  const span = SAID_SPAN.exec(said)?.groups;
  const count = span ? numeral(span["last"]) - numeral(span["first"]) + 1 : numeral(SAID_COUNT.exec(said)?.groups?.["count"]);
  return count >= 2 ? { least: count, most: count } : null;
}

const LONGEST_NAME = 24;

/** 东城、西城和南城: 、 always divides; 和, 与 and 及 may stand inside a name. */
function named(said: string): Count | null {
  const clause = said.split(MARK).findLast((words) => words !== "") ?? "";
  const items = clause.split("、");
  if (items.length < 2 || items.some(({ length }) => length > LONGEST_NAME || length === 0)) return null;
  const joints = (items.at(-1)?.match(/和|与|及|以及/gu) ?? []).length;
  const most = items.length + clause.split(/和|与|及/u).length - 1;
  return { least: Math.min(items.length + (joints > 0 ? 1 : 0), most), most };
}

/** 县级4.92万人次、乡镇2.81万人次、村级0.91万人次，占比分别为: the numbers of the clause before. */
function counted(text: string, at: number, figures: readonly Figure[]): Count | null {
  const before = figures.filter(({ span }) => span.end <= at);
  const list: Figure[] = [];
  for (const figure of before.reverse()) {
    const behind = list.at(-1);
    if (behind && (behind.quantity.measure !== figure.quantity.measure || !/^[、和与及，](?!其中)[^，。；、]{1,16}$/u.test(text.slice(figure.span.end, behind.span.start)))) break;
    if (!behind && !/^，[^，。；]{0,10}$/u.test(text.slice(figure.span.end, at))) break;
    list.push(figure);
  }
  return list.length < 2 ? null : { least: list.length, most: list.length };
}
