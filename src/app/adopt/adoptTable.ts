/** A table of the user's own becomes the tracker's source: the tracker looks at its cells, and it stays the only place to type. */
import type { TableReading } from "../../core/table/tableReading";
import { HostError, type SheetContent, type Workbook } from "../../host/workbook";
import { basisOf } from "../basisOf";
import { openTracker, writableTracker } from "../tracker";
import { undoable } from "../undo";
import type { Adoption, AdoptionChoice } from "./adoption";
import { adoptionPlan } from "./adoptionPlan";

/** Makes a tracker where there is none. Everything goes in one write, and comes back in one press. */
export async function adoptTable(workbook: Workbook, content: SheetContent, reading: TableReading, choice: AdoptionChoice): Promise<Adoption> {
  const opened = await openTracker(workbook);
  if (opened.kind === "broken") throw new HostError(opened.issues[0] ?? { code: "no_tracker", severity: "error" });
  const standing = opened.kind === "none" ? opened : await writableTracker(workbook);
  const { changes, preview } = adoptionPlan(standing, content, reading, choice);
  if (preview.readings === 0) throw new HostError({ code: "adopted_nothing", severity: "error", with: { sheet: content.sheet } });
  const written = changes();
  const layouts = "layouts" in standing ? standing.layouts : new Map();
  await workbook.write(written, basisOf({ layouts }));
  return { ...preview, undo: undoable({ layouts }, written) };
}
