/** `range.numberFormat`: one format for all, or as many as the range has cells. */
import type { Area } from "../../../host/a1";
import { columnsOf, rowsOf, subtractFromAll } from "../book/areas";
import type { LiveRange } from "../book/liveRange";
import { refuseProtected } from "../book/protection";
import type { Host } from "../host";
import { Fault } from "../protocol/fault";
import { isArray, type Json } from "../protocol/json";
import { textInput } from "./input";

export function setNumberFormat({ sheet, area }: LiveRange, input: Json, { book }: Host): void {
  refuseProtected(book, sheet, "allowFormatCells");
  for (const { part, format: given } of formatRuns(area, input)) {
    const format = given === "" ? "General" : given;
    if (!isWellFormed(format)) throw new Fault("InvalidArgument", `${format} is not a number format`);
    book.formatQueue.add(sheet, part, { numberFormat: book.formats.toEngine(format) });
    const others = subtractFromAll(book.state(sheet).textCells, part);
    book.setState(sheet, { textCells: format === "@" ? [...others, part] : others });
  }
}

interface Run {
  readonly part: Area;
  readonly format: string;
}

/** Cells below each other with the same format go together. */
function formatRuns(area: Area, input: Json): readonly Run[] {
  const rows = isArray(input) ? input.map((row) => (isArray(row) ? row : [row])) : [[input]];
  const single = rows.length === 1 && rows[0]?.length === 1;
  if (single) return rows[0]?.[0] === null ? [] : [{ part: area, format: textInput(rows[0]?.[0] ?? null) }];
  if (rows.length !== rowsOf(area) || rows.some((row) => row.length !== columnsOf(area))) {
    throw new Fault("InvalidArgument", "the formats do not fit the range");
  }
  return Array.from({ length: columnsOf(area) }, (_, c) => columnRuns(area, area.left + c, rows.map((row) => row[c] ?? null))).flat();
}

function columnRuns(area: Area, column: number, formats: readonly Json[]): Run[] {
  const runs: Run[] = [];
  formats.forEach((given, r) => {
    if (given === null) return;
    const [format, row] = [textInput(given), area.top + r];
    const last = runs.at(-1);
    if (last?.format === format && last.part.bottom === row - 1) runs[runs.length - 1] = { format, part: { ...last.part, bottom: row } };
    else runs.push({ format, part: { top: row, bottom: row, left: column, right: column } });
  });
  return runs;
}

/** Quotes and brackets are closed, and there are at most four sections. */
function isWellFormed(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|!./gu, "");
  return !/["[\]]/u.test(bare.replace(/\[[^[\]]*\]/gu, "")) && bare.split(";").length <= 4;
}
