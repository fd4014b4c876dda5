/** A document that was read and judged, opened once more to be written into. */
import { type RawUnits, rawUnits } from "./rawUnits";
import { isBlank, type Sources, sourcesOf } from "./sources";
import { type TextPlace, textPlaces } from "./textPlace";
import type { DocxParts } from "../read/docx/openDocx";
import { traceDocx } from "../read/docx/readDocx";
import { Refusal } from "../read/refusal";

export interface CheckedDocument {
  readonly bytes: Uint8Array;
  /** Its name, for the words of issues. */
  readonly file: string;
  /** As `readDocument` gave it: what all offsets count in. */
  readonly text: string;
}

export interface TextSpan {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export interface Draft {
  readonly text: string;
  readonly parts: DocxParts;
  readonly sources: Sources;
  /** By where the element begins. */
  readonly places: ReadonlyMap<number, TextPlace>;
  /** null: markup stands in the text of this place, and it must be left whole. */
  readonly unitsOf: (place: TextPlace) => RawUnits | null;
}

/** Throws a refusal, also where the document no longer holds the text that the spans speak of. */
export function openDraft({ bytes, file, text }: CheckedDocument, spans: readonly TextSpan[]): Draft {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal("document_not_docx");
  const { document, layout, parts } = traceDocx(bytes, file);
  const outside = spans.some(({ start, end }) => !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length));
  if (document.text !== text || outside) throw new Refusal("document_changed");
  const sources = sourcesOf(layout);
  const { text: xml, path } = parts.body;
  return { text, parts, sources, places: textPlaces(xml, path, new Set(sources.element)), unitsOf: rememberedUnits(xml) };
}

function rememberedUnits(xml: string): Draft["unitsOf"] {
  const known = new Map<TextPlace, RawUnits | null>();
  return (place) => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const units = rawUnits(xml.slice(place.contentStart, place.contentEnd));
    known.set(place, units);
    return units;
  };
}

/** Where a unit of the text stands; undefined where no element of the document shows it. */
export function placeOf({ sources, places }: Draft, at: number): TextPlace | undefined {
  return places.get(sources.element[at] ?? -1);
}

/** Whether the offset would cut a character of two units. */
export function cutsCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

/** Whether something of the unit can be seen and marked. */
export function isShown(draft: Draft, at: number): boolean {
  return !isBlank(draft.text, at) && placeOf(draft, at)?.whole != null;
}
