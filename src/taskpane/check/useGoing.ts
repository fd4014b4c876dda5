import { useCallback, useState } from "react";

export type CheckView = "findings" | "draft";

/** What is asked for in a view; a new number asks again. */
export interface GoingTo {
  readonly id: number;
  readonly number: number;
}

export interface OffsetAsked {
  readonly offset: number;
  readonly number: number;
}

export interface Going {
  readonly view: CheckView;
  readonly setView: (view: CheckView) => void;
  /** Id of the finding that both views are at. */
  readonly current: number | null;
  readonly leave: () => void;
  /** Into the draft, to the place of a finding. */
  readonly toPlace: (id: number) => void;
  readonly place: GoingTo | OffsetAsked | null;
  /** Into the draft, to a number that nothing is found about. */
  readonly toOffset: (offset: number) => void;
  /** Into the list, to a finding. */
  readonly toFinding: (id: number) => void;
  readonly finding: GoingTo | null;
  /** The finding of a place that was pressed: nothing moves. */
  readonly point: (id: number) => void;
}

/** Where a person is among the findings: the same place in the list and in the draft. The functions stay the same from drawing to drawing. */
export function useGoing(): Going {
  const [view, setView] = useState<CheckView>("findings");
  const [current, setCurrent] = useState<number | null>(null);
  const [place, setPlace] = useState<GoingTo | OffsetAsked | null>(null);
  const [finding, setFinding] = useState<GoingTo | null>(null);
  const toPlace = useCallback((id: number): void => {
    setView("draft");
    setCurrent(id);
    setPlace((last) => ({ id, number: (last?.number ?? 0) + 1 }));
  }, []);
  const toFinding = useCallback((id: number): void => {
    setView("findings");
    setCurrent(id);
    setFinding((last) => ({ id, number: (last?.number ?? 0) + 1 }));
  }, []);
  const toOffset = useCallback((offset: number): void => {
    setView("draft");
    setCurrent(null);
    setPlace((last) => ({ offset, number: (last?.number ?? 0) + 1 }));
  }, []);
  const leave = useCallback((): void => setCurrent(null), []);
  return { view, setView, current, leave, toPlace, place, toOffset, toFinding, finding, point: setCurrent };
}
