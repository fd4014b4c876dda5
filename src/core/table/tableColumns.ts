/** What each column of a block means: its head and its cells together, and the columns beside it. */
import { columnProfile, type ColumnProfile } from "./columnProfile";
import type { Block } from "./findBlocks";
import { type Grid, plainText } from "./grid";
import { type FoundMeaning, headMeaning } from "./headMeaning";
import { headText, type HeadText, isUnit } from "./headText";
import type { ColumnField, Evidence, TableColumn, TargetSign } from "./tableReading";
import type { HeadMeaning } from "./words/heads";
import { BODY, PLACE } from "./words/places";
import { PART } from "./words/rows";

/** How the figures are laid out: one row an indicator · units down, indicators across · indicators down, units or classes across. */
export type Across = "none" | "indicators" | "entities" | "parts";

export interface ReadColumn extends TableColumn {
  readonly profile: ColumnProfile;
  /** What the figures across are of: an indicator, a unit or a class; columns with one label make one reading. Empty elsewhere. */
  readonly label: string;
  /** 低于 in the head. */
  readonly sign: TargetSign | null;
  /** 合计 across. */
  readonly isTotal: boolean;
}

export interface ReadColumns {
  readonly columns: readonly ReadColumn[];
  readonly across: Across;
}

interface Draft {
  readonly column: number;
  readonly path: readonly string[];
  readonly heads: readonly HeadText[];
  found: FoundMeaning | null;
  readonly profile: ColumnProfile;
  field: ColumnField | null;
  confidence: number;
  evidence: readonly Evidence[];
  personal: boolean;
  /** A figure of the unit, for every indicator across. */
  shared: boolean;
  /** The column at its left that most of its cells are merged with. */
  nameWith: number | null;
}

/** Titles that say that the numbers of a table are tasks and no results. */
const ALLOCATION_TITLE = /分解|分配|下达|名额|计划表|任务表|任务安排/u;
const MONEY_TITLE = /资金|经费|支出|预算|收支|专款/u;
const COLUMN_NUMBER = /^(?:[(（]?\d{1,2}[)）]?|甲|乙|丙|丁|[(（][甲乙丙丁][)）])$/u;
const TOTAL_HEAD = /^(?:合计|总计|小计|共计|全(?:市|县|区|省|镇|乡|州|街道|社区|系统)|[市县区]合计|汇总)$/u;
const SHARE = 0.5;

export function tableColumns(grid: Grid, block: Block, title: string, formUnit: string): ReadColumns {
  const drafts: Draft[] = [];
  for (let column = block.left; column < block.right; column += 1) {
    const path = headPath(grid, block, column);
    const profile = columnProfile(grid, column, block.headEnd, block.end, block.repeated);
    if (profile.filled === 0 && (path.length === 0 || isCovered(grid, block, column))) continue;
    const heads = path.map(headText);
    drafts.push({ column, path, heads, found: meaningOf(heads), profile, field: null, confidence: 0, evidence: [], personal: false, shared: false, nameWith: mergedWith(grid, block, column) });
  }
  for (const draft of drafts) {
    if (reachesDown(grid, block, draft)) settle(draft, "section", 0.8, "head");
    else decideAlone(draft);
  }
  decideTogether(drafts, title, formUnit);
  const across = acrossOf(drafts);
  const unit = formUnit || (drafts.find((draft) => reachesDown(grid, block, draft))?.heads.at(-1)?.unit ?? "");
  return { across, columns: drafts.map((draft) => columnOf(draft, drafts, across, unit)) };
}

/** A head over several columns that are one in the body, too. */
function isCovered(grid: Grid, block: Block, column: number): boolean {
  for (let row = block.headEnd - 1; row < block.end; row += 1) {
    const merge = grid.merge(row, column);
    if (merge === null ? row === block.headEnd - 1 : merge.column >= column && row === block.headEnd - 1) return false;
  }
  return true;
}

/** 项目资金(万元) as a head that is merged down over the rows it names: their class. */
function reachesDown(grid: Grid, block: Block, draft: Draft): boolean {
  const merge = grid.merge(block.headTop, draft.column);
  return merge !== null && merge.row + merge.rowCount > block.headEnd;
}

/** 项目名称 over two columns that are one in most rows. */
function mergedWith(grid: Grid, block: Block, column: number): number | null {
  let [merged, rows, left] = [0, 0, column];
  for (let row = block.headEnd; row < block.end; row += 1) {
    const merge = grid.merge(row, column);
    if (!merge && grid.value(row, column) === null) continue;
    rows += 1;
    if (merge && merge.column < column && merge.columnCount < block.right - block.left - 1) {
      merged += 1;
      left = merge.column;
    }
  }
  return merged > 0 && merged * 2 >= rows ? left : null;
}

/** Head texts from top to bottom; a merge counts once, an upper cell without a merge reaches over the empty ones at its right. */
function headPath(grid: Grid, block: Block, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = block.headTop; row < block.headEnd; row += 1) {
    const merge = grid.merge(row, column);
    if (merge && merge.row < row && merge.row >= block.headTop) continue;
    let text = grid.text(row, column);
    if (text === "" && !merge && row < block.headEnd - 1) text = reaching(grid, block, row, column);
    if (text !== "" && !COLUMN_NUMBER.test(plainText(text))) path.push(text);
  }
  const [only] = path;
  if (path.length === 1 && only !== undefined && PART.test(plainText(only))) path.unshift(...wholeOf(grid, block, column));
  return path.filter((text, index) => index === 0 || plainText(text) !== plainText(path[index - 1] ?? ""));
}

/** 其中 below an empty cell is a part of the head at its left. */
function wholeOf(grid: Grid, block: Block, column: number): readonly string[] {
  for (let at = column - 1; at >= block.left; at -= 1) {
    const text = grid.text(block.headTop, at);
    if (text !== "") return [text];
  }
  return [];
}

function reaching(grid: Grid, block: Block, row: number, column: number): string {
  if (grid.text(block.headEnd - 1, column) === "") return "";
  for (let at = column - 1; at >= block.left; at -= 1) {
    const merge = grid.merge(row, at);
    if (merge) return merge.columnCount > 1 ? "" : "";
    const text = grid.text(row, at);
    if (text !== "") return grid.text(block.headEnd - 1, at) === "" ? "" : text;
  }
  return "";
}

const LAST_YEAR = /^(?:上年|去年|上一年)/u;

/** Of the lowest head; where that is only a span of time, of the one above it. Below 上年发放人数 every class is last year's. */
function meaningOf(heads: readonly HeadText[]): FoundMeaning | null {
  const leaf = heads.at(-1);
  if (!leaf) return null;
  const found = headMeaning(leaf);
  if (found && found.weight >= 0.7) return found;
  if (heads.slice(0, -1).some(({ whole }) => LAST_YEAR.test(whole))) return { meaning: "base", word: heads[0]?.whole ?? "", weight: 0.85 };
  if (LAST_YEAR.test(leaf.whole)) return { meaning: "base", word: leaf.whole, weight: 0.8 };
  if (found) return found;
  if (leaf.period !== leaf.whole) return null;
  for (const upper of [...heads.slice(0, -1)].reverse()) {
    const above = headMeaning(upper);
    if (above) return { ...above, weight: above.weight * 0.9 };
  }
  return null;
}

/** Names of persons stand below these; they are not read. */
const PERSON_HEAD = /领导$|责任人$|联系人$|负责人$|经办人$|承办人$|填报人$|提交者?人?$|填表人$|审核人$/u;
const PLAIN_FIELDS: Readonly<Partial<Record<HeadMeaning, ColumnField>>> = { "?count": "actual", "?rate": "rate" };

function decideAlone(draft: Draft): void {
  const { found, profile } = draft;
  if (profile.identity >= SHARE || found?.meaning === "identity" || found?.meaning === "person") {
    settle(draft, "other", 0.95, found ? "head" : "identity");
    draft.personal = true;
    return;
  }
  if (!found) return;
  if (PERSON_HEAD.test(draft.heads.at(-1)?.whole ?? "") && (found.meaning === "owner" || found.meaning === "other")) draft.personal = true;
  const plain = found.meaning.startsWith("?") ? PLAIN_FIELDS[found.meaning] : (found.meaning as ColumnField);
  if (found.weight < 0.7 && profile.number >= SHARE) return;
  const field = plain ?? ambiguous(found.meaning, profile);
  if (field === null) return;
  settle(draft, field, found.weight, "head");
  correct(draft);
}

function settle(draft: Draft, field: ColumnField, confidence: number, by: Evidence["by"] = "cells"): void {
  draft.field = field;
  draft.confidence = confidence;
  const word = by === "head" ? (draft.found?.word ?? "") : "";
  if (!draft.evidence.some((one) => one.by === by)) draft.evidence = [...draft.evidence, { by, word }];
}

/** Heads that need the cells. */
function ambiguous(meaning: HeadMeaning, profile: ColumnProfile): ColumnField | null {
  switch (meaning) {
    case "?unit":
      return profile.unit >= SHARE && profile.place < SHARE ? "unit" : "entity";
    case "?progress":
      if (profile.filled === 0) return "actual";
      if (profile.percent >= SHARE) return "rate";
      if (profile.number >= 0.4) return "actual";
      return profile.state >= SHARE ? "status" : "progress_text";
    case "?target":
      return profile.number >= 0.4 || profile.allocated >= SHARE ? "target" : null;
    case "?note":
      return profile.number >= SHARE ? "actual" : "cause";
    default:
      return null;
  }
}

/** What the head says, but the cells do not bear out. */
function correct(draft: Draft): void {
  const { profile, found } = draft;
  if (profile.filled === 0 || !draft.field) return;
  const inWords = profile.prose >= SHARE && profile.number < 0.3;
  if (draft.field === "actual" && inWords && profile.length > 6) settle(draft, "progress_text", 0.7);
  else if (draft.field === "actual" && profile.state >= 0.7) settle(draft, "status", 0.7);
  else if (draft.field === "actual" && profile.percent >= 0.7 && found?.meaning !== "?count") settle(draft, "rate", 0.8);
  else if (draft.field === "progress_text" && profile.number >= 0.7) settle(draft, profile.percent >= SHARE ? "rate" : "actual", 0.7);
  else if (draft.field === "progress_text" && profile.state >= 0.7) settle(draft, "status", 0.7);
  else if (draft.field === "rate" && inWords) settle(draft, profile.state >= SHARE ? "status" : "progress_text", 0.6);
  else if (draft.field === "money" && profile.number < 0.3 && profile.prose >= SHARE) settle(draft, "other", 0.5);
  else if (WORD_FIELDS.has(draft.field) && profile.number >= SHARE && (found?.weight ?? 0) < 1) Object.assign(draft, { field: null, found: null });
  else if (draft.field === "cause" && profile.number >= 0.7 && profile.prose === 0) settle(draft, "actual", 0.5);
}

const WORD_FIELDS: ReadonlySet<ColumnField> = new Set(["entity", "name", "section", "owner", "unit", "measures", "cause", "evidence", "status"]);

function decideTogether(drafts: readonly Draft[], title: string, formUnit: string): void {
  const has = (field: ColumnField): boolean => drafts.some((draft) => draft.field === field);
  for (const draft of drafts) {
    if (draft.field) continue;
    const { found, profile, column } = draft;
    const [first] = drafts;
    if (found?.meaning === "?target") settle(draft, profile.filled === 0 || profile.prose < SHARE ? "target" : namesBetter(draft, drafts) ? "name" : "target", 0.7);
    else if (found?.meaning === "?item") settle(draft, profile.number >= SHARE ? "actual" : "name", 0.7);
    else if (found?.meaning === "?whole") settle(draft, profile.number >= SHARE || profile.filled === 0 ? "actual" : "other", 0.8);
    else if (draft === first && profile.number < SHARE && !has("entity") && !has("name")) {
      settle(draft, isUnits(profile) ? "entity" : "name", 0.6, "first");
    } else if (draft.path.length === 0 && profile.number < SHARE && profile.filled > 0 && !has("name") && column <= (first?.column ?? 0) + 1) {
      settle(draft, isUnits(profile) ? "entity" : "name", 0.5);
    }
  }
  const nameless = !has("name") && !has("entity");
  for (const draft of drafts) {
    if (draft.field) continue;
    if (nameless && draft.profile.number < 0.3 && draft.profile.filled > 0 && !has("name")) settle(draft, isUnits(draft.profile) ? "entity" : "name", 0.5);
    else settle(draft, leftover(draft), 0.5);
  }
  const sections = drafts.filter(({ field }) => field === "section");
  if (!has("name") && !has("entity")) {
    const last = sections.at(-1);
    if (last) settle(last, "name", 0.6);
  }
  oneName(drafts);
  ledgerOfPersons(drafts);
  if (ALLOCATION_TITLE.test(title) && !drafts.some(({ field, found }) => field === "actual" && found?.meaning === "actual")) {
    for (const draft of drafts) if (draft.field === "actual") settle(draft, "target", 0.75, "title");
  }
  populations(drafts);
  if (MONEY_TITLE.test(title) && formUnit.endsWith("元")) for (const draft of drafts) if (draft.field === "actual" || draft.field === "target") settle(draft, "money", 0.7, "title");
}

/** Places, or bodies in most of the cells. */
function isUnits({ place, body }: ColumnProfile): boolean {
  return place >= 0.4 || place + body >= 0.6;
}

/** 主要任务|全年目标任务: sentences with numbers, all different, name the indicators; the column at their left is their class. */
function namesBetter(draft: Draft, drafts: readonly Draft[]): boolean {
  const names = drafts.filter(({ field }) => field === "name");
  return names.every(({ profile }) => profile.different < draft.profile.different && profile.quantified < draft.profile.quantified);
}

/** Of several columns of names one names the indicator: where numbers stand in the words, else the one that differs most, else the last. */
function oneName(drafts: readonly Draft[]): void {
  const names = drafts.filter(({ field }) => field === "name");
  const [first] = names;
  if (!first || names.length < 2) return;
  const worth = ({ profile, column }: Draft): number => profile.quantified * 2 + profile.different + profile.filled / 1000 + column / 100_000;
  const best = names.reduce((one, other) => (worth(other) >= worth(one) ? other : one));
  for (const draft of names) {
    if (draft === best || draft.nameWith === best.column || best.nameWith === draft.column) continue;
    settle(draft, draft.column < best.column ? "section" : "other", 0.7, "neighbours");
  }
}

/** With identity numbers in it a register is of persons: nothing of it is read but its heads. */
function ledgerOfPersons(drafts: readonly Draft[]): void {
  const identity = drafts.some(({ personal, found, profile }) => personal && (found?.meaning === "identity" || profile.identity >= SHARE));
  if (!identity || drafts.filter(({ personal }) => personal).length < 2) return;
  for (const draft of drafts) {
    settle(draft, "other", 0.9, "neighbours");
    if (draft.found?.meaning === "owner") draft.personal = true;
  }
}

/** 城镇低保妇女数 beside a shared 目标人群数 and what was done by indicator: what the target was worked out from. */
function populations(drafts: readonly Draft[]): void {
  const shared = drafts.some((draft) => draft.field === "target" && draft.heads.length === 1);
  const byIndicator = drafts.some((draft) => draft.field === "actual" && ownParents(draft.heads).length > 0);
  if (!shared || !byIndicator || drafts.some(({ field }) => field === "name" || field === "base")) return;
  for (const draft of drafts) {
    if (draft.field !== "actual" || draft.heads.length > 1 || draft.found?.meaning === "actual") continue;
    settle(draft, "base", 0.6, "neighbours");
    draft.shared = true;
  }
}

function leftover({ found, profile, heads }: Draft): ColumnField {
  const leaf = heads.at(-1);
  if (profile.percent >= SHARE || leaf?.unit === "%") return "rate";
  if (profile.number >= 0.4 || (profile.filled === 0 && (leaf?.unit ?? "") !== "")) return "actual";
  if (profile.state >= SHARE) return profile.filled > 0 && profile.number > 0 ? "actual" : "status";
  if (/[状态况评论灯]/u.test(leaf?.whole ?? "") && profile.filled >= 3 && profile.length <= 6 && profile.different <= 0.75) return "status";
  if (/情况|工作$/u.test(leaf?.whole ?? "") && profile.length > 8) return "progress_text";
  if (profile.filled === 0) return found?.weight ? "other" : "actual";
  return profile.number > 0 && profile.length < 8 ? "actual" : "other";
}

const VALUE_FIELDS: ReadonlySet<ColumnField> = new Set(["actual", "target", "rate", "base", "yoy", "money"]);

function acrossOf(drafts: readonly Draft[]): Across {
  const values = drafts.filter(({ field, personal }) => field !== null && VALUE_FIELDS.has(field) && !personal);
  if (!drafts.some(({ field }) => field === "name")) return drafts.some(({ field }) => field === "entity") && values.some(({ heads }) => heads.length > 0) ? "indicators" : "none";
  const across = values.filter(isClass);
  if (across.length < 2) return "none";
  const places = across.filter(({ heads }) => PLACE.test(heads.at(-1)?.whole ?? "")).length;
  return places >= across.length / 2 ? "entities" : "parts";
}

/** In a table with names of its own: a figure whose head is no word for target, done, rate, count or time. */
function isClass({ heads, found, field }: Draft): boolean {
  const leaf = heads.at(-1);
  if (!leaf || field === "base" || field === "yoy" || field === "money" || TOTAL_HEAD.test(leaf.whole)) return false;
  if (leaf.period === leaf.whole) return false;
  if (ownParents(heads).length > 0) return true;
  return (found === null || found.weight < 0.8);
}

/** Names above the last level: no bodies, no spans of time, no words such as 完成情况. */
function ownParents(heads: readonly HeadText[]): readonly string[] {
  return heads.slice(0, -1).filter(({ whole, words, period }) => period !== whole && !isBody(whole) && !isCommon({ whole, words })).map(({ whole }) => nameWords(whole));
}

function isCommon(head: Pick<HeadText, "whole" | "words">): boolean {
  const found = headMeaning(head);
  return found?.weight === 1 && found.meaning !== "?whole" && found.meaning !== "?count";
}

function isBody(whole: string): boolean {
  return BODY.test(whole) && /^[省市县区镇]|局$|办$|委$|厅$|联$|总工会$/u.test(whole);
}

/** Figures that say how much, not of what: 目标, 累计完成, 完成率; not 受理 and 满意率. */
function isWord({ found }: Draft): boolean {
  return found !== null && found.weight >= 0.9 && found.meaning !== "?count" && found.meaning !== "?rate" && found.meaning !== "money";
}

/** 项数|占比 below one class, 任务量|接种量|完成率 below one vaccine: one reading, whatever the amount is called. */
function isPair(draft: Draft, drafts: readonly Draft[]): boolean {
  const parents = draft.heads.slice(0, -1).map(({ whole }) => whole).join("/");
  if (parents === "") return false;
  const siblings = drafts.filter(({ heads }) => heads.slice(0, -1).map(({ whole }) => whole).join("/") === parents);
  const named = siblings.filter((one) => !isWord(one) && !isShare(one));
  const shares = siblings.filter(isShare);
  const judged = siblings.some((one) => one.field === "target" && isWord(one)) || (siblings.length === 2 && shares.length === 1 && PLAIN_SHARE.test(shares[0]?.heads.at(-1)?.words ?? ""));
  return judged && named.length === 1 && (named[0] === draft || isShare(draft));
}

const PLAIN_SHARE = /^(?:占比|比重|比例)$/u;

function isShare({ found, field }: Draft): boolean {
  return field === "rate" && (found?.meaning === "?rate" || found?.meaning === "rate");
}

function labelOf(draft: Draft, drafts: readonly Draft[]): string {
  const { heads, field } = draft;
  const leaf = heads.at(-1);
  if (!leaf || field === null || !VALUE_FIELDS.has(field) || draft.personal || draft.shared) return "";
  const parents = ownParents(heads);
  const dropped = isWord(draft) || leaf.period === leaf.whole || (TOTAL_HEAD.test(leaf.whole) && parents.length > 0) || isPair(draft, drafts);
  const own = dropped ? "" : nameWords(leaf.period === "" ? leaf.whole : leaf.words);
  return [...parents, ...(own === "" || TOTAL_HEAD.test(own) && parents.length === 0 ? [] : [own])].join("/");
}

const BOUND_END = /(?:不低于|不高于|不超过|低于|高于|控制在)$/u;

function nameWords(whole: string): string {
  return whole.replace(/^(?:其中|内)[:：]?/u, "").replace(BOUND_END, "").replace(/%$/u, "");
}

function columnOf(draft: Draft, drafts: readonly Draft[], across: Across, formUnit: string): ReadColumn {
  const { column, path, heads, profile, personal } = draft;
  const leaf = heads.at(-1);
  const field = draft.field ?? "other";
  const isValue = VALUE_FIELDS.has(field) && !personal;
  const unit = [...heads].reverse().find((head) => head.unit !== "")?.unit ?? (isValue && field !== "rate" && field !== "yoy" ? formUnit : "");
  const left = drafts[drafts.indexOf(draft) - 1];
  const ownLabel = across === "none" ? "" : labelOf(draft, drafts);
  const onlyTime = isValue && ownLabel === "" && leaf !== undefined && (leaf.period === leaf.whole || leaf.whole === "累计") && heads.length === 1 && left !== undefined;
  const label = onlyTime && across === "indicators" ? labelOf(left, drafts) : across === "indicators" || draft.field === null || isClass(draft) || isPair(draft, drafts) || (ownParents(heads).length > 0 && leaf?.period !== leaf?.whole) ? ownLabel : "";
  const bound = heads.map(({ whole }) => BOUND_END.exec(whole)?.[0]).find((word) => word !== undefined);
  return {
    column, path: path.map((text) => text.replace(/\s+/gu, "")), field, confidence: draft.confidence, evidence: draft.evidence, unit: isUnit(unit) ? unit : "",
    indicator: across === "indicators" ? label : "", entity: across === "entities" ? label : "", period: leaf?.period ?? "", personal, profile, label,
    isTotal: isValue && across !== "none" && label === "" && TOTAL_HEAD.test(leaf?.whole ?? ""), sign: bound === undefined ? null : bound.includes("低") && !bound.startsWith("低") ? ">=" : bound === "高于" ? ">=" : "<=",
  };
}
