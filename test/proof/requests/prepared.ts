/** Workbooks in which the use cases begin, each made once by the product through the genuine Office.js and kept as a state. */
import type { AdoptionChoice } from "../../../src/app/adopt/adoption";
import { adoptTable } from "../../../src/app/adopt/adoptTable";
import { findTables } from "../../../src/app/adopt/findTables";
import { enterNote, enterValue } from "../../../src/app/enterValues";
import { findPack, newTracker, type NewTracker } from "../../../src/app/newTracker";
import { openTracker, requireTracker } from "../../../src/app/tracker";
import type { Undo } from "../../../src/app/undo";
import { writeReportSheet } from "../../../src/app/writeReport";
import { openExcel as openWorkbook } from "../../../src/host/excel/openExcel";
import type { LiveWorkbook } from "../../../src/host/workbook";
import type { Standin, StandinState } from "../../../src/workbench/standin";
import { openExcel as openOffice } from "../../standin/office";

export type Start = "blank" | "fresh" | "written" | "monthly" | "typed" | "edited" | "older" | "ledger" | "beside" | "adopted";

/** A few indicators of several kinds: enough for headings, achievements and problems, and quick to open again. */
const CODES = ["A01", "B01", "C01", "E01"];

export function choiceOf(): NewTracker {
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  return { pack, language: "zh", year: 2026, codes: new Set(CODES), sample: true, office: "云泽县妇联", month: 6 };
}

type Hands = (standin: Standin, workbook: LiveWorkbook) => Promise<void> | void;

const FROM: Readonly<Record<Start, { readonly after: Start | null; readonly by: Hands }>> = {
  blank: { after: null, by: ({ user }) => void user.typeInCell("Sheet1", "B2", "科室自己的备忘") },
  fresh: { after: "blank", by: async (_, workbook) => void (await newTracker(workbook, choiceOf())) },
  written: {
    after: "fresh",
    by: async ({ user }, workbook) => {
      await enterNote(workbook, "E01", { measure: "逐村过一遍" });
      await writeReportSheet(workbook, {});
      const { report, layouts } = await requireTracker(workbook);
      const head = layouts.get("tblReport")?.headRow ?? 0;
      const [, second, third] = report.filter(({ level }) => level === "body").map(({ row }) => head + 2 + row);
      user.typeInCell("成文", `B${String(second)}`, "领导改过的一段。");
      user.typeInCell("成文", `B${String(third)}`, "办公室改过的另一段。");
      user.typeInCell("成文", `B${String(head + 2 + report.length)}`, "附：自己加的一段。");
      await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 9 });
    },
  },
  monthly: { after: "written", by: async (_, workbook) => void (await writeReportSheet(workbook, { kind: "monthly" })) },
  typed: {
    after: "written",
    by: async ({ user }, workbook) => {
      const { layouts, dataset } = await requireTracker(workbook);
      const entries = layouts.get("tblEntries");
      const row = (entries?.headRow ?? 0) + 2 + dataset.entries.length;
      user.typeInCell("月度填报", `A${String(row)}`, "A01");
      user.typeInCell("月度填报", `A${String(row + 1)}`, "B01");
      const register = layouts.get("tblIndicators");
      user.typeInCell("指标", `C${String((register?.headRow ?? 0) + 2)}`, "巾帼大宣讲");
    },
  },
  edited: {
    after: "written",
    by: async ({ user }, workbook) => {
      const { report, layouts } = await requireTracker(workbook);
      const told = report.find(({ level, generated }) => level === "body" && generated.includes("巾帼宣讲"));
      if (!told) throw new Error("no paragraph of A01");
      user.typeInCell("成文", `B${String((layouts.get("tblReport")?.headRow ?? 0) + 2 + told.row)}`, `${told.generated}姐妹们很踊跃。`);
    },
  },
  older: { after: "written", by: ({ user }) => void user.deleteSheet("文字") },
  ledger: { after: "blank", by: typeLedger },
  beside: { after: "written", by: typeLedger },
  adopted: { after: "ledger", by: async (_, workbook) => void (await takeLedger(workbook)) },
};

const LEDGER = [
  ["指标名称", "计量单位", "年度目标", "累计完成", "上年同期", "完成率", "状态"],
  ["入户走访", "户", 400, 210, 180, "", ""],
  ["技能培训", "人次", 120, "约30", 40, "", ""],
  ["群众满意率", "%", 95, 96.5, 94, "", ""],
];

function typeLedger({ user }: Standin): void {
  user.addSheet("台账");
  LEDGER.forEach((row, r) => row.forEach((value, c) => value !== "" && user.typeInCell("台账", `${"ABCDEFG"[c] ?? ""}${String(r + 1)}`, String(value))));
}

/** The user's own table, taken as it is understood. */
export async function takeLedger(workbook: LiveWorkbook): Promise<Undo> {
  const opened = await openTracker(workbook);
  const { content, readings, at, fields } = await findTables(workbook, opened.kind === "tracker" ? opened.tracker : null, { sheet: "台账" });
  const reading = readings[at];
  if (!reading) throw new Error("no table");
  const choice: AdoptionChoice = { period: { year: 2026, month: 6 }, office: "", language: "zh", fields, leftOut: new Set(), fill: true, add: [] };
  return (await adoptTable(workbook, content, reading, choice)).undo;
}

const made = new Map<Start, Promise<StandinState>>();

export function stateOf(start: Start): Promise<StandinState> {
  const known = made.get(start) ?? make(start);
  made.set(start, known);
  return known;
}

async function make(start: Start): Promise<StandinState> {
  const { after, by } = FROM[start];
  const state = after === null ? undefined : await stateOf(after);
  const { standin } = await openOffice(state ? { state } : {});
  await by(standin, openWorkbook());
  return standin.exportState();
}
