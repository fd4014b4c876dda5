import { useState } from "react";
import { keepWordings } from "../../app/chooseWording";
import type { ParagraphView, ReportView } from "../../app/reportView";
import { clipboardText } from "../../word/clipboard";
import { copyText } from "../copyToClipboard";
import { usePane } from "../PaneContext";

export interface Copying {
  /** Ids of ticked paragraphs; null when none are being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly setChosen: (chosen: ReadonlySet<string> | null) => void;
  /** 只要文字: without any look of ours, so that it takes that of the template it is pasted into. */
  readonly plain: boolean;
  readonly setPlain: (plain: boolean) => void;
  readonly toggle: (id: string) => void;
  readonly copyAll: () => void;
  readonly copyChosen: () => void;
  readonly copyOne: (paragraph: ParagraphView) => void;
}

/** Copies what stands in the cells, edited and outdated text included, and says so. */
export function useCopying({ paragraphs, period, kind }: ReportView, writable: boolean): Copying {
  const { words, say, run } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [plain, setPlain] = useState(false);
  const written = paragraphs.filter(({ row }) => row !== null);

  const copy = async (some: readonly ParagraphView[]): Promise<void> => {
    const copied = await copyText({ ...clipboardText(some), ...(plain ? { html: "" } : {}) });
    const stale = some.filter(({ state }) => state === "stale").length;
    const done = plain ? words.report.copiedPlain(some.length) : words.report.copied(some.length);
    const text = stale > 0 ? `${done}${words.common.gap}${words.report.copiedStale(stale)}` : done;
    say(copied ? { tone: stale > 0 ? "warning" : "success", text } : { tone: "error", text: words.report.copyRefused });
    // What the reader gets to see is what stays; the copy is done by then, whatever becomes of this.
    const kept = new Set(some.filter(({ state }) => state === "fresh").map(({ id }) => id));
    if (copied && writable && kept.size > 0) void run({ doing: "", quiet: true, work: (workbook) => keepWordings(workbook, { period, kind }, kept) });
  };
  return {
    chosen, setChosen, plain, setPlain,
    toggle: (id) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    copyAll: () => void copy(written),
    copyChosen: () => {
      void copy(written.filter(({ id }) => chosen?.has(id)));
      setChosen(null);
    },
    copyOne: (paragraph) => void copy([paragraph]),
  };
}
