// @vitest-environment jsdom
/** What must hold beside the main round: nothing typed is lost, nothing fails without words. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { requestPane } from "../../src/app/paneRequest";
import { HostError, type LiveWorkbook } from "../../src/host/workbook";
import { cellChange } from "../../src/sheets/tableChanges";
import { paneZh } from "../../src/i18n/pane.zh-CN";
import { ErrorBoundary } from "../../src/taskpane/frame/ErrorBoundary";
import { liveXlsx } from "./liveXlsx";
import { supplyBrowserParts } from "./browserParts";
import { heard, openPane, openReport, openSample, press, pressButton, showPane } from "./openPane";

supplyBrowserParts();

async function openRow(name: string): Promise<HTMLElement> {
  press((await screen.findAllByRole("button", { name: new RegExp(`^${name}`) }))[0] as HTMLElement);
  return await screen.findByRole("textbox", { name: `${name} 6月的数` });
}

describe("reading again", () => {
  test("keeps what is typed, the focus and the open row", async () => {
    const { book, tracker } = await openSample();
    const input = await openRow("巾帼宣讲");
    fireEvent.change(input, { target: { value: "77" } });
    const { layouts, dataset } = await tracker();
    const entries = layouts.get("tblEntries");
    if (!entries) throw new Error("no entries");
    await book.edit(cellChange(entries, dataset.entries.find(({ code }) => code === "A02")?.row ?? -1, "m6", 1421));
    await screen.findByText("3620人次");
    expect((input as HTMLInputElement).value).toBe("77");
    expect(document.activeElement).toBe(input);
    fireEvent.keyDown(input, { key: "Escape" });
    expect((input as HTMLInputElement).value).toBe("5");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
  });
});

describe("words beside figures", () => {
  test("are saved when the field is left, and can be taken back", async () => {
    const { tracker } = await openSample();
    await openRow("巾帼宣讲");
    const cause = screen.getByRole("textbox", { name: "巾帼宣讲 原因" });
    fireEvent.change(cause, { target: { value: "场地维修" } });
    fireEvent.blur(cause);
    await heard("巾帼宣讲：原因已保存");
    const causeOf = async (): Promise<string | undefined> => (await tracker()).dataset.notes.find(({ code }) => code === "A01")?.cause;
    expect(await causeOf()).toBe("场地维修");
    await pressButton("撤销");
    await heard("已撤销");
    expect(await causeOf()).toBeUndefined();
  });
});

describe("filters and search", () => {
  test("leave what is asked for", async () => {
    await openSample();
    press(within(await screen.findByRole("group", { name: "按数目筛选" })).getByRole("button", { name: /滞后/ }));
    await screen.findByText(/找到 5 项/);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "庭院" } });
    expect(screen.getByText(/找到 1 项/)).toBeTruthy();
    await pressButton("看全部指标");
    expect(screen.queryByText(/^找到/)).toBeNull();
  });
});

describe("the period", () => {
  test("is one cell of the sheet, for all pages, and can be taken back", async () => {
    const { tracker } = await openSample();
    await pressButton("报告期：2026年1—6月");
    press(await screen.findByRole("button", { name: "5月" }));
    await heard("报告期改为2026年1—5月");
    expect((await tracker()).dataset.settings.period).toEqual({ year: 2026, month: 5 });
    await pressButton("撤销");
    await screen.findByRole("button", { name: "报告期：2026年1—6月" });
  });
});

describe("the ribbon", () => {
  test("updates the paragraphs, and brings the copy button into focus", async () => {
    await openSample();
    await screen.findByRole("tab", { name: /成文/ });
    requestPane("updateParagraphs");
    await heard(/已写好 \d+ 段/);
    press(screen.getByRole("tab", { name: /概览/ }));
    requestPane("openCopy");
    // Not by role: polled, that search starves the very work it waits for.
    await waitFor(() => expect(document.activeElement?.textContent).toBe("复制全文"));
    expect(document.activeElement?.tagName).toBe("BUTTON");
  });

  test("is answered in words where there is no register", async () => {
    openPane();
    await screen.findByRole("button", { name: /从指标包新建/ });
    requestPane("openCopy");
    await heard("这个工作簿里还没有指标台账");
  });
});

describe("failures", () => {
  function failing(how: Partial<LiveWorkbook>): LiveWorkbook {
    return { ...liveXlsx(), ...how };
  }

  test("of reading: a sentence, the details and another try", async () => {
    const book = liveXlsx();
    const read = vi.fn(book.read).mockRejectedValueOnce(new HostError({ code: "host_denied", severity: "error" }, "AccessDenied · Workbook.load"));
    showPane({ ...book, read });
    await screen.findByText(/Excel 不允许这次操作/);
    await pressButton("详情");
    expect(screen.getByText("host_denied · AccessDenied · Workbook.load")).toBeTruthy();
    await pressButton("重试");
    await screen.findByRole("button", { name: /从指标包新建/ });
  });

  test("of our own: the same bar, without what stood in the workbook", async () => {
    showPane(failing({ write: () => Promise.reject(new TypeError("县妇联 is not iterable")) }));
    await pressButton("先看看示例");
    await heard("程序出了没料到的错");
    await pressButton("详情");
    expect(screen.getByText(/^TypeError/).textContent).not.toContain("县妇联");
  });

  test("of drawing: never a blank pane", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    const Part = () => {
      if (broken) throw new Error("x");
      return <p>好了</p>;
    };
    render(<ErrorBoundary words={paneZh}><Part /></ErrorBoundary>); // prettier-ignore
    broken = false;
    press(within(screen.getByRole("alert")).getByRole("button", { name: "重试" }));
    expect(screen.getByText("好了")).toBeTruthy();
  });

  test("of a workbook that lacks a column: what and what to do", async () => {
    const { book, tracker } = await openSample();
    const { layouts } = await tracker();
    const table = layouts.get("tblIndicators");
    if (!table) throw new Error("no register");
    const read: LiveWorkbook["read"] = async (names) => {
      const content = await book.read(names);
      const data = content.tables.get("tblIndicators");
      if (!data) return content;
      const heads = data.heads.map((head) => (head === "年度目标" ? "目标？" : head));
      return { ...content, tables: new Map([...content.tables, ["tblIndicators", { ...data, heads }]]) };
    };
    showPane({ ...book, read });
    expect(await screen.findByText(/找不到“年度目标”一列/)).toBeTruthy();
  });
});

describe("waiting", () => {
  test("says what is being done, and can be stopped before anything is written", async () => {
    const book = liveXlsx();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    let slow = false;
    const write = vi.fn(book.write);
    const read: LiveWorkbook["read"] = async (names) => {
      if (slow) await held;
      return await book.read(names);
    };
    showPane({ ...book, read, write });
    const sample = await screen.findByRole("button", { name: "先看看示例" });
    slow = true;
    press(sample);
    await screen.findByText("正在建立工作表…");
    await pressButton("取消");
    go();
    await waitFor(() => expect(screen.queryByText("正在建立工作表…")).toBeNull());
    expect(write).not.toHaveBeenCalled();
  });
});

describe("a read-only workbook", () => {
  test("is shown and copied, and says why nothing can be written", async () => {
    const { book } = await openSample();
    const read: LiveWorkbook["read"] = async (names) => ({ ...(await book.read(names)), readOnly: true });
    document.body.replaceChildren();
    showPane({ ...book, read });
    expect(await screen.findByText(/工作簿是只读的/)).toBeTruthy();
    await openReport();
    expect((await screen.findByRole("button", { name: "生成" })).getAttribute("aria-disabled")).toBe("true");
  });
});
