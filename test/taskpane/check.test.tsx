// @vitest-environment jsdom
/** A finished draft in the pane: what is found, how one moves through it, what is put right, ignored, remembered, taken back. */
import { screen, waitFor, within, fireEvent } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ignoredFindings } from "../../src/app/check/ignoredFindings";
import { supplyBrowserParts } from "./browserParts";
import { heard, openPane, openSample, press, pressButton, type OpenPane } from "./openPane";

supplyBrowserParts();

const DRAFT = `云泽县妇联2026年上半年工作总结

一、服务妇女
截止6月30日，全县共有基层组织的数字另报。
二、宣传宣讲
开展进村入户宣讲68场，其中线上宣讲72场。`;

const CLEAN = `云泽县妇联2026年上半年工作总结

一、服务妇女
举办家政培训班24期，慰问困难家庭300户。`;

function paste(plain: string): void {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.defineProperty(event, "clipboardData", { value: { getData: (type: string) => (type === "text/plain" ? plain : ""), files: [] } });
  document.body.dispatchEvent(event);
}

function drop(file: File): void {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.defineProperty(event, "dataTransfer", { value: { getData: () => "", files: [file] } });
  document.body.dispatchEvent(event);
}

async function openCheck(): Promise<OpenPane> {
  const pane = await openSample();
  await openTab("check");
  await screen.findByText("拖到这里，或按 Ctrl+V 粘贴");
  return pane;
}

/** By id: a search by role through the whole pane, at every poll, would starve what it waits for. */
async function openTab(name: "overview" | "check"): Promise<void> {
  press(await waitFor(() => {
    const tab = document.getElementById(`tab-${name}`);
    if (!tab) throw new Error(`no tab ${name}`);
    return tab;
  }));
}

const row = (words: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("[data-finding]")].find(({ textContent }) => textContent?.includes(`“${words}”`));
  if (!found) throw new Error(`nothing is listed about ${words}`);
  return found;
};
const listed = (words: string): boolean => [...document.querySelectorAll("[data-finding]")].some(({ textContent }) => textContent?.includes(`“${words}”`));
const paper = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>("article[aria-label=要核对的稿子]");
  if (!found) throw new Error("no draft");
  return found;
};
const inRow = (words: string, name: string): HTMLElement => within(row(words).closest("li") as HTMLElement).getByText(name);
const copyButton = (): HTMLElement => screen.getByText("复制改好的文字");

describe("checking a draft", () => {
  test("lists what is wrong, leads to the place and back, and gets through by keys", async () => {
    await openCheck();
    paste(DRAFT);
    await heard(/核对完了：.*错误/);
    expect(row("72场").textContent).toContain("K02");
    press(row("72场"));
    const place = await waitFor(() => {
      const focused = document.activeElement;
      if (focused?.textContent !== "72场" || !paper().contains(focused)) throw new Error("not at the place");
      return focused;
    });
    expect(place.getAttribute("aria-label")).toMatch(/^72场，错误：.*68/);
    const card = document.querySelector<HTMLElement>("section[aria-label=这一处]") as HTMLElement;
    expect(card.textContent).toContain("72场");

    // Another place, pressed in the draft, is told of below it.
    press(within(paper()).getByText("截止"));
    expect(card.textContent).toContain("截止");
    press(within(card).getByLabelText("在问题里看"));
    await waitFor(() => expect(document.activeElement).toBe(row("截止")));

    const heads = [...document.querySelectorAll<HTMLElement>("[data-finding]")];
    const at = heads.indexOf(row("截止"));
    fireEvent.keyDown(row("截止"), { key: "ArrowUp" });
    expect(document.activeElement).toBe(heads[at - 1]);
    fireEvent.keyDown(heads[at - 1] as HTMLElement, { key: "End" });
    expect(document.activeElement).toBe(heads.at(-1));

    await pressButton(/^\d+错误$/);
    expect(listed("截止")).toBe(false);
    expect(listed("72场")).toBe(true);
  });

  test("puts a place right, ignores another, and takes both back", async () => {
    await openCheck();
    paste(DRAFT);
    await heard(/核对完了/);
    expect(copyButton().getAttribute("aria-disabled")).toBe("true");
    press(inRow("截止", "改为“截至”"));
    await heard("“截止”已改为“截至”");
    expect(paper().textContent).toContain("截至6月30日");
    expect(listed("截止")).toBe(false);
    // What stands behind it is still marked where it stands.
    expect(within(paper()).getByText("72场").getAttribute("data-findings")).toBeTruthy();
    expect(copyButton().getAttribute("aria-disabled")).not.toBe("true");

    press(inRow("72场", "这次忽略"));
    await heard("“72场”这次不再提");
    expect(listed("72场")).toBe(false);
    press(screen.getByText("这次忽略的 1 处"));
    press(screen.getByLabelText("恢复 72场"));
    expect(listed("72场")).toBe(true);
    press(screen.getByLabelText("撤销上一步"));
    expect(listed("72场")).toBe(false);
    press(screen.getByLabelText("撤销上一步"));
    expect(listed("72场")).toBe(true);
    press(screen.getByLabelText("撤销上一步"));
    expect(paper().textContent).toContain("截止6月30日");
    await waitFor(() => expect(listed("截止")).toBe(true));
  });

  test("keeps in the workbook what is never to be mentioned again, until it is brought back", async () => {
    const { tracker } = await openCheck();
    paste(DRAFT);
    await heard(/核对完了/);
    press(inRow("72场", "以后都不提"));
    await heard("“72场”以后都不提");
    await waitFor(() => expect(listed("72场")).toBe(false));
    expect(ignoredFindings((await tracker()).layouts.get("tblMemory"))).toMatchObject([{ rule: "K02", words: "72场" }]);
    await pressButton("撤销");
    await heard("已撤销");
    await waitFor(() => expect(listed("72场")).toBe(true));

    press(inRow("72场", "以后都不提"));
    await waitFor(() => expect(listed("72场")).toBe(false));
    // Another draft that says the same in the same words.
    await pressButton("换一份稿子");
    paste(`${DRAFT}\n接着写。`);
    await waitFor(() => expect(paper().textContent).toContain("接着写"));
    expect(listed("72场")).toBe(false);
    await pressButton("以后都不提的 1 处");
    press(screen.getByLabelText("恢复 72场"));
    await heard("“72场”以后照样提");
    await waitFor(() => expect(listed("72场")).toBe(true));
  });

  test("says what good news rests on, keeps the draft while another tab is shown, and says why a file is not read", async () => {
    await openCheck();
    paste(CLEAN);
    await screen.findByText("没有发现问题");
    expect(document.body.textContent).toMatch(/看了 2 个数，用了 \d+ 条规则/);
    await openTab("overview");
    await openTab("check");
    expect(paper().textContent).toContain("举办家政培训班24期");
    await pressButton("换一份稿子");
    drop(new File(["%PDF-1.7 ..."], "总结.pdf"));
    await heard("“总结.pdf”是 PDF 格式，不能直接读");
    await pressButton("回到“粘贴的文字”");
    expect(paper().textContent).toContain("举办家政培训班24期");
  });

  test("works without a workbook of indicators, and says that nothing was compared", async () => {
    const { book } = openPane();
    await pressButton("核对一份写好的稿子");
    await screen.findByText("拖到这里，或按 Ctrl+V 粘贴");
    paste(CLEAN);
    await screen.findByText("没有发现问题");
    expect(document.body.textContent).toContain("没有台账可以比");
    expect(screen.queryByText("以后都不提")).toBeNull();
    expect((await book.read(["tblMemory"])).tables.size).toBe(0);
  });
});
