import { useState } from "react";
import type { DraftSession } from "../../app/check/draftSession";
import type { OpenedDocument } from "../incoming/useOpening";
import { usePane } from "../PaneContext";
import type { FindingLine } from "./findingLine";
import { useCheckWords } from "./useCheckWords";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface SavingWord {
  readonly save: () => void;
  readonly busy: boolean;
}

/** A copy of the draft's own file, corrected, with a comment at what is left; null of a draft that is no .docx. Everything it takes is loaded then. */
export function useSaveWord({ name, bytes }: OpenedDocument, session: DraftSession, lines: readonly FindingLine[]): SavingWord | null {
  const { run } = usePane();
  const words = useCheckWords();
  const [busy, setBusy] = useState(false);
  if (bytes?.[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const save = (): void => {
    setBusy(true);
    void run({
      doing: words.saving,
      work: async () => {
        const [{ annotatedCopy }, { saveFile, mayLoseDownloads }] = await Promise.all([import("../../app/check/annotatedCopy"), import("../saveFile")]);
        const notes = lines.map(({ finding: { start, end, rule }, said }) => ({ start, end, text: words.comment(rule, said) }));
        const copy = await annotatedCopy({ bytes, name }, session, notes, words.author);
        const fileName = words.copyName(name.replace(/\.docx$/iu, ""));
        saveFile(fileName, copy.bytes, DOCX);
        const lost = mayLoseDownloads(navigator.userAgent);
        const text = [lost ? words.lost(fileName) : words.saved(fileName, copy.comments), ...(copy.unapplied > 0 ? [words.unapplied(copy.unapplied)] : [])].join(words.gap);
        return { tone: lost || copy.unapplied > 0 ? ("warning" as const) : ("success" as const), text };
      },
      done: (notice) => notice,
    }).finally(() => setBusy(false));
  };
  return { save, busy };
}
