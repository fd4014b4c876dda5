/** How much is told, set in the pane: into the rows of the settings sheet, which an older workbook gains. */
import { expect, test } from "vitest";
import { createTracker } from "../../src/app/newTracker";
import { setTelling } from "../../src/app/setTelling";
import { requireTracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { newXlsx } from "../../src/host/xlsx";
import { dataset } from "../core/dataset";

async function begun() {
  const workbook = newXlsx();
  await createTracker(workbook, dataset({ indicators: [{ name: "植树" }] }), "zh");
  return workbook;
}

test("each is read back, and one press takes it back", async () => {
  const workbook = await begun();
  const before = await workbook.read(["tblSettings"]);
  const undo = await setTelling(workbook, { voice: "circular", detail: "brief", disclosure: "explicit", budget: 3000, annex: "omitted", leaders: "县委、县政府", guides: "市妇联" });
  expect((await requireTracker(workbook)).dataset.settings).toMatchObject({ voice: "circular", detail: "brief", disclosure: "explicit", budget: 3000, annex: "omitted", leaders: "县委、县政府", guides: "市妇联" });
  await undoWrite(workbook, undo);
  expect((await workbook.read(["tblSettings"])).tables).toEqual(before.tables);
  await setTelling(workbook, { budget: 3000 });
  await setTelling(workbook, { budget: null });
  await setTelling(workbook, { leaders: "县委" });
  await setTelling(workbook, { leaders: "" });
  expect((await requireTracker(workbook)).dataset.settings).toMatchObject({ budget: null, detail: "standard", leaders: "", guides: "" });
});

test("an older workbook gains the rows that are set, once", async () => {
  const workbook = await begun();
  const { tables } = await workbook.read(["tblSettings"]);
  const rows = tables.get("tblSettings")?.rows ?? [];
  const late = new Set(["detail", "budget", "disclosure", "annex"]);
  await workbook.write([{ kind: "deleteRows", table: "tblSettings", rows: rows.flatMap((row, index) => (late.has(String(row.at(-1))) ? [index] : [])) }]);
  const older = await requireTracker(workbook);
  expect(older.dataset.settings).toMatchObject({ detail: "standard", budget: null, annex: "attached" });
  const undo = await setTelling(workbook, { detail: "full", voice: "monitoring" });
  await setTelling(workbook, { detail: "full" });
  const { dataset: { settings }, layouts } = await requireTracker(workbook);
  expect(settings).toMatchObject({ detail: "full", voice: "monitoring", disclosure: "named", period: older.dataset.settings.period });
  expect(layouts.get("tblSettings")?.data.rows.at(-1)?.slice(0, 2)).toEqual(["篇幅", "详细"]);
  expect(layouts.get("tblSettings")?.data.rows).toHaveLength(rows.length - late.size + 1);
  await undoWrite(workbook, undo);
  expect((await requireTracker(workbook)).layouts.get("tblSettings")?.data.rows).toHaveLength(rows.length - late.size);
});
