/** What is agreed to is what was looked at: a table that has been sorted or typed into since, unheard, is not taken. */
import { HostError, type SheetContent, type SheetReader } from "../../host/workbook";

/** Reads the same cells again; refuses with `host_changed` where one of them is another. */
export async function requireSame(workbook: SheetReader, { sheet, row, column, values }: SheetContent): Promise<void> {
  const area = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  if (area.rowCount * area.columnCount === 0) return;
  const now = await workbook.readSheet({ sheet, area });
  if (now.row !== row || now.column !== column || JSON.stringify(now.values) !== JSON.stringify(values)) throw new HostError({ code: "host_changed", severity: "error", with: { sheet } });
}
