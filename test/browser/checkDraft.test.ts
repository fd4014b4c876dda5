/** A draft that comes back, held against the workbook: found, gone to, put right, renewed, and given back as a Word file. */
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { writeDocument } from "../../src/word/writeDocument";
import { commentsIn } from "../word/commentsIn";
import { documentOf } from "../word/read";
import { describeInBrowser } from "./browser";
import { openWorkbench, valuesFromPane } from "./workbenchPage";

const DRAFT = `云泽县妇联2026年上半年工作总结

一、宣传宣讲
截止6月30日，全县开展进村入户宣讲68场，其中线上宣讲72场。
${"二、其他工作\n其他工作都按计划推进，没有数字要报。\n".repeat(40)}
三、下一步打算
继续做好日常工作。。`;

describeInBrowser("checking a draft in the workbench", (browser) => {
  it("goes from a finding to its place and back, and puts one right", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "");
    await pane.getByRole("tab", { name: "核对" }).click();
    await pane.getByText("拖到这里，或按 Ctrl+V 粘贴").waitFor();
    await pane.locator("input[type=file]").first().setInputFiles({ name: "上半年总结.txt", mimeType: "text/plain", buffer: Buffer.from(DRAFT) });
    await pane.locator("[data-finding]", { hasText: "“72场”" }).first().click();
    const place = pane.locator("[data-findings]", { hasText: "72场" });
    await expect.poll(() => place.evaluate((element) => element === document.activeElement && element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight)).toBe(true);

    // By keys: to the row, and along the list.
    await pane.getByRole("button", { name: "在问题里看" }).press("Enter");
    const row = pane.locator("[data-finding]", { hasText: "“72场”" }).first();
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Home");
    await expect.poll(() => pane.locator("[data-finding]").first().evaluate((element) => element === document.activeElement)).toBe(true);

    await pane.getByRole("button", { name: "改为“截至”" }).click();
    await pane.getByText("“截止”已改为“截至”。").last().waitFor();
    await pane.getByRole("tab", { name: "稿子" }).click();
    const paper = pane.getByRole("article", { name: "要核对的稿子" });
    await expect.poll(() => paper.innerText()).toContain("截至6月30日");
    await pane.getByRole("button", { name: "撤销上一步" }).click();
    await expect.poll(() => paper.innerText()).toContain("截止6月30日");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("renews every number, remembers what was decided in the workbook, and saves the .docx with comments", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "");
    const original = await writeDocument({
      paragraphs: [
        { level: "title", text: "云泽县妇联2026年上半年工作总结" }, { level: "body", text: "截止6月30日，举办巾帼宣讲28场，报送妇女工作信息122篇。" },
        { level: "body", text: "开展宣讲活动45场。入户走访68户，其中留守家庭72户。" },
      ],
      office: "云泽县妇联", writtenOn: null, annex: null,
    });
    await pane.getByRole("tab", { name: "核对" }).click();
    await pane.locator("input[type=file]").first().setInputFiles({ name: "总结.docx", mimeType: "application/octet-stream", buffer: Buffer.from(original) });
    const rows = pane.locator("[data-finding]");
    const rowOf = (words: string) => rows.filter({ hasText: `“${words}”` });
    const inRow = (words: string, name: string | RegExp) => pane.getByRole("listitem").filter({ has: rowOf(words) }).getByRole("button", { name });
    const memory = async (): Promise<readonly unknown[]> => (await valuesFromPane(pane, "记忆", "A5:A7")).map((row) => row[0]).filter((kind) => kind !== "");
    const paper = pane.getByRole("article", { name: "要核对的稿子" });

    // Which indicator is meant: asked, answered, remembered, taken back, answered again.
    await inRow("45场", "是“巾帼宣讲”").click();
    await expect.poll(() => rowOf("45场").innerText()).toContain("台账是 30场");
    await expect.poll(memory).toEqual(["alias"]);
    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await inRow("45场", "不是").click();
    await expect.poll(() => rowOf("45场").count()).toBe(0);
    await pane.getByText("个数没有对上台账").waitFor();

    // Never again: kept, and so not spoken of in the next draft.
    await inRow("72户", "以后都不提").click();
    await expect.poll(() => rowOf("72户").count()).toBe(0);
    await expect.poll(memory).toEqual(["alias", "ignored"]);
    await pane.getByRole("button", { name: "换一份稿子" }).click();
    await pane.locator("input[type=file]").first().setInputFiles({ name: "总结.docx", mimeType: "application/octet-stream", buffer: Buffer.from(original) });
    await rowOf("28场").waitFor();
    await expect.poll(async () => (await rowOf("72户").count()) + (await rowOf("45场").count())).toBe(0);

    await pane.getByRole("button", { name: "更新全部数字" }).click();
    const dialog = pane.getByRole("alertdialog");
    await expect.poll(() => dialog.getByRole("listitem").allInnerTexts()).toEqual([expect.stringContaining("28 → 30")]);
    await dialog.getByRole("button", { name: "更新" }).click();
    await expect.poll(() => rowOf("28场").count()).toBe(0);
    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await rowOf("28场").waitFor();
    await pane.getByRole("button", { name: "更新全部数字" }).click();
    await dialog.getByRole("button", { name: "更新" }).click();
    await pane.getByRole("tab", { name: "稿子" }).click();
    await expect.poll(() => paper.innerText()).toContain("举办巾帼宣讲30场");

    const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "另存 Word（带批注）" }).click()]);
    expect(download.suggestedFilename()).toBe("总结（核对）.docx");
    const copy = new Uint8Array(await readFile(await download.path()));
    expect((await documentOf(copy)).text).toContain("举办巾帼宣讲30场");
    expect(commentsIn(copy).map(({ words, text }) => [words, text.includes("截至")])).toEqual([["截止", true]]);
    const [before, after] = [unzipSync(original), unzipSync(copy)];
    const touched = Object.keys(after).filter((part) => Buffer.compare(Buffer.from(after[part] ?? []), Buffer.from(before[part] ?? [])) !== 0);
    expect(touched.sort()).toEqual(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
