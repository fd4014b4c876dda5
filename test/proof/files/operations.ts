/** Everything that is done to a workbook file, each with the trace that it must leave: what leaves none has not been tried. */
import { enterNote, enterValue, setPeriod } from "../../../src/app/enterValues";
import { keepWorkbookRight } from "../../../src/app/keepWorkbookRight";
import { requireTracker, type Tracker } from "../../../src/app/tracker";
import { undoWrite } from "../../../src/app/undo";
import { writeReportSheet } from "../../../src/app/writeReport";
import type { TableData, OpenWorkbook } from "../../../src/host/workbook";

export interface Operation {
  readonly name: string;
  /** Whether the file is another one afterwards; if not, even our own sheets must be as they were. */
  readonly changes: boolean;
  run(workbook: OpenWorkbook): Promise<unknown>;
  /** Whether a reader of the saved file finds it done. */
  done(tracker: Tracker): boolean;
}

const REPORTER = "新街道";

async function table(workbook: OpenWorkbook, name: string): Promise<TableData> {
  const found = (await workbook.read([name])).tables.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const blankRow = (data: TableData, first: string): readonly (string | null)[] => data.heads.map((_, column) => (column === 0 ? first : null));
const firstCode = (tracker: Tracker): string => tracker.dataset.entries[0]?.code ?? "";
const headsOf = (tracker: Tracker, name: "tblIndicators" | "tblEntries" | "tblNotes"): readonly string[] => tracker.layouts.get(name)?.data.heads ?? [];

async function enterTwice(workbook: OpenWorkbook): Promise<void> {
  const [entry] = (await requireTracker(workbook)).dataset.entries;
  const undo = await enterValue(workbook, { code: entry?.code ?? "", reporter: entry?.reporter ?? "", month: 2, value: 54321 });
  await undoWrite(workbook, undo);
}

async function reportTwice(workbook: OpenWorkbook): Promise<void> {
  await writeReportSheet(workbook, {});
  const [entry] = (await requireTracker(workbook)).dataset.entries;
  await enterValue(workbook, { code: entry?.code ?? "", reporter: entry?.reporter ?? "", month: 1, value: 77 });
  await keepWorkbookRight(workbook, await requireTracker(workbook));
  await writeReportSheet(workbook, {});
}

export const OPERATIONS: readonly Operation[] = [
  { name: "read", changes: false, run: requireTracker, done: ({ dataset }) => dataset.indicators.length > 5 },
  {
    name: "enter a value",
    changes: true,
    run: async (workbook) => enterValue(workbook, { code: firstCode(await requireTracker(workbook)), reporter: (await requireTracker(workbook)).dataset.entries[0]?.reporter ?? "", month: 3, value: 12345 }),
    done: ({ dataset }) => dataset.entries[0]?.months[2] === 12345,
  },
  {
    name: "enter a value in a new row",
    changes: true,
    run: async (workbook) => enterValue(workbook, { code: firstCode(await requireTracker(workbook)), reporter: REPORTER, month: 1, value: 9 }),
    done: ({ dataset }) => dataset.entries.some(({ reporter, months }) => reporter === REPORTER && months[0] === 9),
  },
  {
    name: "enter words",
    changes: true,
    run: async (workbook) => enterNote(workbook, firstCode(await requireTracker(workbook)), { practice: "=1+1 & <送>法" }),
    done: ({ dataset }) => dataset.notes.some(({ practice }) => practice === "=1+1 & <送>法"),
  },
  { name: "set the period", changes: true, run: (workbook) => setPeriod(workbook, { year: 2026, month: 9 }), done: ({ dataset }) => dataset.settings.period.month === 9 },
  { name: "write the report", changes: true, run: (workbook) => writeReportSheet(workbook, {}), done: ({ report }) => report.length > 3 },
  { name: "write, change and renew the report", changes: true, run: reportTwice, done: ({ report, dataset }) => report.length > 3 && dataset.entries[0]?.months[0] === 77 },
  {
    name: "append rows",
    changes: true,
    run: async (workbook) => {
      const data = await table(workbook, "tblNotes");
      await workbook.write([{ kind: "append", table: "tblNotes", rows: ["甲", "@乙", "001"].map((word) => blankRow(data, word)) }]);
    },
    done: ({ layouts }) => layouts.get("tblNotes")?.data.rows.at(-1)?.[0] === "001",
  },
  {
    name: "add columns",
    changes: true,
    run: async (workbook) => {
      const { rows } = await table(workbook, "tblIndicators");
      await workbook.write([{ kind: "addColumns", table: "tblIndicators", heads: ["联系人", "倍"], cells: rows.map((_, index) => [`+${String(index)}`, { formula: "=ROW()*2" }]) }]);
    },
    done: (tracker) => headsOf(tracker, "tblIndicators").includes("联系人"),
  },
  {
    name: "delete a row",
    changes: true,
    run: (workbook) => workbook.write([{ kind: "deleteRows", table: "tblEntries", rows: [0] }]),
    done: ({ dataset }) => dataset.entries.length > 0,
  },
  {
    name: "type beside a table",
    changes: true,
    run: async (workbook) => workbook.write([{ kind: "sheetCells", sheet: (await table(workbook, "tblReport")).sheet, row: 59, column: 51, cells: [["旁注"]], standing: [[null]] }]),
    done: () => true,
  },
  { name: "enter and take back", changes: false, run: enterTwice, done: ({ dataset }) => dataset.entries[0]?.months[1] !== 54321 },
];
