/** Typing in the sheet: half-typed text, Chinese input methods, validation, and the pane's writes in between. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./browser";
import { enterGrid, formulaBar, type OpenedWorkbench, openWorkbench, selectedAddress, selectFromPane, valuesFromPane, walk } from "./workbenchPage";

/** Writes a text into A9 through the genuine library; tells the error's code, or `done`. */
function writeFromPane({ pane }: OpenedWorkbench, text: string, delayForCellEdit: boolean): Promise<string> {
  return pane.evaluate(
    ([value, delay]) =>
      Excel.run({ delayForCellEdit: delay === "wait" }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A9").values = [[value ?? ""]];
        await context.sync();
        return "done";
      }).catch((error: unknown) => (error as { readonly code: string }).code),
    [text, delayForCellEdit ? "wait" : "now"],
  );
}

describeInBrowser("the sheet of the workbench", (browser) => {
  it("takes typing, undo and deletion like a spreadsheet", async () => {
    const { page } = await openWorkbench(browser, "empty=1");
    await enterGrid(page);
    await page.keyboard.type("12");
    await walk(page, ["Enter", "ArrowUp"]);
    await expect.poll(async () => [await selectedAddress(page), await formulaBar(page)]).toEqual(["A1", "12"]);
    await page.keyboard.press("Delete");
    await expect.poll(() => formulaBar(page)).toBe("");
    await page.keyboard.press("Control+z");
    await expect.poll(() => formulaBar(page)).toBe("12");
    await page.close();
  });

  it("keeps what is half typed while the pane writes, as Excel does in cell-edit mode", async () => {
    const opened = await openWorkbench(browser, "empty=1");
    const { page, pane } = opened;
    await enterGrid(page);
    await page.keyboard.type("34");
    expect(await writeFromPane(opened, "refused", false)).toBe("InvalidOperationInCellEditMode");
    const held = writeFromPane(opened, "waited", true);
    await page.keyboard.type("56");
    await page.keyboard.press("Enter");
    expect(await held).toBe("done");
    await expect.poll(() => valuesFromPane(pane, "Sheet1", "A1:A9")).toEqual([[3456], ...Array.from({ length: 7 }, () => [""]), ["waited"]]);
    await page.close();
  });

  it("loses no key while the pane goes on reading", async () => {
    const { page, pane } = await openWorkbench(browser, "empty=1");
    await enterGrid(page);
    const reading = pane.evaluate(async () => {
      const readAgain = async (times: number): Promise<void> => {
        await Excel.run({ delayForCellEdit: true }, async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1:C9").load("values");
          await context.sync();
        });
        if (times > 1) await readAgain(times - 1);
      };
      await readAgain(60);
    });
    for (const number of ["11", "22", "33", "44", "55"]) {
      await page.keyboard.type(number);
      await page.keyboard.press("Enter");
    }
    await reading;
    await expect.poll(() => valuesFromPane(pane, "Sheet1", "A1:A5")).toEqual([[11], [22], [33], [44], [55]]);
    await page.close();
  });

  it("composes Chinese in a cell that is only selected, without the first letter of the pinyin", async () => {
    const { page } = await openWorkbench(browser, "empty=1");
    await enterGrid(page);
    const browserSession = await page.context().newCDPSession(page);
    await browserSession.send("Input.imeSetComposition", { text: "zhong", selectionStart: 5, selectionEnd: 5 });
    await page.locator(".cell-composition.composing").waitFor();
    await browserSession.send("Input.insertText", { text: "中文" });
    await expect.poll(() => typedText(page)).toBe("中文");
    await walk(page, ["Enter", "ArrowUp"]);
    await expect.poll(() => formulaBar(page)).toBe("中文");

    // In the editor, the Enter that ends a composition does not end the editing.
    await page.keyboard.press("F2");
    await expect.poll(() => typedText(page)).toBe("中文");
    await browserSession.send("Input.imeSetComposition", { text: "wo", selectionStart: 2, selectionEnd: 2 });
    await expect.poll(() => typedText(page)).toBe("中文wo");
    await browserSession.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 });
    await browserSession.send("Input.insertText", { text: "我" });
    await expect.poll(() => typedText(page)).toBe("中文我");
    await walk(page, ["Enter", "ArrowUp"]);
    await expect.poll(() => formulaBar(page)).toBe("中文我");
    await page.close();
  });

  it("shows what the pane selects, and leaves the keyboard in the pane", async () => {
    const { page, pane } = await openWorkbench(browser, "");
    await selectFromPane(pane, "月度填报", "R30");
    await expect.poll(() => selectedAddress(page)).toBe("R30");
    // The grid scrolls in a later frame than the one that names the cell.
    await expect.poll(() => isWholeCellInView(page)).toBe(true);
    await pane.getByRole("tab").first().focus();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("月度填报").getRange("R30").values = [["x"]];
        await context.sync();
      }),
    );
    // Once the grid shows it, the painting that could have taken the keyboard is over.
    await expect.poll(() => formulaBar(page)).toBe("x");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    await page.close();
  });

  it("says why an entry is refused, and where", async () => {
    const { page, pane } = await openWorkbench(browser, "");
    await selectFromPane(pane, "指标", "E5");
    await enterGrid(page);
    await selectFromPane(pane, "指标", "E5");
    await expect.poll(() => selectedAddress(page)).toBe("E5");
    await page.keyboard.type("许多");
    await page.keyboard.press("Enter");
    const box = page.getByRole("dialog");
    await box.waitFor();
    expect(await box.innerText()).toContain("指标!E5");
    await box.getByRole("button").click();
    expect(await valuesFromPane(pane, "指标", "E5")).toEqual([[48]]);
    await page.close();
  });
});

/** What stands in the field that has the keyboard. */
const typedText = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);

async function isWholeCellInView(page: Page): Promise<boolean> {
  const [sheet, cell] = await Promise.all([".ic-worksheet-wrapper", ".ic-worksheet-cell-outline"].map((part) => page.locator(part).boundingBox()));
  if (!sheet || !cell) return false;
  return cell.x > sheet.x && cell.x + cell.width < sheet.x + sheet.width && cell.y + cell.height < sheet.y + sheet.height;
}
