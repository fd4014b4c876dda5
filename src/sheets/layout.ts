/** Where a table of ours stands in a workbook that a person may have changed: columns are found by their heads, wherever they are now. */
import type { CellPlace, Issue } from "../core/issue";
import type { CellValue, SheetArea, TableData } from "../host/workbook";
import type { ColumnSpec } from "./column";
import type { SheetLanguage } from "./language";
import { HEAD_ROW } from "./plan";
import { TABLES, type TableName, type TableSpec } from "./tables";

/** The position of a table: enough to write formulas that point at it. */
export interface TablePlace {
  readonly sheet: string;
  /** 0-based in the sheet. */
  readonly headRow: number;
  readonly firstColumn: number;
  /** 0-based in the table, by column key. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface TableLayout extends TablePlace {
  readonly spec: TableSpec;
  readonly data: TableData;
  readonly language: SheetLanguage;
}

export interface LayoutReading {
  readonly layout: TableLayout;
  /** One for every needed column that no head names. */
  readonly issues: readonly Issue[];
}

export function readLayout(spec: TableSpec, data: TableData): LayoutReading {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const heads = data.heads.map(plainHead);
  const find = (matches: (column: ColumnSpec, head: string) => boolean): void => {
    for (const column of spec.columns) {
      if (columns.has(column.key)) continue;
      const index = heads.findIndex((head, at) => !taken.has(at) && head !== "" && matches(column, head));
      if (index < 0) continue;
      columns.set(column.key, index);
      taken.add(index);
    }
  };
  find(({ head }, text) => text === plainHead(head.zh) || text === plainHead(head.en));
  find(({ synonyms }, text) => synonyms.some((synonym) => plainHead(synonym) === text));
  find(({ head, synonyms }, text) => [head.zh, head.en, ...synonyms].some((word) => plainHead(word) === withoutBrackets(text)));
  const first = spec.columns.find(({ key }) => columns.has(key));
  const english = first !== undefined && heads[columns.get(first.key) ?? -1] === plainHead(first.head.en);
  const layout: TableLayout = {
    spec, data, columns, sheet: data.sheet, headRow: data.headRow, firstColumn: data.firstColumn, language: english ? "en" : "zh",
  };
  const missing = spec.columns.filter(({ needed, key }) => needed && !columns.has(key));
  return {
    layout,
    issues: missing.map(({ head }) => ({
      code: "column_missing", severity: "error", with: { sheet: data.sheet, column: head[layout.language] },
    })),
  };
}

/** Where a table stands that is about to be made. */
export function plannedPlace(name: TableName, language: SheetLanguage, sheet = TABLES[name].sheet[language]): TablePlace {
  const columns = new Map(TABLES[name].columns.map(({ key }, index) => [key, index]));
  return { sheet, headRow: HEAD_ROW, firstColumn: 0, columns };
}

/** Columns that this version has and the table lacks: an older workbook gains them at its right end. */
export function missingColumns({ spec, columns }: TableLayout): readonly ColumnSpec[] {
  return spec.columns.filter(({ key }) => !columns.has(key));
}

export function cellOf({ data, columns }: TableLayout, row: number, key: string): CellValue {
  const column = columns.get(key);
  return column === undefined ? null : (data.rows[row]?.[column] ?? null);
}

/** The sheet area of a cell that an issue or a trace names; null when its column does not stand in the workbook. */
export function areaOf(layouts: ReadonlyMap<TableName, TableLayout>, { table, row, column }: CellPlace): SheetArea | null {
  const layout = layouts.get(table as TableName);
  const index = layout?.columns.get(column);
  if (!layout || index === undefined) return null;
  return { sheet: layout.sheet, row: layout.headRow + 1 + row, column: layout.firstColumn + index, rowCount: 1, columnCount: 1 };
}

/** Blanks, line breaks, widths, marks and letter case make no difference. Rule: tables.md C. */
function plainHead(head: string): string {
  return head.normalize("NFKC").replace(/[\s*:]+/gu, "").toLowerCase();
}

function withoutBrackets(head: string): string {
  return head.replace(/\([^)]*\)$/u, "");
}
