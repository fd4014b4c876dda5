/** Reading a report: what 10,000 characters cost, and that it stays linear from a page to a million characters. */
import { outlineOf } from "../src/core/read/outlineOf";
import { proposalOf } from "../src/core/read/proposalOf";
import { readReport } from "../src/core/read/readReport";
import { fastest } from "./fastest";
import type { Figure } from "./figure";
import { ofOrdinaryDensity, ownReports } from "./ownReports";

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
const LONG = 10_000;
const ROUNDS = 30;

/** Text of the worst kinds that a person can paste: nothing but numbers, marks, quotes, lines. */
const WORST: Readonly<Record<string, string>> = { "no mark": "完成走访群众12户", brackets: "1个（", quotes: "“", digits: "1", numerals: "一", headings: "一、\n", prose: "全年组织开展各类活动，引导广大群众积极参与；" };
const WORST_LENGTH = 1_000_000;

export function* reading(): Generator<Figure> {
  const report = ownReports();
  const ordinary = ofOrdinaryDensity(report);
  const each = (work: (text: string) => unknown, text = report): number => (fastest(() => work(text), ROUNDS) / text.length) * LONG;
  yield { name: "reading 10,000 characters, structure and titles", value: each(readReport, ordinary), unit: "ms", of: sizeOf(ordinary) };
  yield { name: "… of a report full of numbers", value: each(readReport), unit: "ms", of: sizeOf(report) };
  yield { name: "… with indicators", value: each((text) => proposalOf(readReport(text))), unit: "ms" };
  yield { name: "… with the outline and its slots", value: each((text) => outlineOf(proposalOf(readReport(text)))), unit: "ms" };
  for (const length of LENGTHS) {
    const text = report.repeat(Math.ceil(length / report.length)).slice(0, length);
    yield { name: "reading, for each 10,000 characters", value: (fastest(() => readReport(text), length > LONG ? 3 : ROUNDS) / length) * LONG, unit: "ms", of: { characters: length } };
  }
  for (const [kind, piece] of Object.entries(WORST)) {
    const text = piece.repeat(Math.ceil(WORST_LENGTH / piece.length)).slice(0, WORST_LENGTH);
    const tenth = fastest(() => readReport(text.slice(0, WORST_LENGTH / 10)), 1);
    yield { name: "a million characters of one kind against a tenth of them", value: fastest(() => readReport(text), 1) / tenth, unit: "times", of: { kind } };
  }
}

function sizeOf(text: string): NonNullable<Figure["of"]> {
  return { characters: text.length, numbers: readReport(text).quantities.length };
}
