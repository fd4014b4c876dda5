/** What the use cases of the pane cost: requests to Excel through the genuine library. */
import { adoptTable } from "../src/app/adopt/adoptTable";
import { findTables } from "../src/app/adopt/findTables";
import { withAdopted } from "../src/app/adopt/withAdopted";
import { enterValue } from "../src/app/enterValues";
import { importedDataset } from "../src/app/importedDataset";
import { mergeReport } from "../src/app/mergeReport";
import { createTracker } from "../src/app/newTracker";
import { proposalOfDocument } from "../src/app/readDraft";
import { openTracker, requireTracker } from "../src/app/tracker";
import { NOTHING_TO_UNDO, undoWrite } from "../src/app/undo";
import { writeReportSheet } from "../src/app/writeReport";
import { openExcel } from "../src/host/excel/openExcel";
import { bookPlans } from "../src/sheets/book";
import { openExcel as openTrial } from "../test/standin/office";
import { bigDataset, TRACKER_SIZES } from "./bigDataset";
import { countersOf } from "./excelHost";
import type { Figure } from "./figure";

export async function* useCases(): AsyncGenerator<Figure> {
  for (const size of TRACKER_SIZES) {
    const { standin } = await openTrial();
    const workbook = openExcel();
    const dataset = bigDataset(size);
    const counted = async (name: string, work: () => Promise<unknown>): Promise<readonly Figure[]> => {
      standin.resetCounters();
      await work();
      return countersOf(`tracker ${name}`, { ...size }, standin.counters);
    };
    yield* await counted("create", () => workbook.write([{ kind: "createSheets", sheets: bookPlans({ language: "zh", dataset, takenSheets: [] }) }]));
    yield* await counted("refresh", () => openTracker(workbook));
    yield* await counted("generate", () => writeReportSheet(workbook, {}));
    yield* await counted("enter a value", () => enterValue(workbook, { code: "A01", reporter: size.reporters === 1 ? "" : "第1镇", month: 6, value: 77 }));
    yield* await counted("update", () => writeReportSheet(workbook, {}));
    yield* await counted("update again", () => writeReportSheet(workbook, {}));
  }
  yield* imports();
  yield* adoptions();
}

/** A table of the user's own becomes the tracker's source, is looked at again, and is taken back. */
async function* adoptions(): AsyncGenerator<Figure> {
  for (const rows of [30, 1_000]) {
    const { standin, Excel } = await openTrial();
    await Excel.run((context) => typeLedger(context, rows));
    const workbook = openExcel();
    const counted = async (name: string, work: () => Promise<unknown>): Promise<readonly Figure[]> => {
      standin.resetCounters();
      await work();
      return countersOf(name, { rows }, standin.counters);
    };
    let undo = NOTHING_TO_UNDO;
    yield* await counted("table: taken where it stands", async () => {
      const { content, readings: [reading], fields } = await findTables(workbook, null);
      if (reading) ({ undo } = await adoptTable(workbook, content, reading, { period: { year: 2026, month: 6 }, office: "", language: "zh", fields, leftOut: new Set(), fill: true, add: [] }));
    });
    yield* await counted("table: looked at again", async () => withAdopted(workbook, await requireTracker(workbook)));
    yield* await counted("table: taken back", () => undoWrite(workbook, undo));
  }
}

async function typeLedger(context: Excel.RequestContext, rows: number): Promise<void> {
  const lines = [["指标名称", "计量单位", "年度目标", "累计完成", "上年同期", "完成率", "同比"], ...Array.from({ length: rows }, (_, row) => [`帮扶项目${String(row + 1)}`, "户", 100 + row, 50 + row, 45 + row, "", ""])];
  context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, lines.length, 7).values = lines;
  await context.sync();
}

/** A report of so many numbers, into a new workbook and into one that has half of them. */
async function* imports(): AsyncGenerator<Figure> {
  for (const numbers of [30, 300]) {
    const { standin } = await openTrial();
    const workbook = openExcel();
    const proposal = proposalOfDocument({ text: reportText(numbers), tables: [], issues: [] });
    const half = importedDataset(proposalOfDocument({ text: reportText(numbers / 2), tables: [], issues: [] }), { year: 2026, office: "", source: "" });
    const counted = async (name: string, work: () => Promise<unknown>): Promise<readonly Figure[]> => {
      standin.resetCounters();
      await work();
      return countersOf(name, { numbers }, standin.counters);
    };
    const made = importedDataset(proposal, { year: 2026, office: "", source: "" });
    let undo = NOTHING_TO_UNDO;
    yield* await counted("import into a new workbook", async () => (undo = await createTracker(workbook, made, "zh")));
    yield* await counted("take the import back", () => undoWrite(workbook, undo));
    await createTracker(workbook, half, "zh");
    yield* await counted("import into the present workbook", async () => ({ undo } = await mergeReport(workbook, proposal, { decisions: new Map(), source: "", outline: "replace" })));
    yield* await counted("take the merged import back", () => undoWrite(workbook, undo));
  }
}

/** Every number with a title of its own. */
function reportText(numbers: number): string {
  const work = ["宣讲", "走访", "培训", "救助", "调解", "创建"];
  const where = (index: number): string => `${"东西南北中"[index % 5] ?? ""}${"岭河塘坝湾"[Math.floor(index / 5) % 5] ?? ""}${"甲乙丙丁戊己庚辛壬癸"[Math.floor(index / 25) % 10] ?? ""}片`;
  return `某县2025年工作总结\n${Array.from({ length: Math.floor(numbers) }, (_, index) => `全年开展${where(index)}${work[index % 6] ?? ""}${String(index + 11)}次。`).join("\n")}`;
}
