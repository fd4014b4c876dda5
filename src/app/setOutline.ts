/** The outline of one of the usual documents in place of the workbook's own for that kind of report; the other kinds keep theirs. */
import { withKinds } from "../core/outline/withKinds";
import { HostError, type Workbook } from "../host/workbook";
import { outlineFromPreset } from "../packs/outlines/outlineFromPreset";
import type { OutlinePreset } from "../packs/outlines/preset";
import { writeOutline } from "../sheets/records";
import { bodyChanges } from "../sheets/tableChanges";
import { basisOf } from "./basisOf";
import { writableTracker } from "./tracker";
import { undoable, type Undo } from "./undo";

export interface SetOutline {
  readonly preset: OutlinePreset;
  /** The section that a report on one topic is about; empty: all. */
  readonly topic?: string;
}

export async function setOutline(workbook: Workbook, { preset, topic = "" }: SetOutline): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const layout = tracker.layouts.get("tblPhrases");
  if (!layout) throw new HostError({ code: "table_missing", severity: "error", with: { table: "tblPhrases", sheet: "提纲" } });
  const { dataset } = tracker;
  const codeOf = new Map(dataset.indicators.map(({ name, code }) => [name, code]));
  const outline = withKinds(dataset.outline, preset.kinds, outlineFromPreset(preset, dataset, topic));
  const changes = bodyChanges(layout, outline.map((paragraph) => writeOutline(paragraph, layout.language, codeOf)));
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return undoable(tracker, changes);
}
