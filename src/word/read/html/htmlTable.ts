/** A table of a page: cells that reach down are put into the rows below, as Word does. Reference: HTML, 4.9.12.1. */
import { type Block, MAX_SPAN, type TableBlock } from "../block";
import { TableBuilder } from "../tableBuilder";

export const MAX_ROW_SPAN = 1_000;
/** Cells put in for others above them: no honest table has so many. */
const MAX_REACHED = 100_000;

interface Reaching {
  readonly span: number;
  /** The first row into which it no longer reaches. */
  readonly until: number;
}

export class HtmlTable {
  private readonly builder = new TableBuilder();
  private readonly reaching = new Map<number, Reaching>();
  private row = 0;
  private column = 0;
  private reached = 0;

  startRow(head: boolean): void {
    this.builder.startRow();
    this.column = 0;
    if (head) this.builder.headRow();
  }

  startCell(span: number, rows: number): void {
    for (let above = this.reaching.get(this.column); above !== undefined; above = this.reaching.get(this.column)) this.goOn(this.column, above);
    if (rows > 1 && this.column < MAX_SPAN) this.reaching.set(this.column, { span, until: this.row + rows });
    this.builder.startCell();
    this.builder.setSpan(span);
    this.column += span;
  }

  endCell(blocks: readonly Block[]): void {
    this.builder.endCell(blocks);
  }

  endRow(): void {
    for (const [column, above] of [...this.reaching].sort(([one], [other]) => one - other)) if (column >= this.column) this.goOn(column, above);
    this.row += 1;
    for (const [column, { until }] of this.reaching) if (until <= this.row) this.reaching.delete(column);
    this.builder.endRow();
  }

  table(): TableBlock {
    return this.builder.table();
  }

  private goOn(column: number, { span }: Reaching): void {
    this.reached += 1;
    if (this.reached > MAX_REACHED) this.reaching.delete(column);
    this.builder.setBefore(column);
    this.builder.startCell();
    this.builder.setSpan(span);
    this.builder.setContinues(true);
    this.builder.endCell([]);
    this.column = column + span;
  }
}
