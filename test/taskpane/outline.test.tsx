// @vitest-environment jsdom
/** The outline in the pane over the real file host: changed by hand and by keyboard, looked at before it is saved, taken back. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/i18n/locale";
import { supplyBrowserParts } from "./browserParts";
import { heard, openPane, openReport, openSample, press, pressButton, type OpenPane } from "./openPane";

supplyBrowserParts();

const lines = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-outline]")];
const line = (text: string | RegExp): HTMLElement => {
  const found = lines().find(({ textContent }) => (typeof text === "string" ? textContent?.startsWith(text) : text.test(textContent ?? "")));
  if (!found) throw new Error(`no line ${String(text)} in ${lines().map(({ textContent }) => textContent).join(" | ")}`);
  return found;
};

async function openOutline(locale: Locale = "zh-CN"): Promise<OpenPane> {
  const pane = await openSample(locale);
  await openReport();
  await pressButton(/改提纲|Edit outline/);
  await waitFor(() => line(/强化思想引领/));
  return pane;
}

const field = (): HTMLTextAreaElement => screen.getByRole("textbox", { name: "句式" });
const type = (text: string): void => void fireEvent.change(field(), { target: { value: text } });

describe("the outline", () => {
  test("a paragraph is added with a figure from the list, shown before it is saved, and taken back", async () => {
    const { tracker } = await openOutline();
    const before = (await tracker()).dataset.outline;
    press(line("栏目的句子：思想引领"));
    await pressButton("在下面加一段");
    await waitFor(() => expect(document.activeElement).toBe(field()));
    type("本月办了");
    field().setSelectionRange(4, 4);
    await pressButton("插入指标");
    fireEvent.change(screen.getByRole("searchbox", { name: "按名称查找" }), { target: { value: "巾帼宣讲" } });
    press(screen.getAllByRole("button", { name: "巾帼宣讲" })[0] as HTMLElement);
    const [month] = [...document.querySelectorAll<HTMLElement>("button[data-field=month]")];
    const said = /\d+场/u.exec(month?.textContent ?? "")?.[0] ?? "?";
    press(month as HTMLElement);
    expect(field().value).toBe("本月办了{巾帼宣讲.本月}");
    type(`${field().value}。`);
    await waitFor(() => expect(screen.getByText("现在写出来是").nextSibling?.textContent).toBe(`本月办了${said}。`));
    expect((await tracker()).dataset.outline).toEqual(before);
    await pressButton("保存");
    await heard("已加一段");
    const after = (await tracker()).dataset.outline;
    expect(after).toHaveLength(before.length + 1);
    const at = after.findIndex(({ pattern }) => pattern === "本月办了{巾帼宣讲.本月}。");
    expect(after[at - 1]?.pattern).toBe("{#栏目 思想引领}");
    expect(after[at]?.kinds).toEqual(["half-year"]);
    await pressButton("撤销");
    await heard("已撤销");
    expect((await tracker()).dataset.outline).toEqual(before);
  });

  test("moves by keyboard as often as pressed, with its numbers and its section", async () => {
    const { tracker } = await openOutline();
    const second = line("（二）服务妇女就业创业");
    second.focus();
    fireEvent.keyDown(second, { key: "ArrowDown", altKey: true });
    fireEvent.keyDown(second, { key: "ArrowDown", altKey: true });
    // Shown at once, written behind it.
    expect(line(/服务妇女就业创业/).textContent).toContain("（四）");
    await waitFor(async () => {
      const headings = (await tracker()).dataset.outline.map(({ heading }) => heading).filter((heading) => heading.startsWith("（"));
      expect(headings.slice(0, 4).map((heading) => heading.slice(0, 7))).toEqual(["（一）强化思想", "（二）助力乡村", "（三）推进家庭", "（四）服务妇女"]);
    });
    const { outline } = (await tracker()).dataset;
    expect(outline[outline.findIndex(({ heading }) => heading.startsWith("（四）")) + 1]?.pattern).toBe("{#栏目 巾帼建功}");
    await heard("已移动");
  });

  test("says in plain words what cannot be read, keeps what is typed, and Esc leaves", async () => {
    const { tracker } = await openOutline();
    press(line("栏目的句子：宣传"));
    expect(field().value).toBe("{栏目的句子：宣传}");
    type("{没有这个}，[");
    expect(await screen.findByText(/\{没有这个\} 找不到对应的指标/)).toBeTruthy();
    expect(screen.getByText(/第 8 个字符处的括号没有配对/)).toBeTruthy();
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(screen.queryByRole("textbox", { name: "句式" })).toBeNull();
    const left = line(/没有这个/);
    expect(document.activeElement).toBe(left);
    expect(left.textContent).toContain("未保存");
    press(left);
    expect(field().value).toBe("{没有这个}，[");
    await pressButton("取消");
    expect(line("栏目的句子：宣传").textContent).not.toContain("未保存");
    expect((await tracker()).dataset.outline.some(({ pattern }) => pattern.includes("没有这个"))).toBe(false);
  });

  test("what is typed outlives the page, and the pane itself; both pages say that it is not saved", async () => {
    const { book, tracker } = await openOutline();
    press(line("栏目的句子：宣传"));
    type("还没有写完的一段。");
    await pressButton("回到总结");
    expect(screen.getByText("提纲有 1 段没保存")).toBeTruthy();
    cleanup();
    openPane("zh-CN", book);
    await openReport();
    expect(await screen.findByText("提纲有 1 段没保存")).toBeTruthy();
    await pressButton("改提纲");
    const left = await waitFor(() => line("还没有写完的一段。"));
    expect(left.textContent).toContain("未保存");
    expect(screen.getByText(/^1 段没有保存/)).toBeTruthy();
    press(left);
    await pressButton("保存");
    await heard("这一段已保存");
    expect((await tracker()).dataset.outline.some(({ pattern }) => pattern === "还没有写完的一段。")).toBe(true);
    await waitFor(() => expect(screen.queryByText(/^1 段没有保存/)).toBeNull());
    await pressButton("回到总结");
    expect(screen.queryByText("提纲有 1 段没保存")).toBeNull();
  });

  test("another level brings its mark along; a deleted paragraph comes back", async () => {
    const { tracker } = await openOutline();
    press(line("（二）服务妇女就业创业"));
    await pressButton("升级");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "标题" }).value).toBe("二、服务妇女就业创业");
    await pressButton("保存");
    await heard("这一段已保存");
    const headings = async (): Promise<readonly string[]> => (await tracker()).dataset.outline.map(({ heading }) => heading).filter((heading) => /^[二三四]、/u.test(heading));
    expect((await headings()).slice(0, 3)).toEqual(["二、服务妇女就业创业", "三、指标完成情况", "四、存在的问题"]);
    press(line("三、指标完成情况"));
    await pressButton("删除");
    await heard("已删除“三、指标完成情况”");
    expect((await headings()).slice(0, 2)).toEqual(["二、服务妇女就业创业", "三、存在的问题"]);
    await pressButton("撤销");
    await heard("已撤销");
    expect((await headings()).slice(1, 3)).toEqual(["三、指标完成情况", "四、存在的问题"]);
  });

  test("a usual document replaces it after it has been said what goes", async () => {
    const { tracker } = await openOutline();
    const before = (await tracker()).dataset.outline;
    await pressButton("换成常用提纲");
    press(within(screen.getByRole("list", { name: "换成常用提纲" })).getByText("半年总结及下半年打算"));
    const dialog = await screen.findByRole("alertdialog");
    const going = before.filter(({ kinds }) => kinds.length === 0 || kinds.includes("half-year"));
    expect(dialog.textContent).toContain(`现在用的 ${String(going.length)} 段`);
    expect(dialog.querySelectorAll("li")).toHaveLength(going.length);
    press(within(dialog).getByText("换掉"));
    await heard("提纲已换成“半年总结及下半年打算”");
    expect((await tracker()).dataset.outline.filter(({ kinds }) => kinds.includes("half-year")).every(({ id }) => id.startsWith("half-year-"))).toBe(true);
    await pressButton("撤销");
    await heard("已撤销");
    expect((await tracker()).dataset.outline).toEqual(before);
  });
});

describe("how a report is told", () => {
  test("another wording is written at once and taken back; what was copied stays said so", async () => {
    const { tracker } = await openSample();
    await openReport();
    await pressButton("生成");
    await heard(/已写好/);
    const [offer] = await waitFor(() => {
      const found = screen.getAllByRole("button", { name: "换个说法" });
      expect(found.length).toBeGreaterThan(3);
      return found;
    });
    const paragraph = offer?.closest("p") as HTMLElement;
    const before = paragraph.textContent;
    press(offer as HTMLElement);
    const other = (await screen.findAllByRole("menuitemradio")).find((item) => item.getAttribute("aria-checked") === "false");
    const sentence = other?.textContent ?? "?";
    press(other as HTMLElement);
    await heard("已换一种说法");
    expect((await tracker()).report.some(({ text }) => text.includes(sentence))).toBe(true);
    await pressButton("撤销");
    await heard("已撤销");
    expect((await tracker()).report.map(({ text }) => text)).toContain(before);
    expect((await tracker()).dataset.wordings).toEqual([]);
  });

  test("length and budget are set beside the kind of report", async () => {
    const { tracker } = await openSample();
    await openReport();
    await pressButton("写法");
    fireEvent.change(await screen.findByRole("combobox", { name: "篇幅" }), { target: { value: "brief" } });
    await heard("篇幅改为“要点”");
    const budget = await screen.findByLabelText("字数上限");
    fireEvent.change(budget, { target: { value: "三千" } });
    expect(screen.getByText("请填整数，如 3000。")).toBeTruthy();
    fireEvent.change(budget, { target: { value: "３０００" } });
    fireEvent.keyDown(budget, { key: "Enter" });
    await heard("字数上限改为“3000”");
    fireEvent.change(screen.getByLabelText("附表"), { target: { value: "omitted" } });
    await heard("附表改为“不附”");
    expect((await tracker()).dataset.settings).toMatchObject({ detail: "brief", budget: 3000, voice: "upward", annex: "omitted" });
  });
});

test("in English, too", async () => {
  await openOutline("en-US");
  press(line("sentences of: 思想引领"));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Pattern" }).value).toBe("{sentences of: 思想引领}");
});
