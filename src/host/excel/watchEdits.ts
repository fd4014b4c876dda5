import type { SheetEdit } from "../workbook";
import { runExcel } from "./runExcel";

/**
 * One registration for all tables, whose event names the table's id, and one for all sheets: a table of the user's own is
 * mostly none of Excel's, and nothing else tells of an edit in it. Names are kept by id and asked for again when an id is
 * new. Events are switched on first: a pane that was closed while it wrote may have left them off.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export async function watchEdits(onEdit: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handlers = await runExcel(async (context) => {
    context.runtime.enableEvents = true;
    const { tables, worksheets } = context.workbook;
    tables.load("items/id,items/name");
    const inTables = tables.onChanged.add(async (event) => {
      if (!names.has(event.tableId)) await learnNames(names);
      onEdit({ table: names.get(event.tableId) ?? null });
    });
    const inSheets = worksheets.onChanged.add(() => {
      onEdit({ table: null });
      return Promise.resolve();
    });
    await context.sync();
    for (const table of tables.items) names.set(table.id, table.name);
    return { inTables, inSheets };
  });
  return async () => {
    // A handler can only be removed in the context that added it.
    await runExcel(
      async (context) => {
        handlers.inTables.remove();
        handlers.inSheets.remove();
        await context.sync();
      },
      { previousObjects: handlers.inTables.context },
    );
  };
}

async function learnNames(names: Map<string, string>): Promise<void> {
  await runExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/id,items/name");
    await context.sync();
    for (const table of tables.items) names.set(table.id, table.name);
  });
}
