import type { Piece } from "../block";

/** A text as it grows, with where each piece of it comes from. */
export class TracedText {
  text = "";
  readonly pieces: Piece[] = [];

  /** `element` as in {@link Piece}. */
  add(text: string, element: number | null): void {
    if (text === "") return;
    this.text += text;
    this.pieces.push({ length: text.length, element });
  }

  addAll({ text, pieces }: TracedText): void {
    this.text += text;
    for (const piece of pieces) this.pieces.push(piece);
  }
}
