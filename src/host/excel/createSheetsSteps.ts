import type { SheetPlan } from "../../sheets/plan";
import { HEAD_ROW } from "../../sheets/plan";
import type { CreateSheetsChange } from "../workbook";
import { cellPieces, type CellPiece } from "./cellPieces";
import { hostError } from "./errors";
import type { Located } from "./locate";
import { passing } from "./reach";
import { STEP_BYTES } from "./requestSize";
import { applyLook } from "./sheetLookSteps";
import { applyPrint } from "./sheetPrint";
import { applyRules } from "./sheetRules";
import { applyShades } from "./sheetShades";
import { runsBy } from "./runs";
import { pieceStep, setPiece, type Step } from "./step";

/** Actions of one sheet besides its cells, for each column: format, look, rule, shades. */
const BYTES_PER_COLUMN = 2_500;

/** A sheet once it is there, so that a failed write can take it away again. */
export type OnSheetAdded = (sheet: Excel.Worksheet) => void;

/**
 * Cells first, then the table over them: Microsoft's advice for many rows, and a table that is not there yet does not
 * spread one of several formulas over its column on its own (office-js issues 2093, 6745). A column of one formula comes
 * after the table, since there it is wanted: Excel then fills it in rows that a user adds.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/excel/performance#importing-data-into-tables
 */
export function createSheetsSteps({ sheets }: CreateSheetsChange, located: Located, onAdded: OnSheetAdded): readonly Step[] {
  for (const { name, tableName } of sheets) {
    if (located.sheetNames.has(name.toLowerCase())) throw hostError("host_exists", { sheet: name });
    if (located.tableNames.has(tableName.toLowerCase())) throw hostError("host_exists", { table: tableName });
  }
  const filled = sheets.flatMap((plan) => {
    const pieces = bodyPieces(plan);
    const steps = (kept: readonly CellPiece[]): readonly Step[] => kept.map((piece) => bodyStep(plan, piece));
    return [
      frame(plan),
      ...steps(pieces.filter(({ kind }) => kind !== "fill")),
      table(plan),
      ...steps(pieces.filter(({ kind }) => kind === "fill")),
    ];
  });
  // All sheets before any formula: one that names a sheet that is not there yet would be refused.
  return [addSheets(sheets, onAdded), ...filled];
}

function addSheets(plans: readonly SheetPlan[], onAdded: OnSheetAdded): Step {
  return {
    bytes: STEP_BYTES * plans.length,
    apply: (reach) => {
      for (const { name } of plans) {
        const sheet = reach.addSheet(name);
        sheet.load("id");
        onAdded(sheet);
      }
    },
  };
}

/** Number formats and the rows above the body. Formats come before values: in a text cell, text stays as it is. */
function frame(plan: SheetPlan): Step {
  return {
    bytes: STEP_BYTES * 4 + BYTES_PER_COLUMN * plan.columns.length,
    apply: (reach) => {
      const sheet = reach.sheet(plan.name);
      for (const { first, count, item } of runsBy(plan.columns, (column) => column.format)) {
        if (item.format === "General") continue;
        const columns = passing(sheet.getRangeByIndexes(HEAD_ROW + 1, first, plan.rows.length, count));
        columns.numberFormat = [[item.format]];
      }
      const above: readonly [number, number, Parameters<typeof cellPieces>[0]][] = [
        [0, 0, [[plan.title]]],
        [1, 0, [[plan.subtitle]]],
        ...plan.groups.map(({ column, value }): [number, number, [[string | number]]] => [HEAD_ROW - 1, column, [[value]]]),
        [HEAD_ROW, 0, [plan.columns.map(({ head }) => head)]],
      ];
      for (const [row, column, cells] of above) {
        for (const piece of cellPieces(cells)) {
          const { rowCount, columnCount } = piece;
          setPiece(passing(sheet.getRangeByIndexes(row + piece.row, column + piece.column, rowCount, columnCount)), piece);
        }
      }
    },
  };
}

function bodyPieces({ columns, rows }: SheetPlan): readonly CellPiece[] {
  return cellPieces(rows, { isTextColumn: (column) => columns[column]?.format === "@", onBlank: true });
}

function bodyStep(plan: SheetPlan, piece: CellPiece): Step {
  return pieceStep((reach) => passing(reach.sheet(plan.name).getCell(HEAD_ROW + 1, 0)), piece);
}

function table(plan: SheetPlan): Step {
  const { formatExceptions: exceptions, columns } = plan;
  return {
    bytes: STEP_BYTES * (10 + exceptions.length) + BYTES_PER_COLUMN * columns.length,
    apply: (reach) => {
      const sheet = reach.sheet(plan.name);
      const area = passing(sheet.getRangeByIndexes(HEAD_ROW, 0, plan.rows.length + 1, columns.length));
      const added = sheet.tables.add(area, true);
      added.name = plan.tableName;
      added.showFilterButton = plan.filterButtons;
      applyLook(sheet, added, plan);
      applyRules(sheet, plan);
      applyShades(sheet, plan);
      applyPrint(sheet, plan);
      if (plan.visibility === "hidden") sheet.visibility = "Hidden";
    },
  };
}
