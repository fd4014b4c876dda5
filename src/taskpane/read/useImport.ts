import { useMemo, useState } from "react";
import { importedDataset } from "../../app/importedDataset";
import { createTracker } from "../../app/newTracker";
import { toFillCount } from "../../app/readView";
import { officeOf } from "../../core/read/officeOf";
import type { Proposal } from "../../core/read/proposal";
import { usePane } from "../PaneContext";
import { useReadWords } from "./useReadWords";

export interface ImportState {
  readonly years: readonly number[];
  readonly year: number;
  readonly setYear: (year: number) => void;
  /** The year that the report says it is about; null when it says none, and then every year is its own. */
  readonly own: number | null;
  readonly office: string;
  readonly setOffice: (office: string) => void;
  /** Indicators that are not left out, and how many of them have an open place. */
  readonly kept: number;
  readonly toFill: number;
  readonly create: () => void;
}

/** What the workbook is made of beside the proposal. Last year's report begins this year's workbook; any other its own year's. */
export function useImport(proposal: Proposal, name: string): ImportState {
  const { locale, words: pane, run } = usePane();
  const words = useReadWords();
  const [now] = useState(() => new Date().getFullYear());
  const own = proposal.reading.structure.year;
  const years = own === null ? [now - 1, now, now + 1] : [own, own + 1];
  const [year, setYear] = useState(own === null || own === now - 1 ? now : own);
  const [office, setOffice] = useState(() => officeOf(proposal.reading));
  const kept = useMemo(() => proposal.indicators.filter(({ excluded }) => !excluded).length, [proposal]);
  const toFill = useMemo(() => toFillCount(proposal), [proposal]);

  const create = (): void => {
    void run({
      doing: pane.doing.creating,
      work: async (workbook) => {
        const dataset = importedDataset(proposal, { year, office: office.trim(), source: name });
        return createTracker(workbook, dataset, locale === "zh-CN" ? "zh" : "en");
      },
      done: (undo) => {
        const made = words.foot.created(kept);
        const next = (own ?? year) !== year;
        const text = next || toFill > 0 ? made + pane.common.gap + (next ? words.foot.fillAll : words.foot.fill(toFill)) : made;
        return { tone: "success", text, undo };
      },
    });
  };
  return { years, year, setYear, own, office, setOffice, kept, toFill, create };
}
