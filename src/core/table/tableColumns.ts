/** What each column of a block means: its head and its cells together, and the columns beside it. */
import { type ColumnDraft, MOST, settle, VALUE_FIELDS } from "./columnDraft";
import { type Across, acrossOf, isClass, isPair, labelOf, ownParents } from "./columnLabel";
import { columnProfile, type ColumnProfile } from "./columnProfile";
import { decideAlone, meaningOf } from "./decideAlone";
import { decideTogether } from "./decideTogether";
import { endMatter } from "./endMatter";
import type { Block } from "./findBlocks";
import type { FormUnits } from "./formUnits";
import { type Grid, plainText } from "./grid";
import { headPath, isCovered, mergedWith, reachesDown } from "./headPath";
import { type HeadText, headText, isUnit } from "./headText";
import type { ColumnField, TableColumn, TargetSign } from "./tableReading";
import { BOUND_END, SIGN_OF_BOUND, TOTAL_HEAD } from "./words/columns";

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

/** By column of the grid. */
export type DecidedFields = ReadonlyMap<number, ColumnField>;

export interface Surroundings {
  readonly title: string;
  /** 单位：万元 above the head. */
  readonly units: FormUnits;
  readonly decided: DecidedFields;
}

export function tableColumns(grid: Grid, block: Block, { title, units, decided }: Surroundings): ReadColumns {
  const drafts: ColumnDraft[] = [];
  const skip = endMatter(grid, block);
  const paths = Array.from({ length: block.right - block.left }, (_, index) => headPath(grid, block, block.left + index));
  for (let column = block.left; column < block.right; column += 1) {
    const path = paths[column - block.left] ?? [];
    const profile = columnProfile(grid, column, block.headEnd, block.end, skip);
    if (profile.filled === 0 && (path.length === 0 || isCovered(grid, block, column))) continue;
    const above = path.slice(0, -1).join("/");
    const beside = above === "" ? [] : paths.filter((other) => other.slice(0, -1).join("/") === above);
    const heads = headsOf(path, beside.length === 1 || areUnits(beside));
    drafts.push({ column, path, heads, found: meaningOf(heads), profile, field: null, confidence: 0, evidence: [], personal: false, shared: false, nameWith: mergedWith(grid, block, column) });
  }
  for (const draft of drafts) {
    if (reachesDown(grid, block, draft.column)) settle(draft, "section", 0.8, "head");
    else decideAlone(draft);
  }
  // Said before, so that the other columns are decided beside it, and after, so that they do not decide against it.
  settleSaid(drafts, decided);
  decideTogether(drafts, title, units.amount);
  settleSaid(drafts, decided);
  const across = acrossOf(drafts);
  const below = (drafts.find((draft) => reachesDown(grid, block, draft.column))?.heads.at(-1)?.unit ?? "");
  return { across, columns: countedTwice(drafts.map((draft) => columnOf(draft, drafts, across, below === "" ? units : { ...units, amount: units.amount || below, money: units.money || below }))) };
}

/** 户 and 人 below 监测对象: one thing, counted twice. */
function areUnits(paths: readonly (readonly string[])[]): boolean {
  const units = paths.map((path) => plainText(path.at(-1) ?? ""));
  return units.length > 1 && new Set(units).size === units.length && units.every(isUnit);
}

/** Columns of one label and field that differ in their unit are a reading each. */
function countedTwice(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return columns.map((one) => {
    const isTwice = one.label !== "" && one.unit !== "" && columns.some((other) => other.label === one.label && other.field === one.field && other.unit !== "" && other.unit !== one.unit);
    return isTwice ? { ...one, label: `${one.label}(${one.unit})` } : one;
  });
}

/** （人） below 常住人口 is its unit, and so is 亩 below 面积; `isUnitRow`: the lowest head can only be one. */
function headsOf(path: readonly string[], isUnitRow: boolean): readonly HeadText[] {
  return path.map(headText).reduce<readonly HeadText[]>((heads, head, index) => {
    const above = heads.at(-1);
    return above && (head.whole === "" || (index === path.length - 1 && isUnitRow && isUnit(head.whole))) ? [...heads.slice(0, -1), { ...above, unit: head.unit || (head.whole === "" ? above.unit : head.whole) }] : [...heads, head];
  }, []);
}

/** The only target, or the only figure done, names no class, whatever its head is called. */
function settleSaid(drafts: readonly ColumnDraft[], decided: DecidedFields): void {
  for (const draft of drafts) {
    const said = decided.get(draft.column);
    if (!said) continue;
    settle(draft, said, 1, "person");
    if (!drafts.some((other) => other !== draft && other.field === said)) draft.found = { meaning: said, word: "", weight: 1 };
  }
}

function unitOf(heads: readonly HeadText[], field: ColumnField, { amount, money, named }: FormUnits): string {
  const own = [...named].find(([word]) => heads.some(({ whole }) => whole.includes(word)));
  return own?.[1] ?? (field === "money" ? money : amount);
}

/** 去年同期（%） behind 办结率（%） in a table of counts, and 上年同期 that comes again behind each figure: of the figure at its left alone. */
function ofOneFigure(draft: ColumnDraft, drafts: readonly ColumnDraft[]): ColumnDraft | undefined {
  const { field, heads, column } = draft;
  const [head] = heads;
  if (!head || heads.length > 1 || draft.shared || (field !== "base" && field !== "yoy" && field !== "rate")) return undefined;
  const named = drafts.filter((other) => other.column < column && labelOf(other, drafts) !== "");
  const left = named.at(-1);
  const comesAgain = drafts.some((other) => other !== draft && other.field === field && other.heads.length === 1 && other.heads[0]?.whole === head.whole);
  const isOfRate = field === "base" && left?.field === "rate" && isPercent(draft) && isPercent(left) && named.some((other) => !isPercent(other));
  return comesAgain || isOfRate ? left : undefined;
}

function isPercent({ heads, profile }: ColumnDraft): boolean {
  return heads.at(-1)?.unit === "%" || profile.percent >= MOST;
}

function columnOf(draft: ColumnDraft, drafts: readonly ColumnDraft[], across: Across, units: FormUnits): ReadColumn {
  const { column, path, heads, profile, personal } = draft;
  const leaf = heads.at(-1);
  const field = draft.field ?? "other";
  const isValue = VALUE_FIELDS.has(field) && !personal;
  const unit = [...heads].reverse().find((head) => head.unit !== "")?.unit ?? (isValue && field !== "rate" && field !== "yoy" ? unitOf(heads, field, units) : "");
  const left = drafts[drafts.indexOf(draft) - 1];
  const ownLabel = across === "none" ? "" : labelOf(draft, drafts);
  const onlyTime = isValue && ownLabel === "" && leaf !== undefined && (leaf.period === leaf.whole || leaf.whole === "累计") && heads.length === 1 && left !== undefined;
  const follows = across === "indicators" && ownLabel === "" ? ofOneFigure(draft, drafts) : undefined;
  const label = follows ? labelOf(follows, drafts) : onlyTime && across === "indicators" ? labelOf(left, drafts) : across === "indicators" || draft.field === null || isClass(draft) || isPair(draft, drafts) || (ownParents(heads).length > 0 && leaf?.period !== leaf?.whole) ? ownLabel : "";
  const bound = heads.map(({ whole }) => BOUND_END.exec(whole)?.[0]).find((word) => word !== undefined);
  return {
    column, path: path.map((text) => text.replace(/\s+/gu, "")), field, confidence: draft.confidence, evidence: draft.evidence, unit: isUnit(unit) ? unit : "",
    indicator: across === "indicators" ? label : "", entity: across === "entities" ? label : "", period: leaf?.period ?? "", personal, profile, label,
    isTotal: isValue && across !== "none" && label === "" && TOTAL_HEAD.test(leaf?.whole ?? ""), sign: bound === undefined ? null : (SIGN_OF_BOUND[bound] ?? null),
  };
}
