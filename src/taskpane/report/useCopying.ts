import { useState } from "react";
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
export function useCopying({ paragraphs }: ReportView): Copying {
  const { words, say } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [plain, setPlain] = useState(false);
  const written = paragraphs.filter(({ row }) => row !== null);

  const copy = async (some: readonly ParagraphView[]): Promise<void> => {
    const copied = await copyText({ ...clipboardText(some), ...(plain ? { html: "" } : {}) });
    const stale = some.filter(({ state }) => state === "stale").length;
    const done = plain ? words.report.copiedPlain(some.length) : words.report.copied(some.length);
    const text = stale > 0 ? `${done}${words.common.gap}${words.report.copiedStale(stale)}` : done;
    say(copied ? { tone: stale > 0 ? "warning" : "success", text } : { tone: "error", text: words.report.copyRefused });
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
