/** Filled with the values that were found, the outline is the report again; with another value only its places change. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importedDataset } from "../../../src/app/importedDataset";
import type { Dataset } from "../../../src/core/indicator/dataset";
import { usualKind } from "../../../src/core/indicator/period";
import { writeReport, type Paragraph } from "../../../src/core/narrate/report";
import { parsePattern, slotsOf } from "../../../src/core/outline/pattern";
import { outlineOf } from "../../../src/core/read/outlineOf";
import { proposalOf } from "../../../src/core/read/proposalOf";
import type { Proposal } from "../../../src/core/read/proposal";
import { readReport } from "../../../src/core/read/readReport";
import { BLIND_NAMES, DOCUMENT_NAMES, labelledDocument } from "./labelledDocument";
import { hasShared, SHARED_NAMES, sharedDocument } from "./sharedDocuments";

const CHOICE = { office: "", source: "" } as const;

function datasetOf(proposal: Proposal): Dataset {
  return importedDataset(proposal, { ...CHOICE, year: proposal.reading.structure.year ?? 2026 });
}

function written(data: Dataset): readonly Paragraph[] {
  const { period } = data.settings;
  return writeReport(data, { period, kind: usualKind(period), unfilled: "source" }).paragraphs;
}

/** The lines of the report itself; what was taken for residue is told by the structure. */
function body({ reading: { text, structure } }: Proposal): readonly string[] {
  return structure.lines.flatMap(({ level, start, end }) => (level === "residue" || level === "table" ? [] : [text.slice(start, end)]));
}

function expectRoundTrip(text: string, takesWords = false): void {
  const read = proposalOf(readReport(text));
  const proposal: Proposal = { ...read, indicators: read.indicators.map((one) => ({ ...one, takesWords })) };
  const outline = outlineOf(proposal);
  expect(outline.unwritable).toEqual([]);
  expect(new Set(outline.figures.map(({ use }) => use.quantity)).size).toBe(proposal.reading.quantities.length);
  expect(written(datasetOf(proposal)).map((paragraph) => paragraph.text)).toEqual(body(proposal));
}

const ODD: readonly (readonly [string, string])[] = [
  ["braces and brackets are words", "某乡工作总结\n全年开展“{巾帼}”活动[线上]12场，反斜杠\\也在。"],
  ["CRLF and indents", "某乡工作总结\r\n　　全年走访群众120户。\r\n\r\n　　帮扶35人。\r\n"],
  ["thousands and full width", "某乡工作总结\n发放传单1,200份、12 300册，走访１２３４户，合格率９８．５％。"],
  ["a point lost in copying", "某乡工作总结\n发放慰问金8、7万元，接待3.25万人次。"],
  ["masks of many manners", "某乡工作总结\n举办讲座X场，发放资料xx万余份，走访**户，办结率xx.x%，发展会员○○○人。"],
  ["numerals in words", "某乡工作总结\n慰问十名老人，举办培训班二十三期，走访两家企业，惠及百余人。"],
  ["ranges", "某乡工作计划\n全年举办培训班三至五期，建设示范点3—5个，每人补助300—1000元不等。"],
  ["hedges", "某乡工作总结\n参加近3000人次，发放4000余份，超过500人受益，约20%的群众知晓，发放2万余份。"],
  ["the same number twice", "某乡工作总结\n全年化解矛盾纠纷42起。\n一年来化解矛盾纠纷42起，无一上行。"],
  ["target, result and rate", "某乡工作总结\n2025年，任务120户，已完成114户，完成率95%。"],
  ["a target behind a list of parts", "某乡2025年工作总结\n新建工会67家，其中企业58家、社区9家，完成全年任务120家的55.8%。"],
  ["marks with gaps", "某乡工作总结\n一、做法\n（一）宣传到位\n开展3次。\n（三）服务到位\n服务30人次。\n三、打算\n1、建设1个。\n3、建设2个。"],
  ["a heading with a number in it", "某乡工作总结\n一、建成3个示范点\n验收合格率100%。"],
  ["a verdict with its task", "某乡2025年工作总结\n新建驿站67家，其中企业58家、社区9家，超额完成60家的年度任务。任务80户，完成90户，超额完成年度任务。"],
  ["a verdict that its figures do not bear out", "某乡2025年工作总结\n新建驿站60家，超额完成60家的年度任务。任务80户，实际完成76户，圆满完成全年任务。修路X条，超额完成X条的年度任务。"],
  ["tabs inside", "某乡工作总结\n走访\t120户。"],
];

describe("the outline with its own values is the report", () => {
  test.each([...DOCUMENT_NAMES, ...BLIND_NAMES])("%s", (name) => expectRoundTrip(labelledDocument(name).text));
  test.each(ODD)("%s", (_name, text) => expectRoundTrip(text));
  test.each(DOCUMENT_NAMES)("%s, with the words around its figures in notes", (name) => expectRoundTrip(labelledDocument(name).text, true));
  test.each(ODD)("%s, with notes", (_name, text) => expectRoundTrip(text, true));
  describe.skipIf(!hasShared)("of the brief (../shared is not here: skipped)", () => {
    test.each(SHARED_NAMES)("%s", (name) => expectRoundTrip(sharedDocument(name).text));
  });
});

test("headings and titles go with the year of the workbook", () => {
  const proposal = proposalOf(readReport("某乡2025年工作总结\n一、2025年工作情况\n走访12户。\n二、2026年打算\n（一）2025年的事接着办。再走访。"));
  const dataset = importedDataset(proposal, { ...CHOICE, year: 2026 });
  expect(writeReport(dataset, { period: dataset.settings.period, kind: "annual", unfilled: "mark" }).paragraphs.map(({ text }) => text)).toEqual([
    "某乡2026年工作总结", "一、2026年工作情况", expect.stringContaining("走访【待填："), "二、2027年打算", "（一）2026年的事接着办。再走访。",
  ]);
});

test("a numbered sentence with nothing under it is text: it stays when nothing is left to fill", () => {
  const text = "某乡2025年工作总结\n一、打算\n1.加强宣传。\n2.走访群众12户。\n3、常抓不懈";
  const data = datasetOf(proposalOf(readReport(text)));
  expect(writeReport(data, { period: data.settings.period, kind: "annual" }).paragraphs.map((paragraph) => paragraph.text).join("\n")).toBe(text);
});

describe("no pattern holds a quantity", () => {
  test.each([...DOCUMENT_NAMES, ...BLIND_NAMES])("%s", (name) => {
    const proposal = proposalOf(readReport(labelledDocument(name).text));
    for (const { pattern, heading } of outlineOf(proposal).paragraphs) {
      const words = heading + parsePattern(pattern).nodes.map((node) => (node.kind === "text" ? node.text : node.kind === "slot" ? "某" : "")).join("");
      expect(readReport(`总结\n${words}`).quantities.map(({ clause }) => clause)).toEqual([]);
    }
  });
});

describe("another value changes its own places and no others", () => {
  test.each([...DOCUMENT_NAMES])("%s", (name) => {
    const data = datasetOf(proposalOf(readReport(labelledDocument(name).text)));
    const before = written(data);
    const filled = data.entries.filter(({ months }) => months.some((month) => month !== null));
    expect(filled.length).toBeGreaterThan(name === "village" ? -1 : 10);
    fc.assert(
      fc.property(fc.nat(Math.max(filled.length - 1, 0)), fc.integer({ min: 2, max: 97 }), (index, by) => {
        const entry = filled[index];
        if (!entry) return;
        const own = data.indicators.find(({ code }) => code === entry.code);
        const isRate = own?.unit === "%";
        const changed: Dataset = { ...data, entries: data.entries.map((one) => (one === entry ? { ...one, months: one.months.map((month) => (month === null ? null : isRate ? by / 100 : month + by)) } : one)) };
        // a rate goes with its counts
        const follows = new Set([entry.code, ...data.indicators.filter(({ numerator, denominator }) => numerator === entry.code || denominator === entry.code).map(({ code }) => code)]);
        const after = written(changed);
        expect(after.length).toBe(before.length);
        after.forEach((paragraph, at) => {
          const was = before[at];
          expect(wordsOf(paragraph)).toEqual(was && wordsOf(was));
          paragraph.segments.forEach((segment, position) => {
            if (!follows.has(segment.source?.code ?? "")) expect(segment.text).toBe(was?.segments[position]?.text);
          });
        });
        const said = data.outline.some(({ pattern }) => slotsOf(parsePattern(pattern).nodes).some((slot) => slot.name === own?.name && slot.field === ""));
        expect(said).toBe(true);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

/** What stands around the numbers. */
function wordsOf({ segments }: Paragraph): readonly string[] {
  return segments.flatMap(({ text, source }) => (source ? [] : [text]));
}
