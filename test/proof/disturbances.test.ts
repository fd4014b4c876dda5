/** What others and the clerk do in Excel around a write of the pane: refused with its sentence or done, and theirs stays. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { enterNote, enterValue } from "../../src/app/enterValues";
import { requireTracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { writeReportSheet } from "../../src/app/writeReport";
import { keepWorkbookRight } from "../../src/app/keepWorkbookRight";
import type { IssueCode } from "../../src/core/issue";
import { setPatience } from "../../src/host/excel/inTime";
import { openExcel as openWorkbook } from "../../src/host/excel/openExcel";
import { HostError, type LiveWorkbook } from "../../src/host/workbook";
import type { Standin } from "../../src/workbench/standin";
import { openExcel as openOffice } from "../standin/office";
import { stateOf } from "./requests/prepared";
import { standing } from "./requests/standing";

type Act = (workbook: LiveWorkbook) => Promise<unknown>;
type Hands = (standin: Standin) => unknown;

const enter: Act = (workbook) => enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 77 });
const renew: Act = (workbook) => writeReportSheet(workbook, {});
const upkeep: Act = async (workbook) => keepWorkbookRight(workbook, await requireTracker(workbook));

let standin: Standin;
let entryRow: number;

beforeAll(async () => {
  await stateOf("typed");
});

const open = async (start: "written" | "typed" = "written"): Promise<void> => {
  ({ standin } = await openOffice({ state: await stateOf(start) }));
  const { layouts, dataset } = await requireTracker(openWorkbook());
  entryRow = (layouts.get("tblEntries")?.headRow ?? 0) + 1 + (dataset.entries.find(({ code, reporter }) => code === "A01" && reporter === "")?.row ?? 0);
};
beforeEach(() => open());
afterEach(() => {
  setPatience();
});

async function codeOf(work: Promise<unknown>): Promise<IssueCode | "done"> {
  return work.then(() => "done" as const, (error: unknown) => {
    if (error instanceof HostError) return error.issue.code;
    throw error;
  });
}

/** The workbook as the use case has it, with something that happens between its last reading and its write. */
function between(happens: () => unknown): LiveWorkbook {
  const workbook = openWorkbook();
  return {
    ...workbook,
    write: (changes, basis) => {
      happens();
      return workbook.write(changes, basis);
    },
  };
}

const typed = (sheet: string, row: number, column: number, text: string) => (): void => {
  const id = standin.book.sheetNamed(sheet)?.id ?? -1;
  expect(standin.user.typeAt(id, row, column, text)).toBeNull();
};

const cellAt = (sheet: string, row: number, column: number): unknown => standing(standin).get(sheet)?.cells[row]?.[column];

async function columnOf(table: "tblEntries" | "tblReport", key: string): Promise<number> {
  return (await requireTracker(openWorkbook())).layouts.get(table)?.columns.get(key) ?? -1;
}

describe("somebody changed it between our reading and our writing", () => {
  test("the same cell: theirs stays, it is said, and the next try is on purpose", async () => {
    const june = await columnOf("tblEntries", "m6");
    const work = between(typed("月度填报", entryRow, june, "60"));
    expect(await codeOf(enter(work))).toBe("host_changed");
    expect(cellAt("月度填报", entryRow, june)).toBe(60);
    expect(await codeOf(enter(openWorkbook()))).toBe("done");
    expect(cellAt("月度填报", entryRow, june)).toBe(77);
  });

  test.each<readonly [string, Hands, Act]>([
    ["the entries were sorted", ({ user }) => user.sort("tblEntries", "编码", false), enter],
    ["a row came above", ({ user }) => user.insertRows("月度填报", entryRow), enter],
    ["a row above went", ({ user }) => user.deleteRows("月度填报", entryRow), (workbook) => enterValue(workbook, { code: "E01", reporter: "", month: 6, value: 77 })],
    ["a column came among ours", ({ user }) => user.insertColumns("月度填报", 3), enter],
    ["columns changed places", ({ user }) => user.moveColumn("月度填报", 9, 11), enter],
    ["a paragraph was edited", ({ user }) => user.typeInCell("成文", "B9", "刚刚改过的一段。"), renew],
    ["a paragraph was added", ({ user, book }) => user.typeInCell("成文", `B${String(1 + (book.registry.tables.find(({ name }) => name === "tblReport")?.area.bottom ?? 0) + 1)}`, "刚刚加的一段。"), (workbook) => writeReportSheet(workbook, { kind: "monthly" })],
  ])("%s: nothing is written", async (_, hands, act) => {
    let after = standing(standin);
    const work = between(() => {
      hands(standin);
      after = standing(standin);
    });
    expect(await codeOf(act(work))).toBe("host_changed");
    expect(standing(standin)).toEqual(after);
    expect(await codeOf(act(openWorkbook()))).toBe("done");
  });

  test("typed rows were sorted while the upkeep was about to fill them: nothing goes to a wrong row", async () => {
    await open("typed");
    let after = standing(standin);
    const work = between(() => {
      standin.user.sort("tblEntries", "编码", false);
      after = standing(standin);
    });
    expect(await codeOf(upkeep(work))).toBe("host_changed");
    expect(standing(standin)).toEqual(after);
  });

  test("what has nothing to do with the write does not hinder it", async () => {
    const may = await columnOf("tblEntries", "m5");
    const work = between(() => {
      typed("月度填报", entryRow + 1, may, "3")();
      standin.user.typeInCell("设置", "E30", "随手记");
    });
    expect(await codeOf(enter(work))).toBe("done");
    expect(cellAt("月度填报", entryRow + 1, may)).toBe(3);
  });
});

describe("the clerk's hands in Excel", () => {
  test.each<readonly [string, Hands, Act, IssueCode]>([
    ["a protected sheet", ({ user }) => user.protect("月度填报"), enter, "host_protected"],
    ["a protected report", ({ user }) => user.protect("成文"), renew, "host_protected"],
    ["a filtered table that would grow", ({ user }) => user.setFilter("tblEntries", "编码", ["B01"]), (workbook) => enterValue(workbook, { code: "A01", reporter: "新来的镇", month: 6, value: 1 }), "host_filtered"],
    ["a filtered report that would shrink", ({ user }) => user.setFilter("tblReport", "级别", ["正文"]), (workbook) => writeReportSheet(workbook, { kind: "monthly" }), "host_filtered"],
    ["a needed sheet deleted before", ({ user }) => user.deleteSheet("月度填报"), enter, "table_missing"],
  ])("%s is refused, and nothing is written", async (_, hands, act, code) => {
    expect(hands(standin)).toBeNull();
    const before = standing(standin);
    expect(await codeOf(act(openWorkbook()))).toBe(code);
    expect(standing(standin)).toEqual(before);
  });

  test.each<readonly [string, string, Act]>([
    ["entries", "月度填报", enter],
    ["report", "成文", renew],
    ["notes", "文字", (workbook) => enterNote(workbook, "A01", { practice: "送课到村" })],
  ])("the sheet of the %s deleted meanwhile is said, and the others stay", async (_, sheet, act) => {
    let after = standing(standin);
    const work = between(() => {
      expect(standin.user.deleteSheet(sheet)).toBeNull();
      after = standing(standin);
    });
    expect(await codeOf(act(work))).toBe("host_missing");
    expect(standing(standin)).toEqual(after);
  });

  test("a filter over rows that are only overwritten does not hinder, and hidden rows keep theirs", async () => {
    const whole = await (async () => {
      await renew(openWorkbook());
      return standing(standin).get("成文")?.cells;
    })();
    await open();
    expect(standin.user.setFilter("tblReport", "级别", ["正文"])).toBeNull();
    expect(await codeOf(renew(openWorkbook()))).toBe("done");
    expect(standing(standin).get("成文")?.cells).toEqual(whole);
  });

  test("a cell being edited: the write waits, and is done when the clerk is", async () => {
    standin.beginCellEdit();
    const working = codeOf(enter(openWorkbook()));
    await new Promise((resolve) => setTimeout(resolve, 20));
    standin.endCellEdit();
    expect(await working).toBe("done");
  });

  test("a cell edited for too long: it is said, nothing more is sent, and the late answer changes nothing", async () => {
    const before = standing(standin);
    setPatience(10);
    standin.beginCellEdit();
    expect(await codeOf(enter(openWorkbook()))).toBe("host_silent");
    standin.endCellEdit();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(standing(standin)).toEqual(before);
    expect(await codeOf(enter(openWorkbook()))).toBe("done");
  });

  test("a write that Excel does late does not undo a later one", async () => {
    const june = await columnOf("tblEntries", "m6");
    setPatience(10);
    const workbook = openWorkbook();
    standin.beginCellEdit();
    const first = codeOf(enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 1 }));
    expect(await first).toBe("host_silent");
    const second = enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 2 });
    standin.endCellEdit();
    expect(await codeOf(second)).toBe("done");
    expect(cellAt("月度填报", entryRow, june)).toBe(2);
  });

  test("a write without an answer keeps neither the pane nor the next write waiting", async () => {
    const { undo } = await writeReportSheet(openWorkbook(), {});
    setPatience(10);
    standin.failRequest(4, "timeout");
    const workbook = openWorkbook();
    expect(await codeOf(enter(workbook))).toBe("host_silent");
    expect(await codeOf(undoWrite(workbook, undo))).toBe("done");
  });
});
