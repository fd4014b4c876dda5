/**
 * IronCalc tells the numbers in its cells only as formatted text of at most 15 digits. Joined to text by a formula
 * they keep every digit, so one `TEXTJOIN` a row on a sheet of its own reads them exactly.
 */
import { cellAddress } from "../a1";
import type { Model } from "./engine";

export interface CellPlace {
  readonly sheet: number;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** Keeps each formula far below the length that IronCalc or a spreadsheet would refuse. */
const CELLS_PER_FORMULA = 60;
const SEPARATOR = "|";

/** Writes the reading formulas; the caller evaluates before it takes the numbers. */
export function askForNumbers(model: Model, scratchSheet: number, quotedNames: readonly string[], places: readonly CellPlace[]): void {
  chunks(places).forEach((chunk, index) => {
    const parts = chunk.map((place) => {
      const cell = `${quotedNames[place.sheet] ?? ""}!${cellAddress(place.row, place.column)}`;
      return `IF(ISNUMBER(${cell}),${cell},"")`;
    });
    model.setUserInput(scratchSheet, index + 1, 1, `=TEXTJOIN("${SEPARATOR}",FALSE,${parts.join(",")})`);
  });
}

/** In the order asked for; `NaN` where the cell holds no number. */
export function takeNumbers(model: Model, scratchSheet: number, places: readonly CellPlace[]): number[] {
  return chunks(places).flatMap((chunk, index) => {
    const parts = model.getFormattedCellValue(scratchSheet, index + 1, 1).split(SEPARATOR);
    return chunk.map((_, at) => (parts[at] ? Number(parts[at]) : Number.NaN));
  });
}

function chunks(places: readonly CellPlace[]): readonly (readonly CellPlace[])[] {
  return Array.from({ length: Math.ceil(places.length / CELLS_PER_FORMULA) }, (_, index) =>
    places.slice(index * CELLS_PER_FORMULA, (index + 1) * CELLS_PER_FORMULA),
  );
}
