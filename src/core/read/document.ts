/** A report as the reader gets it: what a person would have by selecting all and copying it as plain text. */
import type { Issue } from "../issue";

export interface DocumentText {
  /**
   * One line a paragraph, automatic numbers written out; of a .txt file the text exactly as it was decoded, with its own
   * line ends. Not in it: heads, feet, notes, comments, field codes, hidden and deleted text, lists of contents.
   */
  readonly text: string;
  /** In the order of the text; none lies in another. */
  readonly tables: readonly DocumentTable[];
  /** What the clerk should know though the document was read: never errors. */
  readonly issues: readonly Issue[];
}

export interface DocumentTable {
  /**
   * UTF-16 offsets into the text: from the first character of the first line that shows the table to the end of the last,
   * without its line end. A row is a line, its cells are joined by tabs; what stands on several lines in a cell is joined
   * by a blank there. Only the lines of a "layout" are paragraphs.
   */
  readonly start: number;
  readonly end: number;
  /**
   * All of one length. A merged cell is repeated in every place it covers, so that a row and a column can be read alone;
   * the text has it once, at its first place, and nothing between the tabs of the others.
   */
  readonly rows: readonly (readonly string[])[];
  readonly shape: TableShape;
}

export type TableShape =
  /** Head rows first (0: none was recognised), then a row for each thing. */
  | { readonly kind: "grid"; readonly headRows: number }
  /** A name and its value side by side, in one pair of columns or more. */
  | { readonly kind: "keyValue" }
  /** A frame that only places text on the page: read its lines as running text. */
  | { readonly kind: "layout" };
