import { useCallback, useRef, useState } from "react";
import { enterNote, enterTarget, enterValue, type NoteWords } from "../../app/enterValues";
import type { OverviewRow } from "../../app/overview";
import type { Tracker } from "../../app/tracker";
import { periodKey } from "../../core/indicator/period";
import { renderQuantity } from "../../core/number/render";
import { usePane } from "../PaneContext";
import type { OverviewState, RowField } from "./useOverview";

export interface Entry {
  /** What is typed and not yet saved; survives re-reading, filters and the other page. */
  readonly draftOf: (code: string, field: RowField) => string | null;
  readonly setDraft: (code: string, field: RowField, text: string | null) => void;
  /** Saves the month's value and opens the next indicator to fill. */
  readonly saveValue: (row: OverviewRow, value: number | null, typed: string) => void;
  /** Saves the year's target and goes on to the month's value. */
  readonly saveTarget: (row: OverviewRow, target: number | null, typed: string) => void;
  readonly saveNote: (row: OverviewRow, field: keyof NoteWords & RowField, text: string) => void;
  /** Opens the next row whose month is empty; false when there is none. */
  readonly goOn: (row: OverviewRow) => boolean;
}

export function useEntry(tracker: Tracker, { overview, shown, openRow }: Pick<OverviewState, "overview" | "shown" | "openRow">): Entry {
  const { words, run } = usePane();
  const { period } = tracker.dataset.settings;
  const key: string = periodKey(period);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  /** Saved, but not yet read back: not to be asked for again. */
  const saving = useRef(new Set<string>());

  const setDraft = useCallback(
    (code: string, field: RowField, text: string | null): void =>
      setDrafts((before) => {
        const next = new Map(before);
        if (text === null) next.delete(draftKey(key, code, field));
        else next.set(draftKey(key, code, field), text);
        return next;
      }),
    [key],
  );

  /** What has been typed since the save began stays. */
  const dropDraft = (code: string, field: RowField, saved: string): void =>
    setDrafts((before) => {
      const next = new Map(before);
      if (next.get(draftKey(key, code, field)) === saved) next.delete(draftKey(key, code, field));
      return next;
    });

  const goOn = (row: OverviewRow): boolean => {
    const at = shown.findIndex(({ indicator }) => indicator.code === row.indicator.code);
    const next = [...shown.slice(at + 1), ...shown.slice(0, at)].find(
      ({ toFill, entry, indicator }) => toFill && entry !== null && !saving.current.has(indicator.code),
    );
    if (next) openRow(next.indicator.code, "value");
    return next !== undefined;
  };

  const saveValue = (row: OverviewRow, value: number | null, typed: string): void => {
    const { code, name, unit } = row.indicator;
    const { month } = period;
    saving.current.add(code);
    goOn(row);
    const more = overview.rows.some(({ toFill, indicator }) => toFill && !saving.current.has(indicator.code));
    void run({
      doing: words.doing.saving,
      work: (workbook) => enterValue(workbook, { code, reporter: row.entry?.reporter ?? "", month, value }),
      done: (undo) => {
        const said = value === null ? words.row.cleared(name, month) : words.row.saved(name, month, renderQuantity(value, unit));
        return { tone: "success", text: more || value === null ? said : `${said}${words.common.gap}${words.row.allFilled}`, undo };
      },
    }).then(({ ok }) => {
      saving.current.delete(code);
      // What could not be saved stays typed.
      if (ok) dropDraft(code, "value", typed);
    });
  };

  const saveTarget = (row: OverviewRow, target: number | null, typed: string): void => {
    const { code, name, unit } = row.indicator;
    openRow(code, "value");
    void run({
      doing: words.doing.saving,
      work: (workbook) => enterTarget(workbook, code, target),
      done: (undo) => ({ tone: "success", text: words.row.targetSaved(name, target === null ? "" : renderQuantity(target, unit)), undo }),
    }).then(({ ok }) => {
      if (ok) dropDraft(code, "target", typed);
    });
  };

  const saveNote = (row: OverviewRow, field: keyof NoteWords & RowField, text: string): void => {
    const { code, name } = row.indicator;
    void run({
      doing: words.doing.saving,
      work: (workbook) => enterNote(workbook, code, { [field]: text.trim() }),
      done: (undo) => ({ tone: "success", text: words.row.noteSaved(name, words.row[field]), undo }),
    }).then(({ ok }) => {
      if (ok) dropDraft(code, field, text);
    });
  };

  return { draftOf: (code, field) => drafts.get(draftKey(key, code, field)) ?? null, setDraft, saveValue, saveTarget, saveNote, goOn };
}

function draftKey(period: string, code: string, field: RowField): string {
  return `${period} ${field} ${code}`;
}
