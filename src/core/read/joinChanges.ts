/**
 * What a report says beside a result of the year before (较上年增加87人次, 由38.5%提高到44.2%, 同比下降6.5%, 完成全年任务的118%) is no row of its
 * own in the next year's workbook: it follows from the two years and the target. What fell then may rise now, so that a fall is said with its words.
 */
import type { Proposal, ProposedIndicator, Use } from "./proposal";
import type { Quantity } from "./quantity";
import type { Reading } from "./readReport";

type Beside = Extract<Use["field"], "base" | "growth" | "change" | "excess" | "completion">;

/** Directly before the number. */
const OF_LAST_YEAR = /(?:上年|去年)(?:同期)?(?:的|为|是)?$/u;
const ROSE = /(?:同比|[比较](?:上年|去年)(?:同期)?)(?:又|再)?(?:增长|增加|提高|提升|上升|多)了?$/u;
const FELL = /(?:同比|[比较](?:上年|去年)(?:同期)?)(?:又|再)?(?:下降|减少|降低|回落|少)了?$/u;
/** Behind 由上年的…提高到… and 比上年增加…, where nothing else can be meant. */
const ROSE_SO = /^[，,](?:增长|增加|提高|提升|上升)了?$/u;
const TO = /^(?:提高|提升|上升|增长|增加|扩大|下降|降低|减少|压减)(?:到|至|为)了?$/u;
const FROM = /[由从]$/u;
/** 分别比上年增加2场、580个和127人 */
const IN_TURN = /分别(?:同比|[比较](?:上年|去年)(?:同期)?)(?:增长|增加|提高|提升|上升|多)了?$/u;
const LIST_MARK = /^[、和及与]$/u;
/** 完成全年任务的118%, of a task that is not said. */
const DONE_OF_TASK = /(?:完成[^，。；、（）]{0,4}(?:任务|目标|计划)(?:任务)?的|任务完成率(?:为|达|达到)?)$/u;
/** 高于目标3.5个百分点, the same */
const OVER_UNSAID = /^[，,]?(?:高于|超过?|高出)(?:年度|全年)?(?:目标|任务|计划)(?:任务|要求|值)?$/u;
/** 高于市定95%的目标2.9个百分点 */
const OVER_TARGET = /^的?(?:年度|全年)?(?:目标|任务|要求|标准)(?:任务|要求|值)?$/u;
const LOOKED_AT = 16;

export interface JoinedChanges {
  readonly proposal: Proposal;
  /** Key of the result by the key of what joined it. */
  readonly into: ReadonlyMap<string, string>;
}

export function withChangesJoined({ reading, indicators }: Proposal): JoinedChanges {
  const rowOf = new Map(indicators.flatMap((one) => one.uses.map(({ quantity }) => [quantity, one] as const)));
  const into = new Map<string, string>();
  const uses = new Map<string, Use[]>();
  const join = (from: ProposedIndicator, to: ProposedIndicator | null, field: Beside, more: Pick<Use, "from"> = {}): void => {
    const [use] = from.uses;
    if (!to || !use || to === from || into.has(to.key)) return;
    into.set(from.key, to.key);
    uses.set(to.key, [...(uses.get(to.key) ?? []), { ...use, ...more, field }]);
  };
  const list = turnedIn(reading);
  for (const one of indicators) {
    const at = one.uses[0]?.quantity ?? -1;
    const own = reading.quantities[at];
    if (!own || one.excluded || one.uses.length > 1 || one.uses[0]?.field !== "actual" || one.uses[0].end !== null || own.hedge !== "" || reading.structure.lines[own.line]?.plan) continue;
    const words = before(reading, own);
    const last = rowOf.get(at - 1);
    const isPoints = /百分点$/u.test(own.unit);
    const [unit, field] = isPoints ? ["%", "change"] as const : own.unit === "%" ? [null, "growth"] as const : [own.unit, "change"] as const;
    const goesOn = last && (into.has(last.key) || uses.get(last.key)?.some((use) => use.field === "base"));
    const turned = list.get(at);
    if (isPoints && OVER_TARGET.test(between(reading, at)) && last?.uses.some((use) => use.quantity === at - 1 && use.field === "target")) join(one, last, "excess");
    else if (isPoints && OVER_UNSAID.test(between(reading, at)) && last?.kind === "ratio") join(one, last, "excess");
    else if (turned !== undefined) join(one, resultAt(turned, rowOf, unit), field);
    else if (own.unit === "%" && DONE_OF_TASK.test(words)) join(one, doneBefore(reading, at, rowOf, into, words), "completion");
    else if (FROM.test(words) && own.unit === reading.quantities[at + 1]?.unit) join(one, risenTo(reading, at, rowOf), "base");
    else if (OF_LAST_YEAR.test(words)) join(one, risenTo(reading, at, rowOf) ?? resultBefore(reading, at, rowOf, into, own.unit), "base");
    else if (ROSE.test(words) || (ROSE_SO.test(between(reading, at)) && goesOn)) join(one, resultBefore(reading, at, rowOf, into, unit), field);
    else if (FELL.test(words) && saysAlone(reading, own)) join(one, resultBefore(reading, at, rowOf, into, unit), "growth", { from: own.written.start - (FELL.exec(words)?.[0].length ?? 0) });
  }
  const joined = indicators
    .filter(({ key }) => !into.has(key))
    .map((one): ProposedIndicator => ({ ...one, name: freed(one, indicators, into), partOf: one.partOf === null ? null : (into.get(one.partOf) ?? one.partOf), uses: inOrder([...one.uses, ...(uses.get(one.key) ?? [])]) }));
  return { proposal: { reading, indicators: joined }, into };
}

function inOrder(uses: readonly Use[]): readonly Use[] {
  return [...uses].sort((a, b) => a.quantity - b.quantity);
}

/** The row whose 由上年的38.5% bore the name, and itself 集中托养率（2）, has it now. */
function freed({ key, name }: ProposedIndicator, indicators: readonly ProposedIndicator[], into: ReadonlyMap<string, string>): string {
  const plain = name.replace(/（\d+）$/u, "");
  return indicators.some((other) => other.name === plain && into.get(other.key) === key) ? plain : name;
}

function before({ text }: Reading, { written, clause }: Quantity): string {
  const words = text.slice(Math.max(0, written.start - LOOKED_AT), written.start);
  return clause === "" ? "" : words;
}

function between({ text, quantities }: Reading, at: number): string {
  const [last, own] = [quantities[at - 1], quantities[at]];
  return last && own ? text.slice(last.unitEnd, own.written.start) : "";
}

type Rows = ReadonlyMap<number, ProposedIndicator>;

function risenTo(reading: Reading, at: number, rowOf: Rows): ProposedIndicator | null {
  return TO.test(between(reading, at + 1)) ? (rowOf.get(at + 1) ?? null) : null;
}

/** 改造任务完成率 is of the 改造 of its sentence, not of the money that stands between. */
function doneBefore(reading: Reading, at: number, rowOf: Rows, into: ReadonlyMap<string, string>, words: string): ProposedIndicator | null {
  const stem = /([\u4e00-\u9fff]{2})任务完成率/u.exec(words)?.[1] ?? "";
  for (let index = at - 1; stem !== "" && index >= 0 && !/[。！？\n]/u.test(between(reading, index + 1)); index -= 1) {
    const row = rowOf.get(index);
    if (row && row.partOf === null && !into.has(row.key) && reading.quantities[index]?.clause.includes(stem) && isResultAt(row, index, null)) return row;
  }
  return resultBefore(reading, at, rowOf, into, null, true);
}

/** Nothing but a mark stands before the words and behind the number: the clause is theirs. */
function saysAlone({ text }: Reading, { written, unitEnd }: Quantity): boolean {
  const words = FELL.exec(text.slice(Math.max(0, written.start - LOOKED_AT), written.start))?.[0] ?? "";
  return /[，,；;（(]/u.test(text.charAt(written.start - words.length - 1)) && /[，,。；;）)\n\r]/u.test(text.charAt(unitEnd) || "\n");
}

/** By the index of each number of 分别比上年增加2场、580个和127人: the index of what it is a change of. */
function turnedIn(reading: Reading): ReadonlyMap<number, number> {
  const { quantities } = reading;
  const map = new Map<number, number>();
  quantities.forEach((own, at) => {
    if (!IN_TURN.test(before(reading, own))) return;
    let end = at + 1;
    while (quantities[end]?.line === own.line && LIST_MARK.test(between(reading, end))) end += 1;
    const count = end - at;
    const isTold = count > 1 && at >= count && !/[。！？\n]/u.test(reading.text.slice(quantities[at - count]?.unitEnd ?? 0, own.written.start));
    if (isTold) for (let index = 0; index < count; index += 1) map.set(at + index, at - count + index);
  });
  return map;
}

/** `unit` null: of an amount. */
function isResultAt(row: ProposedIndicator, at: number, unit: string | null): boolean {
  return !row.excluded && row.uses.some(({ quantity, field, end }) => quantity === at && field === "actual" && end === null) && (unit === null ? row.kind !== "ratio" : row.unit === unit);
}

function resultAt(at: number, rowOf: Rows, unit: string | null): ProposedIndicator | null {
  const row = rowOf.get(at);
  return row && isResultAt(row, at, unit) ? row : null;
}

/** The nearest result in the same sentence; `unit` null: of an amount; `whole`: parts stand for what they are part of. */
function resultBefore(reading: Reading, at: number, rowOf: Rows, into: ReadonlyMap<string, string>, unit: string | null, whole = false): ProposedIndicator | null {
  for (let index = at - 1; index >= 0 && !/[。！？\n]/u.test(between(reading, index + 1)); index -= 1) {
    const row = rowOf.get(index);
    if (!row || row.excluded || into.has(row.key) || (whole && row.partOf !== null) || !row.uses.some(({ quantity, field, end }) => quantity === index && field === "actual" && end === null)) continue;
    return isResultAt(row, index, unit) ? row : null;
  }
  return null;
}
