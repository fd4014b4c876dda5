/** Last year's sentences with this year's figures: a missing one, a 0 or a task that is not half done leaves no sentence that cannot be signed. */
import { describe, expect, test } from "vitest";
import { importedDataset } from "../../../src/app/importedDataset";
import type { Dataset } from "../../../src/core/indicator/dataset";
import { endOfMonth } from "../../../src/core/indicator/period";
import { writeReport } from "../../../src/core/narrate/report";
import { proposalOf } from "../../../src/core/read/proposalOf";
import { readReport } from "../../../src/core/read/readReport";

type Values = Readonly<Record<string, number>>;

function imported(text: string, title = "某乡2024年工作总结"): Dataset {
  return importedDataset(proposalOf(readReport(`${title}\n一、工作情况\n（一）便民服务\n${text}`)), { office: "某乡人民政府", source: "", year: 2025 });
}

/** By the name of each row; what is not named has no figure. */
function withFigures(data: Dataset, values: Values, targets: Values = {}): Dataset {
  const named = new Map(data.indicators.map(({ code, name }) => [code, name]));
  const month = data.settings.period.month - 1;
  return {
    ...data,
    indicators: data.indicators.map((one) => ({ ...one, target: targets[one.name] ?? one.target })),
    entries: data.entries.map((one) => ({ ...one, months: one.months.map((_, index) => (index === month ? (values[named.get(one.code) ?? ""] ?? null) : null)) })),
  };
}

function told(data: Dataset, kind: "annual" | "half-year" = "annual"): { readonly text: string; readonly codes: readonly string[] } {
  const { paragraphs, issues } = writeReport(data, { period: data.settings.period, kind });
  return { text: paragraphs.find(({ level }) => level === "body")?.text ?? "", codes: issues.map(({ code }) => code) };
}

describe("what leans on a clause that is gone goes with it", () => {
  test.each<[string, Values, string]>([
    ["为40名渔民发放柴油补贴，每人每月80元，共发放3.8万元；修建避风港2处。", { 渔民柴油补贴标准: 80, 渔民柴油补贴发放金额: 4, 避风港修建处数: 3 }, "修建避风港3处。"],
    ["养殖海带600亩，总产900吨，亩均1.5吨。", { 海带总产吨数: 880 }, ""],
    ["救助渔民家庭12户，户均1500元。", { 渔民家庭救助户数: 14, 渔民家庭户均金额: 1600 }, "救助渔民家庭14户，户均1600元。"],
    ["资助学生9人，其中大学生4人、高中生5人，分别给予3000元和2000元，发放书包9个。", { 学生资助人数: 8, 高中生学生人数: 5, 大学生金额: 3000, 高中生金额: 2000, 学生书包发放个数: 8 }, "资助学生8人，其中高中生5人，发放书包8个。"],
  ])("%s", (sentence, values, text) => expect(told(withFigures(imported(sentence), values)).text).toBe(text));
});

describe("of 0 nothing is said, and the clerk is asked", () => {
  test("in last year's own words", () => {
    const data = imported("举办联谊会3场，发放传单60份。");
    expect(told(withFigures(data, { 联谊会场次: 0, 联谊会传单发放份数: 70 }))).toEqual({ text: "发放传单70份。", codes: expect.arrayContaining(["confirm_not_started"]) as string[] });
  });
  test("cases that happen to people are told", () => expect(told(withFigures(imported("发生火灾2起。"), { 发生火灾起数: 0 })).text).toBe("发生火灾0起。"));
  test("in a section's sentences", () => {
    const data = withFigures(imported("举办联谊会3场。新建驿站8座。"), { 联谊会场次: 0, 驿站新建数: 9 });
    const outline = [{ row: 0, id: "a", level: "body" as const, heading: "", pattern: `{#栏目 ${data.indicators[0]?.section ?? ""}}`, pinned: "", kinds: [] }];
    expect(told({ ...data, outline })).toMatchObject({ text: "全年新建驿站9座，比上年同期增加1座。", codes: expect.arrayContaining(["confirm_not_started"]) as string[] });
  });
});

test.each<[6 | 12, string]>([[6, "上半年，新建驿站40座，同比增长21.2%。"], [12, "全年新建驿站40座。"]])("last year's June is compared with June alone: month %d", (month, text) => {
  const data = imported("新建驿站33座。", "某乡2024年上半年工作总结");
  const entries = data.entries.map((one) => ({ ...one, source: "去年的总结.docx", months: one.months.map((_, index) => (index === month - 1 ? 40 : null)) }));
  const outline = [{ row: 0, id: "a", level: "body" as const, heading: "", pattern: `{#栏目 ${data.indicators[0]?.section ?? ""}}`, pinned: "", kinds: [] }];
  const { paragraphs } = writeReport({ ...data, entries, outline, settings: { ...data.settings, period: { year: 2025, month }, cutoff: endOfMonth(2025, month) } }, { period: { year: 2025, month }, kind: month === 6 ? "half-year" : "annual" });
  expect(paragraphs.map((one) => one.text)).toEqual([text]);
});

test("what a half-year report still wants to do is what is left of the next year's target", () => {
  const text = "某乡2024年上半年工作总结\n一、工作情况\n（一）渔港建设\n修建码头12座，渔船检验合格率95%。\n二、下半年打算\n下半年修建码头8座以上，渔船检验合格率力争达到97%。";
  const data = importedDataset(proposalOf(readReport(text)), { office: "", source: "", year: 2025 });
  expect(data.indicators.map(({ name, targetState }) => `${name} ${targetState}`)).toEqual(["码头修建数 set", "渔船检验合格率 set"]);
  const plan = (done: number): string | undefined => writeReport(withFigures(data, { 码头修建数: done, 渔船检验合格率: 0.96 }, { 码头修建数: 25, 渔船检验合格率: 0.98 }), { period: data.settings.period, kind: "half-year" }).paragraphs.at(-1)?.text;
  expect([plan(14), plan(25)]).toEqual(["下半年修建码头11座以上，渔船检验合格率力争达到98%。", "渔船检验合格率力争达到98%。"]);
});

test("改造任务完成率 is of what was rebuilt, not of what it cost", () => {
  const data = imported("改造棚屋40户，总投入16万元，棚屋改造任务完成率100%。");
  expect(data.indicators.map(({ name, targetState }) => `${name} ${targetState}`)).toEqual(["棚屋改造户数 set", "总投入金额 none"]);
});

test("work that no heading names is divided by its numbered items", () => {
  const data = importedDataset(proposalOf(readReport("某乡2024年工作总结\n一、主要工作\n1.抓渔港，修设施。修建码头2座。\n2.抓渔民，办夜校。开办夜校6期。\n二、渔政执法\n1.严查处。查处案件3起。")), { office: "", source: "", year: 2025 });
  expect(data.indicators.map(({ section }) => section)).toEqual(["抓渔港", "抓渔民", "渔政执法"]);
});

describe("a rate whose counts stand beside it is computed", () => {
  test.each<[string, readonly string[]]>([
    ["调解纠纷56起，调解成功50起，成功率89.3%。", ["/", "/", "A02/A01"]],
    ["渔民800人，其中女渔民200人，占渔民总数的25%。", ["/", "/", "A02/A01"]],
    ["报送信息45篇，采用17篇，采用率37.8%。", ["/", "/", "A02/A01"]],
    ["调解纠纷56起，调解成功50起，成功率91.2%。", ["/", "/", "/"]],
    ["调解纠纷约56起，调解成功50起，成功率89.3%。", ["/", "/", "/"]],
    ["调解纠纷XX起，调解成功XX起，成功率XX%。", ["/", "/", "/"]],
    ["排查隐患2500处，整改2499处，整改率100%。", ["/", "/", "/"]],
    ["参保8人，回访6户，参保率75%。", ["/", "/", "/"]],
  ])("%s", (text, counts) => expect(imported(text).indicators.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual(counts));
  test("from this year's counts", () => {
    const data = imported("调解纠纷56起，调解成功50起，成功率89.3%。");
    const [all = "", done = ""] = data.indicators.map(({ name }) => name);
    expect(told(withFigures(data, { [all]: 40, [done]: 30 })).text).toBe("调解纠纷40起，调解成功30起，成功率75%。");
  });
});

test.each([[40, "新建驿站40座，完成全年任务80座的50%，实现时间过半、任务过半。"], [39, "新建驿站39座，完成全年任务80座的48.8%。"]])("时间过半、任务过半 is said of %d of 80", (value, text) => {
  const data = imported("新建驿站33座，完成全年任务60座的55%，实现时间过半、任务过半。", "某乡2024年上半年工作总结");
  expect(told(withFigures(data, { 驿站新建数: value }, { 驿站新建数: 80 }), "half-year").text).toBe(text);
});
