/** The outline of one of the usual documents in place of the workbook's own for that kind of report; the other kinds keep theirs. */
import { withKinds } from "../core/outline/withKinds";
import type { Workbook } from "../host/workbook";
import { outlineFromPreset } from "../packs/outlines/outlineFromPreset";
import type { OutlinePreset } from "../packs/outlines/preset";
import { basisOf } from "./basisOf";
import { placedOutline } from "./placedOutline";
import { writableTracker } from "./tracker";
import { undoable, type Undo } from "./undo";

export interface SetOutline {
  readonly preset: OutlinePreset;
  /** The section that a report on one topic is about; empty: all. */
  readonly topic?: string;
}

export async function setOutline(workbook: Workbook, { preset, topic = "" }: SetOutline): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const { dataset } = tracker;
  const codeOf = new Map(dataset.indicators.map(({ name, code }) => [name, code]));
  const outline = withKinds(dataset.outline, preset.kinds, outlineFromPreset(preset, dataset, topic));
  const changes = placedOutline(tracker, outline, codeOf);
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return undoable(tracker, changes);
}
