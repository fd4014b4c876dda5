/** One error put into a text that had none, and where whoever reads it must stop. */
import type { Chance } from "../../proof/fuzz/chance";
import type { CleanText } from "./cleanTexts";
import type { Place } from "./fact";

export interface Edit extends Place {
  readonly put: string;
}

export interface Plant {
  /** Of the clean text; no two overlap. */
  readonly edits: readonly Edit[];
  /** The other figures that it now disagrees with: a finding there is as good. */
  readonly also?: readonly Place[];
  /** Right findings of this plant besides its kind's. */
  readonly rules?: readonly string[];
}

export interface Planter {
  readonly kind: string;
  /** Any of these, of language.md 7, is a right finding. */
  readonly rules: readonly string[];
  /** null where the text gives no place at which a careful reader of this text alone must see it. */
  readonly plant: (clean: CleanText, chance: Chance) => Plant | null;
}

export interface PlantedText {
  readonly name: string;
  readonly kind: string;
  readonly rules: readonly string[];
  readonly text: string;
  /** Of the changed words in `text`; then of `also`. */
  readonly spans: readonly Place[];
  /** `before → after`, for lists. */
  readonly change: string;
}

export function planted(clean: CleanText, { kind, rules }: Planter, { edits, also = [], rules: besides = [] }: Plant): PlantedText {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const moved = (place: number): number => place + inOrder.filter(({ end }) => end <= place).reduce((sum, edit) => sum + edit.put.length - (edit.end - edit.start), 0);
  let text = "";
  let from = 0;
  for (const { start, end, put } of inOrder) {
    text += clean.text.slice(from, start) + put;
    from = end;
  }
  text += clean.text.slice(from);
  const spans = [...inOrder.map(({ end, put }) => ({ start: moved(end) - put.length, end: moved(end) })), ...also.map(({ start, end }) => ({ start: moved(start), end: moved(end) }))];
  const change = inOrder.map(({ start, end, put }) => `${clean.text.slice(start, end)} → ${put}`).join("; ");
  return { name: clean.name, kind, rules: [...new Set([...rules, ...besides])], text, spans, change };
}
