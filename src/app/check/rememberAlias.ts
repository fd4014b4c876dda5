/** What a person answers when asked which row of the workbook a name of the draft means: kept for this draft and all later ones. */
import type { Question } from "../../core/check/finding";
import { HostError, type Workbook } from "../../host/workbook";
import { aliasChanges } from "../aliasMemory";
import { basisOf } from "../basisOf";
import { writableTracker } from "../tracker";
import { undoable, type Undo } from "../undo";

/** @param code null: none of the rows. */
export async function rememberAlias(workbook: Workbook, { key }: Pick<Question, "key">, code: string | null): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const layout = tracker.layouts.get("tblMemory");
  if (!layout) throw new HostError({ code: "table_missing", severity: "error", with: { table: "tblMemory", sheet: "记忆" } });
  const changes = aliasChanges(layout, new Map([[key, code ?? "new"]]));
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return undoable(tracker, changes);
}
