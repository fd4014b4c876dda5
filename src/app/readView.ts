/** What the preview of a read document shows: its lines and tables in order, and which of its numbers belong to which indicator. */
import type { Level } from "../core/outline/paragraph";
import type { DocumentTable } from "../core/read/document";
import type { ProposedIndicator, Proposal, Use } from "../core/read/proposal";
import type { Quantity, QuantityKind } from "../core/read/quantity";
import type { Reading } from "../core/read/readReport";

/** Offsets into the document. `line` is the index in the structure. */
export type ReadBlock =
  | { readonly kind: "line"; readonly line: number; readonly level: Level; readonly start: number; readonly headEnd: number; readonly end: number }
  /** Lines of the page that it was copied from, standing together. */
  | { readonly kind: "residue"; readonly line: number; readonly lines: readonly string[] }
  | { readonly kind: "table"; readonly line: number; readonly rows: readonly (readonly string[])[]; readonly headRows: number };

export type LineBlock = Extract<ReadBlock, { readonly kind: "line" }>;

/** A number of the text that is a figure of an indicator which is not left out. */
export interface Mark {
  readonly quantity: number;
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly toFill: boolean;
  readonly doubtful: boolean;
}

/** Below it the reader has guessed the name or what the number says. */
const SURE = 0.75;

export function isDoubtful({ confidence }: ProposedIndicator): boolean {
  return confidence < SURE;
}

export function blocksOf({ text, structure }: Pick<Reading, "text" | "structure">, tables: readonly DocumentTable[]): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let residue: string[] | null = null;
  let shown: DocumentTable | null = null;
  let next = 0;
  structure.lines.forEach(({ level, start, end, textStart, headEnd }, line) => {
    if (level !== "residue") residue = null;
    if (level === "residue") {
      if (!residue) blocks.push({ kind: "residue", line, lines: (residue = []) });
      residue.push(text.slice(start, end));
    } else if (level === "table") {
      while ((tables[next]?.end ?? Infinity) <= start || tables[next]?.shape.kind === "layout") next += 1;
      const table = tables[next];
      if (!table || table === shown) return;
      shown = table;
      blocks.push({ kind: "table", line, rows: table.rows, headRows: table.shape.kind === "grid" ? table.shape.headRows : 0 });
    } else blocks.push({ kind: "line", line, level, start, headEnd: headEnd > textStart ? headEnd : start, end });
  });
  return blocks;
}

/** By line, in text order; none lies in another. */
export function marksOf({ reading, indicators }: Proposal): ReadonlyMap<number, readonly Mark[]> {
  const all = indicators.filter(({ excluded }) => !excluded).flatMap((one) => one.uses.map((use) => markOf(reading, one, use)));
  const byLine = new Map<number, Mark[]>();
  let end = 0;
  for (const [line, mark] of all.sort((a, b) => a[1].start - b[1].start)) {
    if (mark.start < end) continue;
    end = mark.end;
    const own = byLine.get(line);
    if (own) own.push(mark);
    else byLine.set(line, [mark]);
  }
  return byLine;
}

function markOf({ quantities }: Reading, one: ProposedIndicator, { quantity, field }: Use): readonly [line: number, mark: Mark] {
  const found = quantities[quantity] as Quantity;
  const kind = field === "target" ? "target" : field === "completion" ? "rate" : found.kind === "target" ? "actual" : found.kind;
  const { start, end } = printedSpan(found);
  return [found.line, { quantity, key: one.key, name: one.name, start, end, kind, toFill: isToFill(found), doubtful: isDoubtful(one) }];
}

/** With its hedge and unit, as a reader would point at it. */
export function printedSpan({ start, written, unitEnd, end }: Quantity): { readonly start: number; readonly end: number } {
  return { start: Math.min(start, written.start), end: Math.max(end, written.end, unitEnd) };
}

export function printed({ text, quantities }: Reading, { quantity }: Use): string {
  const found = quantities[quantity];
  if (!found) return "";
  const { start, end } = printedSpan(found);
  return text.slice(start, end);
}

/** XX and the like: the text left the number open. */
export function isToFill({ form }: Quantity): boolean {
  return form === "mask";
}

/** Of the first number of each field, which is the one that the register takes. */
export function figureOf({ uses }: ProposedIndicator, field: Use["field"]): Use | null {
  return uses.find((use) => use.field === field) ?? null;
}

/** A field for which the text has different numbers; empty when it agrees with itself. */
export function conflictsOf(reading: Reading, one: ProposedIndicator): readonly { readonly field: Use["field"]; readonly kept: string; readonly others: readonly string[] }[] {
  return (["actual", "target", "completion"] as const).flatMap((field) => {
    const uses = one.uses.filter((use) => use.field === field && use.end === null);
    const texts = [...new Set(uses.map((use) => printed(reading, use)))];
    const [kept, ...others] = texts;
    const values = new Set(uses.map(({ quantity }) => valueKey(reading.quantities[quantity])));
    return kept !== undefined && others.length > 0 && values.size > 1 ? [{ field, kept, others }] : [];
  });
}

function valueKey(found: Quantity | undefined): string {
  return found ? `${String(found.value ?? found.text)} ${found.unit}` : "";
}

/** Kept indicators that have a number left open. */
export function toFillCount({ reading, indicators }: Proposal): number {
  const toFill = (at: number): boolean => {
    const found = reading.quantities[at];
    return found !== undefined && isToFill(found);
  };
  return indicators.filter(({ excluded, uses }) => !excluded && uses.some(({ quantity }) => toFill(quantity))).length;
}
