/** What every sheet of ours shares and no plan says: both hosts draw it alike. Colours are `#RRGGBB`. */
export const SHEET_LOOK = {
  /** Thin lines around every cell, no bands of colour: prints well in black and white. */
  tableStyle: "TableStyleLight15",
  headFill: "#DDEBF7",
  /** Behind cells that a formula fills: do not type here. */
  computedFill: "#F2F2F2",
  subtitleFont: "#595959",
  /** Around the table's cells: its style draws them in Excel only. */
  lines: "#BFBFBF",
  /** Left and right of the printed page, in inches; a wide table needs the room. */
  sideMargin: 0.5,
} as const;
