import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Cancelled } from "../../app/cancellable";
import { checkInSteps } from "../../app/check/checkInSteps";
import { renewedNumbers } from "../../app/check/renewedNumbers";
import type { UpdatedNumber } from "../../app/check/checkAgainst";
import { rememberAlias } from "../../app/check/rememberAlias";
import { accepted, allCorrected, begun, checkedAgain, ignoredOnce, type DraftSession, type PlacedFinding } from "../../app/check/draftSession";
import { ignoreAlways, ignoredFindings, ignoredOf, speakAgain, type IgnoredFinding } from "../../app/check/ignoredFindings";
import type { Tracker } from "../../app/tracker";
import type { OpenedDocument } from "../incoming/useOpening";
import { failureNotice } from "../notice";
import { usePane } from "../PaneContext";
import { findingLine, shortened, type FindingLine } from "./findingLine";
import { useCheckWords } from "./useCheckWords";

/** A press more within this time is checked together with the one before. */
const SETTLE_MS = 250;
/** The check hands the pane back after this long. */
const SLICE_MS = 30;

export type Choice = FindingLine["choices"][number];

export interface DraftState {
  readonly opened: OpenedDocument | null;
  /** null until the first check is done. */
  readonly session: DraftSession | null;
  /** Still to be spoken of, in the order of the text. */
  readonly open: readonly PlacedFinding[];
  readonly ignoredNow: readonly PlacedFinding[];
  /** That the workbook remembers, whatever draft they were of. */
  readonly ignoredAlways: readonly IgnoredFinding[];
  readonly take: (opened: OpenedDocument) => void;
  readonly accept: (finding: PlacedFinding) => void;
  readonly ignore: (finding: PlacedFinding) => void;
  /** null where nothing may be written. */
  readonly ignoreForGood: ((finding: PlacedFinding) => void) | null;
  /** Keeps in the workbook which indicator is meant; null where nothing may be written. */
  readonly answer: ((finding: PlacedFinding, choice: Choice | null) => void) | null;
  /** What would be renewed; null where there is no workbook. */
  readonly renewals: (() => readonly UpdatedNumber[]) | null;
  readonly renew: (numbers: readonly UpdatedNumber[]) => void;
  readonly bringBack: (finding: PlacedFinding) => void;
  readonly bringBackForGood: (ignored: IgnoredFinding) => void;
  /** null when there is nothing to take back. */
  readonly undo: (() => void) | null;
}

/** A draft in memory, checked as it comes in, after every correction and whenever the workbook changes while the page is seen. */
export function useDraft(tracker: Tracker | null, active: boolean): DraftState {
  const { words: pane, locale, say, run } = usePane();
  const words = useCheckWords();
  const [opened, setOpened] = useState<OpenedDocument | null>(null);
  const [session, setSession] = useState<DraftSession | null>(null);
  const [history, setHistory] = useState<readonly DraftSession[]>([]);
  const checkedFor = useRef<readonly [document: unknown, tracker: Tracker | null] | null>(null);
  const first = session === null;
  const document = session?.document ?? opened?.document ?? null;

  useEffect(() => {
    const done = checkedFor.current;
    if (!active || !document || (done?.[0] === document && done[1] === tracker)) return;
    let over = false;
    let since = performance.now();
    const rest = async (): Promise<void> => {
      if (performance.now() - since > SLICE_MS) {
        await new Promise((resolve) => void setTimeout(resolve));
        since = performance.now();
      }
      if (over) throw new Cancelled();
    };
    const check = async (): Promise<void> => {
      const checked = await checkInSteps(document, tracker, rest);
      checkedFor.current = [document, tracker];
      setSession((before) => (before ? checkedAgain(before, checked) : begun(document, checked)));
    };
    const timer = setTimeout(() => {
      since = performance.now();
      void check().catch((error: unknown) => !(error instanceof Cancelled) && say(failureNotice(error, pane, locale)));
    }, first ? 0 : SETTLE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [document, tracker, active, first, say, pane, locale]);

  const take = useCallback((next: OpenedDocument): void => {
    checkedFor.current = null;
    setOpened(next);
    setSession(null);
    setHistory([]);
  }, []);

  const memory = tracker?.layouts.get("tblMemory");
  const remembered = useMemo(() => ignoredFindings(memory), [memory]);
  const [open, ignoredNow] = useMemo(() => {
    if (!session) return [[], []];
    const keys = new Set(remembered.map(({ key }) => key));
    const { findings, ignored, document: { text } } = session;
    const spoken = findings.filter((finding) => keys.size === 0 || !keys.has(ignoredOf(finding, text).key));
    return [spoken.filter(({ id }) => !ignored.has(id)), spoken.filter(({ id }) => ignored.has(id))];
  }, [session, remembered]);

  const undo = useCallback((): void => {
    const last = history.at(-1);
    if (!last) return;
    // What was found then may have been found in another state of the workbook.
    checkedFor.current = null;
    setHistory(history.slice(0, -1));
    setSession(last);
  }, [history]);
  /** Of the notice: taken back only while nothing has been done since. */
  const step = (next: DraftSession, text: string): void => {
    if (!session || next === session) return;
    setHistory([...history, session]);
    setSession(next);
    const back = (): void => {
      checkedFor.current = null;
      setHistory(history);
      setSession(session);
    };
    say({ tone: "success", text, offer: { label: pane.common.undo, take: back } });
  };
  const printed = ({ start, end }: { readonly start: number; readonly end: number }): string => shortened(session?.document.text.slice(start, end) ?? "");
  const changed = (finding: PlacedFinding): string => {
    const change = findingLine(finding, session?.document.text ?? "", tracker, locale).change;
    return change ? (change.places > 1 ? words.acceptedAll(change.places) : words.accepted(change.from, change.to)) : "";
  };
  const writable = tracker !== null && !tracker.readOnly;
  return {
    opened, session, open, ignoredNow, ignoredAlways: remembered, take,
    accept: (finding) => session && finding.correction && step(accepted(session, finding.id), changed(finding)),
    ignore: (finding) => session && step(ignoredOnce(session, finding.id), words.ignored(printed(finding))),
    ignoreForGood:
      !writable
        ? null
        : (finding) => {
            if (!session) return;
            const one = ignoredOf(finding, session.document.text);
            void run({ doing: words.ignoring, work: (workbook) => ignoreAlways(workbook, one), done: (undone) => ({ tone: "success", text: words.ignoredAlways(one.words), undo: undone }) });
          },
    answer:
      !writable
        ? null
        : ({ start, end, question }, choice) => {
            if (!question) return;
            const said = words.answered(printed({ start, end }), choice?.name ?? null);
            void run({ doing: words.ignoring, work: (workbook) => rememberAlias(workbook, question, choice?.code ?? null), done: (undone) => ({ tone: "success", text: said, undo: undone }) });
          },
    renewals: tracker && session ? () => renewedNumbers(session.document, tracker) : null,
    renew: (numbers) => session && step(allCorrected(session, numbers), words.updated(numbers.length)),
    bringBack: ({ id }) => {
      if (!session) return;
      setHistory([...history, session]);
      setSession({ ...session, ignored: new Set([...session.ignored].filter((one) => one !== id)) });
    },
    bringBackForGood: (one) => void run({ doing: words.ignoring, work: (workbook) => speakAgain(workbook, one), done: (undone) => ({ tone: "success", text: words.spokenAgain(one.words), undo: undone }) }),
    undo: history.length > 0 ? undo : null,
  }; // prettier-ignore
}
