import type { Change, Workbook } from "../host/workbook";
import { wordOf } from "../sheets/choices";
import { cellChange } from "../sheets/tableChanges";
import { upkeepChanges } from "../sheets/upkeep";
import { basisOf } from "./basisOf";
import { reportView } from "./reportView";
import type { Tracker } from "./tracker";

/**
 * What the workbook needs after edits in the sheet: formulas in new rows, names beside codes, slots of renamed indicators,
 * and the state column of tblReport for whoever looks at the sheet without the pane. Nothing typed is touched.
 */
export function upkeepDue(tracker: Tracker): readonly Change[] {
  if (tracker.readOnly) return [];
  const layout = tracker.layouts.get("tblReport");
  const states = layout
    ? reportView(tracker).paragraphs.flatMap(({ row, state, stored }) =>
        row === null || stored === null || state === "unwritten" || state === stored.state ? [] : cellChange(layout, row, "state", wordOf("reportState", state, layout.language)),
      )
    : [];
  return [...upkeepChanges(tracker), ...states, ...(tracker.due ?? [])];
}

export async function keepWorkbookRight(workbook: Workbook, tracker: Tracker): Promise<void> {
  const changes = upkeepDue(tracker);
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
}
