/** The 表述 of a row that was read: its own clause, or none where that clause cannot stand alone or in another year. */
import { describe, expect, test } from "vitest";
import { importedDataset } from "../../../src/app/importedDataset";
import { beginNarration } from "../../../src/core/narrate/narration";
import { codesInFrames } from "../../../src/core/narrate/frame";
import { writeReport } from "../../../src/core/narrate/report";
import type { Dataset } from "../../../src/core/indicator/dataset";
import { proposalOf } from "../../../src/core/read/proposalOf";
import { readReport } from "../../../src/core/read/readReport";

function imported(text: string): Dataset {
  return importedDataset(proposalOf(readReport(`某乡2024年工作总结\n一、工作情况\n（一）便民服务\n${text}`)), { office: "某乡人民政府", source: "", year: 2025 });
}

function frames(text: string): readonly string[] {
  return imported(text).indicators.map(({ frame }) => frame);
}

describe("a clause of its own", () => {
  test.each<[string, string]>([
    ["全年走访独居老人320人次。", "走访独居老人{}"],
    ["承办12345热线工单4380件。", "承办12345热线工单{}"],
    ["全年培训渔家妇女240人。", "培训渔家妇女{}"],
    ["为26户受灾家庭送去米面油。", "为{}受灾家庭送去米面油"],
    ["计划修缮村级驿站超过40座。", "修缮村级驿站{}"],
    ["发放防汛明白纸近3000份。", "发放防汛明白纸{}"],
    ["帮助35名渔民达成转产意向。", "帮助{}渔民达成转产意向"],
    ["走进各村（社区）、学校、企业开展防诈骗宣讲活动10场次。", "走进各村（社区）、学校、企业开展防诈骗宣讲活动{}"],
    ["为25名7—12岁渔家儿童提供课后看护。", "为{}7—12岁渔家儿童提供课后看护"],
  ])("%s", (text, frame) => expect(frames(text)).toEqual([frame]));
});

describe("what only goes on is said with the row before", () => {
  test.each<[string, readonly string[]]>([
    ["举办茶农技能培训班12期，培训430人次，合格率96.5%。", ["举办茶农技能培训班{}[，培训{茶农技能培训班培训人次}][，合格率{茶农技能培训班合格率}]", "", ""]],
    ["为75户低收入家庭发放取暖费9.6万元。", ["为{}低收入家庭发放取暖费{低收入家庭发放取暖费金额}", ""]],
    ["拆除违章棚屋40处、1800平方米。", ["拆除违章棚屋{}[、{违章棚屋面积}]", ""]],
    ["19家企业提供岗位260个。", ["{}企业提供岗位{企业提供岗位个数}", ""]],
  ])("%s", (text, own) => expect(frames(text)).toEqual(own));
});

describe("what a list names is done with its first verb", () => {
  test.each<[string, readonly string[]]>([
    ["举办渔歌会2场、开渔节演出3场。", ["举办渔歌会{}", "举办开渔节演出{}"]],
    ["清理河道3公里、清运垃圾60吨。", ["清理河道{}", ""]],
  ])("%s", (text, own) => expect(frames(text)).toEqual(own));
});

describe("no clause to say again", () => {
  test.each([
    "第三届农民丰收节吸引游客2600人次。", "民生实事26件全部办结。", "每个村至少配备调解员2名。", "医保参保率98.2%。", "矛盾排查任务90件，实际完成96件。", "把火灾事故控制在2起以内。", "开展活动6场。",
  ])("%s", (text) => expect(frames(text).every((frame) => frame === "")).toBe(true));
});

test("a row whose owner has no figure speaks for itself", () => {
  const data = imported("举办茶农技能培训班12期，培训430人次。");
  const elsewhere = (values: readonly (number | null)[]): number => {
    const entries = data.entries.map((entry, index) => ({ ...entry, months: entry.months.map((_, month) => (month === 5 ? (values[index] ?? null) : null)) }));
    return beginNarration({ ...data, entries }, { period: { year: 2025, month: 6 }, kind: "half-year" }, codesInFrames(data.indicators)).saidElsewhere.size;
  };
  expect([elsewhere([6, 200]), elsewhere([null, 200])]).toEqual([1, 0]);
});

describe("in a report of another outline", () => {
  const said = (text: string, values: readonly number[]): string => {
    const data = imported(text);
    const [row] = data.outline;
    const entries = data.entries.map((entry, index) => ({ ...entry, months: entry.months.map((_, month) => (month === 11 ? (values[index] ?? null) : null)) }));
    const outline = row ? [{ ...row, level: "body" as const, heading: "", pattern: "{#栏目 便民服务}", pinned: "", kinds: [] }] : [];
    return writeReport({ ...data, entries, outline }, { period: { year: 2025, month: 12 }, kind: "annual" }).paragraphs[0]?.text ?? "";
  };
  test.each<[string, readonly number[], string]>([
    ["为26户受灾家庭送去米面油。", [30], "全年为30户受灾家庭送去米面油，同比增长15.4%。"],
    ["举办茶农技能培训班40期，培训430人次。", [50, 500], "全年举办茶农技能培训班50期，同比增长25%，培训500人次。"],
    ["21家企业提供岗位260个。", [30, 300], "全年30家企业提供岗位300个。"],
    ["新增转移就业213人，其中县内68人、县外145人。", [230, 80, 150], "全年新增转移就业230人，同比增长8%。其中，县内80人、县外150人。"],
    ["举办茶农技能培训班40期，培训430人次。修缮驿站40座。", [40, 500, 40], "全年举办茶农技能培训班40期，与上年同期持平，培训500人次。修缮驿站40座，与上年同期持平。"],
    ["受理渔民来信来访60件，其中法律咨询20件。", [66, 21], "全年受理渔民来信来访66件，同比增长10%。其中，法律咨询21件。"],
    ["调处纠纷60起，其中海域纠纷20起。", [66, 21], "全年调处纠纷66起，同比增长10%。其中，海域纠纷21起。"],
    ["拨付救助金343.2万元，人均1.2万元。", [360, 1.3], "全年拨付救助金360万元，同比增长4.9%，人均1.3万元。"],
  ])("%s", (text, values, sentence) => expect(said(text, values)).toBe(sentence));
});
