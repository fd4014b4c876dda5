/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
import { beforeEach, describe, expect, test } from "vitest";
import { eventsDelivered, openExcel, type OpenedExcel } from "./office";

let excel: OpenedExcel;
const heard: string[] = [];
beforeEach(async () => {
  heard.length = 0;
  excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [["名称", "数"], ["甲", 1], ["乙", "=B2*2"]];
    sheet.tables.add("A1:B3", true).name = "tblA";
    await context.sync();
  });
});

type Register = (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<unknown>;

const listen = (register: Register): Promise<OfficeExtension.EventHandlerResult<unknown>> =>
  excel.Excel.run(async (context) => {
    const added = register(context);
    await context.sync();
    return added;
  });

const note = <T,>(read: (event: T) => string) => (event: T): Promise<void> => {
  heard.push(read(event));
  return Promise.resolve();
};

test("tables, sheets and the workbook hear of a typed cell, once each, with its values", async () => {
  await listen((context) => context.workbook.tables.onChanged.add(note((event: Excel.TableChangedEventArgs) => `tables ${event.address} ${String(event.details.valueBefore)}>${String(event.details.valueAfter)}`)));
  await listen((context) => context.workbook.tables.getItem("tblA").onChanged.add(note((event: Excel.TableChangedEventArgs) => `table ${event.address} ${event.changeType}`)));
  await listen((context) => context.workbook.worksheets.onChanged.add(note((event: Excel.WorksheetChangedEventArgs) => `sheets ${event.address}`)));
  await listen((context) => context.workbook.worksheets.getItem("Sheet1").onChanged.add(note((event: Excel.WorksheetChangedEventArgs) => `sheet ${event.address}`)));
  excel.standin.user.typeInCell("Sheet1", "B2", "5");
  await eventsDelivered();
  expect(heard.sort()).toEqual(["sheet B2", "sheets B2", "table B2 RangeEdited", "tables B2 1>5"]);
});

test("a cell outside the table is no news for tables", async () => {
  await listen((context) => context.workbook.tables.onChanged.add(note((event: Excel.TableChangedEventArgs) => event.address)));
  excel.standin.user.typeInCell("Sheet1", "D9", "5");
  await eventsDelivered();
  expect(heard).toEqual([]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member */
describe("the add-in's own writes", () => {
  const write = async (context: Excel.RequestContext, value: number): Promise<void> => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[value]];
    await context.sync();
  };

  beforeEach(async () => {
    await listen((context) => context.workbook.worksheets.onChanged.add(note((event: Excel.WorksheetChangedEventArgs) => event.address)));
  });

  test("are heard", async () => {
    await excel.Excel.run((context) => write(context, 2));
    await eventsDelivered();
    expect(heard).toEqual(["B2"]);
  });

  test("are not heard while events are off, even when they are on again at the request's end", async () => {
    await excel.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[2]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await eventsDelivered();
    expect(heard).toEqual([]);
    await excel.Excel.run((context) => write(context, 3));
    await eventsDelivered();
    expect(heard).toEqual(["B2"]);
  });
});

/** https://learn.microsoft.com/dotnet/api/microsoft.office.tools.excel.worksheet.change: not during a recalculation. */
test("a recalculated cell is no change", async () => {
  await listen((context) => context.workbook.worksheets.onChanged.add(note((event: Excel.WorksheetChangedEventArgs) => event.address)));
  excel.standin.user.typeInCell("Sheet1", "B2", "5");
  await eventsDelivered();
  expect(excel.standin.snapshot().sheets[0]?.values[2]).toEqual(["乙", 10]);
  expect(heard).toEqual(["B2"]);
});

test("a removed handler hears nothing more", async () => {
  const added = await listen((context) => context.workbook.worksheets.onChanged.add(note((event: Excel.WorksheetChangedEventArgs) => event.address)));
  await excel.Excel.run(added.context, async (context) => {
    added.remove();
    await context.sync();
  });
  excel.standin.user.typeInCell("Sheet1", "B2", "5");
  await eventsDelivered();
  expect(heard).toEqual([]);
});

test("sheets that come, go and are shown, cells that are selected, lines that are inserted", async () => {
  await listen((context) => context.workbook.worksheets.onAdded.add(note(() => "added")));
  await listen((context) => context.workbook.worksheets.onDeleted.add(note(() => "deleted")));
  await listen((context) => context.workbook.worksheets.onActivated.add(note(() => "activated")));
  await listen((context) => context.workbook.worksheets.onSelectionChanged.add(note((event: Excel.WorksheetSelectionChangedEventArgs) => `selected ${event.address}`)));
  await listen((context) => context.workbook.worksheets.onChanged.add(note((event: Excel.WorksheetChangedEventArgs) => `${event.changeType} ${event.address}`)));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("乙");
    sheet.activate();
    sheet.getRange("B2:C3").select();
    await context.sync();
  });
  excel.standin.user.insertRows("Sheet1", 0, 2);
  excel.standin.user.deleteSheet("乙");
  await eventsDelivered();
  expect(heard).toEqual(["added", "activated", "selected B2:C3", "RowInserted 1:2", "deleted"]);
});

test("the event's range can be asked for", async () => {
  let values: unknown;
  await listen((context) =>
    context.workbook.worksheets.onChanged.add(async (event: Excel.WorksheetChangedEventArgs) => {
      await excel.Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("values");
        await inner.sync();
        values = range.values;
      });
    }),
  );
  excel.standin.user.typeInCell("Sheet1", "B2", "7");
  await eventsDelivered();
  await eventsDelivered();
  expect(values).toEqual([[7]]);
});
