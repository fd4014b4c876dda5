/** A worksheet part as a grid that can be edited: what nobody touches is written back character for character. */
import { areaAddress, cellAddress, parseArea } from "../a1";
import { a1ToR1c1, r1c1ToA1 } from "../r1c1";
import type { CellValue } from "../workbook";
import { cellXml } from "./cellXml";
import { columnWidth, type ColumnWidths, readColumnWidths } from "./columnWidths";
import { atAddress, type GridCell, withFormulaText, withOwnFormula, withResult, withStyle } from "./gridCell";
import { type GridRow, parseGrid } from "./parseGrid";
import { rowXml } from "./rowXml";
import { setAttributes } from "./xmlEdit";

export interface CellContent {
  readonly style: number;
  readonly value: CellValue;
  /** In A1 notation without `=`. */
  readonly formula: string | null;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

export class SheetGrid {
  #head: string;
  #tail: string;
  readonly #rows: Map<number, GridRow>;
  readonly #original: string;
  readonly #widths: ColumnWidths;
  /** Shared formulas by group, where they stood in the file. */
  readonly #masters = new Map<string, PlacedCell>();
  #changed = false;
  #formulasChanged = false;
  readonly #rowsToFit = new Set<number>();

  constructor(path: string, text: string, shared: readonly string[]) {
    const { head, tail, rows } = parseGrid(path, text, shared);
    this.#original = text;
    this.#head = head;
    this.#tail = tail;
    this.#rows = rows;
    this.#widths = readColumnWidths(head);
    for (const placed of this.cells()) {
      if (placed.cell.formula?.kind === "master") this.#masters.set(placed.cell.formula.group, placed);
    }
  }

  get changed(): boolean {
    return this.#changed;
  }

  /** Whether a cell has got or lost a formula. */
  get formulasChanged(): boolean {
    return this.#formulasChanged;
  }

  /** What stands behind the cells: merged areas, rules, print set-up. */
  get tail(): string {
    return this.#tail;
  }

  set tail(tail: string) {
    this.#changed ||= tail !== this.#tail;
    this.#tail = tail;
  }

  cell(row: number, column: number): GridCell | undefined {
    return this.#rows.get(row)?.cells.get(column);
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }

  /** In A1 notation without `=`; null when the cell holds a value, or a formula that cannot be told apart from its group. */
  formula(row: number, column: number): string | null {
    const formula = this.cell(row, column)?.formula;
    if (formula == null) return null;
    return formula.kind === "child" ? this.#sharedText(formula.group, row, column) : formula.text;
  }

  /** 0-based. */
  get lastRow(): number {
    let last = 0;
    for (const row of this.#rows.keys()) last = Math.max(last, row);
    return last;
  }

  *cells(): Generator<PlacedCell> {
    for (const [row, { cells }] of this.#rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  /** @param height of its row, which a text may need more of: left to the user in sheets of his own. */
  set(row: number, column: number, content: CellContent, height: "fit" | "keep" = "fit"): void {
    const before = this.cell(row, column);
    if (before?.formula?.kind === "master") this.#unshare(before.formula.group);
    const { formula } = content;
    if (height === "fit" && (typeof content.value === "string" || typeof before?.value === "string")) this.#rowsToFit.add(row);
    this.#formulasChanged ||= (before?.formula == null) !== (formula === null);
    this.#put(row, column, {
      xml: (/^\s*/.exec(before?.xml ?? "")?.[0] ?? "") + cellXml({ address: cellAddress(row, column), ...content }),
      style: content.style,
      value: content.value,
      formula: formula === null ? null : plainFormula(row, column, content),
    });
    this.#widen(row, column);
  }

  /** A cell that is not there is as good as one of the first format. */
  restyle(row: number, column: number, style: number): void {
    const before = this.cell(row, column);
    if (before !== undefined && before.style !== style) this.#put(row, column, withStyle(before, style));
    else if (before === undefined && style !== 0) this.set(row, column, { style, value: null, formula: null }, "keep");
  }

  /** Rows whose texts have changed. */
  get rowsToFit(): ReadonlySet<number> {
    return this.#rowsToFit;
  }

  hasCells(row: number): boolean {
    return (this.#rows.get(row)?.cells.size ?? 0) > 0;
  }

  rowCells(row: number): readonly (readonly [number, GridCell])[] {
    return [...(this.#rows.get(row)?.cells ?? [])];
  }

  /** In digits of the default font. */
  columnWidth(column: number): number {
    return columnWidth(this.#widths, column);
  }

  /** In points; null lets the program that opens the file decide. A height that the user set stays. */
  fitRow(row: number, height: number | null): void {
    const line = this.#rows.get(row);
    if (line === undefined || /\scustomHeight="(?:1|true)"/.test(line.open)) return;
    line.open = setAttributes(line.open, { ht: height === null ? null : String(height) });
    this.#touch(line);
  }

  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.cell(row, column);
    if (cell !== undefined) this.#put(row, column, withResult(cell, value));
  }

  setFormulaText(row: number, column: number, text: string): void {
    const cell = this.cell(row, column);
    if (cell !== undefined) this.#put(row, column, withFormulaText(cell, text));
  }

  /** Takes the cell out of the sheet, format and all. */
  remove(row: number, column: number): void {
    const line = this.#rows.get(row);
    const formula = line?.cells.get(column)?.formula;
    if (formula?.kind === "master") this.#unshare(formula.group);
    this.#formulasChanged ||= formula != null;
    if (line?.cells.delete(column) === true) this.#touch(line);
  }

  /** What stood at the new place is replaced. References in the formula stay as they are. */
  move(row: number, column: number, toRow: number): void {
    const cell = this.cell(row, column);
    this.remove(row, column);
    this.remove(toRow, column);
    if (cell === undefined) return;
    this.#rowsToFit.add(toRow);
    this.#put(toRow, column, atAddress(cell, cellAddress(toRow, column), toRow - row));
    this.#widen(toRow, column);
  }

  /** Gives every cell its own formula: before rows move, and groups with them. */
  unshareAll(): void {
    for (const { row, column, cell } of [...this.cells()]) {
      if (cell.formula?.kind === "child") this.#own(row, column);
    }
    for (const { row, column, cell } of [...this.cells()]) {
      if (cell.formula?.kind === "master") this.#own(row, column);
    }
  }

  text(): string {
    if (!this.#changed) return this.#original;
    const rows = [...this.#rows].sort(([a], [b]) => a - b);
    return this.#head + rows.map(([number, row]) => row.xml ?? rowXml(number, row)).join("") + this.#tail;
  }

  #put(row: number, column: number, cell: GridCell): void {
    let line = this.#rows.get(row);
    if (line === undefined) {
      line = { xml: null, open: `<row r="${String(row + 1)}">`, close: "</row>", cells: new Map() };
      this.#rows.set(row, line);
    }
    line.cells.set(column, cell);
    this.#touch(line);
  }

  #touch(line: GridRow): void {
    line.xml = null;
    this.#changed = true;
  }

  #sharedText(group: string, row: number, column: number): string | null {
    const master = this.#masters.get(group);
    if (master === undefined) return null;
    try {
      return r1c1ToA1(a1ToR1c1(master.cell.formula?.text ?? "", master.row, master.column), row, column);
    } catch {
      // Excel wraps such a reference around the sheet's edge; nobody means that.
      return null;
    }
  }

  #unshare(group: string): void {
    for (const { row, column, cell } of [...this.cells()]) {
      if (cell.formula?.kind === "child" && cell.formula.group === group) this.#own(row, column);
    }
  }

  #own(row: number, column: number): void {
    const cell = this.cell(row, column);
    const text = this.formula(row, column);
    if (cell !== undefined && text !== null) this.#put(row, column, withOwnFormula(cell, text));
  }

  /** The stated extent of the sheet, which readers may trust. */
  #widen(row: number, column: number): void {
    this.#head = this.#head.replace(/(<dimension\b[^>]*\bref=")([^"]*)"/, (whole, before: string, ref: string) => {
      const area = parseArea(ref);
      if (area === null) return whole;
      const wider = {
        top: Math.min(area.top, row),
        left: Math.min(area.left, column),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      };
      return `${before}${areaAddress(wider)}"`;
    });
  }
}

function plainFormula(row: number, column: number, content: CellContent): NonNullable<GridCell["formula"]> {
  const xml = /<f>[\s\S]*<\/f>/.exec(cellXml({ address: cellAddress(row, column), ...content }))?.[0] ?? "";
  return { kind: "plain", text: content.formula ?? "", group: "", xml };
}
