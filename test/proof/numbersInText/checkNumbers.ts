/** Every number of a report against the cells it says it comes from. Each broken promise is one sentence. */
import type { Paragraph, Report } from "../../../src/core/narrate/report";
import type { Segment, Source } from "../../../src/core/narrate/segment";
import { expectedOf, isFairPrint, isTrueHedge } from "./expected";
import { compared, exact, halfUp, minus, ONE, shown, size, tenTo, times, total, ZERO, type Fraction } from "./fraction";
import { slotAskedOf } from "./outline";
import { readPrinted, type Printed } from "./printed";
import { TypedCells, type Asked } from "./typedCells";
import type { Workbook } from "./workbook";

export interface Checked {
  readonly numbers: number;
  readonly losses: readonly string[];
}

/** A number with the run of text it stands in. */
interface Placed {
  readonly segment: Segment & { readonly source: Source };
  readonly numbers: readonly Printed[];
}

export function checkNumbers({ dataset, given }: Workbook, { paragraphs }: Report): Checked {
  const cells = new TypedCells(dataset);
  const losses: string[] = [];
  const renderings = new Map<string, string>();
  let numbers = 0;
  for (const paragraph of paragraphs) {
    const lose = (what: string): void => void losses.push(`${what} in ${paragraph.text}`);
    const placed = placedIn(paragraph, given, lose);
    for (const { segment, numbers: own } of placed) {
      numbers += own.length;
      checkSegment(cells, paragraph, segment, own, lose);
      checkTrail(cells, segment.source, lose);
      const key = [segment.source.code, segment.source.field, segment.source.period.month, slotAskedOf(paragraph.id)?.reporter ?? reporterOf(cells, segment.source), trailOf(segment.source)].join("|");
      // With a manner, the looks are its own: 近 where the row does not ask for it, or 元 beside 万元. The number is not.
      if (slotAskedOf(paragraph.id)?.manner && (own.some(({ hedge }) => hedge !== "") || cells.indicator(segment.source.code)?.unit === "元" || cells.indicator(segment.source.code)?.writing !== "exact")) continue;
      const rendering = own.map(({ hedge, value }) => `${hedge}${shown(value)}`).join("—");
      if (segment.source.field !== "count" && (renderings.get(key) ?? rendering) !== rendering) lose(`${segment.text} stands elsewhere as ${renderings.get(key) ?? ""}`);
      renderings.set(key, rendering);
    }
    checkShares(cells, placed, lose);
  }
  return { numbers, losses };
}

function placedIn({ text, segments }: Paragraph, given: readonly string[], lose: (what: string) => void): readonly Placed[] {
  const { numbers, spoken } = readPrinted(text, given);
  for (const found of spoken) lose(`a number without a cell: ${found}`);
  const left = new Set(numbers);
  let at = 0;
  const placed = segments.flatMap((segment): readonly Placed[] => {
    const [start, end] = [at, at + segment.text.length];
    at = end;
    const { source } = segment;
    if (!source) return [];
    const own = numbers.filter((number) => number.start < end && number.end > start);
    for (const number of own) left.delete(number);
    return [{ segment: { ...segment, source }, numbers: own }];
  });
  for (const { text: found } of left) lose(`a number without a cell: ${found}`);
  return placed;
}

function checkSegment(cells: TypedCells, { id, text: all }: Paragraph, { text, source }: Placed["segment"], numbers: readonly Printed[], lose: (what: string) => void): void {
  const slot = slotAskedOf(id);
  if (slot && (slot.code !== source.code || (slot.field !== source.field && !(slot.field === "growth" && ["growthRatio", "change", "base", "actual"].includes(source.field))))) return lose(`${slot.code}.${slot.field} was asked, ${source.code}.${source.field} said`);
  const { dataset } = cells;
  const asked: Asked = { code: source.code, reporter: slot ? slot.reporter : reporterOf(cells, source), year: source.period.year, month: slot?.month ?? dataset.settings.period.month };
  const [first, second, ...more] = numbers;
  if (!first || more.length > 0 || (second && source.field !== "target")) return lose(`${text} should be one number`);
  checkPrint(cells, asked, source, first, slot?.manner ?? "", all.slice(0, first.start).endsWith("由上年同期净减少"), lose);
  if (second) checkPrint(cells, asked, { ...source, field: "upper" }, second, "", false, lose);
}

function checkPrint(cells: TypedCells, asked: Asked, source: Source, printed: Printed, manner: string, turned: boolean, lose: (what: string) => void): void {
  const { value, factor, sign, decimals, barriers, mayHedge } = expectedOf(cells, asked, source, turned);
  const name = `${asked.code}${asked.reporter ? `@${asked.reporter}` : ""}.${source.field} ${String(asked.month)}月`;
  if (!value) return lose(`${name} has no value, ${printed.text} is said`);
  const known = source.field === "actual" ? knownAs(cells, asked) : "";
  const scale = tenTo(-printed.places);
  const inPrint = times(times(value, factor), scale);
  const wrong = (why: string): void => lose(`${name} is ${shown(inPrint)}, printed ${printed.text}: ${why}`);
  if (source.field !== "upper" && compared(exact(Math.abs(source.value)), value) !== 0 && !isNear(exact(Math.abs(source.value)), value, [value, cells.actual(asked), cells.base(asked)])) wrong(`its source says ${String(source.value)}`);
  if (manner === "" && /[%倍‰点]|\/10万/u.test(printed.sign + sign) && source.field !== "count" && printed.sign !== sign) return wrong(`in ${printed.sign}, not ${sign}`);
  if (printed.hedge === "不足") {
    const least = tenTo(-decimals(printed.places));
    const fair = compared(inPrint, ZERO) > 0 && compared(inPrint, least) < 0 && compared(printed.number, least) === 0;
    return fair ? undefined : wrong("not less");
  }
  if (printed.hedge !== "" && compared(printed.number, inPrint) === 0 && compared(readPrinted(known).numbers[0]?.value ?? ZERO, printed.value) === 0) return;
  if (printed.hedge !== "") {
    if (!mayHedge && manner === "") return wrong("nobody asked for a hedge");
    return isTrueHedge(printed.hedge, inPrint, printed.number) || isTrueHedge(printed.hedge, times(value, factor), printed.value) ? undefined : wrong(`${printed.hedge} is not true`);
  }
  if (source.field === "share" && isListed(cells, asked.code)) {
    const off = size(minus(inPrint, printed.number));
    return compared(off, tenTo(-printed.decimals)) < 0 && (compared(printed.number, ZERO) > 0 || compared(inPrint, ZERO) === 0) ? undefined : wrong("more than a place off");
  }
  // A count that a slot wants in 万 is said whole, with two decimals at most, or without 万.
  const allowed = manner !== "" && printed.places > 0 && !/^[万亿]|元$/u.test(cells.indicator(asked.code)?.unit ?? "") ? 2 : decimals(printed.places);
  const held = halfUp(inPrint, Math.max(0, CELL_DIGITS - String(inPrint.top / inPrint.bottom).length));
  const guards = barriers.map((barrier) => times(times(barrier, factor), scale));
  const isFair = [inPrint, held].some((one) => isFairPrint(one, printed.number, allowed, guards, printed.decimals));
  const isLastDigit = compared(inPrint, LAST_DIGIT_FROM) >= 0 && compared(size(minus(printed.number, held)), tenTo(-2)) <= 0;
  if (!isFair && !isLastDigit) wrong(`half up at ${String(allowed)} decimals is ${shown(halfUp(inPrint, allowed))}`);
}

/** A cell holds 15 digits: what is divided is rounded there before it is printed. */
const CELL_DIGITS = 15;
/** From here on the second decimal is the fifteenth digit, which binary division may miss by one. */
const LAST_DIGIT_FROM = tenTo(12);

/** A difference is as exact as the figures it was made from. */
function isNear(held: Fraction, value: Fraction, of: readonly (Fraction | null)[]): boolean {
  const off = size(minus(held, value));
  return [ONE, ...of].some((one) => one !== null && compared(off, times(size(one), exact("1e-9"))) <= 0);
}

/** 约数 of the one counted entry, where it says the very value. */
function knownAs({ dataset }: TypedCells, { code, reporter }: Asked): string {
  const own = dataset.entries.filter((entry) => entry.code === code && entry.counted && (reporter === null || entry.reporter === reporter));
  return own.length === 1 ? (own[0]?.approximate ?? "") : "";
}

/** Parts of an exhaustive breakdown share what rounding leaves among them: each may be a place off, their sum may not. */
function isListed({ dataset }: TypedCells, code: string): boolean {
  return dataset.indicators.some((one) => one.code === code && one.exhaustive && one.partOf !== "");
}

/** Leaders and counts speak of units, each by its entry; everything else of the whole office. */
function reporterOf({ dataset }: TypedCells, { field, cells: [cell] }: Source): string | null {
  const entry = cell?.table === "tblEntries" && field === "completion" ? dataset.entries[cell.row] : undefined;
  return entry?.reporter ?? null;
}

function trailOf({ cells }: Source): string {
  return cells.map(({ table, row, column }) => `${table}${String(row)}${column}`).join(",");
}

/** The cells that the pane shows belong to the indicator (or to what its rate is made of). */
function checkTrail({ dataset }: TypedCells, source: Source, lose: (what: string) => void): void {
  if (source.cells.length === 0) lose(`${source.code}.${source.field} names no cell`);
  if (source.code === "") return;
  for (const { table, row } of source.cells) {
    const code = { tblIndicators: dataset.indicators, tblEntries: dataset.entries, tblTargets: dataset.targets }[table as "tblEntries"][row]?.code;
    if (code !== source.code) lose(`${source.code}.${source.field} names a cell of ${code ?? "nothing"}`);
  }
}

/** 分别占: the shares of a breakdown that is all there is add up to 100, and all have the same number of decimals. */
function checkShares(cells: TypedCells, placed: readonly Placed[], lose: (what: string) => void): void {
  const lists = new Map<string, Printed[]>();
  for (const { segment: { source }, numbers } of placed) {
    const part = cells.indicator(source.code);
    if (source.field !== "share" || !part?.exhaustive) continue;
    lists.set(part.breakdown, [...(lists.get(part.breakdown) ?? []), ...numbers]);
  }
  for (const [breakdown, shares] of lists) {
    if (shares.length < 2 || !addsUp(cells, breakdown)) continue;
    if (compared(total(shares.map(({ number }) => number)), exact(100)) !== 0) lose(`shares by ${breakdown} do not add up to 100`);
    if (new Set(shares.map(({ decimals }) => decimals)).size > 1) lose(`shares by ${breakdown} differ in decimals`);
  }
}

function addsUp(cells: TypedCells, breakdown: string): boolean {
  const parts = cells.dataset.indicators.filter((one) => one.partOf !== "" && one.breakdown === breakdown && one.importance !== "annex");
  const asked = (code: string): Asked => ({ code, reporter: null, ...cells.dataset.settings.period });
  const whole = cells.actual(asked(parts[0]?.partOf ?? ""));
  const values = parts.map(({ code }) => cells.actual(asked(code)) ?? ZERO);
  return whole !== null && compared(total(values), whole) === 0 && values.every((value) => compared(value, ZERO) >= 0);
}
