// @vitest-environment jsdom
/** From last year's report to a workbook, in the pane over the real file host: what is shown, what is put right, what is written and when. */
import { readFileSync } from "node:fs";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { importedDataset } from "../../src/app/importedDataset";
import { createTracker } from "../../src/app/newTracker";
import { proposalOfDocument } from "../../src/app/readDraft";
import { openTracker } from "../../src/app/tracker";
import { openXlsx } from "../../src/host/xlsx";
import { foreignXlsx } from "../host/foreignXlsx";
import { supplyBrowserParts } from "./browserParts";
import { heard, openPane, openReport, openSample, press, pressButton, type OpenPane } from "./openPane";
import { liveXlsx } from "./liveXlsx";

supplyBrowserParts();

const UNION = readFileSync("test/core/read/documents/union.txt", "utf8");

const SHORT = `青杨街道2025年工作总结

一、服务居民
全年举办文艺活动12场，开展消防演练xx场。走访独居老人86户，其中高龄老人20户。
二、下一步计划
力争新建口袋公园4个。`;

const LATER = `青杨街道2025年工作报告

一、服务居民
全年举办文艺活动15场，开展消防演练9场。走访慰问独居老人家庭90户。新建健身步道3条。`;

/** As a browser tells of Ctrl+V and of a dropped file; jsdom has neither. */
function hand(kind: "paste" | "drop", { plain = "", html = "", files = [] }: { readonly plain?: string; readonly html?: string; readonly files?: readonly File[] }): void {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  const data = { getData: (type: string) => (type === "text/plain" ? plain : html), files };
  Object.defineProperty(event, kind === "paste" ? "clipboardData" : "dataTransfer", { value: data });
  document.body.dispatchEvent(event);
}

/** A workbook as Excel opens one: it has a sheet of its own, which stays when the tracker is taken back. */
async function openRead(): Promise<OpenPane> {
  const pane = openPane("zh-CN", liveXlsx(openXlsx(foreignXlsx({ sheet: "<sheetData/>" }))));
  await pressButton(/^读去年的总结/);
  await screen.findByRole("heading", { level: 1, name: "读去年的总结" });
  await screen.findByText("拖到这里，或按 Ctrl+V 粘贴");
  return pane;
}

/** Whether or not the list is in front of it. */
const paper = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>("article");
  if (!found) throw new Error("no document");
  return found;
};

const row = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("[data-row]")].find(({ textContent }) => textContent?.startsWith(name));
  if (!found) throw new Error(`no row ${name}`);
  return found;
};

const rows = (): readonly string[] => [...document.querySelectorAll<HTMLElement>("[data-row]")].map(({ firstChild }) => firstChild?.textContent ?? "");

describe("reading last year's report", () => {
  test("shows it marked, lets it be put right, writes at one press and takes it back at another", async () => {
    const { book, tracker } = await openRead();
    hand("paste", { plain: SHORT });
    await heard("找到 5 项指标，其中 1 项待填");
    expect(paper().textContent).toContain("走访独居老人86户");
    const marked = [...paper().querySelectorAll<HTMLElement>("[data-quantity]")];
    expect(marked.map(({ textContent }) => textContent)).toEqual(["12场", "xx场", "86户", "20户", "4个"]);
    expect(marked.map((mark) => mark.getAttribute("aria-label")?.split("，").slice(1, -1).join())).toEqual(["完成", "完成,待填", "完成", "完成", "目标"]);

    // A number in the document opens its row; the row leads back to the number.
    press(marked[2] as HTMLElement);
    const head = row("独居老人走访");
    expect(head.getAttribute("aria-expanded")).toBe("true");
    await waitFor(() => expect(document.activeElement).toBe(head));
    const name = screen.getByRole("textbox", { name: /独居老人.* 名称/ });
    fireEvent.change(name, { target: { value: "走访独居老人" } });
    fireEvent.keyDown(name, { key: "Enter" });
    expect(row("走访独居老人").textContent).toContain("86户");
    fireEvent.change(screen.getByRole("combobox", { name: "类型" }), { target: { value: "cumulative" } });
    expect(row("走访独居老人").textContent).toContain("累计");
    await pressButton("到文中看 86户");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("86户"));
    expect(document.activeElement?.getAttribute("aria-label")).toBe("86户，完成，走访独居老人");

    // What is left out loses its mark and stays in the text.
    press(within(paper()).getByText("12场"));
    await pressButton("不列入");
    expect(paper().querySelectorAll("[data-quantity]")).toHaveLength(4);
    expect(paper().textContent).toContain("举办文艺活动12场");
    expect(screen.getByRole("button", { name: "建立工作簿" }).parentElement?.textContent).toContain("4 项指标");

    fireEvent.change(screen.getByRole("combobox", { name: "年度" }), { target: { value: "2025" } });
    expect((screen.getByRole("textbox", { name: "填报单位" }) as HTMLInputElement).value).toBe("青杨街道");
    expect((await openTracker(book)).kind).toBe("none");

    await pressButton("建立工作簿");
    await heard(/台账已建好，共 4 项指标。旧稿里空着的 1 项/);
    const { dataset } = await tracker();
    expect(dataset.settings).toMatchObject({ office: "青杨街道", period: { year: 2025, month: 12 } });
    const old = dataset.indicators.find((one) => one.name === "走访独居老人");
    expect(old).toMatchObject({ kind: "cumulative", unit: "户" });
    expect(dataset.entries.find(({ code }) => code === old?.code)).toMatchObject({ source: "粘贴的文字" });
    expect(dataset.entries.find(({ code }) => code === old?.code)?.months[11]).toBe(86);

    await pressButton("撤销");
    await heard("已撤销");
    expect((await openTracker(book)).kind).toBe("none");
  });

  test("merges two rows that are one thing, and splits them again", async () => {
    await openRead();
    hand("paste", { plain: SHORT });
    await heard("找到 5 项指标");
    press(within(paper()).getByText("20户"));
    const before = rows();
    const choice = screen.getByRole("combobox", { name: "合并到" });
    const into = within(choice).getAllByRole("option").find(({ textContent }) => textContent?.includes("独居"));
    fireEvent.change(choice, { target: { value: (into as HTMLOptionElement).value } });
    await pressButton("合并");
    expect(rows()).toHaveLength(before.length - 1);
    // One row cannot be 86 and 20 at once, and that is said.
    expect(screen.getByText(/文中的完成值不止一个：86户、20户/)).toBeTruthy();
    await pressButton("把 20户 拆成单独一项");
    expect(rows()).toHaveLength(before.length);
    expect(screen.queryByText(/不止一个/)).toBeNull();
  });

  test("puts the doubtful ones first, greys what the page left, and keeps what was read while another is chosen", async () => {
    await openRead();
    hand("drop", { files: [new File([UNION], "上半年总结.txt", { type: "text/plain" })] });
    await heard(/找到 \d+ 项指标，其中 \d+ 项待填/);
    const gone = [...paper().querySelectorAll("s")].map(({ textContent }) => textContent ?? "");
    expect(gone[0]).toContain("首页 >");
    expect(gone.join()).not.toContain("总工会2024年上半年");
    press(screen.getByRole("tab", { name: /^指标 \d+/ }));
    const [first] = screen.getAllByRole("heading", { level: 2 });
    expect(first?.textContent).toContain("请先看这些");
    await pressButton("返回");
    press(screen.getByRole("button", { name: "回到“上半年总结.txt”" }));
    expect(paper().textContent).toContain("**区总工会2024年上半年工作总结");
  });

  test("says in a sentence why a file is not read, and reads the next", async () => {
    const { book } = await openRead();
    hand("drop", { files: [new File(["%PDF-1.7 ..."], "总结.pdf")] });
    await heard("“总结.pdf”是 PDF 格式，不能直接读");
    hand("drop", { files: [new File([""], "空.txt")] });
    await heard("“空.txt”里没有文字");
    hand("paste", { plain: SHORT });
    await heard("找到 5 项指标");
    expect((await openTracker(book)).kind).toBe("none");
  });

  test("lists what it left open, each with the way to its field", async () => {
    await openRead();
    hand("paste", { plain: SHORT });
    await heard("找到 5 项指标");
    fireEvent.change(screen.getByRole("combobox", { name: "年度" }), { target: { value: "2025" } });
    await pressButton("建立工作簿");
    await heard("台账已建好");
    await openReport();
    press(await waitFor(() => issuesButton()));
    await pressButton("去填数");
    await waitFor(() => focusedField(/消防演练.* 12月的数/));
  });

  test("a target that the report left open is typed in the pane, then the figure", async () => {
    const { tracker } = await openRead();
    hand("paste", { plain: "青杨街道2025年工作总结\n一、服务居民\n年初下达楼道整修任务**个，实际完成**个。" });
    await heard("找到 1 项指标");
    fireEvent.change(screen.getByRole("combobox", { name: "年度" }), { target: { value: "2025" } });
    await pressButton("建立工作簿");
    await heard("台账已建好");
    await openReport();
    press(await waitFor(() => issuesButton()));
    press((await screen.findAllByRole("button", { name: "去填数" }))[0] as HTMLElement);
    const target = await waitFor(() => focusedField(/全年目标/));
    fireEvent.change(target, { target: { value: "300" } });
    fireEvent.keyDown(target, { key: "Enter" });
    await heard("全年目标填 300个");
    await waitFor(() => focusedField(/12月的数/));
    expect((await tracker()).dataset.indicators[0]).toMatchObject({ target: 300 });
  });

  test("begins this year's workbook with last year's figures", async () => {
    const { tracker } = await openRead();
    hand("paste", { plain: SHORT });
    await heard("找到 5 项指标");
    fireEvent.change(screen.getByRole("combobox", { name: "年度" }), { target: { value: "2026" } });
    expect(screen.getByText(/当作上年同期/)).toBeTruthy();
    await pressButton("建立工作簿");
    await heard("今年的数待填");
    const { dataset } = await tracker();
    const played = dataset.indicators.find(({ name }) => name.includes("文艺活动"));
    expect(dataset.entries.find(({ code }) => code === played?.code)).toMatchObject({ lastYearTotal: 12 });
    await openReport();
    expect(await screen.findByText(/^按“生成”/)).toBeTruthy();
  });

  test("merges another report into the workbook: asks about names that are alike, changes nothing that stands, one press back", async () => {
    const book = liveXlsx();
    const first = proposalOfDocument({ text: SHORT, tables: [], issues: [] });
    await createTracker(book, importedDataset(first, { year: 2025, office: "青杨街道", source: "" }), "zh");
    const { tracker } = openPane("zh-CN", book);
    await pressButton("更多");
    press(await screen.findByRole("menuitem", { name: "读去年的总结" }));
    await screen.findByText("拖到这里，或按 Ctrl+V 粘贴");
    hand("paste", { plain: LATER });
    await heard("找到 4 项指标");
    const before = await tracker();

    press(screen.getByText("指标 4", { selector: ".fui-Tab__content" }).closest("button") as HTMLElement);
    expect(rows()[0]).toContain("走访慰问");
    expect(row("独居老人家庭走访慰问户数").textContent).toContain("请确认");
    expect(row("健身步道新建条数").textContent).toContain("新加");
    expect(screen.getByText("1 项请确认，不说就新加")).toBeTruthy();
    press(row("独居老人家庭走访慰问户数"));
    const which = screen.getByRole("radiogroup", { name: /和工作簿里的哪一项/, hidden: true });
    expect(within(which).queryByRole("radio", { checked: true, hidden: true })).toBeNull();
    press(within(which).getByRole("radio", { name: "独居老人走访户数", hidden: true }));
    expect(row("独居老人家庭走访慰问户数").textContent).toContain("并入“独居老人走访户数”");
    expect(await tracker()).toEqual(before);

    await pressButton("并入本工作簿");
    await heard("已并入：新加 1 项，对上 3 项，补了 1 个数。有 2 个数和表里的不同，没有动：");
    expect(await screen.findByText("概览", { selector: ".fui-Tab__content" })).toBeTruthy();
    const { dataset } = await tracker();
    const december = (name: string): number | null | undefined => {
      const { code } = dataset.indicators.find((one) => one.name === name) ?? {};
      return dataset.entries.find((entry) => entry.code === code)?.months[11];
    };
    expect(["文艺活动场次", "消防演练场次", "独居老人走访户数", "健身步道新建条数"].map(december)).toEqual([12, 9, 86, 3]);
    expect(dataset.outline).toEqual(before.dataset.outline);

    await pressButton("撤销");
    await heard("已撤销");
    expect((await tracker()).dataset).toEqual(before.dataset);
  });

  test("asks before the outline that stands goes", async () => {
    const { tracker } = await openSample();
    await pressButton("更多");
    press(await screen.findByRole("menuitem", { name: "读去年的总结" }));
    await screen.findByText("拖到这里，或按 Ctrl+V 粘贴");
    hand("paste", { plain: LATER });
    await heard("找到 4 项指标");
    const before = (await tracker()).dataset.outline;
    fireEvent.change(screen.getByRole("combobox", { name: "总结里的句子", hidden: true }), { target: { value: "replace" } });
    await pressButton("并入本工作簿");
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.textContent).toContain(`现有的 ${String(before.length)} 段`);
    press(await within(dialog).findByRole("button", { name: "取消", hidden: true }));
    expect((await tracker()).dataset.outline).toEqual(before);
    await pressButton("并入本工作簿");
    press(await within(await screen.findByRole("alertdialog")).findByRole("button", { name: "换掉并入", hidden: true }));
    await heard("已并入");
    expect((await tracker()).dataset.outline.map(({ pattern }) => pattern).join()).toContain("新建健身步道{健身步道新建条数");
  });
});

function issuesButton(): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find(({ textContent }) => textContent?.includes("没有写进去或要确认"));
  if (!found) throw new Error("no issues");
  return found;
}

function focusedField(label: RegExp): Element {
  const field = document.activeElement;
  if (!field || !label.test(field.getAttribute("aria-label") ?? "")) throw new Error(`focus is on ${String(field?.getAttribute("aria-label"))}`);
  return field;
}
