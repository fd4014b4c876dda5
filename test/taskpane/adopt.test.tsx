// @vitest-environment jsdom
/** From a table of the user's own to a tracker, in the pane over the real file host: what is shown, what is put right, what is written and when. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openTracker } from "../../src/app/tracker";
import { HostError, type CellInput, type Change, type SheetContent, type SheetEdit } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { bookOf } from "../core/table/bookOf";
import { parseSheets } from "../core/table/sheetText";
import { foreignXlsx } from "../host/foreignXlsx";
import { supplyBrowserParts } from "./browserParts";
import { liveXlsx, type LiveXlsx } from "./liveXlsx";
import { heard, openPane, openSample, press, pressButton, type OpenPane } from "./openPane";

supplyBrowserParts();

const CLUB = `### 文体
柳岸街道2026年文体工作完成情况（截至5月底） | < | < | < | < | <
填报单位：柳岸街道 | < | < | < | < | <
项目名称 | 计量单位 | 全年目标 | 完成数 | 完成率 | 联系电话
露天电影 | 场 | 40 | 18 | 0.45{0.0%} | 13900010001
广场舞会 | 场 | 24 | 11 | 0.5{0.0%} | 13900010002
读书沙龙 | 次 | 12 | 5 | ␣ | 13900010004
全民健身步道 | 公里 | 6 | 2 | ␣ | 13900010005`;

const ALONE = `### 采购
柳岸街道2026年采购情况 | < | <
品名 | 数量 | 金额（万元）
桌椅 | 30 | 2.4
灯具 | 12 | 0.9`;

async function bookWith(text: string): Promise<LiveXlsx> {
  return liveXlsx(openXlsx(await bookOf(parseSheets(text))));
}

async function openAdopt(book: LiveXlsx, locale: "zh-CN" | "en-US" = "zh-CN"): Promise<OpenPane> {
  const pane = openPane(locale, book);
  await pressButton(locale === "zh-CN" ? /^用我现有的表/ : /^Use the table I have/);
  await screen.findByRole("heading", { level: 1, name: /用我现有的表|Use the table I have/ });
  return pane;
}

/** A workbook whose sheets become those of another one, told of or not. */
function changing(book: LiveXlsx): LiveXlsx & { readonly become: (other: LiveXlsx) => void; readonly tell: () => void } {
  let now = book;
  const watchers = new Set<(edit: SheetEdit) => void>();
  return {
    ...book,
    readSheet: (part) => now.readSheet(part),
    watch: (onEdit) => {
      watchers.add(onEdit);
      return Promise.resolve(() => Promise.resolve(void watchers.delete(onEdit)));
    },
    become: (other) => {
      now = other;
    },
    tell: () => watchers.forEach((hear) => hear({ table: null })),
  };
}

const line = (letter: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-column="${letter}"]`);
  if (!found) throw new Error(`no column ${letter}`);
  return found;
};

const field = (letter: string): HTMLElement => within(line(letter)).getByRole("combobox", { hidden: true });

async function setField(letter: string, name: string): Promise<void> {
  press(field(letter));
  press(await screen.findByRole("option", { name, hidden: true }));
}

/** What the foot says would happen. */
const will = async (text: string | RegExp): Promise<void> => {
  await screen.findByText(text, { selector: "[role=status]" });
};

const typed = (sheet: string, row: number, column: number, value: CellInput, standing: CellInput): Change => ({ kind: "sheetCells", sheet, row, column, cells: [[value]], standing: [[standing]] });

describe("a table of the user's own", () => {
  test("is shown as it was understood, put right, taken at one press and given back at another", async () => {
    const book = await bookWith(CLUB);
    const { tracker } = await openAdopt(book);
    await heard("认出 文体!A3:F7，5 行，有 2 处请核对。");
    expect(await screen.findByText("柳岸街道2026年文体工作完成情况(截至5月底)")).toBeTruthy();
    await pressButton("选中 文体!A3:F7");
    expect(book.selected.at(-1)).toEqual({ sheet: "文体", row: 2, column: 0, rowCount: 5, columnCount: 6 });

    // The doubt leads to its cell.
    expect(await screen.findByText("比率与按数字算出的不符，请核对。")).toBeTruthy();
    await pressButton("选中 E5");
    expect(book.selected.at(-1)).toEqual({ sheet: "文体", row: 4, column: 4, rowCount: 1, columnCount: 1 });

    // Persons are named by head and count, and there is nothing to press.
    expect(line("F").textContent).toBe("F联系电话个人信息，不读");
    expect(within(line("F")).queryByRole("combobox", { hidden: true })).toBeNull();
    expect(document.body.textContent).not.toContain("139000");

    expect(line("D").textContent).toContain("18 · 11 · 5");
    expect(field("D").textContent).toBe("完成");
    await will("新增 4 项指标，填 2 格完成率");

    // A column that is something else: the reading and what would happen follow.
    await setField("D", "其他");
    await will(/^新增 4 项指标$/);
    await setField("D", "完成");
    await will("新增 4 项指标，填 2 格完成率");

    await pressButton(/^数据 4 行/);
    const row = screen.getByRole("checkbox", { name: "取第 7 行 全民健身步道" });
    expect(row.closest("li")?.textContent).toContain("2 / 6公里");
    press(row);
    await will("新增 3 项指标，填 1 格完成率");
    expect((await openTracker(book)).kind).toBe("none");

    expect((screen.getByRole("combobox", { name: "数截至" }) as HTMLSelectElement).value).toBe("5");
    expect((screen.getByRole("textbox", { name: "填报单位" }) as HTMLInputElement).value).toBe("柳岸街道");
    await pressButton("用这张表");
    await heard("已接上：新增 3 项。");
    await screen.findByRole("tab", { name: "概览" });
    const { dataset } = await tracker();
    expect(dataset.settings).toMatchObject({ office: "柳岸街道", period: { year: 2026, month: 5 } });
    expect(dataset.indicators.map(({ name, target }) => [name, target])).toEqual([["露天电影", 40], ["广场舞会", 24], ["读书沙龙", 12]]);
    expect(dataset.entries.map(({ months }) => months[4])).toEqual([18, 11, 5]);

    await pressButton("撤销");
    await heard("已撤销");
    expect((await openTracker(book)).kind).toBe("none");
  });

  test("follows what is put right in the sheet meanwhile", async () => {
    const book = await bookWith(CLUB);
    await openAdopt(book);
    await screen.findByText("比率与按数字算出的不符，请核对。");
    await setField("B", "备注");
    await book.edit([typed("文体", 4, 3, 12, 11)]);
    await waitFor(() => expect(screen.queryByText("比率与按数字算出的不符，请核对。")).toBeNull());
    await waitFor(() => expect(line("D").textContent).toContain("18 · 12 · 5"));
    expect(field("B").textContent).toBe("备注");
  });

  test("keeps what was left out when rows are put in above, and begins anew when columns are", async () => {
    const book = changing(await bookWith(CLUB));
    await openAdopt(book);
    await pressButton(/^数据 4 行/);
    press(screen.getByRole("checkbox", { name: "取第 6 行 读书沙龙" }));
    await will("新增 3 项指标，填 1 格完成率");
    book.become(await bookWith(CLUB.replace("广场舞会", "象棋比赛 | 场 | 9 | 4 | ␣ | ␣\n广场舞会")));
    book.tell();
    await will("新增 4 项指标，填 2 格完成率");
    const row = await screen.findByRole("checkbox", { name: "取第 7 行 读书沙龙" });
    expect((row as HTMLInputElement).checked).toBe(false);
    book.become(await bookWith(CLUB.replaceAll(/^(?=.*\|)/gmu, "␣ | ")));
    book.tell();
    await will("新增 4 项指标，填 2 格完成率");
    await waitFor(() => expect(line("E").textContent).toContain("完成数"));
  });

  test("is not taken when it has changed unheard", async () => {
    const book = changing(await bookWith(CLUB));
    await openAdopt(book);
    await will("新增 4 项指标，填 2 格完成率");
    book.become(await bookWith(CLUB.replace("| 18 |", "| 19 |")));
    await pressButton("用这张表");
    await heard("“文体”表里刚有人改动过");
    expect((await openTracker(book)).kind).toBe("none");
    await waitFor(() => expect(line("D").textContent).toContain("19 · 11 · 5"));
    await pressButton("用这张表");
    await heard("已接上：新增 4 项。");
  });

  test("adds columns at its right only when asked", async () => {
    const book = await bookWith(CLUB);
    await openAdopt(book);
    await will("新增 4 项指标，填 2 格完成率");
    press(screen.getByRole("checkbox", { name: "填入表中空着的完成率" }));
    await pressButton("在表右边加列");
    press(screen.getByRole("checkbox", { name: "状态" }));
    await will("新增 4 项指标，加状态一列");
    await pressButton("用这张表");
    await heard("已接上");
    const { values } = await book.readSheet({ sheet: "文体" });
    expect(values[2]?.[6]).toBe("状态");
    expect(values[5]?.[4] ?? null).toBeNull();
  });

  test("is chosen where a sheet holds several", async () => {
    await openAdopt(await bookWith(`${CLUB}\n\n${ALONE.split("\n").slice(1).join("\n")}`));
    const choice = await screen.findByRole("combobox", { name: "这张工作表里有几个表，用哪一个？" });
    expect(within(choice).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["柳岸街道2026年文体工作完成情况(截至5月底)（A3:F7）", expect.stringMatching(/^柳岸街道2026年采购情况（A10:[C-F]12）$/)]);
    fireEvent.change(choice, { target: { value: "1" } });
    await waitFor(() => expect(line("A").textContent).toContain("品名"));
    await waitFor(() => expect(screen.queryByText("露天电影")).toBeNull());
    expect(screen.getByRole("button", { name: /^选中 文体!A10:[C-F]12$/ })).toBeTruthy();
  });

  test("of a thousand rows is drawn in steps", async () => {
    const rows = Array.from({ length: 250 }, (_, index) => `走访项目${String(index + 1)} | 户 | ${String(index + 20)} | ${String(index + 3)}`);
    await openAdopt(await bookWith(["### 长表", "2026年走访情况 | < | < | <", "项目名称 | 计量单位 | 全年目标 | 完成数", ...rows].join("\n")));
    await will("新增 250 项指标");
    await pressButton(/^数据 250 行/);
    const drawn = (): number => document.querySelectorAll("li input[type=checkbox]").length;
    expect(drawn()).toBe(100);
    await pressButton("再显示 100 行");
    expect(drawn()).toBe(200);
  });

  test("is spoken of in English, too", async () => {
    await openAdopt(await bookWith(CLUB), "en-US");
    await heard("Found 文体!A3:F7, 5 rows, 2 places to check.");
    expect(field("D").textContent).toBe("Actual");
    await will("4 new indicators, 2 cells of completion filled");
  });
});

describe("where there is no table to take", () => {
  test("says so, and looks again when asked", async () => {
    const book = liveXlsx(openXlsx(foreignXlsx({ sheet: "<sheetData/>" })));
    await openAdopt(book);
    await heard("“台账”里没有字也没有数");
    const heads: CellInput[][] = [["项目名称", "计量单位", "全年目标", "完成数"], ["走访慰问", "户", 60, 25], ["巡逻", "次", 300, 140]];
    await book.write([{ kind: "sheetCells", sheet: "台账", row: 0, column: 0, cells: heads, standing: heads.map((cells) => cells.map(() => null)) }]);
    await pressButton("就用这张表");
    await heard("认出 台账!A1:D3，3 行");
    await will("新增 2 项指标");
  });

  test("names what is selected instead of cells", async () => {
    const book = await bookWith(CLUB);
    let chart = true;
    const live: LiveXlsx = { ...book, readSheet: (part) => (chart ? Promise.reject<SheetContent>(new HostError({ code: "selection_not_cells", severity: "error" })) : book.readSheet(part)) };
    await openAdopt(live);
    await heard("现在选中的不是单元格");
    chart = false;
    await pressButton("就用这张表");
    await heard("认出 文体!A3:F7");
  });

  test("knows the tracker's own sheets", async () => {
    await openSample();
    await pressButton("更多");
    press(await screen.findByRole("menuitem", { name: "用我现有的表" }));
    await heard(/“.+”是台账自己的表，已经在用。/);
    await pressButton("返回");
    await screen.findByRole("tab", { name: "概览" });
  });

  test("reads a protected sheet, and offers nothing that it would not take", async () => {
    const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (...cells: readonly (string | number)[]): string => `<row>${cells.map((cell) => (typeof cell === "number" ? `<c><v>${String(cell)}</v></c>` : inline(cell))).join("")}</row>`;
    const sheet = `<sheetData>${row("项目名称", "全年目标", "完成数", "完成率")}${row("走访慰问", 60, 25, "")}${row("巡逻", 300, 140, "")}</sheetData><sheetProtection sheet="1"/>`;
    await openAdopt(liveXlsx(openXlsx(foreignXlsx({ sheet }))));
    await screen.findByText(/工作表受保护：能读，不能往表里填/);
    await will(/^新增 2 项指标$/);
    expect(screen.queryByRole("checkbox", { name: /^填入/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "在表右边加列" })).toBeNull();
  });
});

test("a table joins the tracker that is there: what it says otherwise is told and stays", async () => {
  const book = await bookWith(`${CLUB}\n\n### 各项\n${CLUB.split("\n").slice(1).join("\n").replace("| 18 |", "| 21 |").replace("全民健身步道", "门球比赛")}`);
  const { tracker } = await openAdopt(book);
  await will(/^新增 4 项指标/);
  await pressButton("用这张表");
  await heard("已接上：新增 4 项。");
  const other: LiveXlsx = { ...book, readSheet: (part) => book.readSheet(part ?? { sheet: "各项" }) };
  document.body.replaceChildren();
  openPane("zh-CN", other);
  await pressButton("更多");
  press(await screen.findByRole("menuitem", { name: "用我现有的表" }));
  await will("新增 1 项指标，对上 3 项，填 2 格完成率");
  expect(await screen.findByText("1 个数和台账里的不同，台账里的不动。")).toBeTruthy();
  expect(await screen.findByText("露天电影：台账 18，表里 21")).toBeTruthy();
  await pressButton("用这张表");
  await heard("已接上：新增 1 项，对上 3 项。以后还在您的表里填数。有 1 个数和台账里的不同，没有动。");
  const { dataset } = await tracker();
  expect(dataset.indicators.map(({ name }) => name)).toEqual(["露天电影", "广场舞会", "读书沙龙", "全民健身步道", "门球比赛"]);
  expect(dataset.entries[0]?.months[4]).toBe(18);
});
