/** What people do to a workbook between two reports, done by the stand-in's user; then the round through the genuine Office.js. */
import { beforeAll, describe, expect, test } from "vitest";
import { enterValue } from "../../src/app/enterValues";
import { keepWorkbookRight } from "../../src/app/keepWorkbookRight";
import { findPack, newTracker } from "../../src/app/newTracker";
import { requireTracker } from "../../src/app/tracker";
import { writeReportSheet } from "../../src/app/writeReport";
import { openExcel as openWorkbook } from "../../src/host/excel/openExcel";
import type { Standin } from "../../src/workbench/standin";
import { openExcel } from "../standin/office";

type User = Standin["user"];

const NOTHING = (): void => undefined;

async function sample(): Promise<User> {
  const { standin } = await openExcel();
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  await newTracker(openWorkbook(), { pack, language: "zh", year: 2026, codes: null, sample: true });
  return standin.user;
}

/** Generate, enter a figure, renew: the months of the indicator where they stand now, and every paragraph. */
async function round(disturb: (user: User) => unknown): Promise<{ readonly months: readonly (number | null)[]; readonly texts: readonly string[] }> {
  const user = await sample();
  const workbook = openWorkbook();
  await writeReportSheet(workbook, {});
  const refusals = [disturb(user)].flat().filter((refusal) => refusal !== null && refusal !== undefined);
  expect(refusals).toEqual([]);
  await keepWorkbookRight(workbook, await requireTracker(workbook));
  await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 77 });
  await writeReportSheet(workbook, {});
  const { dataset, report } = await requireTracker(workbook);
  return { months: dataset.entries.find(({ code }) => code === "A01")?.months ?? [], texts: report.map(({ text }) => text) };
}

let untouched: Awaited<ReturnType<typeof round>>;
beforeAll(async () => {
  untouched = await round(NOTHING);
});

const B = 1;

describe("the same figures and the same text after", () => {
  test.each<readonly [string, (user: User) => unknown]>([
    ["sheets renamed", (user) => [user.renameSheet("月度填报", "2026年 报数'表"), user.renameSheet("指标", "任务清单"), user.renameSheet("成文", "半年总结")]],
    ["sheets put in another order", (user) => [user.moveSheet("成文", 0), user.moveSheet("设置", 1)]],
    ["sheets hidden", (user) => [user.showSheet("设置", "Hidden"), user.showSheet("月度填报", "VeryHidden")]],
    ["a column moved", (user) => [user.moveColumn("指标", 1, 6), user.moveColumn("月度填报", 10, 2)]],
    ["columns hidden", (user) => [user.hideColumns("月度填报", 0, 4), user.hideColumns("指标", 2, 8)]],
    ["a column of their own among ours", (user) => [user.insertColumns("月度填报", 7), user.insertColumns("指标", B), user.typeInCell("指标", "B4", "县里的编号")]],
    ["rows above the tables", (user) => [user.insertRows("指标", 0, 2), user.insertRows("月度填报", 1)]],
    ["the entries sorted", (user) => user.sort("tblEntries", "6月", false)],
    // its order is the text's order
    ["the register sorted, and sorted back", (user) => [user.sort("tblIndicators", "完成值", false), user.sort("tblIndicators", "编码")]],
    ["the entries filtered to others", (user) => user.setFilter("tblEntries", "编码", ["B01", "C01"])],
    ["the register filtered", (user) => user.setFilter("tblIndicators", "状态", ["提前完成"])],
    ["a row taken out and typed again", (user) => [user.typeInCell("月度填报", "A5", ""), user.typeInCell("月度填报", "A5", "A01")]],
  ])("%s", async (_name, disturb) => {
    expect(await round(disturb)).toEqual(untouched);
  });

  test("the figure is 77, and its sum stands in the text", () => {
    expect(untouched.months[5]).toBe(77);
    const sum = untouched.months.slice(0, 6).reduce<number>((all, month) => all + (month ?? 0), 0);
    expect(untouched.texts.join("\n")).toContain(`举办巾帼宣讲${String(sum)}场`);
  });
});
