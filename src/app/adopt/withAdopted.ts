import type { SheetReader } from "../../host/workbook";
import type { Tracker } from "../tracker";
import { readAdopted } from "./adoptedTables";

/** The tracker with what there is to say of the user's own tables that it looks at. */
export async function withAdopted(workbook: SheetReader, tracker: Tracker): Promise<Tracker> {
  const { issues, due } = await readAdopted(workbook, tracker);
  return { ...tracker, issues: [...tracker.issues, ...issues], due };
}
