/** Numbers with a measure word that are results, not dates, ranks, names or rhetoric. Rules: language.md 2, 6.2-6.5. */
import { contains, endingWord, startingWord, wordsOf } from "./wordsIn";
import { measureAt } from "./measure";
import { numberRuns, type NumberRun } from "./numbers";
import type { Line, Structure } from "./structure";
import { ARRANGED_BEFORE, GOAL_NOUNS, ORDINAL_BEFORE, PLACE_AFTER, RESULT_VERBS, RHETORIC } from "./words/contexts";
import { FIXED_TERMS } from "./words/fixedTerms";
import { HEDGES_AFTER, HEDGES_BEFORE, HEDGES_INSIDE, ROUGH, WORDS_LIKE_HEDGES } from "./words/hedges";
import { isCounted, type Measure } from "./words/measures";
import type { Span } from "./quantity";

/** A counted number before anything is said of its meaning. */
export interface Candidate {
  readonly run: NumberRun;
  readonly line: Line;
  readonly scale: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly hedge: string;
  /** 余 or 多 behind number or scale. */
  readonly inside: string;
  /** Index in the structure's lines. */
  readonly lineIndex: number;
  readonly written: Span;
  /** Before the hedge in front, where there is one. */
  readonly phraseStart: number;
  /** Behind unit and hedge. */
  readonly phraseEnd: number;
  readonly unitEnd: number;
  readonly per: string;
}

/** How far the reader looks to either side; keeps long lines without punctuation linear. */
export const REACH = 80;

/** A title counts nothing (工作总结（5篇）). */
const NO_RESULTS: ReadonlySet<Line["level"]> = new Set(["title", "residue", "table"]);

/** `text` is the normal text. */
export function candidatesIn(text: string, { lines }: Structure): readonly Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  for (const run of numberRuns(text)) {
    while (index < lines.length && (lines[index]?.end ?? 0) <= run.start) index += 1;
    const line = lines[index];
    if (!line || run.start < line.textStart || NO_RESULTS.has(line.level)) continue;
    const candidate = judge(text, run, line, index);
    // the 万 of X万份 has been read with its X
    if (candidate && candidate.written.start >= (found.at(-1)?.unitEnd ?? 0)) found.push(withSharedPer(text, candidate, found.at(-1)));
  }
  return found;
}

/** 每人每月110元和130元: what is of each is so of both. */
function withSharedPer(text: string, candidate: Candidate, last: Candidate | undefined): Candidate {
  const isListed = last?.line === candidate.line && last.per !== "" && last.unit === candidate.unit && /^[、和及与]$/u.test(text.slice(last.unitEnd, candidate.phraseStart));
  return isListed && candidate.per === "" ? { ...candidate, per: last.per } : candidate;
}

function judge(text: string, run: NumberRun, line: Line, lineIndex: number): Candidate | null {
  const before = text.charAt(run.start - 1);
  if (before !== "" && ORDINAL_BEFORE.includes(before)) return null;
  if (run.form === "mask" && (startingWord(text, run.end, PLACE_AFTER) !== "" || isGroupName(text, run))) return null;
  const tail = tailOf(text, run);
  if (!tail || !isCounted(tail.measure.family)) return null;
  const spokenHedge = hedgeBefore(text, run.start);
  const phraseStart = run.start - spokenHedge.length;
  const hedge = spokenHedge || tail.inside || tail.after || farHedge(text, run.start, line);
  if (run.form === "chinese" && !countsInWords(text, run, line, tail, phraseStart, hedge !== "")) return null;
  if (tail.measure.family === "hours" && !countsHours(text, run, line)) return null;
  if (isName(text, run.start, line.start) || isOrdinal(text, phraseStart) || isThreshold(text, tail) || isArranged(text, run, tail)) return null;
  const percentWords = text.startsWith("百分之", run.start - 3) ? 3 : 0;
  const rough = ROUGH.list.includes(spokenHedge) ? spokenHedge.length : 0;
  return {
    run, line, lineIndex, inside: tail.inside, scale: tail.scale, measure: tail.measure, unit: percentWords ? "%" : tail.unit, hedge, phraseStart: phraseStart - percentWords, phraseEnd: tail.phraseEnd,
    unitEnd: tail.unitEnd, written: { start: run.start - rough - percentWords, end: tail.writtenEnd }, per: perOf(text, phraseStart, line),
  };
}

/** The 约 of 签约1703人 belongs to its verb. */
function hedgeBefore(text: string, at: number): string {
  const hedge = endingWord(text, at, HEDGES_BEFORE);
  return endingWord(text, at, WORDS_LIKE_HEDGES).length > hedge.length ? "" : hedge;
}

/** 至少建成一所, 约占四成: a hedge that stands before the verb. */
function farHedge(text: string, at: number, line: Line): string {
  const before = text.slice(Math.max(line.start, at - 12), at);
  return /(大约|约|近|超)[占为有]$/u.exec(before)?.[1] ?? /(至少|最多|不少于|不超过)[\u4e00-\u9fff]{1,8}$/u.exec(before)?.[1] ?? "";
}

/** （东片和**片）: a mask in a list of names. */
function isGroupName(text: string, run: NumberRun): boolean {
  return /[组片队班站]/u.test(text.charAt(run.end)) && /[（、和与及]/u.test(text.charAt(run.start - 1)) && /[）、和与及，。]/u.test(text.charAt(run.end + 1));
}

interface Tail {
  readonly scale: string;
  readonly inside: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly after: string;
  /** Behind number, scale, 余 and %. */
  readonly writtenEnd: number;
  readonly unitEnd: number;
  readonly phraseEnd: number;
}

const SCALES = wordsOf(["万亿", "百万", "千万", "百", "千", "万", "亿"]);
const BARE_SCALE: Measure = { unit: "", family: "people", not: "" };
/** 死亡率为0, 指数达98.5: what is measured says the unit. */
const BARE_RATE: Measure = { unit: "", family: "rates", not: "" };
const PERCENT: Measure = { unit: "%", family: "rates", not: "" };

/** 万余份以上: scale, hedge inside, measure word, hedge behind. */
function tailOf(text: string, run: NumberRun): Tail | null {
  let at = run.end;
  if (text.startsWith("百分之", run.start - 3)) {
    return finish(text, { scale: "", inside: "", measure: PERCENT, unit: "%", writtenEnd: at, unitEnd: at });
  }
  let inside = startingWord(text, at, HEDGES_INSIDE);
  at += inside.length;
  const scale = run.form === "chinese" && inside === "" ? "" : startingWord(text, at, SCALES);
  at += scale.length;
  if (inside === "") {
    inside = startingWord(text, at, HEDGES_INSIDE);
    at += inside.length;
  }
  const writtenEnd = inside === "来" || inside === "几" ? run.end : at;
  if (text.charAt(at) === " ") at += 1;
  const measure = measureAt(text, at);
  if (!measure) {
    // 惠及群众3万， : a scale alone, at the end of what is said
    const closes = run.form !== "chinese" && (at === text.length || /[，。；、）\n\r]/u.test(text.charAt(at)));
    if (closes && scale !== "") return finish(text, { scale, inside, measure: BARE_SCALE, unit: scale, writtenEnd, unitEnd: at });
    const isRate = closes && inside === "" && /(?:率|比例|满意度|指数)(?:为|达|达到|是)$/u.test(text.slice(Math.max(0, run.start - 5), run.start));
    return isRate ? finish(text, { scale, inside, measure: BARE_RATE, unit: "", writtenEnd, unitEnd: at }) : null;
  }
  if (inside === "几" && run.form !== "chinese") return null;
  const isSign = measure.unit === "%" || measure.unit === "‰";
  const unitEnd = at + measure.unit.length;
  return finish(text, { scale, inside, measure, unit: scale + measure.unit, writtenEnd: isSign || measure.unit === "成" ? unitEnd : writtenEnd, unitEnd });
}

/** Written out field by field: a spread is the slowest thing in a loop over every number. */
function finish(text: string, { scale, inside, measure, unit, writtenEnd, unitEnd }: Omit<Tail, "after" | "phraseEnd">): Tail {
  const after = startingWord(text, unitEnd, HEDGES_AFTER);
  return { scale, inside, measure, unit, after, writtenEnd, unitEnd, phraseEnd: unitEnd + after.length };
}

/** Inside “…” or 《…》 a number is part of a name. Rule: language.md 6.3. */
function isName(text: string, at: number, lineStart: number): boolean {
  const before = text.slice(Math.max(lineStart, at - REACH), at);
  const open = Math.max(before.lastIndexOf("“"), before.lastIndexOf("《"));
  if (open < 0) return false;
  const mark = before.charAt(open) === "“" ? "”" : "》";
  if (before.includes(mark, open)) return false;
  const inside = before.slice(open) + text.slice(at, at + REACH);
  const close = inside.indexOf(mark);
  return close > 0 && (mark === "》" || !/[，。]/u.test(inside.slice(0, close)));
}

function isOrdinal(text: string, at: number): boolean {
  return /(?:第|排名|位居|位列|名列|居全.|列全.|前)$/u.test(text.slice(Math.max(0, at - 4), at)) && !/(?:年|月|日|以|之|目|会|提)前$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** 25人以上的组织: who may take part, unless a goal stands behind. Rule: language.md 3.2. */
function isThreshold(text: string, tail: Tail): boolean {
  if (!/以[上下内]$/u.test(tail.after)) return false;
  const behind = text.slice(tail.phraseEnd, tail.phraseEnd + 14);
  if (/^(?:（含）)?的/u.test(behind)) return !contains(behind, GOAL_NOUNS);
  return tail.measure.family === "people" && /^(?:企业|单位|组织|村|社区|家庭|群体|老人|党员|职工|学校|规模|非公)/u.test(behind);
}

/** 分成5个组, 全县16个乡镇: how and where the work was done, not what came of it. */
function isArranged(text: string, run: NumberRun, tail: Tail): boolean {
  const before = text.slice(Math.max(0, run.start - 8), run.start);
  if (/(?:全[市县区镇乡省州旗]|全街道|辖区|辖|下辖|所属)(?:内|共有?|的|所有|现有)?$/u.test(before) && startingWord(text, tail.unitEnd, REGIONS) !== "") return true;
  // 全县14个乡镇（街道）、186个村（社区）
  if (startingWord(text, tail.unitEnd, REGIONS) !== "" && REGIONS_BEFORE.test(text.slice(Math.max(0, run.start - 30), run.start))) return true;
  return /^[组个类批片路档层级项]$/u.test(tail.measure.unit) && endingWord(text, run.start, ARRANGED_BEFORE) !== "";
}

/** 累计志愿服务1200小时 counts; 由36小时缩短到21小时 and 24小时值守 are durations. */
function countsHours(text: string, run: NumberRun, line: Line): boolean {
  const before = text.slice(Math.max(line.start, run.start - 14), run.start);
  return /累计|共计|总时长|志愿|培训|课时|学时/u.test(before);
}

const NEVER_BEFORE_WORDS = "第每同某这那任各哪上下前后之再统另唯如初万就进逐单专惟独几数";

/**
 * Chinese numerals count where they stand as a figure: with a hedge (逾百人), behind what they count (引进企业一家，), as the object
 * of a result (慰问十名), or as its subject (两名同志荣获); never in 三个方面 or 一次. Rule: language.md 6.4.
 */
function countsInWords(text: string, run: NumberRun, line: Line, tail: Tail, phraseStart: number, hedged: boolean): boolean {
  if (run.value === null && run.range === null) return false;
  if (tail.unit === "%") return true;
  if (NEVER_BEFORE_WORDS.includes(text.charAt(phraseStart - 1) || "第")) return false;
  if (isFixedTerm(text, run.start) || isRhetoric(text, tail.phraseEnd)) return false;
  // 五个一, 三个百分百
  if (/[一二三四五六七八九十百千]/u.test(text.charAt(tail.phraseEnd))) return false;
  const before = clauseBefore(text, phraseStart, line);
  if (tail.measure.unit === "成") return hedged || /[占达有]了?$/u.test(before);
  if (hedged && (run.value ?? 0) >= 10) return true;
  const verb = contains(before, RESULT_VERBS) || /[\u4e00-\u9fff]了$/u.test(before);
  const closes = tail.phraseEnd >= line.end || /^[，。；、（）]/u.test(text.charAt(tail.phraseEnd));
  if (closes && before.length >= 2 && (verb || run.value !== 1) && !/每|[年月周季]$/u.test(before)) return true;
  if (run.value === 1) return hedged;
  // 三十五 and 一百四十 are figures wherever they stand; 三 and 五 need their verb
  if (run.end - run.start > 1) return true;
  if (verb) return !before.endsWith("方面");
  const after = text.slice(tail.phraseEnd, tail.phraseEnd + 30).split(/[，。；]/u)[0] ?? "";
  return tail.measure.family === "people" && (before === "" || /[为对给向帮]/u.test(before)) && contains(after, RESULT_VERBS);
}

/** 三个方面, and 十八项核心制度 with two characters between. */
function isRhetoric(text: string, at: number): boolean {
  return startingWord(text, at, RHETORIC) !== "" || (/^[\u4e00-\u9fff]{2}/u.test(text.slice(at, at + 2)) && startingWord(text, at + 2, RHETORIC).length > 1);
}

function clauseBefore(text: string, phraseStart: number, line: Line): string {
  const before = text.slice(Math.max(line.textStart, phraseStart - 24), phraseStart);
  return before.slice(Math.max(...["，", "。", "；", "："].map((mark) => before.lastIndexOf(mark))) + 1);
}

function isFixedTerm(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 6), at + 12);
  const own = Math.min(6, at);
  return FIXED_TERMS.list.some((term) => {
    const found = around.indexOf(term);
    return found >= 0 && found <= own && found + term.length > own;
  });
}

const REGIONS_BEFORE = /(?:全[市县区镇乡省州旗]|全街道|辖区|下辖|所属)(?:内|共有?|的|所有|现有)?\d+个[\u4e00-\u9fff（）]{1,8}[、和]$/u;
const REGIONS = wordsOf(["乡镇", "镇", "乡", "村", "社区", "街道", "行政村", "县", "区", "市", "部门", "成员单位", "单位", "（", "建制"]);

const PER = /(?:每(?:人|户|名|月|年|季度|季|周|次|村|个|场|位|家|件|期|亩|天|日)?[^，。；：]{0,4}|人均[^，。；：]{0,6}|户均[^，。；：]{0,6}|平均[^，。；：]{0,8})$/u;

function perOf(text: string, phraseStart: number, line: Line): string {
  const before = text.slice(Math.max(line.start, phraseStart - 12), phraseStart);
  return /每.|人均|户均|平均/u.exec(PER.exec(before)?.[0] ?? "")?.[0] ?? "";
}
