import { describe, expect, test } from "vitest";
import { outlineOf } from "../../../src/core/read/outlineOf";
import { proposalOf } from "../../../src/core/read/proposalOf";
import { readReport } from "../../../src/core/read/readReport";
import { wordsAround } from "../../../src/core/read/wordsAround";
import { DOCUMENT_NAMES, labelledDocument } from "./labelledDocument";

const CASES: readonly (readonly [string, string | null, string | null])[] = [
  ["组织志愿者进村入户，逐一登记造册，走访困难家庭80户，有效解决了实际困难。", "组织志愿者进村入户，逐一登记造册", "有效解决了实际困难"],
  ["走访困难家庭80户，名单已上报。", null, null],
  ["联合6个部门，举办专场招聘会9场，受到群众好评。", null, "受到群众好评"],
  ["前一句在先。依托服务站点，举办专场招聘会9场，达成意向300人，促进了就业。", "依托服务站点", "促进了就业"],
];

describe("words around a figure", () => {
  test.each(CASES)("%s", (sentence, practice, effect) => {
    const { reading, indicators } = proposalOf(readReport(`某镇工作总结\n${sentence}`));
    const one = indicators.find(({ unit }) => unit === "户" || unit === "场");
    const found = one && wordsAround(reading, one);
    const text = (span: { readonly start: number; readonly end: number } | null | undefined): string | null => (span ? reading.text.slice(span.start, span.end) : null);
    expect([text(found?.practice), text(found?.effect)]).toEqual([practice, effect]);
  });
});

test("the labelled documents have such words, so that their round trip with notes proves something", () => {
  const noted = DOCUMENT_NAMES.flatMap((name) => {
    const read = proposalOf(readReport(labelledDocument(name).text));
    return outlineOf({ ...read, indicators: read.indicators.map((one) => ({ ...one, takesWords: true })) }).words;
  });
  expect(noted.filter(({ practice }) => practice !== "").length).toBeGreaterThan(10);
  expect(noted.filter(({ effect }) => effect !== "").length).toBeGreaterThan(0);
});
