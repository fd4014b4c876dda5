/** Writing a report: what 10,000 characters cost with the trail of every number, and that a thousand documents leave nothing behind. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { importedDataset } from "../src/app/importedDataset";
import { evaluate } from "../src/core/evaluate/evaluate";
import type { Dataset } from "../src/core/indicator/dataset";
import type { ReportKind } from "../src/core/indicator/period";
import { writeReport } from "../src/core/narrate/report";
import { proposalOf } from "../src/core/read/proposalOf";
import { readReport } from "../src/core/read/readReport";
import { PACKS } from "../src/packs";
import { packDataset } from "../src/packs/packDataset";
import { bigDataset } from "./bigDataset";
import { fastest } from "./fastest";
import type { Figure } from "./figure";
import { ofOrdinaryDensity, ownReports } from "./ownReports";

const ROUNDS = 200;
const DOCUMENTS = 1000;
const KIND = "half-year";

/** An imported outline is of its own kind of report. */
function kindFor({ outline }: Dataset): ReportKind {
  const kinds = outline.flatMap((paragraph) => paragraph.kinds);
  return kinds.includes(KIND) ? KIND : (kinds[0] ?? KIND);
}

export function* writing(): Generator<Figure> {
  for (const pack of PACKS) yield* textOf(pack.id, packDataset(pack, { year: 2026, codes: new Set(pack.sections.flatMap(({ indicators }) => indicators.map(({ code }) => code))), sample: true }), ROUNDS);
  const read = proposalOf(readReport(ofOrdinaryDensity(ownReports())));
  yield* textOf("an imported report", importedDataset(read, { year: read.reading.structure.year ?? 2026, office: "", source: "" }), ROUNDS);
  yield* textOf("300 indicators, 20 units", bigDataset({ indicators: 300, reporters: 20 }), 10);
  yield* memory();
}

function* textOf(name: string, dataset: Dataset, rounds: number): Generator<Figure> {
  const { period } = dataset.settings;
  const kind = kindFor(dataset);
  const { characters, numbers } = sizeOf(dataset);
  const whole = fastest(() => writeReport(dataset, { period, kind }), rounds);
  const of = { workbook: name, characters, numbers, entries: dataset.entries.length };
  yield { name: "text with trace, per 10,000 characters", value: (whole / characters) * 10_000, unit: "ms", of };
  yield { name: "… a document", value: whole, unit: "ms", of };
  yield { name: "… of it evaluation", value: fastest(() => evaluate(dataset, period), rounds), unit: "ms", of };
}

/** Of many different workbooks: nothing of one may stay when the next comes. */
function* memory(): Generator<Figure> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1000;
  };
  const [pack] = PACKS;
  if (!pack) return;
  const one = (index: number): number => written(packDataset(pack, { year: 2026, codes: null, sample: true, month: (index % 12) + 1 }));
  for (let index = 0; index < DOCUMENTS / 10; index += 1) one(index);
  const before = heap();
  for (let index = 0; index < DOCUMENTS; index += 1) one(index);
  yield { name: "heap grown by documents written", value: heap() - before, unit: "kB", of: { documents: DOCUMENTS } };
}

function written(dataset: Dataset): number {
  return sizeOf(dataset).characters;
}

function sizeOf(dataset: Dataset): { readonly characters: number; readonly numbers: number } {
  const segments = writeReport(dataset, { period: dataset.settings.period, kind: kindFor(dataset) }).paragraphs.flatMap((paragraph) => paragraph.segments);
  return { characters: segments.reduce((sum, { text }) => sum + text.length, 0), numbers: segments.filter(({ source }) => source).length };
}
