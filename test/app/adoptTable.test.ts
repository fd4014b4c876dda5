/** A table of the user's own as the tracker's source: the tracker looks at its cells, the table stays as it is, one press takes it back. */
import { describe, expect, test } from "vitest";
import type { AdoptionChoice } from "../../src/app/adopt/adoption";
import { adoptionPlan } from "../../src/app/adopt/adoptionPlan";
import { adoptTable } from "../../src/app/adopt/adoptTable";
import { findTables } from "../../src/app/adopt/findTables";
import { withAdopted } from "../../src/app/adopt/withAdopted";
import { enterTarget, enterValue } from "../../src/app/enterValues";
import { keepWorkbookRight } from "../../src/app/keepWorkbookRight";
import { openTracker, requireTracker, type Tracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { openExcel } from "../../src/host/excel/openExcel";
import type { LiveWorkbook } from "../../src/host/workbook";
import { openBook } from "../../src/workbench/files/openBook";
import type { Standin } from "../../src/workbench/standin";
import { bookOf } from "../core/table/bookOf";
import { parseSheets } from "../core/table/sheetText";
import { openExcel as openTrial } from "../standin/office";

const LEDGER = `### 台账
2026年青禾县重点工作台账（1-6月）
序号 | 类别 | 指标名称 | 计量单位 | 年度目标 | 累计完成 | 上年同期 | 完成率 | 同比 | 状态 | 备注
1 | 帮扶 | 入户走访 | 户 | 400 | 210 | 180 | | | |
2 | ^ | 技能培训 | 人次 | 120 | 30 | 40 | | | |
3 | 宣传 | 宣讲活动 | 场 | 24 | 约12 | 10 | | | |
4 | ^ | 群众满意率 | % | 95 | 96.5 | 94 | | | |
合计 | | | | | | | | | |`;

const TOWNS = `### 分解
2026年6月各镇走访情况
单位 | 入户走访 | < | <
^ | 任务数 | 完成数 | 完成率
东河镇 | 100 | 40 |
西山镇 | 200 | 150 | 75
合计 | 300 | 190 | 63.3`;

const CHOICE: AdoptionChoice = { period: { year: 2026, month: 6 }, office: "", language: "zh", fields: new Map(), leftOut: new Set(), fill: true, add: [] };

interface Open {
  readonly standin: Standin;
  readonly workbook: LiveWorkbook;
}

async function open(text: string): Promise<Open> {
  const sheets = parseSheets(text);
  const { standin: file } = await openBook(await bookOf(sheets));
  const { standin } = await openTrial({ state: file.exportState() });
  standin.user.select(sheets[0]?.sheet ?? "", "C4");
  return { standin, workbook: openExcel() };
}

async function adopt(workbook: LiveWorkbook, more: Partial<AdoptionChoice> = {}) {
  const opened = await openTracker(workbook);
  const { content, readings, at, fields } = await findTables(workbook, opened.kind === "tracker" ? opened.tracker : null);
  const reading = readings[at];
  if (!reading) throw new Error("no table");
  return adoptTable(workbook, content, reading, { ...CHOICE, fields, ...more });
}

const actualOf = ({ dataset, year }: Tracker, name: string): number | null | undefined => year.byCode.get(dataset.indicators.find((one) => one.name === name)?.code ?? "")?.actual;

async function cell(workbook: LiveWorkbook, sheet: string, row: number, column: number): Promise<unknown> {
  const { values, row: top, column: left } = await workbook.readSheet({ sheet });
  return values[row - top]?.[column - left] ?? null;
}

describe("a ledger in an empty workbook", () => {
  test("becomes the source: its figures, its targets, its words", async () => {
    const { workbook } = await open(LEDGER);
    const done = await adopt(workbook);
    expect(done).toMatchObject({ added: 4, matched: 0, readings: 4, twice: 0, differing: [] });
    const tracker = await requireTracker(workbook);
    expect(tracker.issues).toEqual([]);
    expect(["入户走访", "技能培训", "宣讲活动", "群众满意率"].map((name) => actualOf(tracker, name))).toEqual([210, 30, 12, 0.965]);
    expect(tracker.dataset.indicators.map(({ target }) => target)).toEqual([400, 120, 24, 0.95]);
  });

  test("is the only place to type: what is typed there reaches the tracker", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook);
    standin.user.typeInCell("台账", "F3", "288");
    standin.user.typeInCell("台账", "E3", "500");
    standin.user.typeInCell("台账", "F6", "97");
    const tracker = await requireTracker(workbook);
    expect([actualOf(tracker, "入户走访"), tracker.dataset.indicators[0]?.target, actualOf(tracker, "群众满意率")]).toEqual([288, 500, 0.97]);
  });

  test.each(["占年度任务%", "占全年目标比例", "任务完成进度"])("a rate called %s is filled where it is empty", async (head) => {
    const { workbook } = await open(`### 工程
项目 | 单位 | 年度任务 | 累计 | ${head}
道路养护 | 公里 | 80 | 20 | 0.25{0.0%}
桥梁检测 | 座 | 40 | 30 | ␣`);
    const { fills } = await adopt(workbook);
    expect(fills).toEqual([{ column: "rate", count: 1 }]);
    expect(await cell(workbook, "工程", 2, 4)).toBe(0.75);
  });

  test("keeps its layout and gets its own empty columns filled", async () => {
    const { workbook } = await open(LEDGER);
    const before = await workbook.readSheet({ sheet: "台账" });
    const { fills } = await adopt(workbook);
    expect(fills).toEqual([{ column: "rate", count: 2 }, { column: "yoy", count: 2 }, { column: "status", count: 4 }]);
    const after = await workbook.readSheet({ sheet: "台账" });
    expect(after.values.map((row) => row.slice(0, 7))).toEqual(before.values.map((row) => row.slice(0, 7)));
    expect([await cell(workbook, "台账", 2, 7), await cell(workbook, "台账", 3, 7), await cell(workbook, "台账", 2, 8)]).toEqual([210 / 400, 30 / 120, 210 / 180 - 1]);
    expect(await cell(workbook, "台账", 2, 9)).toBe("达到序时");
  });

  test("sorted, it shows blanks and never another row's number", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook);
    standin.user.typeInCell("台账", "C3", "技能培训");
    standin.user.typeInCell("台账", "C4", "入户走访");
    const tracker = await requireTracker(workbook);
    expect([actualOf(tracker, "入户走访"), actualOf(tracker, "技能培训")]).toEqual([null, null]);
  });

  test("goes as it came with one press", async () => {
    const { workbook } = await open(LEDGER);
    const before = await workbook.readSheet({ sheet: "台账" });
    const { undo } = await adopt(workbook);
    expect(await workbook.readSheet({ sheet: "台账" })).not.toEqual(before);
    expect(await undoWrite(workbook, undo)).toMatchObject({ left: 0 });
    expect(await workbook.readSheet({ sheet: "台账" })).toEqual(before);
    expect(await openTracker(workbook)).toEqual({ kind: "none", sheetNames: ["台账"] });
  });

  test("is known again next month: what was said of a column is said again, the figures go to their month", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook, { fields: new Map([[10, "measures"]]) });
    standin.user.typeInCell("台账", "F3", "260");
    const again = await findTables(workbook, await requireTracker(workbook));
    expect([...again.fields]).toEqual([[10, "measures"]]);
    const done = await adopt(workbook, { period: { year: 2026, month: 7 } });
    expect(done).toMatchObject({ added: 0, matched: 4 });
    const tracker = await requireTracker(workbook);
    expect(tracker.dataset.settings.period).toEqual({ year: 2026, month: 7 });
    expect(actualOf(tracker, "入户走访")).toBe(260);
  });
});

describe("a table that goes on living", () => {
  test("sorted, its formulas look at the right rows again once the pane has looked", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook);
    for (const [address, text] of [["C3", "技能培训"], ["C4", "入户走访"], ["F3", "30"], ["F4", "210"]] as const) standin.user.typeInCell("台账", address, text);
    const looked = await withAdopted(workbook, await requireTracker(workbook));
    await keepWorkbookRight(workbook, looked);
    const tracker = await requireTracker(workbook);
    expect([actualOf(tracker, "入户走访"), actualOf(tracker, "技能培训")]).toEqual([210, 30]);
    expect((await withAdopted(workbook, tracker)).due).toEqual([]);
  });

  test("a number in words is read anew", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook);
    standin.user.typeInCell("台账", "F5", "约20");
    expect(actualOf(await requireTracker(workbook), "宣讲活动")).toBeNull();
    await keepWorkbookRight(workbook, await withAdopted(workbook, await requireTracker(workbook)));
    expect(actualOf(await requireTracker(workbook), "宣讲活动")).toBe(20);
    standin.user.typeInCell("台账", "F5", "21");
    expect(actualOf(await requireTracker(workbook), "宣讲活动")).toBe(21);
  });

  const told = async (workbook: LiveWorkbook): Promise<readonly string[]> => (await withAdopted(workbook, await requireTracker(workbook))).issues.map(({ code }) => code);

  test("rows that are new are told", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook);
    expect(await told(workbook)).toEqual([]);
    standin.user.insertRows("台账", 6);
    for (const [address, text] of [["C7", "法律咨询"], ["D7", "件"], ["F7", "20"]] as const) standin.user.typeInCell("台账", address, text);
    expect(await told(workbook)).toEqual(["adopted_rows_new"]);
  });

  test("what is typed over one of its formulas is told and stays", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook);
    standin.user.typeInCell("月度填报", "K5", "999");
    expect(await told(workbook)).toContain("adopted_differs");
    const { due } = await withAdopted(workbook, await requireTracker(workbook));
    expect(due).toEqual([]);
  });

  test("a renamed sheet is found again; a head that was changed is told", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook);
    standin.user.renameSheet("台账", "重点工作");
    expect(await told(workbook)).toEqual([]);
    standin.user.typeInCell("重点工作", "C2", "什么");
    expect(await told(workbook)).toEqual(["adopted_table_gone"]);
  });

  test("a value typed in the pane goes into the user's own cell", async () => {
    const { workbook } = await open(LEDGER);
    await adopt(workbook);
    const code = (await requireTracker(workbook)).dataset.indicators[3]?.code ?? "";
    const undo = await enterValue(workbook, { code, reporter: "", month: 6, value: 0.975 });
    expect(await cell(workbook, "台账", 5, 5)).toBe(97.5);
    expect(actualOf(await requireTracker(workbook), "群众满意率")).toBe(0.975);
    await undoWrite(workbook, undo);
    expect(await cell(workbook, "台账", 5, 5)).toBe(96.5);
    await enterTarget(workbook, code, 0.96);
    expect(await cell(workbook, "台账", 5, 4)).toBe(96);
  });
});

test("a formula in the user's own table is not typed over", async () => {
  const { workbook } = await open(LEDGER.replace("| 400 | 210 |", "| 400 | =200+10 => 210 |"));
  await adopt(workbook);
  const code = (await requireTracker(workbook)).dataset.indicators[0]?.code ?? "";
  await expect(enterValue(workbook, { code, reporter: "", month: 6, value: 5 })).rejects.toMatchObject({ issue: { code: "adopted_formula_cell", with: { sheet: "台账", cell: "F3" } } });
});

describe("a table of units", () => {
  test("each unit's figures, with their targets, and the total's target", async () => {
    const { workbook, standin } = await open(TOWNS);
    const done = await adopt(workbook);
    expect(done).toMatchObject({ added: 1, readings: 2 });
    const tracker = await requireTracker(workbook);
    const [indicator] = tracker.dataset.indicators;
    expect(indicator?.target).toBe(300);
    expect(actualOf(tracker, indicator?.name ?? "")).toBe(190);
    expect(tracker.dataset.targets.map(({ reporter, lower }) => [reporter, lower])).toEqual([["东河镇", 100], ["西山镇", 200]]);
    // points, as the column has them
    expect(await cell(workbook, "分解", 3, 3)).toBe(40);
    standin.user.typeInCell("分解", "C4", "90");
    expect(actualOf(await requireTracker(workbook), indicator?.name ?? "")).toBe(240);
  });
});

describe("a table with months", () => {
  test("each month points at its own column", async () => {
    const { workbook, standin } = await open("### 月报\n2026年宣传工作月报\n指标名称 | 单位 | 全年任务 | 1月 | 2月 | 3月 | 4月\n政策宣讲 | 场 | 24 | 2 | 3 | 1 |\n走访群众 | 户 | 300 | 20 | 30 | 10 |");
    await adopt(workbook, { period: { year: 2026, month: 3 } });
    const months = async (): Promise<unknown> => (await requireTracker(workbook)).dataset.entries[0]?.months.slice(0, 5);
    expect(await months()).toEqual([2, 3, 1, null, null]);
    standin.user.typeInCell("月报", "G3", "4");
    expect(await months()).toEqual([2, 3, 1, 4, null]);
    expect(actualOf(await requireTracker(workbook), "政策宣讲")).toBe(6);
  });
});

describe("a table beside a tracker that is there", () => {
  test("rows that are meant are found, what stands stays and is told, the rest comes", async () => {
    const { workbook, standin } = await open(LEDGER);
    await adopt(workbook, { leftOut: new Set([3]) });
    standin.user.addSheet("宣传");
    const cells = [["A1", "指标名称"], ["B1", "单位"], ["C1", "年度目标"], ["D1", "累计完成"], ["A2", "宣讲活动"], ["B2", "场"], ["C2", "24"], ["D2", "14"], ["A3", "媒体报道"], ["B3", "篇"], ["C3", "60"], ["D3", "41"], ["A4", "志愿服务"], ["B4", "次"], ["C4", "30"], ["D4", "9"]] as const;
    for (const [address, text] of cells) standin.user.typeInCell("宣传", address, text);
    standin.user.select("宣传", "B3");
    const before = await requireTracker(workbook);
    expect(before.dataset.indicators.map(({ name }) => name)).toEqual(["入户走访", "宣讲活动", "群众满意率"]);
    const done = await adopt(workbook, { add: ["rate", "status"] });
    expect(done).toMatchObject({ added: 2, matched: 1, differing: [{ name: "宣讲活动", row: 1, column: 3, stands: 12, says: 14 }] });
    const tracker = await requireTracker(workbook);
    expect(["宣讲活动", "媒体报道", "志愿服务"].map((name) => actualOf(tracker, name))).toEqual([12, 41, 9]);
    expect((await workbook.readSheet({ sheet: "宣传" })).values.map((row) => row.slice(4))).toEqual([["完成率", "状态"], [14 / 24, expect.any(String)], [41 / 60, "快于序时"], [0.3, "慢于序时"]]);
    await undoWrite(workbook, done.undo);
    expect((await workbook.readSheet({ sheet: "宣传" })).values[0]).toHaveLength(4);
    expect((await requireTracker(workbook)).dataset.indicators).toHaveLength(3);
  });
});

describe("a preview", () => {
  test("says what the press does, and writes nothing", async () => {
    const { workbook, standin } = await open(LEDGER);
    const before = standin.snapshot();
    const { content, readings, at } = await findTables(workbook, null);
    const reading = readings[at];
    if (!reading) throw new Error("no table");
    const { preview } = adoptionPlan({ sheetNames: [] }, content, reading, CHOICE);
    expect(standin.snapshot()).toEqual(before);
    const { undo, ...done } = await adopt(workbook);
    expect(undo).toBeDefined();
    expect(preview).toEqual(done);
  });
});

test("a number in a row's words is taken only when somebody says so", async () => {
  const { workbook, standin } = await open("### 任务\n2026年重点任务（1-6月）\n工作事项 | 年度目标 | 目前进展\n组建新领域妇联 | 8个 | 已组建3个\n培训家政员 | 520人次 | 累计培训224人次，其中线上100人次");
  const first = await adopt(workbook);
  expect(actualOf(await requireTracker(workbook), "培训家政员")).toBeNull();
  await undoWrite(workbook, first.undo);
  await adopt(workbook, { accepted: new Map([[3, 0]]) });
  const tracker = await requireTracker(workbook);
  expect([actualOf(tracker, "组建新领域妇联"), actualOf(tracker, "培训家政员")]).toEqual([null, 224]);
  expect((await withAdopted(workbook, tracker)).issues).toEqual(tracker.issues);
  standin.user.typeInCell("任务", "C4", "累计培训240人次");
  expect(actualOf(await requireTracker(workbook), "培训家政员")).toBeNull();
});

test("a number never takes the place of words", async () => {
  const { workbook } = await open("### 任务\n2026年重点任务（1-6月）\n工作事项 | 年度目标 | 累计完成\n新增托位240个 |  | 100\n组建新领域妇联 | 8个 | 3\n走访家庭 | 300 | 约12");
  await adopt(workbook);
  const codes = (await requireTracker(workbook)).dataset.indicators.map(({ code }) => code);
  await expect(enterTarget(workbook, codes[0] ?? "", 300)).rejects.toMatchObject({ issue: { code: "adopted_words_cell", with: { cell: "A3" } } });
  await expect(enterTarget(workbook, codes[1] ?? "", 9)).rejects.toMatchObject({ issue: { code: "adopted_words_cell", with: { cell: "B4" } } });
  await enterValue(workbook, { code: codes[2] ?? "", reporter: "", month: 6, value: 15 });
  expect([await cell(workbook, "任务", 2, 0), await cell(workbook, "任务", 3, 1), await cell(workbook, "任务", 4, 2)]).toEqual(["新增托位240个", "8个", 15]);
});

test("months that are figures to date do not add up", async () => {
  const { workbook } = await open("### 月度\n2026年文体活动进度\n活动名称 | 单位 | 目标值 | 1月 | 2月 | 3月 | 4月 | 5月\n露天电影 | 场 | 40 | 1 | 4 | 9 | 13 | 18\n广场舞会 | 场 | 24 | 0 | 3 | 5 | 8 | 11\n门球比赛 | 场 | 10 | 0 | 0 | 1 | 1 | 1\n读书沙龙 | 次 | 12 | 1 | 2 | 3 | 4 | 5");
  await adopt(workbook, { period: { year: 2026, month: 5 } });
  const tracker = await requireTracker(workbook);
  expect(["露天电影", "门球比赛"].map((name) => actualOf(tracker, name))).toEqual([18, 1]);
});
