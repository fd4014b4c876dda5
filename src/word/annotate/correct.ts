/** Puts corrections into the runs of a document. */
import { escapeXml } from "../../opc/escapeXml";
import { edited, setAttributes, type TextEdit } from "../../opc/xmlEdit";
import { refusingFaults } from "../read/docx/openDocx";
import { Refusal } from "../read/refusal";
import { type CheckedDocument, cutsCharacter, type Draft, openDraft, placeOf, type TextSpan } from "./draft";
import { keepsBlanks } from "./marks";
import { packed } from "./packed";
import type { TextPlace } from "./textPlace";

export interface TextCorrection extends TextSpan {
  /** What stands there instead; where `start` is `end`, what is put in. */
  readonly text: string;
}

export interface Corrected {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the document says now. */
  readonly text: string;
  /** Which corrections were left out whole: over automatic numbers, several paragraphs, fields, formulas, text boxes. */
  readonly unapplied: readonly number[];
}

/** A line end, a tab or a soft hyphen would not stand in the text of a run. */
const UNWRITABLE = /[\u0000-\u001f\u007f\u00ad\ufffe\uffff]|[\ud800-\udfff]/u;

/** Throws a refusal. */
export function correct(document: CheckedDocument, corrections: readonly TextCorrection[]): Corrected {
  return refusingFaults(() => {
    const draft = openDraft(document, corrections);
    refuseOverlaps(corrections);
    const applied: TextCorrection[] = [];
    const unapplied: number[] = [];
    const byPlace = new Map<TextPlace, TextEdit[]>();
    for (const [index, correction] of corrections.entries()) {
      const edits = editsOf(draft, correction);
      if (edits === null) unapplied.push(index);
      else {
        applied.push(correction);
        for (const [place, edit] of edits) byPlace.set(place, [...(byPlace.get(place) ?? []), edit]);
      }
    }
    if (applied.length === 0) return { bytes: document.bytes.slice(), text: document.text, unapplied };
    const text = edited(document.text, applied);
    const { body } = draft.parts;
    const written = edited(body.text, [...byPlace].map(([place, edits]) => rewritten(body.text, place, edits)));
    return { bytes: packed(document, [{ ...body, text: written }], { text, comments: [] }), text, unapplied };
  });
}

function refuseOverlaps(corrections: readonly TextCorrection[]): void {
  const sorted = [...corrections].sort((a, b) => a.start - b.start || a.end - b.end);
  if (sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0))) throw new Refusal("document_corrections_overlap");
}

/** What it changes inside each text, in offsets of that text's own content; null where it cannot be done whole. */
function editsOf(draft: Draft, { start, end, text }: TextCorrection): readonly (readonly [TextPlace, TextEdit])[] | null {
  if (UNWRITABLE.test(text) || cutsCharacter(draft.text, start) || cutsCharacter(draft.text, end)) return null;
  if (start === end) return insertion(draft, start, text);
  const edits: [TextPlace, TextEdit][] = [];
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(draft, at);
    if (unit === null || draft.sources.line[at] !== draft.sources.line[start]) return null;
    const last = edits.at(-1);
    if (last?.[0] !== unit.place) edits.push([unit.place, { start: unit.start, end: unit.end, text: edits.length === 0 ? escapeXml(text) : "" }]);
    else last[1] = { ...last[1], end: unit.end };
  }
  return edits;
}

/** Behind the character before it, and in its look; at the beginning of a line before the first. */
function insertion(draft: Draft, at: number, text: string): readonly (readonly [TextPlace, TextEdit])[] | null {
  const before = at > 0 && draft.text[at - 1] !== "\n" ? unitAt(draft, at - 1) : null;
  if (before) return [[before.place, { start: before.end, end: before.end, text: escapeXml(text) }]];
  const behind = unitAt(draft, at);
  return behind && [[behind.place, { start: behind.start, end: behind.start, text: escapeXml(text) }]];
}

function unitAt(draft: Draft, at: number): { readonly place: TextPlace; readonly start: number; readonly end: number } | null {
  const place = placeOf(draft, at);
  if (!place || place.kept || !/^<(?:[^\s:>]+:)?t[\s>]/.test(place.open)) return null;
  const units = draft.unitsOf(place);
  const index = draft.sources.unit[at] ?? -1;
  const [start, end] = [units?.starts[index], units?.ends[index]];
  return start === undefined || end === undefined ? null : { place, start, end };
}

function rewritten(xml: string, place: TextPlace, edits: readonly TextEdit[]): TextEdit {
  const content = edited(xml.slice(place.contentStart, place.contentEnd), edits);
  const open = keepsBlanks(place) || content.trim() === content ? place.open : setAttributes(place.open, { "xml:space": "preserve" });
  return { start: place.start, end: place.contentEnd, text: open + content };
}
