/** Checking a draft: what a press costs beside reading alone, against itself and against 300 indicators, and that it stays linear. */
import { againstBook } from "../src/core/check/book/againstBook";
import { bookOf } from "../src/core/check/book/book";
import { checkDraft } from "../src/core/check/checkDraft";
import { draftOf } from "../src/core/check/draft";
import { readReport } from "../src/core/read/readReport";
import { bigDataset } from "./bigDataset";
import { fastest } from "./fastest";
import type { Figure } from "./figure";
import { ofOrdinaryDensity, ownReports } from "./ownReports";

const LONG = 10_000;
const ROUNDS = 10;
const LENGTHS = [1_000, 10_000, 100_000];

export function* checking(): Generator<Figure> {
  const dataset = bigDataset({ indicators: 300, reporters: 1 });
  const report = ownReports();
  const ofLength = (length: number): string => report.repeat(Math.ceil(length / report.length)).slice(0, length);
  const text = ofLength(LONG);
  const reading = fastest(() => readReport(text), ROUNDS);
  const alone = fastest(() => checkDraft(draftOf(readReport(text))), ROUNDS);
  const whole = fastest(() => {
    const draft = draftOf(readReport(text));
    return [checkDraft(draft), againstBook(draft, bookOf(dataset))];
  }, ROUNDS);
  const of = { characters: text.length, numbers: readReport(text).quantities.length };
  yield { name: "checking 10,000 characters against themselves, reading included", value: alone, unit: "ms", of };
  yield { name: "… beside reading alone", value: alone / reading, unit: "times", of };
  yield { name: "… and against 300 indicators", value: whole, unit: "ms", of };
  yield { name: "… and against 300 indicators, beside reading alone", value: whole / reading, unit: "times", of: { ...of, indicators: dataset.indicators.length } };
  const ordinary = ofOrdinaryDensity(report);
  const ratio = fastest(() => checkDraft(draftOf(readReport(ordinary))), 3) / fastest(() => readReport(ordinary), 3);
  yield { name: "checking a report of ordinary density, beside reading alone", value: ratio, unit: "times", of: { characters: ordinary.length } };
  for (const length of LENGTHS) {
    const long = ofLength(length);
    yield { name: "checking, for each 10,000 characters", value: (fastest(() => checkDraft(draftOf(readReport(long))), 3) / length) * LONG, unit: "ms", of: { characters: length } };
  }
}
