import type { Dataset } from "../core/indicator/dataset";
import { withKinds } from "../core/outline/withKinds";
import { HostError, type Change, type Workbook } from "../host/workbook";
import { PACKS } from "../packs";
import { outlineFromPreset } from "../packs/outlines/outlineFromPreset";
import type { OutlinePreset } from "../packs/outlines/preset";
import type { Pack } from "../packs/pack";
import { packDataset, type PackChoice } from "../packs/packDataset";
import { bookPlans } from "../sheets/book";
import type { SheetLanguage } from "../sheets/language";
import { TABLE_NAMES } from "../sheets/tables";
import { undoable, type Undo } from "./undo";

export interface NewTracker extends PackChoice {
  readonly pack: Pack;
  readonly language: SheetLanguage;
  /** In place of the pack's outline for its kinds of report. */
  readonly outline?: OutlinePreset;
}

export async function newTracker(workbook: Workbook, { pack, language, outline, ...choice }: NewTracker): Promise<Undo> {
  const dataset = packDataset(pack, choice);
  return createTracker(workbook, outline ? { ...dataset, outline: withKinds(dataset.outline, outline.kinds, outlineFromPreset(outline, dataset)) } : dataset, language);
}

/**
 * Makes the tracker's sheets beside whatever stands in the workbook. Refuses where a tracker is already. Taken back, they
 * go as a whole, as long as nobody has typed into them.
 */
export async function createTracker(workbook: Workbook, dataset: Dataset, language: SheetLanguage): Promise<Undo> {
  const present = await workbook.read(TABLE_NAMES);
  const [standing] = present.tables.keys();
  if (standing !== undefined) throw new HostError({ code: "tracker_exists", severity: "error", with: { table: standing } });
  if (present.readOnly) throw new HostError({ code: "host_read_only", severity: "error" });
  const changes: readonly Change[] = [{ kind: "createSheets", sheets: bookPlans({ language, dataset, takenSheets: present.sheetNames }) }];
  await workbook.write(changes);
  return undoable({ layouts: new Map() }, changes);
}

export function findPack(id: string): Pack | null {
  return PACKS.find((pack) => pack.id === id) ?? null;
}
