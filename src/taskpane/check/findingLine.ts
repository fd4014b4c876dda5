import type { PlacedFinding } from "../../app/check/draftSession";
import { addressOf } from "../../app/trace";
import type { Tracker } from "../../app/tracker";
import type { SheetArea } from "../../host/workbook";
import { findingText } from "../../i18n/check/findingText";
import type { Locale } from "../../i18n/locale";
import { areaOf } from "../../sheets/layout";

/** A finding as it is shown: the words of its place, what is wrong with them, and the cell that says otherwise. */
export interface FindingLine {
  readonly finding: PlacedFinding;
  readonly words: string;
  readonly said: string;
  /** null where no cell of the workbook has to do with it. */
  readonly cell: { readonly area: SheetArea; readonly address: string } | null;
  /** What would stand there instead, and what stands there now; null where a person must decide. */
  readonly change: { readonly from: string; readonly to: string } | null;
}

const LONGEST = 24;

/** On one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

export function findingLine(finding: PlacedFinding, text: string, tracker: Tracker | null, locale: Locale): FindingLine {
  const { start, end, correction, cell: place } = finding;
  const area = tracker && place ? areaOf(tracker.layouts, place) : null;
  const cell = area && { area, address: addressOf(area) };
  return {
    finding, words: shortened(text.slice(start, end)), said: findingText(finding, locale, cell?.address ?? ""), cell,
    change: correction && { from: shortened(text.slice(correction.start, correction.end)), to: shortened(correction.text) },
  }; // prettier-ignore
}
