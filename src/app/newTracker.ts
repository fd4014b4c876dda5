import type { Dataset } from "../core/indicator/dataset";
import { HostError, type Change, type Workbook } from "../host/workbook";
import { PACKS } from "../packs";
import type { Pack } from "../packs/pack";
import { packDataset, type PackChoice } from "../packs/packDataset";
import { bookPlans } from "../sheets/book";
import type { SheetLanguage } from "../sheets/language";
import { TABLE_NAMES } from "../sheets/tables";
import { undoable, type Undo } from "./undo";

export interface NewTracker extends PackChoice {
  readonly pack: Pack;
  readonly language: SheetLanguage;
}

export async function newTracker(workbook: Workbook, { pack, language, ...choice }: NewTracker): Promise<Undo> {
  return createTracker(workbook, packDataset(pack, choice), language);
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
