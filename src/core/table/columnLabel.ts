/** What the figures of a column are of, where heads name indicators, units or classes across. */
import { type ColumnDraft, VALUE_FIELDS } from "./columnDraft";
import { headMeaning } from "./headMeaning";
import type { HeadText } from "./headText";
import type { HeadMeaning } from "./words/heads";
import { BODY, PLACE, WARD } from "./words/places";
import { ASKED, BOUND_END, CLASS_HEAD, DONE, FIGURE_ENDS, PLAIN_SHARE, TOTAL_HEAD } from "./words/columns";

/** How the figures are laid out: one row an indicator · units down, indicators across · indicators down, units or classes across. */
export type Across = "none" | "indicators" | "entities" | "parts";

export function acrossOf(drafts: readonly ColumnDraft[]): Across {
  const values = drafts.filter(({ field, personal }) => field !== null && VALUE_FIELDS.has(field) && !personal);
  if (!drafts.some(({ field }) => field === "name")) return drafts.some(({ field }) => field === "entity") && values.some(({ heads }) => heads.length > 0) ? "indicators" : "none";
  const across = values.filter(isClass);
  if (across.length < 2) return "none";
  const places = across.filter(({ heads }) => PLACE.test(heads.at(-1)?.whole ?? "") || WARD.test(heads.at(-1)?.whole ?? "")).length;
  return places >= across.length / 2 ? "entities" : "parts";
}

/** In a table with names of its own: a figure whose head is no word for target, done, rate, count or time. */
export function isClass({ heads, found, field }: ColumnDraft): boolean {
  const leaf = heads.at(-1);
  if (!leaf || field === "base" || field === "yoy" || field === "money" || TOTAL_HEAD.test(leaf.whole)) return false;
  if (leaf.period === leaf.whole) return false;
  if (ownParents(heads).length > 0) return true;
  return found === null || found.weight < 0.8 || found.meaning === "?body";
}

/** Names above the last level: no bodies, no spans of time, no words such as 完成情况. */
export function ownParents(heads: readonly HeadText[]): readonly string[] {
  return heads.slice(0, -1).filter(({ whole, words, period }) => period !== whole && !isBody(whole) && !isCommon({ whole, words })).map(({ whole }) => nameWords(whole)).filter((name) => name !== "");
}

function isCommon(head: Pick<HeadText, "whole" | "words">): boolean {
  const found = headMeaning(head);
  return found?.weight === 1 && found.meaning !== "?whole" && !NAMES_TOO.has(found.meaning);
}

function isBody(whole: string): boolean {
  return BODY.test(whole) && /^[省市县区镇]|局$|办$|委$|厅$|联$|总工会$/u.test(whole);
}

/** Figures that say how much, not of what: 目标, 累计完成, 完成率; not 受理 and 满意率. */
function isWord({ found }: ColumnDraft): boolean {
  return found !== null && found.weight >= 0.9 && found.meaning !== "?rate" && found.meaning !== "money" && !NAMES_TOO.has(found.meaning);
}

/** 户籍人口, 旅游收入: words of heads that say what is counted. */
const NAMES_TOO: ReadonlySet<HeadMeaning> = new Set(["?count", "?people", "?income"]);

/** 项数|占比 below one class, 任务量|接种量|完成率 below one vaccine: one reading, whatever the amount is called. */
export function isPair(draft: ColumnDraft, drafts: readonly ColumnDraft[]): boolean {
  const parents = draft.heads.slice(0, -1).map(({ whole }) => whole).join("/");
  if (parents === "") return false;
  const siblings = drafts.filter(({ heads }) => heads.slice(0, -1).map(({ whole }) => whole).join("/") === parents);
  const named = siblings.filter((one) => !isWord(one) && !asks(one) && !isShare(one));
  const shares = siblings.filter(isShare);
  const judged = siblings.some(asks) || (siblings.length === 2 && shares.length === 1 && PLAIN_SHARE.test(shares[0]?.heads.at(-1)?.words ?? ""));
  return judged && named.length === 1 && (named[0] === draft || isShare(draft) || asks(draft));
}

/** 任务数, 计划面积. */
function asks(draft: ColumnDraft): boolean {
  return draft.field === "target" && (isWord(draft) || ASKED.test(draft.heads.at(-1)?.whole ?? ""));
}

function isShare({ found, field }: ColumnDraft): boolean {
  return field === "rate" && (found?.meaning === "?rate" || found?.meaning === "rate");
}

/** 应走访户数|已走访户数|走访率 without a head above them: one thing, named by what is asked. Empty where the column is in no such row of heads. */
function askedBefore(draft: ColumnDraft, drafts: readonly ColumnDraft[]): string {
  const at = drafts.indexOf(draft);
  const leafOf = (one: ColumnDraft | undefined): string => (one?.heads.length === 1 ? (one.heads[0]?.whole ?? "") : "");
  const start = drafts.slice(0, at + 1).findLastIndex((one) => one.field === "target" && ASKED.test(leafOf(one)));
  const between = drafts.slice(start + 1, at + 1);
  if (start < 0 || !DONE.test(leafOf(drafts[start + 1])) || drafts[start + 1]?.field !== "actual") return "";
  const fits = between.every((one, index) => leafOf(one) !== "" && (index === 0 || one.field === "rate" || one.field === "other") && (one.field !== "rate" || index < 3));
  return fits ? leafOf(drafts[start]).replace(ASKED, "") : "";
}

export function labelOf(draft: ColumnDraft, drafts: readonly ColumnDraft[]): string {
  const { heads, field } = draft;
  const leaf = heads.at(-1);
  if (!leaf || field === null || !VALUE_FIELDS.has(field) || draft.personal || draft.shared) return "";
  const asked = drafts.some((one) => one.field === "name") ? "" : askedBefore(draft, drafts);
  if (asked !== "") return asked;
  const all = ownParents(heads);
  const parents = drafts.some((one) => one.field === "name") ? withoutShared(all, draft, drafts) : all;
  const dropped = isWord(draft) || leaf.period === leaf.whole || isSumOfTimes(leaf, drafts) || (TOTAL_HEAD.test(leaf.whole) && parents.length > 0) || isPair(draft, drafts);
  const isTimed = leaf.period !== "" && (/\d/u.test(leaf.period) || hasOtherTime(draft, drafts));
  const stem = drafts.some((one) => one.field === "name") ? "" : sharedStem(draft, drafts);
  const own = dropped ? "" : stem || nameWords(isTimed ? leaf.words : leaf.whole);
  return [...parents, ...(own === "" || TOTAL_HEAD.test(own) && parents.length === 0 ? [] : [own])].join("/");
}

/** 残疾类别 above every class tells none from another. */
function withoutShared(parents: readonly string[], draft: ColumnDraft, drafts: readonly ColumnDraft[]): readonly string[] {
  const [first, ...rest] = parents;
  const leaf = draft.heads.at(-1)?.whole ?? "";
  const classes = drafts.filter(({ heads, personal, field }) => heads.length > 1 && !personal && field !== null && VALUE_FIELDS.has(field));
  const isShared = first !== undefined && !PLAIN_SHARE.test(leaf) && classes.length > 2 && classes.every(({ heads, field }) => field === draft.field && ownParents(heads)[0] === first) && new Set(classes.map(({ heads }) => heads.at(-1)?.whole)).size === classes.length;
  return isShared && CLASS_HEAD.test(first) ? rest : parents;
}

/** 本周新增 beside 累计新增, or with a bare 累计 at its right: its time is no part of its name. */
function hasOtherTime({ heads }: ColumnDraft, drafts: readonly ColumnDraft[]): boolean {
  const leaf = heads.at(-1);
  return drafts.some(({ heads: other }, index) => {
    const its = other.at(-1);
    if (other === heads || its === undefined || leaf === undefined) return false;
    return (its.words === leaf.words && its.period !== leaf.period) || (drafts[index - 1]?.heads === heads && (its.period === its.whole || its.whole === "累计"));
  });
}

/** 走访 of 走访任务|走访完成|走访完成率, which are one thing; empty where no other figure has the same. */
function sharedStem(draft: ColumnDraft, drafts: readonly ColumnDraft[]): string {
  const stem = stemOf(draft);
  const parents = draft.heads.slice(0, -1).map(({ whole }) => whole).join("/");
  const hasFellow = drafts.some((other) => other.field !== draft.field && stemOf(other) === stem && other.heads.slice(0, -1).map(({ whole }) => whole).join("/") === parents);
  return stem !== "" && hasFellow ? stem : "";
}

function stemOf({ field, heads }: ColumnDraft): string {
  const ending = field === null ? undefined : FIGURE_ENDS[field];
  const whole = heads.at(-1)?.whole ?? "";
  return ending?.test(whole) ? whole.replace(ending, "") : "";
}

/** 假期累计 beside 10月1日, 10月2日 … */
function isSumOfTimes({ whole }: HeadText, drafts: readonly ColumnDraft[]): boolean {
  return whole.endsWith("累计") && drafts.some(({ heads }) => heads.at(-1)?.period === heads.at(-1)?.whole);
}

function nameWords(whole: string): string {
  return whole.replace(/^(?:其中|内)[:：]?/u, "").replace(BOUND_END, "").replace(/%$/u, "");
}
