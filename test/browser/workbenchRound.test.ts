/** A clerk's whole round in the workbench: through the real pane, the genuine library, and a saved file. */
import { expect, it } from "vitest";
import { describeInBrowser } from "./browser";
import { enterGrid, formulaBar, openWorkbench, paneAfter, saved, selectedAddress, selectedSheet, selectFromPane, valuesFromPane } from "./workbenchPage";

describeInBrowser("a round in the workbench", (browser) => {
  it("makes a tracker in a blank workbook and takes its first number", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "empty=1");
    await pane.getByText("从指标包新建").click();
    await pane.getByLabel("单位名称").fill("清河县妇联");
    await pane.getByRole("button", { name: "建立" }).click();
    await pane.getByRole("button", { name: /巾帼宣讲/u }).first().click();
    const value = pane.locator("input[data-field=value]").first();
    await value.fill("12");
    await value.press("Enter");
    // The pane has gone on to the next indicator; this one's cell is reached from its own row.
    const row = pane.getByRole("button", { name: /巾帼宣讲(?!覆盖)/u }).first();
    await expect.poll(() => row.getAttribute("aria-expanded")).toBe("false");
    await row.click();
    await expect.poll(() => row.getAttribute("aria-expanded")).toBe("true");
    const place = pane.getByText(/^月度填报![A-Z]+\d+$/u).first();
    const address = (await place.innerText()).replace(/^.*!/u, "");
    await place.click();
    await expect.poll(() => selectedSheet(page)).toBe("月度填报");
    await expect.poll(() => selectedAddress(page)).toBe(address);
    await expect.poll(() => formulaBar(page)).toBe("12");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("generates, traces, changes, updates, copies, saves and opens again", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("tab", { name: "成文" }).click();
    await pane.getByRole("button", { name: "生成" }).click();
    await pane.getByRole("button", { name: "复制全文" }).waitFor();

    // A number in the text leads to its cell.
    const number = pane.getByRole("button", { name: /^30场/u }).first();
    const sum = /!([A-Z]+\d+)/u.exec((await number.getAttribute("aria-label")) ?? "")?.[1] ?? "no cell";
    await number.click();
    await expect.poll(() => selectedSheet(page)).toBe("月度填报");
    await expect.poll(() => selectedAddress(page)).toBe(sum);
    await expect.poll(() => formulaBar(page)).toMatch(/^=/u);
    expect(await valuesFromPane(pane, "月度填报", sum)).toEqual([[30]]);

    // A month typed in the sheet changes it, and the paragraph knows.
    await enterGrid(page);
    await selectFromPane(pane, "月度填报", "K5");
    await expect.poll(() => selectedAddress(page)).toBe("K5");
    const [[june = 0] = []] = (await valuesFromPane(pane, "月度填报", "K5")) as number[][];
    await page.keyboard.type(String(june + 3));
    await page.keyboard.press("Enter");
    await expect.poll(() => valuesFromPane(pane, "月度填报", sum)).toEqual([[33]]);
    await pane.getByRole("button", { name: /^更新/u }).waitFor();
    const stale = async (): Promise<number> => (await valuesFromPane(pane, "成文", "C5:C40")).filter(([state]) => state === "待更新").length;
    await expect.poll(stale).toBeGreaterThan(0);
    await page.getByRole("button", { name: "更新段落" }).click();
    await pane.getByRole("button", { name: /^33场/u }).first().waitFor();
    await expect.poll(stale).toBe(0);

    // The clipboard holds paragraphs for Word, and the same text plainly.
    await pane.getByRole("button", { name: "复制全文" }).click();
    const clipboard = await expect
      .poll(() => pane.evaluate(readClipboard))
      .toMatchObject({ plain: expect.stringContaining("33场") as string })
      .then(() => pane.evaluate(readClipboard));
    expect(clipboard.html).toContain("<p");
    expect(clipboard.html).not.toContain("<table");

    // The file that is saved comes back with equal values.
    const file = await (await saved(page)).path();
    const values = await wholeSheets(pane);
    await page.locator("input[type=file]").setInputFiles(file);
    const again = await paneAfter(page, pane);
    await again.getByRole("tab", { name: "概览" }).waitFor();
    expect(await wholeSheets(again)).toEqual(values);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

async function readClipboard(): Promise<{ readonly html: string; readonly plain: string }> {
  const [item] = await navigator.clipboard.read();
  const text = async (type: string): Promise<string> => ((await item?.getType(type)) ?? new Blob()).text();
  return { html: await text("text/html"), plain: await text("text/plain") };
}

type Pane = Parameters<typeof valuesFromPane>[0];

/** All values and formulas of all sheets. */
function wholeSheets(pane: Pane): Promise<unknown> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const ranges = worksheets.items.map((sheet) => sheet.getUsedRange(true).load(["values", "formulas", "numberFormat"]));
      await context.sync();
      return ranges.map(({ values, formulas, numberFormat }, at) => ({ name: worksheets.items[at]?.name, values, formulas, numberFormat }) as unknown);
    }),
  );
}
