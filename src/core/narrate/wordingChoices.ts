/** 换个说法: where a paragraph says an indicator in one of several wordings, which stands and which others would be as true. */
import type { Dataset } from "../indicator/dataset";
import { beginNarration, evaluationOf, type NarrationOptions } from "./narration";
import { codesInFrames } from "./frame";
import type { Paragraph } from "./report";
import { textOf } from "./segment";
import { wordingsOf } from "./sentence";

export interface WordingChoice {
  readonly code: string;
  readonly name: string;
  /** The pattern that stands in the paragraph. */
  readonly standing: string;
  /** All of them, the standing one included, with the sentence that each would make. */
  readonly options: readonly { readonly wording: string; readonly text: string }[];
}

/** In the order in which the paragraph names them. */
export function wordingChoices(dataset: Dataset, options: NarrationOptions, paragraphs: readonly Paragraph[]): readonly WordingChoice[] {
  const narration = beginNarration(dataset, options, codesInFrames(dataset.indicators));
  return paragraphs.flatMap(({ text, segments }) => {
    const codes = new Set(segments.flatMap(({ source }) => (source && source.code !== "" ? [source.code] : [])));
    return [...codes].flatMap((code): readonly WordingChoice[] => {
      const evaluation = evaluationOf(narration, code);
      if (!evaluation) return [];
      return wordingsOf({ evaluation, narration }).flatMap((sentences): readonly WordingChoice[] => {
        const wordings = sentences.map(({ wording, segments: said }) => ({ wording, text: textOf(said) }));
        const standing = wordings.find(({ text: said }) => text.includes(said));
        return standing && wordings.length > 1 ? [{ code, name: evaluation.indicator.name, standing: standing.wording, options: wordings }] : [];
      }).slice(0, 1);
    });
  });
}
