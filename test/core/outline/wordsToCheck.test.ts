/** What a report of last year says that this year's must not, and no figure decides. */
import { expect, test } from "vitest";
import { importedDataset } from "../../../src/app/importedDataset";
import { wordsToCheck } from "../../../src/core/outline/wordsToCheck";
import { proposalOf } from "../../../src/core/read/proposalOf";
import { readReport } from "../../../src/core/read/readReport";

function told(sentence: string, year: number): readonly (readonly [string, unknown])[] {
  const data = importedDataset(proposalOf(readReport(`某乡2024年工作总结\n${sentence}`)), { office: "", source: "", year });
  return wordsToCheck(data.outline, year).map(({ code, with: words }) => [code, words?.["words"]]);
}

test.each([
  ["围绕第九届邻里节举办活动3场。", [["words_of_last_year", "第九届"]]],
  ["印发《章程》（乡发〔2024〕9号），走访12户。", [["words_of_last_year", "〔2024〕9号"]]],
  ["纪念建乡70周年。", [["words_of_last_year", "70周年"]]],
  ["2025年是“十四五”规划收官之年。", [["words_of_last_year", "“十四五”、收官之年"]]],
  ["低保对象应保尽保，换届全面完成。", [["claim_to_check", "应保尽保、全面完成"]]],
  ["建设平安X乡。", [["name_taken_out", "X乡"]]],
  ["新建驿站67家，超额完成60家的年度任务。", []],
  ["2024年，走访12户。", []],
])("%s", (sentence, words) => expect(told(sentence, 2025)).toEqual(words));

test("in the report's own year its words are its own", () => expect(told("纪念建乡70周年，换届全面完成。", 2024)).toEqual([]));
