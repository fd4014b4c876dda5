/** What a reader of official prose would mark in a finished text. Rules: language.md 1.7, 5.1, section 9. */
import type { Paragraph } from "../../../src/core/narrate/report";
import { writeChinese } from "../../../src/core/number/chineseNumeral";

const ORDINALS = "一二三四五六七八九十";
const MARKS = { h1: /^([一二三四五六七八九十]+)、/u, h2: /^（([一二三四五六七八九十]+)）/u, h3: /^([0-9]+)\./u } as const;

/** Half-width marks in Chinese text, doubled and clashing marks, left-over slots. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  ["half-width mark", /(?<![0-9A-Za-z])[,;:()!?]|[,;:()!?](?![0-9A-Za-z])/u],
  ["slot or optional part", /[{}[\]]/u],
  ["clashing marks", /[，；：、][，；。：、]|。[，；。：、]|）。。|。）。/u],
  ["opens with a mark", /^[，；。：、]/u],
  ["cut-off for state", /截止/u],
  ["percent sign", /％/u],
  ["unearned praise", /圆满|名列前茅|好评|率先/u],
  ["year in two digits", /(?<![0-9])[0-9]{2}年/u],
  ["padded month", /(?<![0-9])0[0-9]月/u],
  ["first person", /我们/u],
  ["hedge twice", /近[0-9.]+(?:余|左右)|超过[^，。；]*以上|达[0-9.]+余/u],
  ["not a value", /NaN|undefined|null|Infinity/u],
];

export function faultsOf(paragraphs: readonly Pick<Paragraph, "level" | "text">[]): readonly string[] {
  return [...paragraphs.flatMap(({ text }) => [...NEVER.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text}`), ...listFaults(text)]), ...headingFaults(paragraphs)];
}

/** 一是 is never alone, never missing, and its marks are of one kind. */
export function listFaults(text: string): readonly string[] {
  const marks = [...text.matchAll(/(^|[。；：，])([一二三四五六七八九十])是/gu)];
  if (marks.length === 0) return [];
  const order = marks.map(([, , ordinal]) => ordinal).join("");
  const faults = order === ORDINALS.slice(0, marks.length) && marks.length > 1 ? [] : [`items ${order}: ${text}`];
  // its fellows stand in paragraphs of their own, or nowhere: there is no mark to judge
  if (marks.length === 1) return faults;
  const between = [...new Set(marks.slice(1).map(([, before]) => before))];
  const items = text.split(/(?:^|[。；：，])[一二三四五六七八九十]是/u).slice(1, -1);
  const wanted = items.some((item) => item.includes("。")) || /。(?!$)/u.test(text.split(/[。；][一二三四五六七八九十]是/u).at(-1)?.replace(/。$/u, "") ?? "") ? "。" : "；";
  return between.length === 1 && between[0] === wanted ? faults : [...faults, `marks ${between.join("")} instead of ${wanted}: ${text}`];
}

/** Marks run on without gaps, and under every heading something is said. */
function headingFaults(paragraphs: readonly Pick<Paragraph, "level" | "text">[]): readonly string[] {
  const counts = { h1: 0, h2: 0, h3: 0 };
  const deeper = (level: string): readonly ("h2" | "h3")[] => (level === "h1" ? ["h2", "h3"] : level === "h2" ? ["h3"] : []);
  return paragraphs.flatMap(({ level, text }, index) => {
    if (level !== "h1" && level !== "h2" && level !== "h3") return [];
    deeper(level).forEach((below) => (counts[below] = 0));
    counts[level] += 1;
    const mark = MARKS[level].exec(text)?.[1];
    const wanted = level === "h3" ? String(counts.h3) : writeChinese(counts[level]);
    const next = paragraphs[index + 1]?.level;
    const empty = !text.endsWith("。") && (next === undefined || next === "closing" || (next.startsWith("h") && next <= level));
    return [...(mark === wanted ? [] : [`mark ${mark ?? "none"} instead of ${wanted}: ${text}`]), ...(empty ? [`empty heading: ${text}`] : [])];
  });
}

export function itemsIn(text: string): number {
  return Math.max(1, [...text.matchAll(/(?:^|[。；：，])[一二三四五六七八九十]是/gu)].length);
}
