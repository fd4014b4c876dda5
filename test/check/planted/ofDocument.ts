/** Errors that only the document as a whole shows: title, dates, meetings, problems and steps, sentences that stand twice. */
import type { Edit, Plant, Planter } from "./plant";

/** What answers no problem in particular. */
const IDLE_STEPS = ["大兴调查研究之风，多到基层走一走、听一听。", "加强机关作风建设，教育干部廉洁自律、勤勉履职。", "弘扬优良传统，讲好身边故事，营造浓厚的干事氛围。"];
/** When each took place. https://www.gov.cn */
const MEETINGS: readonly (readonly [name: string, year: number, month: number])[] = [["二十届三中全会", 2024, 7], ["二十届四中全会", 2025, 10]];
const HEADING_OF_PLAN = /\n[^\n]{0,8}(?:存在|下半年|下一步|不足|打算|计划|安排)[^\n]{0,14}\n/u;

const planter = (kind: string, rules: string, plant: Planter["plant"]): Planter => ({ kind, rules: rules.split(" "), plant });
const alone = (edit: Edit): Plant => ({ edits: [edit] });

export const DOCUMENT_PLANTERS: readonly Planter[] = [
  planter("title of another half", "K25", ({ text }) => {
    const title = titleOf(text);
    const half = title.indexOf("上半年");
    if (half >= 0) return alone({ start: half, end: half + 3, put: "全年" });
    const year = /(?<=20\d\d)年(?!度)(?=(?:\S{0,12})(?:总结|报告|情况|回顾))/u.exec(title);
    // A body that speaks of the whole year.
    return year && /全年/u.test(text.slice(title.length)) ? alone({ start: year.index, end: year.index + 1, put: "年上半年" }) : null;
  }),
  planter("title of another year", "K25 K26", ({ text }, chance) => {
    const year = /20\d\d(?=年(?:度|上半年|前三季度|工作))/u.exec(titleOf(text));
    return year && text.split(`${year[0]}年`).length > 2 ? alone({ start: year.index, end: year.index + 4, put: String(Number(year[0]) + chance.pick([-2, -1, 2])) }) : null;
  }),
  planter("meeting before it took place", "K24", ({ text }, chance) => {
    const [year, month] = dateOf(text) ?? [0, 0];
    const later = MEETINGS.filter(([, then, at]) => year > 0 && (then > year || (then === year && at > month)));
    const told = [...text.matchAll(/二十届三中(?=全会)|党的二十大(?=精神)/gu)];
    if (later.length === 0 || told.length === 0) return null;
    const [where, [name]] = [chance.pick(told), chance.pick(later)];
    return alone({ start: where.index, end: where.index + where[0].length + (where[0].endsWith("中") ? 2 : 0), put: where[0].startsWith("党的") ? `党的${name}` : name });
  }),
  planter("date after the report's", "K21", ({ text }, chance) => {
    const [year, month] = dateOf(text) ?? [0, 12];
    if (/20\d\d/u.exec(titleOf(text))?.[0] !== String(year)) return null;
    const [work = ""] = text.split(HEADING_OF_PLAN);
    const dates = [...work.matchAll(/(?<![\d年—至])(\d{1,2})月\d{1,2}日/gu)];
    if (month >= 12 || dates.length === 0) return null;
    const date = chance.pick(dates);
    return alone({ start: date.index, end: date.index + (date[1] ?? "").length, put: String(month + 1 + chance.below(12 - month)) });
  }),
  planter("problem without a next step", "K13", ({ facts, text }, chance) => {
    const pairs = facts.filter(({ kind }) => kind === "pair");
    const [problem, step] = pairs.length > 0 ? chance.pick(pairs).places : [];
    if (!problem || !step) return null;
    const mark = /^(?:（.）|.是|\d\. )?/u.exec(text.slice(step.start, step.end))?.[0] ?? "";
    const end = /[。；]$/u.exec(text.slice(step.start, step.end))?.[0] ?? "";
    return { edits: [{ start: step.start, end: step.end, put: mark + chance.pick(IDLE_STEPS).slice(0, -1) + end }], also: [problem] };
  }),
  planter("sentence that stands twice", "K34", ({ text }, chance) => {
    const sentences = [...text.matchAll(/(?<=[。\n])[^。\n（）]{30,}。/gu)].filter(([sentence]) => !/^[一二三四五]是|^[一二三四五六七]、|^\d/u.test(sentence));
    if (sentences.length === 0) return null;
    const sentence = chance.pick(sentences);
    const ends = [sentence.index + sentence[0].length, ...[...text.matchAll(/。(?=\n)/gu)].map(({ index }) => index + 1).filter((end) => end > sentence.index)];
    const at = chance.pick(ends);
    return { edits: [{ start: at, end: at, put: sentence[0] }], also: [{ start: sentence.index, end: sentence.index + sentence[0].length }] };
  }),
];

function titleOf(text: string): string {
  return text.slice(0, text.indexOf("\n"));
}

/** The date it is signed with: a line of its own. */
function dateOf(text: string): readonly [year: number, month: number] | null {
  const date = /\n（?(20\d\d)年(\d{1,2})月\d{1,2}日）?\s*$/u.exec(text);
  return date ? [Number(date[1]), Number(date[2])] : null;
}
