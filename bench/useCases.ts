/** What the use cases of the pane cost: requests to Excel through the genuine library, and time of the text itself. */
import { enterValue } from "../src/app/enterValues";
import { openTracker } from "../src/app/tracker";
import { writeReportSheet } from "../src/app/writeReport";
import { writeReport } from "../src/core/narrate/report";
import { openExcel } from "../src/host/excel/openExcel";
import { bookPlans } from "../src/sheets/book";
import { openExcel as openTrial } from "../test/standin/office";
import { bigDataset, TRACKER_SIZES } from "./bigDataset";
import { countersOf } from "./excelHost";
import type { Figure } from "./figure";

export async function* useCases(): AsyncGenerator<Figure> {
  for (const size of TRACKER_SIZES) {
    const { standin } = await openTrial();
    const workbook = openExcel();
    const dataset = bigDataset(size);
    const counted = async (name: string, work: () => Promise<unknown>): Promise<readonly Figure[]> => {
      standin.resetCounters();
      await work();
      return countersOf(`tracker ${name}`, { ...size }, standin.counters);
    };
    yield* await counted("create", () => workbook.write([{ kind: "createSheets", sheets: bookPlans({ language: "zh", dataset, takenSheets: [] }) }]));
    yield* await counted("refresh", () => openTracker(workbook));
    yield* await counted("generate", () => writeReportSheet(workbook, {}));
    yield* await counted("enter a value", () => enterValue(workbook, { code: "A01", reporter: size.reporters === 1 ? "" : "第1镇", month: 6, value: 77 }));
    yield* await counted("update", () => writeReportSheet(workbook, {}));
    yield* await counted("update again", () => writeReportSheet(workbook, {}));
  }
  yield textSpeed();
}

const ROUNDS = 20;

/** Milliseconds for 10,000 characters of report text, every number with its source. */
function textSpeed(): Figure {
  const dataset = bigDataset({ indicators: 300, reporters: 20 });
  const options = { period: dataset.settings.period, kind: "half-year" } as const;
  const { paragraphs } = writeReport(dataset, options);
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) writeReport(dataset, options);
  const each = (performance.now() - start) / ROUNDS;
  return { name: "text with trace, per 10,000 characters", value: Math.round((each / characters) * 10_000 * 10) / 10, unit: "ms", of: { characters, entries: dataset.entries.length } };
}
