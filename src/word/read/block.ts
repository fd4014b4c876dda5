/** What every door makes of a document before it becomes text: lines and tables, in order. */
export type Block = LineBlock | TableBlock;

export interface LineBlock {
  readonly kind: "line";
  /** May hold line breaks (\n) and tabs. */
  readonly text: string;
  /** Of a .docx: where the text comes from, from its beginning on. Line breaks cut off its end may still be told. */
  readonly pieces?: readonly Piece[];
}

export interface Piece {
  /** UTF-16 units. */
  readonly length: number;
  /** Where in the document's XML the element begins that holds it; null: written out by us, as automatic numbers are. */
  readonly element: number | null;
}

export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
  /** As the document itself says; 0 where it does not. */
  readonly headRows: number;
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** 0-based place in the table's grid of columns. */
  readonly column: number;
  readonly span: number;
  /** Whether it only goes on with the cell above it. */
  readonly continues: boolean;
}

/** Word's own limit of columns; a wider span is damage or malice. */
export const MAX_SPAN = 63;

/** Tables in tables in tables: beyond this their cells are read as lines. */
export const MAX_DEPTH = 12;
