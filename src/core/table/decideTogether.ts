/** What columns mean by the columns beside them and the table's title. */
import { type ColumnDraft, MOST, settle } from "./columnDraft";
import { ownParents } from "./columnLabel";
import type { ColumnProfile } from "./columnProfile";
import type { ColumnField } from "./tableReading";
import { COUNTED } from "./words/headPatterns";
import { ALLOCATION_TITLE, CONTACT_HEAD, MONEY_TITLE, STOCK_HEAD } from "./words/columns";

/** 合计 below 实发资金, beside 上级资金 and 县级配套: money as they are. */
function wholeOf(draft: ColumnDraft, drafts: readonly ColumnDraft[]): ColumnField {
  const above = ({ heads }: ColumnDraft): string => heads.slice(0, -1).map(({ whole }) => whole).join("/");
  const beside = drafts.filter((other) => other !== draft && above(other) === above(draft));
  return above(draft) !== "" && beside.length > 0 && beside.every(({ field }) => field === "money") ? "money" : "actual";
}

/** 实有人口 before what was done for it; beside 户数 and 劳动力, or of a year's end, it is a figure like them. */
function servesAll(draft: ColumnDraft, drafts: readonly ColumnDraft[]): boolean {
  const leaf = ({ heads }: ColumnDraft): string => heads.at(-1)?.whole ?? "";
  const counts = drafts.filter(({ profile, field, personal }) => profile.number >= MOST && field !== "serial" && !personal);
  return draft.found?.weight === 1 && draft.heads.length === 1 && counts[0] === draft && counts.length >= 3 && !counts.some((other) => other !== draft && STOCK_HEAD.test(leaf(other)));
}

/** Kinds of a class, among its rows. */
const FEW = 0.6;

export function decideTogether(drafts: readonly ColumnDraft[], title: string, formUnit: string): void {
  const has = (field: ColumnField): boolean => drafts.some((draft) => draft.field === field);
  for (const draft of drafts) {
    if (draft.field) continue;
    const { found, profile, column } = draft;
    const [first] = drafts;
    if (found?.meaning === "?target") settle(draft, profile.filled === 0 || profile.prose < MOST ? "target" : namesBetter(draft, drafts) ? "name" : "target", 0.7);
    else if (isClassOfRows(draft, drafts)) settle(draft, "section", 0.7, "neighbours");
    else if (found?.meaning === "?body" && profile.number < MOST) settle(draft, drafts.some((one) => one.field === "name" && one.column < column) ? "owner" : "entity", 0.7, "head");
    else if (found?.meaning === "?income") settle(draft, has("money") || MONEY_TITLE.test(title) ? "money" : "actual", 0.7, "head");
    else if (found?.meaning === "?item") settle(draft, profile.number >= MOST ? "actual" : isUnits(profile) ? "entity" : "name", 0.7);
    else if (found?.meaning === "?people") settle(draft, has("rate") || has("target") || servesAll(draft, drafts) ? "base" : "actual", 0.7, "head");
    else if (found?.meaning === "?whole") settle(draft, profile.number >= MOST || profile.filled === 0 ? wholeOf(draft, drafts) : "other", 0.8);
    else if (draft === first && profile.number < MOST && !has("entity") && !has("name")) {
      settle(draft, isUnits(profile) ? "entity" : "name", 0.6, "first");
    } else if (draft.path.length === 0 && profile.number < MOST && profile.filled > 0 && !has("name") && column <= (first?.column ?? 0) + 1) {
      settle(draft, isUnits(profile) ? "entity" : "name", 0.5);
    }
  }
  namedAsTarget(drafts);
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
    const tasks = !MONEY_TITLE.test(title) && drafts.some(({ field, heads }) => field === "actual" && heads.length > 0) && !has("name");
    for (const draft of drafts) if (draft.field === "actual" || (tasks && draft.field === "money")) settle(draft, "target", 0.75, "title");
  }
  moneyBeside(drafts);
  notesOfFigures(drafts);
  stillToDo(drafts);
  populations(drafts);
  lastYears(drafts);
  if (MONEY_TITLE.test(title) && formUnit.endsWith("元")) for (const draft of drafts) if (draft.field === "actual" || draft.field === "target") settle(draft, "money", 0.7, "title");
}

/** 学段 at the left of the schools, 片区 (东片, 西片) of the posts: few words that name no unit, merged down or written again. */
function isClassOfRows({ found, profile, column }: ColumnDraft, drafts: readonly ColumnDraft[]): boolean {
  const key = drafts.findLast(({ field, found: other }) => field === "entity" || field === "name" || (field === null && other?.meaning === "?body"));
  const isUnit = found?.meaning === "?body" && (found.weight === 1 || isUnits(profile));
  return (found === null || (found.meaning === "?body" && !isUnit)) && key !== undefined && column < key.column && profile.number < MOST && profile.filled >= 2 && profile.different <= FEW;
}

/** Places, or bodies in most of the cells. */
function isUnits({ place, body }: ColumnProfile): boolean {
  return place >= 0.4 || place + body >= 0.6;
}

/** 主要任务|全年目标任务: sentences with numbers, all different, name the indicators; the column at their left is their class. */
function namesBetter(draft: ColumnDraft, drafts: readonly ColumnDraft[]): boolean {
  const names = drafts.filter(({ field }) => field === "name");
  return names.every(({ profile }) => profile.different < draft.profile.different && profile.quantified < draft.profile.quantified);
}

/** Of several columns of names one names the indicator: where numbers stand in the words, else the one that differs most, else the last. */
function oneName(drafts: readonly ColumnDraft[]): void {
  const names = drafts.filter(({ field }) => field === "name");
  const [first] = names;
  if (!first || names.length < 2) return;
  const worth = ({ profile, column }: ColumnDraft): number => profile.quantified * 2 + profile.different + profile.filled / 1000 + column / 100_000;
  const best = names.reduce((one, other) => (worth(other) >= worth(one) ? other : one));
  for (const draft of names) {
    if (draft === best || draft.nameWith === best.column || best.nameWith === draft.column) continue;
    settle(draft, draft.column < best.column ? "section" : "other", 0.7, "neighbours");
  }
}

/** With identity numbers in it, and no column that names what was done, a register is of persons: nothing of it is read but its heads. */
function ledgerOfPersons(drafts: readonly ColumnDraft[]): void {
  if (drafts.some(({ field, found }) => field === "name" && (found?.meaning === "name" || found?.meaning === "?item"))) return;
  const identity = drafts.some(({ personal, found, profile }) => personal && (found?.meaning === "identity" || profile.identity >= MOST));
  const persons = drafts.filter(({ personal }) => personal);
  if (!identity || persons.length < 2) return;
  // Whom to call about a village, or about a task, is no person whom the row is about.
  const asksFor = drafts.some(({ field, found }) => (field === "target" || field === "rate") && (found?.weight ?? 0) >= 0.85);
  if ((asksFor || drafts.some(({ field }) => field === "entity")) && persons.every(({ heads }) => CONTACT_HEAD.test(heads.at(-1)?.whole ?? ""))) return;
  for (const draft of drafts) {
    settle(draft, "other", 0.9, "neighbours");
    if (draft.found?.meaning === "owner") draft.personal = true;
  }
}

/** 2025年完成 beside 2026年计划 and 1-9月实绩: what there was before. Below one head 2025年|2024年|增幅 is so, too; years alone beside each other stay a series. */
function lastYears(drafts: readonly ColumnDraft[]): void {
  const yearOf = ({ heads }: ColumnDraft): number => Number(/^(20\d\d)年?$/u.exec(heads.at(-1)?.period ?? "")?.[1] ?? 0);
  const above = ({ heads }: ColumnDraft): string => heads.slice(0, -1).map(({ whole }) => whole).join("/");
  for (const draft of drafts) {
    const beside = drafts.filter((other) => other !== draft && other.heads.length > 1 && above(other) === above(draft));
    const figures = beside.filter(({ field }) => field === "actual");
    if (draft.field === "actual" && yearOf(draft) > 0 && figures.length === 1 && figures.every((other) => yearOf(other) === yearOf(draft) + 1) && beside.some(({ field }) => field === "yoy")) settle(draft, "base", 0.8, "neighbours");
  }
  const asked = Math.max(0, ...drafts.filter(({ field }) => field === "target").map(yearOf));
  const done = drafts.filter(({ field }) => field === "actual");
  if (asked === 0 || drafts.some(({ field }) => field === "base") || done.every((draft) => yearOf(draft) > 0)) return;
  for (const draft of done) if (yearOf(draft) === asked - 1) settle(draft, "base", 0.8, "neighbours");
}

/** 任务指标 with words alone, beside the figures that are asked for: what they are of. */
function namedAsTarget(drafts: readonly ColumnDraft[]): void {
  if (drafts.some(({ field }) => field === "name")) return;
  const isFigures = ({ field, profile }: ColumnDraft): boolean => field === "target" && profile.number >= MOST;
  const words = drafts.find(({ field, profile }) => field === "target" && profile.filled > 0 && profile.number === 0 && profile.allocated === 0 && profile.prose >= MOST);
  if (words && drafts.some(isFigures)) settle(words, "name", 0.7);
}

/** 当月发放（万元） beside 在册人数: money of those who are counted. */
function moneyBeside(drafts: readonly ColumnDraft[]): void {
  const unitOf = ({ heads }: ColumnDraft): string => heads.at(-1)?.unit ?? "";
  const counts = drafts.filter(({ field, heads }) => field === "actual" && heads.length === 1);
  if (!drafts.some(({ field }) => field === "name") || !counts.some((draft) => COUNTED.test(draft.heads[0]?.whole ?? ""))) return;
  for (const draft of counts) if (unitOf(draft).endsWith("元")) settle(draft, "money", 0.7, "neighbours");
}

/** 说明 where nothing is asked for and nothing can be late: a remark. */
function notesOfFigures(drafts: readonly ColumnDraft[]): void {
  if (drafts.some(({ field }) => field === "target" || field === "rate" || field === "status" || field === "progress_text" || field === "score")) return;
  for (const draft of drafts) if (draft.found?.meaning === "?note" && draft.found.weight === 1 && draft.field === "cause" && !drafts.some(({ field }) => field === "remark")) settle(draft, "remark", 0.7, "neighbours");
}

/** 应参保|已参保|未参保: what is left is no figure of its own. */
function stillToDo(drafts: readonly ColumnDraft[]): void {
  const leaf = ({ heads }: ColumnDraft): string => heads.at(-1)?.whole ?? "";
  if (![/^应/u, /^[已实]/u].every((word) => drafts.some((draft) => word.test(leaf(draft))))) return;
  for (const draft of drafts) if (draft.field === "actual" && /^未/u.test(leaf(draft))) settle(draft, "other", 0.7, "neighbours");
}

/** 城镇低保妇女数 beside a shared 目标人群数 and what was done by indicator: what the target was worked out from. */
function populations(drafts: readonly ColumnDraft[]): void {
  const shared = drafts.some((draft) => draft.field === "target" && draft.heads.length === 1);
  const byIndicator = drafts.some((draft) => draft.field === "actual" && ownParents(draft.heads).length > 0);
  if (!shared || !byIndicator || drafts.some(({ field }) => field === "name" || field === "base")) return;
  for (const draft of drafts) {
    if (draft.field !== "actual" || draft.heads.length > 1 || draft.found?.meaning === "actual") continue;
    settle(draft, "base", 0.6, "neighbours");
    draft.shared = true;
  }
}

function leftover({ found, profile, heads }: ColumnDraft): ColumnField {
  const leaf = heads.at(-1);
  if (profile.percent >= MOST || leaf?.unit === "%") return "rate";
  if (profile.number >= 0.4 || (profile.filled === 0 && (leaf?.unit ?? "") !== "")) return "actual";
  if (profile.state >= MOST) return profile.filled > 0 && profile.number > 0 ? "actual" : "status";
  if (/[状态况评论灯]/u.test(leaf?.whole ?? "") && profile.filled >= 3 && profile.length <= 6 && profile.different <= 0.75) return "status";
  if (/情况|工作$/u.test(leaf?.whole ?? "") && profile.length > 8) return "progress_text";
  if (profile.date >= MOST) return "deadline";
  if (profile.body >= 0.6 && profile.number === 0 && profile.length <= 12) return "owner";
  if (profile.filled === 0) return found?.weight ? "other" : "actual";
  return profile.number > 0 && profile.length < 8 ? "actual" : "other";
}
