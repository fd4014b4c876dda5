import { describe, expect, test } from "vitest";
import { headingCounter } from "../../src/core/narrate/enumerator";
import { writeReport } from "../../src/core/narrate/report";
import { parsePattern, slotsOf } from "../../src/core/outline/pattern";
import { cpuTime } from "../cpuTime";
import { dataset, inMonth } from "./dataset";

const DATA = {
  indicators: [{ name: "甲", unit: "场", target: 10 }, { name: "乙", unit: "户" }, { name: "空", unit: "个" }],
  entries: [{ code: "A", months: inMonth(6, 4), lastYear: inMonth(6, 40) }, { code: "B", months: inMonth(3, 30) }],
} as const;

function said(pattern: string): string {
  const data = dataset({ ...DATA, patterns: [pattern] });
  return writeReport(data, { period: data.settings.period, kind: "half-year" }).paragraphs.map(({ text }) => text).join("");
}

describe("patterns", () => {
  test.each([
    ["一个空档不留痕迹", "甲{甲}，空{空}，乙{乙}。", "甲4场，乙30户。"],
    ["句末的空档由前一分句收住", "甲{甲}，空{空}。", "甲4场。"],
    ["只有空档的句子整句不写", "空{空}。乙{乙}。", "乙30户。"],
    ["总项没有，其中项随总项不写", "乙{乙}，新建{空}，其中东片{甲}、西片{甲}，西村{乙}。", "乙30户，西村30户。"],
    ["第一个其中项没有，其中由下一项说", "乙{乙}，其中东片{空}、西片{甲}。", "乙30户，其中西片4场。"],
    ["其中项都没有，不留其中", "乙{乙}。其中，东片{空}、西片{空}。", "乙30户。"],
    ["括号与其分句同去留", "为{空}提供服务（其中东片{甲}、西片{甲}），乙{乙}。", "乙30户。"],
    ["括号内的空档只去括号内的分句", "甲{甲}（其中东片{空}、西片{乙}）。", "甲4场（其中西片30户）。"],
    ["括号里没有了，括号不写", "甲{甲}（东片{空}）。", "甲4场。"],
    ["只剩时间的句子不写", "上半年，新建{空}。乙{乙}。", "乙30户。"],
    ["分号比逗号强", "甲{甲}，空{空}；乙{乙}。", "甲4场；乙30户。"],
    ["可选部分整段消失", "甲{甲}[，其中空{空}]，乙{乙}。", "甲4场，乙30户。"],
    ["可选部分套可选部分", "甲{甲}[，乙{乙}[，空{空}]]。", "甲4场，乙30户。"],
    ["转义", "\\{甲\\}\\[{甲}\\]。", "{甲}[4场]。"],
    ["字段", "目标{甲.目标}，完成率{甲.完成率}，差{甲.差额}。", "目标10场，完成率40%，差6场。"],
    ["比上年", "{甲.同比}，{甲.增减}。", "同比下降90%，减少36场。"],
    ["按编码", "{A}、{B.完成值}。", "4场、30户。"],
    ["栏目/名称", "{工作/甲}。", "4场。"],
    ["另一期间", "截至3月{乙.完成值.3月}，{甲.完成值.2026-03}。", "截至3月30户。"],
    ["不认识的名字", "{丙}，甲{甲}。", "甲4场。"],
  ])("%s", (_name, pattern, expected) => expect(said(pattern)).toBe(expected));

  test.each([["甲{甲", 1], ["[甲", 0], ["a}b]c", null], ["{甲}[乙[丙]", 3], ["{#栏目 {甲}", 0], ["[".repeat(21) + "甲" + "]".repeat(21), 20]])("%s: what cannot be read stays as text, and its place is known", (pattern, at) => {
    expect(parsePattern(pattern).brokenAt).toBe(at);
  });

  test("slots are found inside optional parts too", () => expect(slotsOf(parsePattern("{甲}[{乙@东镇.完成率}]").nodes).map(({ name, reporter, field }) => [name, reporter, field])).toEqual([["甲", null, ""], ["乙", "东镇", "完成率"]]));

  test("mark names what is missing", () => {
    const data = dataset({ ...DATA, patterns: ["甲{甲}，空{空}。"] });
    const { paragraphs } = writeReport(data, { period: data.settings.period, kind: "half-year", unfilled: "mark" });
    expect(paragraphs[0]?.text).toBe("甲4场，空【待填：空】。");
  });

  test("nothing from Object.prototype is a word of ours", () => {
    for (const word of ["constructor", "toString", "__proto__"]) {
      expect(said(`甲{甲}，{#${word}}，{${word}}，{甲.${word}}。`)).toBe("甲4场。");
    }
  });
});

describe("patterns that a wicked cell could hold end in time", () => {
  test.each([
    ["parts inside parts", "[".repeat(16_383) + "]".repeat(16_383)],
    ["parts that never end", "[".repeat(32_767)],
    ["slots that never end", "{甲".repeat(16_383)],
    ["slots that end once, far away", `${"{#a  ".repeat(6_500)}\n}`],
    ["blanks without end", `{#a${" ".repeat(32_000)}\nb}`],
  ])("%s", async (_name, pattern) => {
    expect(await cpuTime(() => said(pattern))).toBeLessThan(2_000);
  });

  test.each([["its own sentence", "{甲.句}", "{甲.句}"], ["one another's", "{乙.句}", "{甲.句}"], ["another's twice", "{乙.句}{乙.句}", "{空.sentence}{空.句}"]])("a frame cannot say %s", (_name, first, second) => {
    const [one, two, ...others] = DATA.indicators;
    const indicators = [{ ...one, frame: first }, { ...two, frame: second }, ...others];
    const data = dataset({ ...DATA, indicators, patterns: ["甲{甲}[，{甲.句}][，{乙.句}]。"] });
    expect(writeReport(data, { period: data.settings.period, kind: "half-year" }).paragraphs.map(({ text }) => text)).toEqual(["甲4场。"]);
  });
});

test("a paragraph longer than a cell is refused whole, and said to be", () => {
  const data = dataset({ ...DATA, patterns: [`${"长".repeat(32_768)}。`, "甲{甲}。"] });
  const report = writeReport(data, { period: data.settings.period, kind: "half-year" });
  expect(report.paragraphs.map(({ text }) => text)).toEqual(["甲4场。"]);
  expect(report.issues).toContainEqual(expect.objectContaining({ code: "paragraph_too_long", with: { count: 32_769 } }));
});

describe("headings", () => {
  test("keep their marks as they are, gaps and mixed forms included", () => {
    const { kept } = headingCounter();
    const outline = [["h1", "一、甲"], ["h2", "(一)乙"], ["h2", "（三）丙"], ["h3", "1、丁"], ["h3", "1.戊"], ["h3", "3．己"], ["h1", "一.庚"], ["h1", "五、辛"], ["h2", "（1）壬"], ["h2", "（1）癸"], ["h1", "附则"], ["h1", "1.5亿元工程"]] as const;
    expect(outline.map(([level, heading]) => kept(level, heading))).toEqual(outline.map(([, heading]) => heading));
  });

  test("close up by what was left out above them, level by level and form by form", () => {
    const { kept, leftOut } = headingCounter();
    leftOut("h1", "一、甲");
    expect(kept("h1", "二、乙")).toBe("一、乙");
    expect(kept("h2", "（一）丙")).toBe("（一）丙");
    leftOut("h2", "(二)丁");
    expect(kept("h2", "（五）戊")).toBe("（四）戊");
    expect(kept("h2", "2.己")).toBe("2.己");
    leftOut("h3", "１.庚");
    leftOut("h3", "2.辛");
    expect(kept("h3", "１２、壬")).toBe("１０、壬");
    expect(kept("h1", "十二、癸")).toBe("十一、癸");
    expect(kept("h2", "（二）子")).toBe("（二）子");
  });

  test("of other kinds of report stand under the same number, or leave a gap to close", () => {
    const { kept, leftOut } = headingCounter();
    leftOut("h1", "一、甲");
    leftOut("h1", "二、月报的乙");
    expect([kept("h1", "二、年报的乙"), kept("h1", "三、丙")]).toEqual(["一、年报的乙", "二、丙"]);
    leftOut("h1", "三、丁");
    expect(kept("h1", "四、戊")).toBe("三、戊");
  });

  test("without text below are left out, and said to be", () => {
    const data = dataset({ ...DATA, patterns: ["", "{空}。", "", "甲{甲}。"] });
    const outline = data.outline.map((paragraph, index) => (index % 2 === 0 ? { ...paragraph, level: "h1" as const, heading: ["一、空的", "", "二、有的"][index] ?? "" } : paragraph));
    const report = writeReport({ ...data, outline }, { period: data.settings.period, kind: "half-year" });
    expect(report.paragraphs.map(({ text }) => text)).toEqual(["一、有的", "甲4场。"]);
    expect(report.issues.map(({ code }) => code)).toContain("heading_without_text");
  });
});

describe("a report", () => {
  test("is the same text for the same workbook, and does not touch it", () => {
    const data = dataset({ ...DATA, patterns: ["{#栏目 工作}", "{#总况}{#问题}{#打算}"] });
    const frozen = JSON.parse(JSON.stringify(data), (_key, value: unknown) => (typeof value === "object" && value !== null ? Object.freeze(value) : value)) as typeof data;
    const options = { period: data.settings.period, kind: "half-year" } as const;
    expect(writeReport(frozen, options)).toEqual(writeReport(frozen, options));
  });

  test("a number that changes below its rounding changes the fingerprint, not the text", () => {
    const at = (value: number) => {
      const data = dataset({ indicators: [{ name: "甲", unit: "场", target: 9 }], entries: [{ code: "A", months: inMonth(6, value) }], patterns: ["{甲.完成率}"] });
      return writeReport(data, { period: data.settings.period, kind: "half-year" }).paragraphs[0];
    };
    expect(at(4.000_01)?.text).toBe(at(4)?.text);
    expect(at(4.000_01)?.fingerprint).not.toBe(at(4)?.fingerprint);
  });
});
