/** A preset laid out for one workbook: its sections walked, its headings marked. */
import type { Dataset, RegisteredIndicator } from "../../core/indicator/dataset";
import { usualMark } from "../../core/outline/headingMark";
import type { Level, OutlineParagraph } from "../../core/outline/paragraph";
import { namedFields } from "./namedFields";
import { headsOf } from "./sectionHeads";
import type { OutlinePreset, PresetParagraph, PresetRow } from "./preset";

/** What a pattern cannot hold inside a slot. */
const UNSPEAKABLE = /[{}|\r\n]/u;

/** Places that a pattern says as words; the others stand inside automatic parts. */
const IN_TEXT: ReadonlySet<string> = new Set(["专题", "各栏目", "指标"]);

/** Headings of a document that was read, and no fields of work: 存在的主要问题, 2025年工作计划. */
const PART_OF_A_DOCUMENT = /(?:存在|主要|面临)的?(?:主要)?(?:问题|困难|不足|短板)|(?:问题|不足)$|(?:工作|[年步]|下半年|今后)的?(?:计划|打算|安排|谋划|思路|要点)$/u;

type Places = Readonly<Record<string, string>>;

/** `topic`: the one section that the report is about; empty: the whole register. */
export function outlineFromPreset(preset: OutlinePreset, dataset: Dataset, topic = ""): readonly OutlineParagraph[] {
  const indicators = dataset.indicators.filter(({ section }) => section !== "" && !UNSPEAKABLE.test(section) && (topic === "" ? !PART_OF_A_DOCUMENT.test(section) : section === topic));
  const sections = [...new Set(indicators.map(({ section }) => section))];
  const heads = headsOf(dataset.outline);
  const whole: Places = { 专题: topic.replace(/工作$/u, "") || "重点", 专栏: topic, 各栏目: namedFields(sections) };
  const mark = marker();
  return preset.rows.flatMap((row, index): readonly (PresetParagraph & { readonly id: string })[] => {
    const id = `${preset.id}-${String(index + 1)}`;
    return walk(row, { dataset, indicators, sections, heads }).flatMap(({ rows, key, places }) =>
      rows.map((paragraph, at) => ({ ...filledIn(paragraph, { ...whole, ...places }), id: [id, key, ...(at > 0 ? [String(at + 1)] : [])].filter(Boolean).join("-") })),
    );
  }).map(({ id, level, heading = "", pattern, kinds = preset.kinds }, row) => ({ row, id, level, heading: mark(level) + heading, pattern, pinned: "", kinds }));
}

interface Step {
  readonly rows: readonly PresetParagraph[];
  readonly key: string;
  readonly places: Places;
}

interface Walked {
  readonly dataset: Dataset;
  readonly indicators: readonly RegisteredIndicator[];
  readonly sections: readonly string[];
  readonly heads: ReadonlyMap<string, string>;
}

function walk(row: PresetRow, { dataset, indicators, sections, heads }: Walked): readonly Step[] {
  if (!("each" in row)) return [{ rows: [row], key: "", places: {} }];
  if (row.each === "section") return sections.map((section) => ({ rows: sections.length > 1 ? row.rows : row.rows.filter(({ level, pattern }) => level !== "h2" || pattern !== ""), key: section, places: { 栏目: section, 栏目题: heads.get(section) ?? section } }));
  return indicators
    .filter(({ code }) => new Set(dataset.targets.filter((target) => target.code === code && target.reporter !== "").map(({ reporter }) => reporter)).size > 1)
    .map(({ code, name }) => ({ rows: row.rows, key: code, places: { 指标: name, 编码: code } }));
}

function filledIn(paragraph: PresetParagraph, places: Places): PresetParagraph {
  const put = (text: string, written: (name: string, place: string) => string): string =>
    text.replace(/\{([^{}#]+)\}/gu, (slot, name: string) => (Object.hasOwn(places, name) ? written(name, places[name] ?? "") : slot));
  const pattern = put(paragraph.pattern, (name, place) => (IN_TEXT.has(name) ? place.replace(/[{}[\]\\]/gu, "\\$&") : place));
  return { ...paragraph, pattern, ...(paragraph.heading === undefined ? {} : { heading: put(paragraph.heading, (_name, place) => place) }) };
}

/** 一、 （一） 1. Each level counts anew below the one above. Rule: language.md 1.7. */
function marker(): (level: Level) => string {
  const counts = { h1: 0, h2: 0, h3: 0 };
  return (level) => {
    if (level === "h1") Object.assign(counts, { h1: counts.h1 + 1, h2: 0, h3: 0 });
    else if (level === "h2") Object.assign(counts, { h2: counts.h2 + 1, h3: 0 });
    else if (level === "h3") counts.h3 += 1;
    return level === "h1" || level === "h2" || level === "h3" ? usualMark(level, counts[level]) : "";
  };
}
