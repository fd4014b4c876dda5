import type { SheetCells, SheetValue } from "../../core/table/sheetCells";
import type { SheetContent } from "../workbook";
import { cellValue } from "./cellValue";
import { firstThatFits } from "./firstThatFits";
import { passing } from "./reach";
import { runExcel } from "./runExcel";
import type { SheetExtent } from "./sheetExtent";

/** Cells of one answer, tried in this order: values, formulas, formats and colours make some 150 bytes each, long texts count twice. */
const CELLS_PER_ANSWER = [20_000, 4_000, 800, 160] as const;

type Used = NonNullable<SheetExtent["used"]>;
type Sparse<T> = (readonly (T | undefined)[] | undefined)[];

interface SheetLines extends Required<Pick<SheetCells, "values" | "formats" | "formulas" | "fills">>, Pick<SheetContent, "blankFormats"> {
  /** 0-based in the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A request for so many rows as make one answer, each in an answer of its own. */
export async function sheetPieces(extent: SheetExtent, used: Used): Promise<SheetLines> {
  return firstThatFits(CELLS_PER_ANSWER, async (cells) => readPieces(extent, used, cells));
}

async function readPieces(extent: SheetExtent, used: Used, cells: number): Promise<SheetLines> {
  const height = Math.max(1, Math.floor(cells / used.columnCount));
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(extent.sheet);
      const values: (readonly SheetValue[])[] = [];
      const blankFormats: Sparse<string> = [];
      const lines = { formats: [] as Sparse<string>, formulas: [] as Sparse<string>, fills: [] as Sparse<string> };
      const hiddenRows: number[] = [];
      let hiddenColumns: readonly number[] = [];
      for (let from = 0; from < used.rowCount; from += height) {
        const first = used.row + from;
        const range = passing(sheet.getRangeByIndexes(first, used.column, Math.min(height, used.rowCount - from), used.columnCount));
        range.load("values,formulas,numberFormat");
        const fills = extent.hasFills ? range.getCellProperties({ format: { fill: { color: true } } }) : null;
        const rows = extent.hidesRows ? range.getRowProperties({ rowHidden: true }) : null;
        const columns = extent.hidesColumns && from === 0 ? range.getColumnProperties({ columnHidden: true }) : null;
        // The stated exception to one sync a step: each answer must stay below Excel's size limit.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        const read = (range.values as readonly (readonly unknown[])[]).map((row) => row.map(cellValue));
        values.push(...read);
        lines.formats.push(...read.map((row, at) => sparse(row, (value, column) => (value === null ? undefined : formatOf(range.numberFormat[at]?.[column])))));
        blankFormats.push(...read.map((row, at) => sparse(row, (value, column) => (value === null ? formatOf(range.numberFormat[at]?.[column]) : undefined))));
        lines.formulas.push(...read.map((row, at) => sparse(row, (_, column) => formulaOf(range.formulas[at]?.[column], range.values[at]?.[column]))));
        lines.fills.push(...read.map((row, at) => sparse(row, (_, column) => fillOf(fills?.value[at]?.[column]?.format?.fill?.color))));
        hiddenRows.push(...(rows?.value ?? []).flatMap(({ rowHidden }, at) => (rowHidden === true ? [first + at] : [])));
        if (columns) hiddenColumns = columns.value.flatMap(({ columnHidden }, at) => (columnHidden === true ? [used.column + at] : []));
      }
      return { values, ...lines, ...(blankFormats.some((line) => line !== undefined) ? { blankFormats } : {}), hiddenRows, hiddenColumns };
    },
    { subject: { sheet: extent.sheet } },
  );
}

/** A row of nothing is no row. */
function sparse<T>(row: readonly SheetValue[], of: (value: SheetValue, column: number) => T | undefined): readonly (T | undefined)[] | undefined {
  const found = row.map(of);
  return found.some((item) => item !== undefined) ? found : undefined;
}

function formatOf(format: unknown): string | undefined {
  return typeof format !== "string" || format === "General" || format === "" ? undefined : format;
}

/** Excel gives the value where there is no formula; a text that begins with = is both its own formula and its own value. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

/** White stands for no fill, too; a name of a colour (`orange`) is only taken, never given. */
function fillOf(color: string | undefined): string | undefined {
  const [, hex] = /^#([0-9A-F]{6})$/iu.exec(color ?? "") ?? [];
  return hex === undefined || /^F{6}$/iu.test(hex) ? undefined : hex.toUpperCase();
}
