/** In the year after the report's its rows are this year's: one for each thing, with its target, and none for what follows from two years. */
import { describe, expect, test } from "vitest";
import { importedDataset } from "../../../src/app/importedDataset";
import type { Dataset } from "../../../src/core/indicator/dataset";
import { writeReport } from "../../../src/core/narrate/report";
import { proposalOf } from "../../../src/core/read/proposalOf";
import { readReport } from "../../../src/core/read/readReport";

const HEAD = "某乡2024年工作总结和2025年工作计划\n一、2024年工作情况\n（一）聚焦便民服务，办好小事。";

function imported(text: string): Dataset {
  return importedDataset(proposalOf(readReport(HEAD + text)), { office: "", source: "", year: 2025 });
}

function filled(data: Dataset, value: number): Dataset {
  return { ...data, entries: data.entries.map((one, index) => (index > 0 ? one : { ...one, months: one.months.map((_, month) => (month === 11 ? value : null)) })) };
}

describe("what is said beside last year's figure follows from the two years", () => {
  test.each<[string, number, string, string]>([
    ["修缮驿站40座，较上年增加8座。", 45, "驿站修缮数", "修缮驿站45座，较上年增加5座。"],
    ["修缮驿站40座，同比增长25%。", 50, "驿站修缮数", "修缮驿站50座，同比增长25%。"],
    ["修缮驿站40座，上年为32座，同比增长25%。", 50, "驿站修缮数", "修缮驿站50座，上年为40座，同比增长25%。"],
    ["修缮驿站40座，同比增长25%。", 30, "驿站修缮数", "修缮驿站30座。"],
    ["路灯亮灯率95.0%，比上年提高2.5个百分点。", 0.965, "路灯亮灯率", "路灯亮灯率96.5%，比上年提高1.5个百分点。"],
    ["路灯亮灯率95.4%。", 0.96, "路灯亮灯率", "路灯亮灯率96%。"],
    ["网格覆盖率由上年的40.0%提高到50.0%，提升10.0个百分点。", 0.481, "网格覆盖率", "网格覆盖率由上年的50.0%下降到48.1%。"],
    ["亮灯率98%，高于市定95%的目标3个百分点。\n三、2025年工作计划\n亮灯率达到96%以上。", 0.975, "亮灯率", "亮灯率97.5%，高于市定96%的目标1.5个百分点。"],
    ["亮灯率98%，高于市定95%的目标3个百分点。\n三、2025年工作计划\n亮灯率达到96%以上。", 0.955, "亮灯率", "亮灯率95.5%。"],
    ["慰问农户40户左右。", 45, "农户慰问户数", "慰问农户45户。"],
    ["网格覆盖率由上年的40.0%提高到50.0%，提升10.0个百分点。", 0.525, "网格覆盖率", "网格覆盖率由上年的50.0%提高到52.5%，提升2.5个百分点。"],
    ["慰问农户40户，同比下降20%。", 50, "农户慰问户数", "慰问农户50户，同比增长25%。"],
    ["慰问农户40户，同比下降20%。", 30, "农户慰问户数", "慰问农户30户，同比下降25%。"],
    ["路灯亮灯率96%，与上年持平。", 0.95, "路灯亮灯率", "路灯亮灯率95%，比上年同期下降1个百分点。"],
    ["路灯亮灯率96%，与上年同期基本持平。", 0.96, "路灯亮灯率", "路灯亮灯率96%，与上年同期持平。"],
    ["路灯亮灯率96%，比上年提高2个百分点。", 0.96, "路灯亮灯率", "路灯亮灯率96%。"],
    ["网格覆盖率由40.0%提高到50.0%，提高10.0个百分点。", 0.525, "网格覆盖率", "网格覆盖率由50.0%提高到52.5%，提高2.5个百分点。"],
    ["驿站由31座增加到40座。", 35, "驿站数", "驿站由40座减少到35座。"],
    ["平均等候时长由40.0%下降到30.0%。", 0.35, "平均等候时长率", "平均等候时长由30.0%提高到35.0%。"],
    ["合作社收入40万元，比上年增加8万元，增长25%。", 44, "合作社收入", "合作社收入44万元，比上年增加4万元，增长10%。"],
    ["亮灯率98%，高于目标3个百分点。\n三、2025年工作计划\n亮灯率达到96%以上。", 0.975, "亮灯率", "亮灯率97.5%，高于目标1.5个百分点。"],
    ["慰问农户40户，完成全年任务的100%。\n三、2025年工作计划\n慰问农户50户。", 45, "农户慰问户数", "慰问农户45户，完成全年任务的90%。"],
    ["卫生户厕普及率达到百分之四十点五。", 0.425, "卫生户厕普及率", "卫生户厕普及率达到百分之四十二点五。"],
  ])("%s with %d", (sentence, value, name, text) => {
    const data = imported(sentence);
    expect(data.indicators.map((one) => one.name)).toEqual([name]);
    const { paragraphs } = writeReport(filled(data, value), { period: data.settings.period, kind: "annual" });
    expect(paragraphs.findLast(({ text: one }) => one.includes("聚焦便民服务"))?.text.replace(/^.*。(?=.*。$)/u, "")).toBe(text);
  });

  test.each(["修缮驿站40座，比年初增加8座。", "修缮驿站40座，较上年增加80万元。"])("not so: %s", (sentence) => expect(imported(sentence).indicators).toHaveLength(2));
});

describe("分别比上年增加", () => {
  const TEXT = "举办赛事8场，吸引选手400人，分别比上年增加2场和80人。";
  test.each<[string, readonly number[], string]>([
    ["each is a change of its own", [9, 450], "举办赛事9场，吸引选手450人，分别比上年增加1场和50人。"],
    ["a list that lacks one tells nothing in turn", [9, 380], "举办赛事9场，吸引选手380人。"],
  ])("%s", (_name, values, text) => {
    const data = imported(TEXT);
    const entries = data.entries.map((one, index) => ({ ...one, months: one.months.map((_, month) => (month === 11 ? (values[index] ?? null) : null)) }));
    expect(data.indicators).toHaveLength(2);
    expect(writeReport({ ...data, entries }, { period: data.settings.period, kind: "annual" }).paragraphs.at(-1)?.text).toContain(text);
  });
});

describe("the plan part of the year's own report speaks of the next year", () => {
  const PLAN = "完成坑塘整治30处，入户走访400人次。\n二、2025年工作计划\n整治坑塘不少于40处。入户走访500人次以上。新建村史馆2个。";
  test.each<[string, Partial<Dataset>, string]>([
    ["proposed from what was reached", {}, "整治坑塘不少于45处。入户走访500人次以上。"],
    ["given", { targets: [{ row: 0, code: "A01", reporter: "", scope: "year", quarter: null, fromYear: 2026, toYear: 2026, grade: "base", comparator: ">=", lower: 60, upper: null, firmness: "", validFrom: null, basis: "", issuedBy: "" }] }, "整治坑塘不少于60处。入户走访500人次以上。"],
  ])("%s", (_name, given, text) => {
    const data = imported(PLAN);
    const values = [45, 420];
    const entries = data.entries.map((one, index) => ({ ...one, months: one.months.map((_, month) => (month === 11 ? (values[index] ?? null) : null)) }));
    const report = writeReport({ ...data, ...given, entries }, { period: data.settings.period, kind: "annual" });
    expect(report.paragraphs.at(-1)?.text).toBe(text);
    expect(report.issues.filter(({ code }) => code === "plan_target_proposed")).toHaveLength(given.targets ? 1 : 2);
    expect(report.issues.filter(({ code }) => code === "slot_empty")).toHaveLength(1);
  });
});

describe("a target of the plan", () => {
  const plan = (results: string, goal: string): readonly (readonly [string, string, number | null])[] =>
    imported(`${results}\n二、存在的问题\n经费缺口5万元。\n三、2025年工作计划\n${goal}`).indicators.map(({ section, name, target }) => [section, name, target] as const);

  test.each<[string, string, string, readonly (readonly [string, string, number | null])[]]>([
    ["is the result's in fewer words", "完成残障老人家庭卫生间改造30户。", "完成家庭卫生间改造40户。", [["聚焦便民服务", "残障老人家庭卫生间改造户数", 40]]],
    ["of each is not one of all", "建成村级爱心驿站7所。", "每个村至少建成1所爱心驿站。", [["聚焦便民服务", "村级爱心驿站所数", null], ["其他重点工作", "爱心驿站所数", 1]]],
    ["of another thing goes where its heading belongs", "修缮驿站40座。", "1. 便民服务再提速。培训导办员60名。", [["聚焦便民服务", "驿站修缮数", null], ["聚焦便民服务", "导办员培训人数", 60]]],
    ["without such a field keeps its own", "修缮驿站40座。", "1. 文化活动再丰富。放映电影60场。", [["聚焦便民服务", "驿站修缮数", null], ["文化活动再丰富", "放映电影场次", 60]]],
  ])("%s", (_name, results, goal, rows) => expect(plan(results, goal).filter(([section]) => section !== "存在的问题")).toEqual(rows));
});
