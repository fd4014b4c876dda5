// @vitest-environment jsdom
/** The main job by hand, in the pane over the real file host: new from a pack to the copied report. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { cellChange } from "../../src/sheets/tableChanges";
import { supplyBrowserParts } from "./browserParts";
import { heard, numbersOf, openPane, openReport, openSample, page, press, pressButton } from "./openPane";

supplyBrowserParts();

describe("the round", () => {
  test("new from a pack, enter a value by keyboard, generate", async () => {
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

  test("trace, change, update; what was edited by hand stays until it is given up", async () => {
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
    expect(await screen.findByText("待更新")).toBeTruthy();
    await waitFor(async () => expect((await tracker()).report.filter(({ state }) => state === "stale")).toHaveLength(1));
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
    expect(await screen.findByText("已手改")).toBeTruthy();
    expect(await screen.findByText("数字已变")).toBeTruthy();
    press(within(page()).getByRole("button", { name: "看差异" }));
    expect(await within(page()).findByText("您改了什么")).toBeTruthy();
    expect(await within(page()).findByText("更新后会变成")).toBeTruthy();
    expect([...page().querySelectorAll("ins")].map(({ textContent }) => textContent).join("")).toContain("我们");
    await pressButton("换成新生成的…");
    const dialog = await screen.findByRole("alertdialog");
    expect(within(dialog).getByText(mine)).toBeTruthy();
    // Without a layout the library may hold the dialog for hidden from assistive tools until it has the focus.
    press(await within(dialog).findByRole("button", { name: "换掉这一段", hidden: true }));
    await heard("已换成新生成的文字");
    expect(page().textContent).toContain("举办巾帼宣讲35场");
    await pressButton("撤销");
    await heard("已撤销");
    expect(page().textContent).toContain(mine);
  });

  test.each([
    ["zh-CN" as const, { generate: "生成", written: /已写好/, asks: "1 处要您选", told: "1 段您手改过，新生成的也变了，要您选。", choose: "去选", mine: "用我的：三十余场", now: "用新的：35场", done: "已按您选的写好" }],
    ["en-US" as const, { generate: "Generate", written: /paragraphs written/, asks: "1 place to choose", told: "1 paragraph that you edited: the generated text has changed, too; please choose.", choose: "Choose", mine: "Use mine: 三十余场", now: "Use new: 35场", done: "Written as you chose" }],
  ])("in %s an update renews the numbers of edited words, and asks where a number was edited", async (language, words) => {
    const { book, tracker } = await openSample(language);
    await openReport();
    await pressButton(words.generate);
    await heard(words.written);
    const before = await tracker();
    const [report, entries] = [before.layouts.get("tblReport"), before.layouts.get("tblEntries")];
    const line = before.report.find(({ text }) => text.includes("举办巾帼宣讲30场"));
    const entry = before.dataset.entries.find(({ code }) => code === "A01")?.row ?? -1;
    if (!report || !entries || !line) throw new Error("no report");
    const edit = (text: string, value: number) => book.edit([...cellChange(report, line.row, "text", text), ...cellChange(entries, entry, "m6", value)]);
    const standing = async (): Promise<string> => (await tracker()).report.find(({ id }) => id === line.id)?.text ?? "";

    await edit(line.text.replace("举办", "姐妹们举办"), 9);
    await pressButton(language === "zh-CN" ? "更新 1 段" : "Update 1");
    await heard(language === "zh-CN" ? "其中您手改的 1 段只换了数字" : "In 1 paragraph of your own words only the numbers changed");
    expect(await standing()).toContain("姐妹们举办巾帼宣讲34场");

    const mine = (await standing()).replace("34场", "三十余场");
    await edit(mine, 10);
    expect(await screen.findByText(words.asks)).toBeTruthy();
    expect(await screen.findByText(words.told, { exact: false })).toBeTruthy();
    expect(await standing()).toBe(mine);
    press(await within(page()).findByRole("button", { name: words.choose }));
    const take = await within(page()).findByRole("button", { name: words.mine });
    expect(within(page()).getByRole("button", { name: words.now }).tabIndex).toBe(0);
    press(take);
    await heard(words.done);
    expect(await standing()).toContain("姐妹们举办巾帼宣讲三十余场");
    await waitFor(() => expect(screen.queryByText(words.asks)).toBeNull());
    await pressButton(language === "zh-CN" ? "撤销" : "Undo");
    await waitFor(async () => expect(await standing()).toBe(mine));
  });

  test("in English", async () => {
    await openSample("en-US");
    expect(await screen.findByRole("button", { name: /^5\s*Lagging/ })).toBeTruthy();
    await openReport();
    await pressButton("Generate");
    await heard(/\d+ paragraphs written/);
    expect(numbersOf(page())[0]?.getAttribute("aria-label")).toMatch(/=月度填报!\w+, /);
  });
});
