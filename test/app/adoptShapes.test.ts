/** Tables of every make where they stand: what the formulas give is what was read, in what the workbook computes; and it all goes again. */
import { expect, test } from "vitest";
import { adoptTable } from "../../src/app/adopt/adoptTable";
import { findTables } from "../../src/app/adopt/findTables";
import { withAdopted } from "../../src/app/adopt/withAdopted";
import { openTracker, requireTracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { openExcel } from "../../src/host/excel/openExcel";
import { openBook } from "../../src/workbench/files/openBook";
import { bookOf } from "../core/table/bookOf";
import { BLIND_NAMES, SHAPE_NAMES, shapeCase } from "../core/table/shapeCase";
import { openExcel as openTrial } from "../standin/office";
import { tableRecords } from "../../src/app/adopt/tableRecords";
import type { AdoptionChoice } from "../../src/app/adopt/adoption";

/** Of each make one: `ALL_SHAPES=1` tries all. */
const SOME = /^(?:T01|T05|T12|T22|T33|T37|T45|B13|C05)/u;
const NAMES = [...SHAPE_NAMES, ...BLIND_NAMES].filter((name) => process.env["ALL_SHAPES"] === "1" || SOME.test(name));
const CHOICE: AdoptionChoice = { period: { year: 2026, month: 6 }, office: "", language: "zh", fields: new Map(), leftOut: new Set(), fill: true, add: [] };

test.each(NAMES)("%s", async (name) => {
  const { standin: file } = await openBook(await bookOf(shapeCase(name).sheets));
  await openTrial({ state: file.exportState() });
  const workbook = openExcel();
  const sheet = shapeCase(name).sheets[0]?.sheet ?? "";
  const { content, readings, at } = await findTables(workbook, null, { sheet });
  const reading = readings[at];
  if (!reading || tableRecords(content, reading, CHOICE).dataset.entries.length === 0) return;
  const { undo } = await adoptTable(workbook, content, reading, CHOICE);
  const tracker = await requireTracker(workbook);
  const records = tableRecords(content, reading, CHOICE);
  const figures = (entries: typeof tracker.dataset.entries): unknown => entries.map(({ code, reporter, months, lastYear, lastYearTotal }) => [code, reporter, months, lastYear, lastYearTotal]);
  expect(figures(tracker.dataset.entries)).toEqual(figures(records.dataset.entries));
  expect(tracker.dataset.indicators.map(({ code, target }) => [code, target])).toEqual(records.dataset.indicators.map(({ code, target }) => [code, target]));
  expect(tracker.dataset.targets.map(({ code, reporter, lower, upper }) => [code, reporter, lower, upper])).toEqual(records.dataset.targets.map(({ code, reporter, lower, upper }) => [code, reporter, lower, upper]));
  const again = await withAdopted(workbook, tracker);
  expect({ due: again.due, told: again.issues.slice(tracker.issues.length) }).toEqual({ due: [], told: [] });
  expect(await undoWrite(workbook, undo)).toMatchObject({ left: 0 });
  expect((await openTracker(workbook)).kind).toBe("none");
  expect(await workbook.readSheet({ sheet })).toEqual(content);
});
