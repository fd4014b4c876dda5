import { useCallback, useMemo } from "react";
import { blocksOf, marksOf } from "../../app/readView";
import { PaperDocument } from "../paper/PaperDocument";
import type { DrawMark } from "../paper/PaperLine";
import { MarkedNumber, type LitMark } from "./MarkedNumber";
import type { ProposalState } from "./useProposal";
import type { ReadDocument } from "./useReading";
import { useReadWords } from "./useReadWords";

export interface NumberedDocumentProps {
  readonly document: ReadDocument;
  readonly state: ProposalState;
}

/** The document as on paper, its numbers marked by kind; pressing one opens its indicator. */
export function NumberedDocument({ document: { proposal: read, tables }, state }: NumberedDocumentProps) {
  const { preview } = useReadWords();
  const { proposal, current, toRow, numberVisit } = state;
  const blocks = useMemo(() => blocksOf(read.reading, tables), [read, tables]);
  const marks = useMemo(() => new Map([...marksOf(proposal)].map(([line, own]) => [line, own.map((mark): LitMark => ({ ...mark, lit: mark.key === current }))])), [proposal, current]);
  const visit = useMemo(
    () => numberVisit && { line: read.reading.quantities[numberVisit.target]?.line ?? 0, selector: `[data-quantity="${String(numberVisit.target)}"]`, number: numberVisit.number },
    [numberVisit, read],
  );
  const draw = useCallback<DrawMark<LitMark>>((mark, slot) => <MarkedNumber key={mark.quantity} mark={mark} slot={slot} onPress={toRow} />, [toRow]);
  return <PaperDocument words={preview} text={read.reading.text} blocks={blocks} marks={marks} draw={draw} visit={visit} />;
}
