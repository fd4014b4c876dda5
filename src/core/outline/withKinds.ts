import { REPORT_KINDS, type ReportKind } from "../indicator/period";
import { freeId } from "./ownIds";
import type { OutlineParagraph } from "./paragraph";

/** An outline with new paragraphs for some kinds of report. Those of other kinds stay, and so does what the others share. */
export function withKinds(outline: readonly OutlineParagraph[], kinds: readonly ReportKind[], paragraphs: readonly OutlineParagraph[]): readonly OutlineParagraph[] {
  const kept = outline.flatMap((paragraph): readonly OutlineParagraph[] => {
    const own: readonly ReportKind[] = paragraph.kinds.length === 0 ? REPORT_KINDS : paragraph.kinds;
    const left = own.filter((kind) => !kinds.includes(kind));
    return left.length === 0 ? [] : [left.length === own.length ? paragraph : { ...paragraph, kinds: left }];
  });
  const taken = new Set(kept.map(({ id }) => id));
  return [...kept, ...paragraphs.map((paragraph) => ({ ...paragraph, id: freeId(paragraph.id, taken) }))].map((paragraph, row) => ({ ...paragraph, row }));
}
