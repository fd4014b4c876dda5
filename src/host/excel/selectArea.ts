import type { SheetArea } from "../workbook";
import { hostError } from "./errors";
import { passing } from "./reach";
import { runExcel } from "./runExcel";

/**
 * A hidden sheet cannot be activated, and showing one empties Ctrl+Z on the desktop, so its state is asked for first.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export async function selectArea(area: SheetArea): Promise<void> {
  await runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw hostError("host_missing", { sheet: area.sheet });
      if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
      sheet.activate();
      passing(sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)).select();
      await context.sync();
    },
    { subject: { sheet: area.sheet } },
  );
}
