import { useCallback, useState } from "react";
import type { Proposal } from "../../core/read/proposal";

export type Edit = (proposal: Proposal) => Proposal;

/** What is asked for in the other view; a new number asks again. */
export interface Visit<Target> {
  readonly target: Target;
  readonly number: number;
}

export type ReadView = "document" | "indicators";

export interface ProposalState {
  readonly proposal: Proposal;
  readonly edit: (edit: Edit) => void;
  readonly view: ReadView;
  readonly setView: (view: ReadView) => void;
  /** Key of the indicator whose row is open and whose numbers are lit in the document. */
  readonly current: string | null;
  readonly open: (key: string | null) => void;
  /** To an indicator's row, from its number in the document. */
  readonly toRow: (key: string) => void;
  readonly rowVisit: Visit<string> | null;
  /** To a number in the document, from its row; by index of the quantity. */
  readonly toNumber: (quantity: number) => void;
  readonly numberVisit: Visit<number> | null;
}

/** A proposal while a person corrects it. All functions stay the same from drawing to drawing, so that rows and lines need not be drawn anew. */
export function useProposal(read: Proposal): ProposalState {
  const [proposal, setProposal] = useState(read);
  const [view, setView] = useState<ReadView>("document");
  const [current, open] = useState<string | null>(null);
  const [rowVisit, setRowVisit] = useState<Visit<string> | null>(null);
  const [numberVisit, setNumberVisit] = useState<Visit<number> | null>(null);

  const edit = useCallback((change: Edit): void => setProposal(change), []);
  const toRow = useCallback((key: string): void => {
    setView("indicators");
    open(key);
    setRowVisit((last) => ({ target: key, number: (last?.number ?? 0) + 1 }));
  }, []);
  const toNumber = useCallback((quantity: number): void => {
    setView("document");
    setNumberVisit((last) => ({ target: quantity, number: (last?.number ?? 0) + 1 }));
  }, []);
  return { proposal, edit, view, setView, current, open, toRow, rowVisit, toNumber, numberVisit };
}
