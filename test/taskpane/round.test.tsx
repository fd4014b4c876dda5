// @vitest-environment jsdom
/** The main job by hand, in the pane over the real file host: new from a pack to the copied report. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { cellChange } from "../../src/sheets/tableChanges";
import { supplyBrowserParts } from "./browserParts";
import { heard, numbersOf, openPane, openReport, openSample, page, press, pressButton, SLOW } from "./openPane";

supplyBrowserParts();

describe("the round", () => {
  test("new from a pack, enter a value by keyboard, generate", { timeout: 90_000 }, async () => {
    const { tracker } = openPane();
    await pressButton(/从指标包新建/);
    await pressButton("建立");
    expect(await screen.findByText("请填单位名称，标题和正文里要用。")).toBeTruthy();
    const office = screen.getByRole("textbox", { name: /单位名称/ });
    expect(document.activeElement).toBe(office);
    fireEvent.change(office, { target: { value: "青杨县妇联" } });
    await pressButton("建立");
    await heard(/台账已建好，共 \d+ 项/);
    expect(await screen.findByRole("heading", { level: 1, name: "青杨县妇联" })).toBeTruthy();
    const { dataset } = await tracker();
    const first = dataset.entries[0];
    const name = dataset.indicators.find(({ code }) => code === first?.code)?.name ?? "";
    const { month } = dataset.settings.period;

    press(screen.getAllByRole("button", { name: new RegExp(`^${name}`) })[0] as HTMLElement);
    const input = await screen.findByRole("textbox", { name: `${name} ${String(month)}月的数` });
    await waitFor(() => expect(document.activeElement).toBe(input));
    fireEvent.change(input, { target: { value: "1.2万" } });
    fireEvent.keyDown(input, { key: "Enter" });
    expect(screen.getByText(/不是纯数字/)).toBeTruthy();
    fireEvent.change(input, { target: { value: "12" } });
    fireEvent.keyDown(input, { key: "Enter" });
    // The next empty one is open at once, without waiting for the write.
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).not.toBe(`${name} ${String(month)}月的数`));
    expect(document.activeElement?.tagName).toBe("INPUT");
    await heard(`${name}：${String(month)}月填 12`);
    expect((await tracker()).dataset.entries[0]?.months[month - 1]).toBe(12);

    await openReport();
    await pressButton("生成");
    await heard(/已写好 \d+ 段/);
    expect(page().textContent).toContain("青杨县妇联");
    expect((await tracker()).report.length).toBeGreaterThan(3);
  });

  test("trace, change, update; what was edited by hand stays until it is given up", { timeout: 90_000 }, async () => {
    const { book, tracker } = await openSample();
    await openReport();
    await pressButton("生成");
    await heard(/已写好/);

    const paragraph = within(page()).getByText(/举办巾帼宣讲/).closest("p") as HTMLElement;
    const [number, next] = numbersOf(paragraph);
    expect(number?.getAttribute("aria-label")).toMatch(/^30场，=月度填报!R\d+，1—6月合计$/);
    number?.focus();
    expect(await screen.findByText(/^=月度填报!R\d+，1—6月合计$/)).toBeTruthy();
    fireEvent.keyDown(number as HTMLElement, { key: "ArrowRight" });
    expect(document.activeElement).toBe(next);
    press(number as HTMLElement);
    await waitFor(() => expect(book.selected.at(-1)).toMatchObject({ sheet: "月度填报", rowCount: 1, columnCount: 1 }));

    // Somebody changes the sheet: the paragraphs that use the number say so, here and in the sheet's own column.
    const before = await tracker();
    const entries = before.layouts.get("tblEntries");
    const row = before.dataset.entries.find(({ code }) => code === "A01")?.row ?? -1;
    if (!entries) throw new Error("no entries");
    await book.edit(cellChange(entries, row, "m6", 9));
    expect(await screen.findByText("待更新", {}, SLOW)).toBeTruthy();
    await waitFor(async () => expect((await tracker()).report.filter(({ state }) => state === "stale")).toHaveLength(1), SLOW);
    await pressButton("更新 1 段");
    await heard("已更新 1 段");
    expect(page().textContent).toContain("举办巾帼宣讲34场");

    // The user rewrites it, and the number moves again.
    const mine = "上半年，我们举办巾帼宣讲34场。";
    const now = await tracker();
    const report = now.layouts.get("tblReport");
    const written = now.report.find(({ text }) => text.includes("举办巾帼宣讲34场"));
    if (!report || !written) throw new Error("no report");
    await book.edit([...cellChange(report, written.row, "text", mine), ...cellChange(entries, row, "m6", 10)]);
    expect(await screen.findByText("已手改", {}, SLOW)).toBeTruthy();
    expect(screen.getByText("数字已变")).toBeTruthy();
    press(within(page()).getByRole("button", { name: "看差异" }));
    expect(within(page()).getByText("您改了什么")).toBeTruthy();
    expect([...page().querySelectorAll("ins")].map(({ textContent }) => textContent).join("")).toContain("我们");
    await pressButton("换成新生成的…");
    const dialog = await screen.findByRole("alertdialog", {}, SLOW);
    expect(within(dialog).getByText(mine)).toBeTruthy();
    // Without a layout the library may hold the dialog for hidden from assistive tools until it has the focus.
    press(await within(dialog).findByRole("button", { name: "换掉这一段", hidden: true }, SLOW));
    await heard("已换成新生成的文字");
    expect(page().textContent).toContain("举办巾帼宣讲35场");
    await pressButton("撤销");
    await heard("已撤销");
    expect(page().textContent).toContain(mine);
  });

  test("in English", { timeout: 60_000 }, async () => {
    await openSample("en-US");
    expect(await screen.findByRole("button", { name: /^5\s*Lagging/ }, SLOW)).toBeTruthy();
    await openReport();
    await pressButton("Generate");
    await heard(/\d+ paragraphs written/);
    expect(numbersOf(page())[0]?.getAttribute("aria-label")).toMatch(/=月度填报!\w+, /);
  });
});
