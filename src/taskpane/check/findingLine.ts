import { correctionsOf, type PlacedFinding } from "../../app/check/draftSession";
import { addressOf } from "../../app/trace";
import type { Tracker } from "../../app/tracker";
import type { Correction } from "../../core/check/finding";
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
  readonly change: { readonly from: string; readonly to: string; readonly places: number } | null;
  /** Indicators that may be meant, the likeliest first; empty where that is no question. */
  readonly choices: readonly { readonly code: string; readonly name: string }[];
}

const LONGEST = 24;

/** On one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

export function findingLine(finding: PlacedFinding, text: string, tracker: Tracker | null, locale: Locale): FindingLine {
  const { start, end, correction, cell: place, question } = finding;
  const area = tracker && place ? areaOf(tracker.layouts, place) : null;
  const cell = area && { area, address: addressOf(area) };
  return {
    finding, words: shortened(text.slice(start, end)), said: findingText(finding, locale, cell?.address ?? ""), cell,
    change: correction && changeOf(finding, correction, text),
    choices: (question?.codes ?? []).map((code) => ({ code, name: tracker?.dataset.indicators.find((one) => one.code === code)?.name ?? code })),
  }; // prettier-ignore
}

/** 65% becomes 60%, though only the number is changed: the words of the place whole, where they hold it. */
function changeOf(finding: PlacedFinding, correction: Correction, text: string): NonNullable<FindingLine["change"]> {
  const { start, end } = finding;
  const whole = correction.text !== "" && start <= correction.start && end >= correction.end && end - start <= LONGEST;
  const [from, to] = whole ? [start, end] : [correction.start, correction.end];
  return { from: shortened(text.slice(from, to)), to: shortened(text.slice(from, correction.start) + correction.text + text.slice(correction.end, to)), places: correctionsOf(finding).length };
}
