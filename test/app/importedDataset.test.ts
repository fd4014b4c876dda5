/** What of last year's report goes into the workbook of the next one. */
import { describe, expect, test } from "vitest";
import { importedDataset } from "../../src/app/importedDataset";
import type { Dataset } from "../../src/core/indicator/dataset";
import { officeOf } from "../../src/core/read/officeOf";
import { proposalOf } from "../../src/core/read/proposalOf";
import { readReport } from "../../src/core/read/readReport";

function imported(text: string, year: number): Dataset {
  return importedDataset(proposalOf(readReport(text)), { office: "", source: "", year });
}

describe("the signature, which the finished document says anew", () => {
  test.each([
    ["某乡2024年工作总结\n走访12户。\n某乡\n2024年12月18日", 2025, /^走访/u],
    ["某乡2024年工作总结\n走访12户。\n某乡妇女联合会\n2024年12月18日", 2025, /^走访/u],
    ["某乡2024年工作总结\n走访12户。\n二〇二四年十二月十八日\n某乡", 2025, /^走访/u],
    ["某乡2024年工作总结\n走访12户。\n某乡\n2024年12月18日", 2024, /^2024年12月18日$/u],
    ["某乡2024年工作总结\n走访12户。\n2024年12月18日完成换届。", 2025, /^2024年12月18日完成换届。$/u],
    ["某乡2024年工作总结\n走访12户。\n妇联服务妇女永远在路上\n2024年12月18日", 2025, /^妇联服务妇女永远在路上$/u],
  ])("%j in %i", (text, year, last) => expect(imported(text, year).outline.at(-1)?.pattern).toMatch(last));

  test("names the office where the title does not", () => {
    expect(officeOf(readReport("2024年工作总结\n走访12户。\n清溪县妇女联合会\n2024年12月18日"))).toBe("清溪县妇女联合会");
  });
});

describe("the kinds of report that the text can be", () => {
  test.each([
    ["某乡2024年工作总结和2025年工作计划", ["annual"]],
    ["某乡2024年上半年工作总结", ["half-year"]],
    ["某乡2024年第三季度工作总结", []],
    ["某乡2025年工作计划", []],
  ])("%s", (title, kinds) => {
    for (const paragraph of imported(`${title}\n走访12户。`, 2025).outline) expect(paragraph.kinds).toEqual(kinds);
  });
});

test.each([
  ["走访老党员12户,其中孤寡5户(含2户重病);8:30集合:带队干部3人.", 2025, /户，其中孤寡.+户（含.+户重病）；8:30集合：带队/u],
  ["走访老党员12户,其中孤寡5户。", 2024, /户,其中/u],
])("half-width marks: %s in %i", (sentence, year, pattern) => expect(imported(`某乡2024年工作总结\n${sentence}`, year).outline.at(-1)?.pattern).toMatch(pattern));

test("where last year had a target this year's is waited for, and nobody has said that none was issued", () => {
  expect(imported("某乡2024年工作总结\n走访老党员12户，完成年度任务10户的120%。", 2025).indicators.map(({ targetState, target }) => [targetState, target])).toEqual([["set", null]]);
});

test("rows that no sentence can say are for the annex", () => {
  const { indicators } = imported("某乡2024年工作总结\n走访老党员12户。救助率98%，高于全县2个百分点。每户补助300—1000元。", 2024);
  expect(indicators.map(({ unit, importance }) => `${unit} ${importance}`)).toEqual(["户 may", "% may", "百分点 annex", "元 annex", "元 annex"]);
});
