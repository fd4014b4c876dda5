/** K32: a name, an award, a document has one form in one draft: names that differ by a single character are one name, once miswritten. */
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { namesIn, type Name } from "./names";
import { placesOf, proseLines } from "./prose";

/** In characters: below it names that differ in one are mostly two names; above, indexing every place of each would cost too much. */
const SHORTEST = 4;
const LONGEST = 40;
/** From here on a single character is enough; shorter names need a second sign that they are one. */
const CERTAIN = 7;
/** What tells two things apart: numbers, levels, sides, and the last character of kinds (岗, 队, 户). */
const TELLING = /^[\d一二三四五六七八九十百千零〇两省市县区镇乡村街户岗队员手站校班家人星杯奖者师室所厅堂廊角月周日节年季组团社会馆男女老幼儿童东西南北中上下左右前后大小新旧内外党群工青妇残农商学军警春夏秋冬甲乙丙丁A-Za-z]$/u;
const FESTIVALS = [/国际妇女节/gu, /国际劳动妇女节/gu] as const;

export const constantNames: Rule = {
  id: "K32",
  severity: "info",
  *find(draft) {
    yield* names(draft);
    yield* festivals(draft);
    yield* offices(draft);
  },
};

interface Known {
  readonly text: string;
  readonly isTitle: boolean;
  readonly places: Name[];
}

function* names(draft: Draft): Iterable<Found> {
  const known = new Map<string, Known>();
  for (const line of proseLines(draft)) {
    for (const name of namesIn(draft.text.slice(line.start, line.end))) {
      const text = name.text.trim();
      if (text.length < SHORTEST || text.length > LONGEST || /[，。；：XxＸ×*]/u.test(text)) continue;
      const place = { ...name, start: name.start + line.start, end: name.end + line.start };
      const same = known.get(text);
      if (same) same.places.push(place);
      else known.set(text, { text, isTitle: name.isTitle, places: [place] });
    }
  }
  // names with one character left out: two of a kind differ there, or the longer has one more
  const byRest = new Map<string, string[]>();
  const told = new Set<string>();
  for (const name of known.values()) {
    for (let at = 0; at < name.text.length; at += 1) {
      const rest = `${name.text.slice(0, at)}\u0000${name.text.slice(at + 1)}`;
      const same = byRest.get(rest);
      if (same) same.push(name.text);
      else byRest.set(rest, [name.text]);
      const shorter = known.get(name.text.slice(0, at) + name.text.slice(at + 1));
      const isInside = at > 0 && at < name.text.length - 1;
      if (shorter && isInside && name.text.length > CERTAIN && name.isTitle === shorter.isTitle && !/[的和与及、暨·新大小]/u.test(name.text.charAt(at))) yield* differing(name, shorter, told, "");
    }
  }
  for (const [rest, same] of byRest) {
    const at = rest.indexOf("\u0000");
    for (const other of same.slice(1)) {
      const [one, two] = [known.get(same[0] ?? ""), known.get(other)];
      if (!one || !two || one.isTitle !== two.isTitle || (TELLING.test(one.text.charAt(at)) && TELLING.test(two.text.charAt(at)))) continue;
      if (/[\d一二三四五六七八九十]/u.test(one.text.charAt(at)) || /[\d一二三四五六七八九十]/u.test(two.text.charAt(at))) continue;
      yield* differing(one, two, told, draft.text);
    }
  }
}

/** @param text to look for a second sign in; empty where none is needed. */
function* differing(one: Known, other: Known, told: Set<string>, text: string): Iterable<Found> {
  const key = [one.text, other.text].sort().join("\u0000");
  if (told.has(key) || isListed(one, other)) return;
  const [usual, rare] = one.places.length >= other.places.length ? [one, other] : [other, one];
  if (text !== "" && one.text.length < CERTAIN && !(usual.places.length > 2 && rare.places.length === 1) && !sharesCompany(one, other, text)) return;
  told.add(key);
  for (const { start, end } of rare.places) {
    yield { start, end, reason: "name_differs", with: { name: rare.text, other: usual.text }, related: usual.places.slice(0, 1).map((place) => ({ start: place.start, end: place.end })), expected: usual.text, ...(usual.places.length > rare.places.length ? { correction: { start, end, text: usual.text } } : {}) };
  }
}

/** “A”“B”, “A”、“B”: named side by side they are two. */
function isListed(one: Known, other: Known): boolean {
  return one.places.some((place) => other.places.some(({ start, end }) => Math.min(Math.abs(start - place.end), Math.abs(place.start - end)) <= 4));
}

/** The two characters in front or behind are the same: “美丽庭院”创建, “美丽庭园”创建. */
function sharesCompany(one: Known, other: Known, text: string): boolean {
  const company = ({ start, end }: Name): readonly string[] => [text.slice(end + 1, end + 3), text.slice(start - 3, start - 1)].filter((words) => /^[\u4e00-\u9fff]{2}$/u.test(words) && !/活动|工作|行动|项目|计划|开展|实施|推进|深化/u.test(words));
  const known = new Set(one.places.flatMap(company));
  return other.places.flatMap(company).some((words) => known.has(words));
}

/** 国际妇女节 and 国际劳动妇女节: one of the two. */
function* festivals(draft: Draft): Iterable<Found> {
  const [short, long] = FESTIVALS.map((pattern) => [...placesOf(draft, pattern)]);
  const [usual, rare] = (short?.length ?? 0) >= (long?.length ?? 0) ? [short, long] : [long, short];
  const first = usual?.[0];
  if (!first) return;
  for (const { start, end, found } of rare ?? []) yield { start, end, reason: "festival_differs", with: { found: found[0], other: first.found[0] }, related: [{ start: first.start, end: first.end }], expected: first.found[0] };
}

const OFFICE = /^[\u4e00-\u9fff]{2,8}?(?:省|市|县|区|镇|乡|街道|村|社区)(?=妇联|妇女联合会|残联|残疾人联合会|总工会|工会|团委|红十字会|科协|文联|侨联|工商联)/u;

/** The title's own office, miswritten by one character further down. */
function* offices(draft: Draft): Iterable<Found> {
  const { title } = draft.coverage;
  const name = title ? OFFICE.exec(draft.text.slice(title.start, title.end))?.[0] : undefined;
  if (!title || name === undefined) return;
  const behind = draft.text.slice(title.start + name.length, title.start + name.length + 2);
  const own = name + behind;
  const place = name.slice(0, -1);
  for (let at = 0; at < place.length; at += 1) {
    const wild = own.slice(0, at) + "([\\u4e00-\\u9fff])" + own.slice(at + 1);
    for (const { start, end, found } of placesOf(draft, new RegExp(wild, "gu"))) {
      const [said = "", character = ""] = found;
      if (said === own || TELLING.test(character) || TELLING.test(own.charAt(at)) || /[各全本我由在和与及的对向为给是]/u.test(character)) continue;
      yield { start, end, reason: "name_differs", with: { name: said, other: own }, related: [{ start: title.start, end: title.start + own.length }], expected: own, correction: { start, end, text: own } };
    }
  }
}
