/** Takes a table's cells as a walk meets them. */
import type { Block, Cell, TableBlock } from "./block";

type Rows = (readonly Cell[])[];

export class TableBuilder {
  private readonly rows: Rows = [];
  private row: Cell[] = [];
  private column = 0;
  private span = 1;
  private continues = false;
  private dropped = false;
  private headRows = 0;
  private declaresHead = false;

  startRow(): void {
    [this.row, this.column, this.dropped, this.declaresHead] = [[], 0, false, false];
  }

  setBefore(columns: number): void {
    this.column = Math.max(columns, 0);
  }

  dropRow(): void {
    this.dropped = true;
  }

  /** Only rows at the top are heads. */
  headRow(): void {
    this.declaresHead = this.headRows === this.rows.length;
  }

  startCell(): void {
    [this.span, this.continues] = [1, false];
  }

  setSpan(columns: number): void {
    this.span = Math.max(columns, 1);
  }

  setContinues(continues: boolean): void {
    this.continues = continues;
  }

  endCell(blocks: readonly Block[]): void {
    this.row.push({ blocks, column: this.column, span: this.span, continues: this.continues });
    this.column += this.span;
  }

  endRow(): void {
    if (!this.dropped && this.row.length > 0) {
      this.rows.push(this.row);
      if (this.declaresHead) this.headRows += 1;
    }
    this.startRow();
  }

  table(): TableBlock {
    return { kind: "table", rows: this.rows, headRows: this.headRows };
  }
}
