import { useEffect, useState } from "react";
import { mergeEdits, type MergedEdits } from "../../app/edited/mergeEdits";
import type { ReportView } from "../../app/reportView";

const NONE: MergedEdits = new Map();

/** What an update makes of the edited paragraphs; nothing until it is known. */
export function useEdits(view: ReportView): MergedEdits {
  const [known, setKnown] = useState<{ readonly view: ReportView; readonly edits: MergedEdits } | null>(null);
  useEffect(() => {
    let current = true;
    // Not known is not wrong: the update itself merges again, and says what fails.
    mergeEdits(view).then((edits) => current && setKnown({ view, edits }), () => undefined);
    return () => {
      current = false;
    };
  }, [view]);
  return known?.view === view ? known.edits : NONE;
}
