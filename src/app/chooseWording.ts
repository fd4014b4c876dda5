/** The wording of a sentence, chosen by the user or kept because its paragraph was copied: remembered in tblMemory. */
import type { Workbook } from "../host/workbook";
import type { ChosenWording } from "../core/indicator/dataset";
import { wordingChoices, type WordingChoice } from "../core/narrate/wordingChoices";
import { addedRows } from "./addedRows";
import { basisOf } from "./basisOf";
import { reportView, type ParagraphView, type ReportChoice } from "./reportView";
import { writableTracker, type Tracker } from "./tracker";
import { joinedUndo, NOTHING_TO_UNDO, undoable, type Undo } from "./undo";
import { writeReportSheet } from "./writeReport";

/** What these paragraphs say in one of several wordings. */
export function choicesIn({ dataset }: Tracker, options: Required<Pick<ReportChoice, "period" | "kind">>, paragraphs: readonly ParagraphView[]): readonly WordingChoice[] {
  return wordingChoices(dataset, options, paragraphs.flatMap(({ now }) => now ?? []));
}

export interface ChosenInParagraph extends ChosenWording {
  /** Outline id of the paragraph that says it. */
  readonly id: string;
}

/** Remembers the wording and renews its paragraph. */
export async function chooseWording(workbook: Workbook, choice: ReportChoice, { id, code, wording }: ChosenInParagraph): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const isNew = tracker.dataset.wordings.findLast((one) => one.code === code)?.wording !== wording;
  const remembered = await remember(workbook, tracker, isNew ? [{ code, wording }] : []);
  const { undo } = await writeReportSheet(workbook, { ...choice, only: new Set([id]) });
  return joinedUndo(remembered, undo);
}

/** Copied text is on its way to a reader: what it says stays said so, whatever its neighbours will say. */
export async function keepWordings(workbook: Workbook, choice: ReportChoice, ids: ReadonlySet<string>): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const { period, kind, paragraphs } = reportView(tracker, choice);
  const said = choicesIn(tracker, { period, kind }, paragraphs.filter(({ id }) => ids.has(id)));
  const known = tracker.dataset.wordings;
  const fresh = said.map(({ code, standing }) => ({ code, wording: standing })).filter(({ code, wording }) => !known.some((one) => one.code === code && one.wording === wording));
  return remember(workbook, tracker, fresh);
}

async function remember(workbook: Workbook, tracker: Tracker, wordings: readonly ChosenWording[]): Promise<Undo> {
  const layout = tracker.layouts.get("tblMemory");
  if (!layout || wordings.length === 0) return NOTHING_TO_UNDO;
  const changes = addedRows(layout, wordings.map(({ code, wording }) => new Map([["kind", "wording"], ["key", code], ["value", wording]])));
  await workbook.write(changes, basisOf(tracker));
  return undoable(tracker, changes);
}
