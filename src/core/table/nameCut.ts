/** A name as a register holds it, and what a table's owner has written into it: unit, target, number of the row. Source: tables.md F 8, 9. */
import { shift } from "../number/round";
import { readChinese } from "../number/chineseNumeral";
import { SCALE_PLACES } from "../number/scale";
import { measureAt } from "../read/measure";
import { COMPARATOR_OF } from "../read/words/hedges";
import { isCounted } from "../read/words/measures";
import { plainText } from "./grid";
import { isUnit } from "./headText";
import type { TargetSign } from "./tableReading";

export interface CutName {
  readonly name: string;
  readonly unit: string;
  readonly target: number | null;
  readonly sign: TargetSign | null;
}

const NUMBERING = /^(?:指标\s*\d+\s*[:：]|[（(]\d{1,2}[)）]|\d{1,2}(?:\.\d{1,2})*[、.．](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|[—\-－]{1,2}(?!\d)|第[一二三四五六七八九十]{1,3}[、，])\s*/u;
const PART_WORD = /^\s*(?:#|＃)?\s*(?:其中|内)?\s*[:：]?\s*/u;
/** 组织保障（20分）: points, no target. */
const POINTS = /[（(](?:共|满分|计)?\d+(?:\.\d+)?分[)）]/gu;
const FOOTNOTE = /[*＊※]+/gu;
const BRACKET = /[（(]([^（）()]{1,8})[)）]/gu;
/** 　(例)    Orthopaedic Surgeries (case): a translation behind the name. */
const TRANSLATION = /(?<=[\p{Script=Han}）)])\s+[A-Z][A-Za-z].*$/u;
const SIGNS: Readonly<Record<string, TargetSign>> = { ">=": ">=", ">": ">=", "<=": "<=", "<": "<=", "~": "≈" };

/** Units, numbering, footnotes and translations off; targets stay, see `targetsIn`. */
export function plainName(raw: string): { readonly name: string; readonly unit: string } {
  let unit = "";
  const cut = raw.replace(/[\r\n]+/gu, "").trim().replace(TRANSLATION, "").replace(/\s+/gu, " ").replace(NUMBERING, "").replace(PART_WORD, "").replace(FOOTNOTE, "").replace(POINTS, "");
  const name = cut.replace(BRACKET, (bracket: string, inner: string, at: number) => {
    if (!isUnit(inner)) return bracket;
    if (/\d\p{Script=Han}{1,2}$/u.test(cut.slice(0, at))) return "";
    unit = plainText(inner);
    return "";
  });
  if (/(?<!\d)%$/u.test(name.trim())) unit ||= "%";
  return { name: name.replace(/(?<=[\p{Script=Han}“”])\s+(?=[\p{Script=Han}“”])/gu, "").trim().replace(/[。；;：:、，,]$/u, "").replace(/(?<!\d)%$/u, ""), unit };
}

/** Numbers that are a standard for one person or one month, and no target of the row. */
const STANDARD = /每人|每月|每户|每年|每次|每半年|每季|每周|每[天日]|人均|户均|(?<!高)标准(?!化)|元\/|补差/u;
const ZERO = /^(?<name>.{2,20}?)(?:保持|实现|动态|全部)?(?:动态)?清零$/u;
/** Dates, ordinals, ages and the like in front of or behind a number. */
const NO_TARGET_BEFORE = /第$|[—\-~至](?=$)|[A-Za-z]$/u;
/** Of a plan's sentence: what is wished, not what is counted. */
const WISH = /^(?:力争|努力|确保|争取)(?:实现)?/u;
const BOUNDS = "(?:控制在|稳定在|保持在|达到|达|增长|降低|下降)?";
const BEFORE = "(?<before>不低于|不少于|不高于|不超过|不得少于|不得低于|不得超过|低于|高于|超过|至少|约|大约|≥|≤|>=|<=)?";
const NUMBER = "(?<number>\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千]{2,6})(?<scale>百万|千万|[百千万亿](?!家|人次|分))?(?:余|多)?";
const AMOUNT = new RegExp(`${BOUNDS}${BEFORE}${NUMBER}`, "gu");
const AFTER = /^(?:以上|以下|以内|之内|左右|及以上|及以下)/u;

/**
 * The targets that stand in a name or a sentence: 新增学位620个 is 新增学位, 个, 620; 新建中转点6个、分类池24个 are two. A clause keeps its own
 * words; one without a number beside such that have one stands alone, too. Empty when there is none.
 */
export function targetsIn(raw: string): readonly CutName[] {
  const { name, unit } = plainName(raw);
  const plain = name.normalize("NFKC").replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/gu, "");
  if (!/[\d一二三四五六七八九十百千]|清零/u.test(plain)) return [];
  const clauses = clausesOf(plain);
  const found = clauses.map((clause) => targetIn(clause, unit));
  return found.some(({ target }) => target !== null) ? found.filter((one) => one.target !== null || clauses.length > 1 && isGoal(one.name)) : [];
}

/** 降低, 增加: a goal by its direction alone. */
function isGoal(name: string): boolean {
  return /(?:降低|提高|提升|增加|减少|延长|下降|增长)$/u.test(name);
}

/** Cut at commas and stops; at 、 where a number stands on both sides. Brackets and quotation marks stay whole. */
function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text.charAt(at);
    if ("(“《".includes(mark) && mark !== "") depth += 1;
    else if (")”》".includes(mark) && mark !== "") depth -= 1;
    const ends = at === text.length || (depth <= 0 && (/[,，;；。]/u.test(mark) || (mark === "、" && /\d/u.test(text.slice(start, at)) && /^[^,，;；。]*\d/u.test(text.slice(at + 1)))));
    if (!ends) continue;
    const clause = text.slice(start, at).trim();
    if (clause !== "" && !/^到\d{4}年$|^\d{4}年$/u.test(clause)) clauses.push(clause);
    start = at + 1;
  }
  return clauses;
}

function targetIn(clause: string, known: string): CutName {
  const zero = ZERO.exec(clause)?.groups;
  if (zero) return { name: bare(zero["name"] ?? ""), unit: known, target: 0, sign: "=" };
  const none: CutName = { name: bare(clause), unit: known, target: null, sign: null };
  if (STANDARD.test(clause)) return none;
  for (const match of clause.matchAll(AMOUNT)) {
    const { before = "", number = "", scale = "" } = match.groups ?? {};
    const behind = clause.slice(match.index + match[0].length);
    const ahead = clause.slice(0, match.index);
    const unit = unitAt(behind);
    if (unit === null || NO_TARGET_BEFORE.test(ahead) || /^[—\-~至]\d/u.test(behind)) continue;
    const value = /^\d/u.test(number) ? Number(number) : readChinese(number);
    if (value === null) continue;
    const rest = behind.slice(unit.length);
    const after = AFTER.exec(rest)?.[0] ?? "";
    const money = unit.endsWith("元");
    const said = /控制在/u.test(match[0]) && after === "" ? "<=" : (SIGNS[COMPARATOR_OF[before || after] ?? ""] ?? (before === "≥" || before === ">=" ? ">=" : before === "≤" || before === "<=" ? "<=" : null));
    const keeps = money || (scale !== "" && /^[亩吨]/u.test(unit));
    return { name: nameAround(ahead, match[0], rest.slice(after.length)), unit: (keeps ? scale : "") + unit || known, target: keeps ? value : shift(value, SCALE_PLACES[scale] ?? 0), sign: said };
  }
  return none;
}

/** What is left when the number is taken out; 增长7% stays a growth. */
function nameAround(ahead: string, number: string, behind: string): string {
  const verb = /^(?:增长|降低|下降)/u.exec(number)?.[0] ?? "";
  return bare(ahead.replace(WISH, "") + verb + behind.replace(/^[（(][^（）()]{1,6}[)）]/u, ""));
}

function bare(text: string): string {
  return text.replace(/^[,，、;；]|[,，、;；。:：]$/gu, "").replace(/的比例$/u, "的比例").replace(/^“([^“”]+)”$/u, "$1").trim();
}

/** The counted measure word that stands there; null when none does. */
function unitAt(text: string): string | null {
  const ratio = /^\/10万|^1\/10万/u.exec(text)?.[0];
  if (ratio !== undefined) return ratio;
  const measure = measureAt(text, 0);
  return measure && isCounted(measure.family) ? measure.unit : null;
}
