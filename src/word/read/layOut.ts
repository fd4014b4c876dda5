/** Lines and tables as one text, and where in it the tables stand. */
import type { DocumentTable } from "../../core/read/document";
import type { Block, LineBlock, TableBlock } from "./block";
import { Refusal } from "./refusal";
import { type Grid, linesOf } from "./tableGrid";
import { shapedTable } from "./tableShape";

/** UTF-16 units. Ten times the longest report met; 5 MB of text are below it in every encoding. */
export const MAX_CHARACTERS = 6_000_000;

export interface LaidOut {
  readonly text: string;
  readonly tables: readonly DocumentTable[];
}

export interface TracedLayout extends LaidOut {
  /** The lines of the blocks as they stand in the text, in its order; only blanks may differ. */
  readonly shown: readonly LineBlock[];
}

export function layOut(blocks: readonly Block[]): TracedLayout {
  const page = new Page();
  page.add(blocks);
  return page.done();
}

class Page {
  private readonly lines: string[] = [];
  private readonly shown: LineBlock[] = [];
  private readonly tables: DocumentTable[] = [];
  /** Length of the lines with a line end behind each. */
  private length = 0;
  /** Lines down to the end of the last table. */
  private linesToTable = 0;

  add(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === "line") this.line(block.text, [block]);
      else this.table(block);
    }
  }

  /** Without the blank lines at its end. */
  done(): TracedLayout {
    let count = this.lines.length;
    while (count > this.linesToTable && (this.lines[count - 1] ?? "").trim() === "") count -= 1;
    return { text: this.lines.slice(0, count).join("\n"), tables: this.tables, shown: this.shown };
  }

  private line(text: string, from: readonly Block[]): void {
    this.lines.push(text);
    for (const block of from) if (block.kind === "line") this.shown.push(block);
    this.length += text.length + 1;
    if (this.length > MAX_CHARACTERS) throw new Refusal("document_too_long", { limit: MAX_CHARACTERS });
  }

  private table(table: TableBlock): void {
    if (table.rows.every((row) => row.every(({ blocks }) => linesOf(blocks).length === 0))) return;
    const { shape, grid } = shapedTable(table);
    const [start, tablesBefore] = [this.length, this.tables.length];
    if (shape.kind === "layout") this.frame(table);
    else for (const row of grid) this.line(row.map(({ text, from }) => (from === "here" ? text : "")).join("\t"), row.flatMap(({ blocks, from }) => (from === "here" ? blocks : [])));
    // A frame around other tables is not one itself.
    if (this.length === start || this.tables.length > tablesBefore) return;
    this.tables.push({ start, end: this.length - 1, rows: grid.map(textsOf), shape });
    this.linesToTable = this.lines.length;
  }

  /** Cells of one line each stay side by side; others are paragraphs, one below the other. */
  private frame(table: TableBlock): void {
    for (const row of table.rows) {
      const blocks = row.filter(({ continues }) => !continues).map((cell) => cell.blocks.filter((block) => block.kind === "table" || block.text.trim() !== ""));
      const short = blocks.every((lines) => lines.length <= 1 && lines.every((line) => line.kind === "line"));
      if (!short) this.add(blocks.flat());
      else if (blocks.some((lines) => lines.length > 0)) this.line(blocks.flat().map((line) => (line.kind === "line" ? line.text : "")).join("\t"), blocks.flat());
    }
  }
}

function textsOf(row: Grid[number]): readonly string[] {
  return row.map(({ text }) => text);
}
