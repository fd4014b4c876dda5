import { useMemo, useRef, useEffect } from "react";
import type { PlacedFinding } from "../../app/check/draftSession";
import type { Choice, DraftState } from "./useDraft";
import type { Going } from "./useGoing";

/** What a person does about a finding. */
export interface Handling {
  readonly accept: (finding: PlacedFinding) => void;
  readonly ignore: (finding: PlacedFinding) => void;
  /** null where nothing may be written. */
  readonly ignoreForGood: ((finding: PlacedFinding) => void) | null;
  /** Which indicator is meant, none of them: null; null as a whole where nothing may be written. */
  readonly answer: ((finding: PlacedFinding, choice: Choice | null) => void) | null;
}

/** Done with one, a person is at the next: in the order of the list, or of the draft where that is being looked at. The functions stay the same. */
export function useHandling(draft: DraftState, going: Going, listed: readonly PlacedFinding[]): Handling {
  const now = useRef({ draft, going, listed });
  useEffect(() => {
    now.current = { draft, going, listed };
  });
  const writable = draft.ignoreForGood !== null;
  return useMemo(() => {
    const then = (finding: PlacedFinding): void => {
      const { draft: { open }, going: to, listed: inList } = now.current;
      const order = to.view === "draft" ? open : inList;
      const at = order.findIndex(({ id }) => id === finding.id);
      const next = order[at + 1] ?? order[at - 1];
      if (!next) to.leave();
      else if (to.view === "draft") to.toPlace(next.id);
      else to.toFinding(next.id);
    };
    return {
      accept: (finding) => {
        then(finding);
        now.current.draft.accept(finding);
      },
      ignore: (finding) => {
        then(finding);
        now.current.draft.ignore(finding);
      },
      ignoreForGood: writable
        ? (finding) => {
            then(finding);
            now.current.draft.ignoreForGood?.(finding);
          }
        : null,
      answer: writable
        ? (finding, choice) => {
            then(finding);
            now.current.draft.answer?.(finding, choice);
          }
        : null,
    };
  }, [writable]);
}
