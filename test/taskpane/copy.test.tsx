// @vitest-environment jsdom
/** Both ways to the clipboard: the one that panes may refuse, and the old one. */
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { supplyBrowserParts } from "./browserParts";
import { heard, openReport, openSample, page, press, pressButton } from "./openPane";

supplyBrowserParts();

interface Clip {
  html: string;
  plain: string;
}

/** jsdom has neither clipboard; both stand-ins keep what they were given. */
function oldClipboard(): Clip {
  const clip: Clip = { html: "", plain: "" };
  const clipboardData = { setData: (type: string, text: string) => (clip[type === "text/html" ? "html" : "plain"] = text) };
  Object.defineProperty(document, "execCommand", {
    configurable: true,
    value: () => {
      const event = Object.assign(new Event("copy", { cancelable: true }), { clipboardData });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    },
  });
  return clip;
}

function newClipboard(write: (items: readonly { parts: Record<string, Blob> }[]) => Promise<void>): void {
  vi.stubGlobal("ClipboardItem", class { constructor(readonly parts: Record<string, Blob>) {} }); // prettier-ignore
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
}

describe("copying", () => {
  beforeEach(() => {
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  });

  async function generated(): Promise<void> {
    await openSample();
    await openReport();
    await pressButton("生成");
    await heard(/已写好/);
  }

  test("through the clipboard API: Word paragraphs and plain text together", async () => {
    const items: Record<string, Blob>[] = [];
    newClipboard(([item]) => Promise.resolve(void items.push(item?.parts ?? {})));
    await generated();
    await pressButton("复制全文");
    await heard(/已复制 \d+ 段，到 Word 里粘贴即可/);
    const html = await items[0]?.["text/html"]?.text();
    expect(html).toContain("<p style=");
    expect(html).not.toContain("<table");
    expect(await items[0]?.["text/plain"]?.text()).toContain("举办巾帼宣讲30场");
  });

  test("through the copy command where the API refuses; one and several paragraphs, too", async () => {
    const clip = oldClipboard();
    newClipboard(() => Promise.reject(new DOMException("refused", "NotAllowedError")));
    await generated();
    await pressButton("复制全文");
    await heard(/已复制 \d+ 段/);
    expect(clip.html).toContain("mso-line-height-rule:exactly");

    const paragraph = within(page()).getByText(/举办巾帼宣讲/).closest("p") as HTMLElement;
    press(within(paragraph).getByRole("button", { name: "复制这一段" }));
    await heard("已复制 1 段");
    expect(clip.plain).toMatch(/^上半年，举办巾帼宣讲30场[^\r\n]*$/);

    await pressButton("选几段复制");
    const ticks = screen.getAllByRole("checkbox");
    press(ticks[0] as HTMLElement);
    press(ticks[2] as HTMLElement);
    await pressButton("复制 2 段");
    await heard("已复制 2 段");
    expect(clip.plain.split("\r\n")).toHaveLength(2);
  });

  test("as text alone, for a template", async () => {
    const clip = oldClipboard();
    await generated();
    await pressButton(/^只要文字/);
    await pressButton("复制全文");
    await heard(/已复制 \d+ 段文字，不带格式/);
    expect(clip).toMatchObject({ html: "" });
    expect(clip.plain).toContain("举办巾帼宣讲30场");
  });

  test("says what to do where neither is allowed", async () => {
    Object.defineProperty(document, "execCommand", { configurable: true, value: () => false });
    await generated();
    await pressButton("复制全文");
    await heard("这里不让写剪贴板");
  });
});
