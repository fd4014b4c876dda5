/**
 * What a report says beside a result of the year before (较上年增加87人次, 由上年的38.5%, 同比增长12.9%) is no row of its own in the next
 * year's workbook: it follows from the two years. Falls are left as they are: their word is true of falls alone.
 */
import type { Proposal, ProposedIndicator, Use } from "./proposal";
import type { Quantity } from "./quantity";
import type { Reading } from "./readReport";

type Beside = Extract<Use["field"], "base" | "growth" | "change" | "excess">;

/** Directly before the number. */
const OF_LAST_YEAR = /(?:上年|去年)(?:同期)?(?:的|为|是)?$/u;
const ROSE = /(?:同比|[比较](?:上年|去年)(?:同期)?)(?:又|再)?(?:增长|增加|提高|提升|上升|多)了?$/u;
/** Behind 由上年的…提高到…, where nothing else can be meant. */
const ROSE_SO = /^[，,](?:增长|增加|提高|提升|上升)了?$/u;
const TO = /^(?:提高|提升|上升|增长|增加|扩大)(?:到|至|为)了?$/u;
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
  const join = (from: ProposedIndicator, to: ProposedIndicator | null, field: Beside): void => {
    const [use] = from.uses;
    if (!to || !use || to === from || into.has(to.key)) return;
    into.set(from.key, to.key);
    uses.set(to.key, [...(uses.get(to.key) ?? []), { ...use, field }]);
  };
  for (const one of indicators) {
    const at = one.uses[0]?.quantity ?? -1;
    const own = reading.quantities[at];
    if (!own || one.excluded || one.uses.length > 1 || one.uses[0]?.field !== "actual" || one.uses[0].end !== null || own.hedge !== "" || reading.structure.lines[own.line]?.plan) continue;
    const goal = rowOf.get(at - 1);
    if (/百分点$/u.test(own.unit) && OVER_TARGET.test(between(reading, at)) && goal?.uses.some(({ quantity, field }) => quantity === at - 1 && field === "target")) join(one, goal, "excess");
    else if (OF_LAST_YEAR.test(before(reading, own))) join(one, risenTo(reading, at, rowOf) ?? resultBefore(reading, at, rowOf, into, own.unit), "base");
    else if (ROSE.test(before(reading, own)) || (ROSE_SO.test(between(reading, at)) && uses.get(rowOf.get(at - 1)?.key ?? "")?.some(({ field }) => field === "base"))) {
      const [unit, field] = /百分点$/u.test(own.unit) ? ["%", "change"] as const : own.unit === "%" ? [null, "growth"] as const : [own.unit, "change"] as const;
      join(one, resultBefore(reading, at, rowOf, into, unit), field);
    }
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

/** The nearest result in the same sentence; `unit` null: of an amount. */
function resultBefore(reading: Reading, at: number, rowOf: Rows, into: ReadonlyMap<string, string>, unit: string | null): ProposedIndicator | null {
  for (let index = at - 1; index >= 0 && !/[。！？\n]/u.test(between(reading, index + 1)); index -= 1) {
    const row = rowOf.get(index);
    const isResult = row && !row.excluded && !into.has(row.key) && row.uses.some(({ quantity, field, end }) => quantity === index && field === "actual" && end === null);
    if (isResult && (unit === null ? row.kind !== "ratio" : row.unit === unit)) return row;
    if (isResult) return null;
  }
  return null;
}
