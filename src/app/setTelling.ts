/** How much the report tells, to whom, and under whom: rows of tblSettings. A workbook made before they existed gains them when they are first set. */
import type { Telling } from "../core/indicator/settings";
import { HostError, type CellInput, type Change, type Workbook } from "../host/workbook";
import { wordOf } from "../sheets/choices";
import type { TableLayout } from "../sheets/layout";
import { SETTING_ROWS } from "../sheets/settingRows";
import { settingRowsOf } from "../sheets/settingsTable";
import { cellChange, wholeRow } from "../sheets/tableChanges";
import { basisOf } from "./basisOf";
import { writableTracker } from "./tracker";
import { undoable, type Undo } from "./undo";

export async function setTelling(workbook: Workbook, telling: Partial<Telling>): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const layout = tracker.layouts.get("tblSettings");
  if (!layout) throw new HostError({ code: "table_missing", severity: "error", with: { table: "tblSettings", sheet: "设置" } });
  const rows = settingRowsOf(layout);
  const cells = [...cellsOf(telling, layout)];
  const standing = cells.flatMap(([key, value]) => cellChange(layout, rows.get(key) ?? -1, "value", value).filter(() => rows.has(key)));
  const added = SETTING_ROWS.filter(({ key }) => cells.some(([given]) => given === key) && !rows.has(key)).map(({ key, name, note }) =>
    wholeRow(layout, new Map<string, CellInput>([["name", name[layout.language]], ["value", new Map(cells).get(key) ?? null], ["note", note[layout.language]], ["key", key]])),
  );
  const changes: readonly Change[] = [...standing, ...(added.length > 0 ? [{ kind: "append", table: "tblSettings", rows: added } as const] : [])];
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return undoable(tracker, changes);
}

function cellsOf({ leaders, guides, voice, detail, disclosure, budget, annex }: Partial<Telling>, { language }: TableLayout): ReadonlyMap<string, CellInput> {
  return new Map<string, CellInput>([
    ...(leaders === undefined ? [] : [["leaders", leaders || null] as const]),
    ...(guides === undefined ? [] : [["guides", guides || null] as const]),
    ...(voice === undefined ? [] : [["voice", wordOf("voice", voice, language)] as const]),
    ...(detail === undefined ? [] : [["detail", wordOf("detail", detail, language)] as const]),
    ...(budget === undefined ? [] : [["budget", budget] as const]),
    ...(annex === undefined ? [] : [["annex", wordOf("annex", annex, language)] as const]),
    ...(disclosure === undefined ? [] : [["disclosure", wordOf("disclosure", disclosure, language)] as const]),
  ]);
}
