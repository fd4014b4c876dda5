import type { SheetEdit } from "../workbook";
import { runExcel } from "./runExcel";

/**
 * One registration for all tables. The event carries a table's id; names are kept by id and asked for again when an
 * id is new. Events are switched on first: a pane that was closed while it wrote may have left them off.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export async function watchTables(onEdit: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handler = await runExcel(async (context) => {
    context.runtime.enableEvents = true;
    const { tables } = context.workbook;
    tables.load("items/id,items/name");
    const added = tables.onChanged.add(async (event) => {
      if (!names.has(event.tableId)) await learnNames(names);
      onEdit({ table: names.get(event.tableId) ?? null });
    });
    await context.sync();
    for (const table of tables.items) names.set(table.id, table.name);
    return added;
  });
  return async () => {
    // A handler can only be removed in the context that added it.
    await runExcel(
      async (context) => {
        handler.remove();
        await context.sync();
      },
      { previousObjects: handler.context },
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
