/** K28: as many numbers behind 分别 as things before it. Rule: language.md 6.6. */
import type { Rule } from "../rule";

const RESPECTIVELY = "分别";
/** 分别于3月和5月, 分别在…: of time and place. */
const NO_LIST = /^(?:于|在|由|从|到|前往|赴|组织|召开|深入|与|向|对|就|针对|围绕|以)/u;
const MARK = /[，。；：！？]/u;

export const respectively: Rule = {
  id: "K28",
  severity: "error",
  *find({ text, sentences }) {
    for (const { start, end, figures } of sentences) {
      for (let at = text.indexOf(RESPECTIVELY, start); at >= 0 && at < end; at = text.indexOf(RESPECTIVELY, at + 1)) {
        const from = at + RESPECTIVELY.length;
        if (NO_LIST.test(text.slice(from, from + 2))) continue;
        const numbers = listed(text, figures.map(({ span }) => span).filter((span) => span.start >= from));
        if (numbers.length < 2 || text.slice(from, numbers[0]?.start ?? end).search(MARK) >= 0) continue;
        const things = thingsBefore(text, start, at);
        const last = numbers.at(-1)?.end ?? end;
        if (things && (numbers.length < things.least || numbers.length > things.most)) {
          yield { start: at, end: last, reason: "respectively_count", with: { things: things.most, numbers: numbers.length } };
        }
      }
    }
  },
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first numbers that only 、 和 与 及 join, with or without a word of each. */
function listed(text: string, spans: readonly Span[]): readonly Span[] {
  const list: Span[] = [];
  for (const span of spans) {
    const before = list.at(-1);
    if (before && !/^[、和与及，]{1,2}$/u.test(text.slice(before.end, span.start).replace(/^[以之][上下内]|左右/u, ""))) break;
    list.push(span);
  }
  return list;
}

/** 、 always divides; 和, 与 and 及 may stand inside a name. null where no list stands before. */
function thingsBefore(text: string, start: number, at: number): { readonly least: number; readonly most: number } | null {
  const clause = text.slice(start, at).split(MARK).findLast((words) => words !== "") ?? "";
  const items = clause.split("、");
  const joints = (items.at(-1)?.match(/和|与|及|以及/gu) ?? []).length;
  const least = items.length + (items.length > 1 && joints > 0 ? 1 : 0);
  const most = items.length + clause.split(/和|与|及/u).length - 1;
  return most < 2 || items.some((item) => item.length > LONGEST || item.length === 0) ? null : { least: Math.min(least, most), most };
}

const LONGEST = 24;
