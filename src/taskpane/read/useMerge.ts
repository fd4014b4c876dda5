import { useCallback, useMemo, useState } from "react";
import { mergePreview, mergeReport, type MergeChoice, type Merged } from "../../app/mergeReport";
import type { Tracker } from "../../app/tracker";
import type { Match } from "../../core/read/matchIndicators";
import type { Proposal } from "../../core/read/proposal";
import { usePane } from "../PaneContext";
import { useReadWords } from "./useReadWords";

/** A row of the workbook that a proposed indicator may be. */
export interface KnownRow {
  readonly code: string;
  readonly name: string;
}

/** What becomes of a proposed indicator in the workbook that is open. */
export interface Fate {
  /** Rows to choose from, the likeliest first; empty when none is like it. */
  readonly choices: readonly KnownRow[];
  /** The row that it becomes part of; null: a row of its own. */
  readonly into: KnownRow | null;
  /** Two names that are alike and not the same: a person has to say. */
  readonly doubtful: boolean;
  readonly decided: boolean;
}

export interface MergeState {
  readonly fates: ReadonlyMap<string, Fate>;
  /** By key: a code of the workbook, or null for a row of its own. */
  readonly decide: (key: string, code: string | null) => void;
  readonly outline: MergeChoice["outline"];
  readonly setOutline: (outline: MergeChoice["outline"]) => void;
  readonly kept: number;
  /** Doubtful ones that nobody has decided: they become rows of their own. */
  readonly open: number;
  readonly merge: () => void;
}

export function useMerge(proposal: Proposal, name: string, tracker: Tracker, onDone: () => void): MergeState {
  const { words: pane, run } = usePane();
  const words = useReadWords();
  const [decisions, setDecisions] = useState<MergeChoice["decisions"]>(new Map());
  const [outline, setOutline] = useState<MergeChoice["outline"]>("keep");
  const matches = useMemo(() => mergePreview(tracker, proposal).rows, [tracker, proposal]);
  const fates = useMemo(() => {
    const names = new Map(tracker.dataset.indicators.map((row): readonly [string, KnownRow] => [row.code, { code: row.code, name: row.name }]));
    return new Map(matches.map(({ key, match }) => [key, fateOf(match, names, decisions.get(key))]));
  }, [tracker, matches, decisions]);
  const decide = useCallback((key: string, code: string | null): void => setDecisions((before) => new Map(before).set(key, code)), []);
  const open = [...fates.values()].filter(({ doubtful, decided }) => doubtful && !decided).length;

  const merge = (): void => {
    void run({
      doing: pane.doing.saving,
      work: (workbook) => mergeReport(workbook, proposal, { decisions, source: name, outline }),
      done: (merged) => ({ tone: merged.differing.length > 0 ? "info" : "success", text: saidOf(merged), undo: merged.undo }),
    }).then(({ ok }) => ok && onDone());
  };
  const saidOf = ({ added, matched, filled, differing }: Merged): string => {
    const done = words.merge.done(added, matched, filled);
    return differing.length === 0 ? done : done + pane.common.gap + words.merge.differing(differing.length, [...new Set(differing.map((one) => one.name))].slice(0, 3));
  };
  return { fates, decide, outline, setOutline, kept: matches.length, open, merge };
}

function fateOf(match: Match, names: ReadonlyMap<string, KnownRow>, decision: string | null | undefined): Fate {
  const codes = match.kind === "doubtful" ? match.candidates.map(({ code }) => code) : match.kind === "none" || match.code === null ? [] : [match.code];
  const choices = codes.flatMap((code) => names.get(code) ?? []);
  const agreed = match.kind === "doubtful" ? null : (choices[0] ?? null);
  const into = decision === undefined ? agreed : decision === null ? null : (names.get(decision) ?? null);
  return { choices, into, doubtful: match.kind === "doubtful", decided: decision !== undefined };
}
