import { useCallback, useRef, useState } from "react";
import { proposalOfDocument } from "../../app/readDraft";
import type { DocumentTable } from "../../core/read/document";
import type { Proposal } from "../../core/read/proposal";
import type { Issue } from "../../core/issue";
import { failureNotice } from "../notice";
import { usePane } from "../PaneContext";
import type { Busy } from "../useActions";
import type { Incoming } from "./useIncoming";
import { useReadWords } from "./useReadWords";

/** A document as it was read, before any correction. */
export interface ReadDocument {
  /** A new one for every reading. */
  readonly number: number;
  readonly name: string;
  readonly proposal: Proposal;
  readonly tables: readonly DocumentTable[];
  readonly issues: readonly Issue[];
}

export interface Reading {
  readonly document: ReadDocument | null;
  /** Why the last one was turned away. */
  readonly refusal: Issue | null;
  readonly busy: Busy | null;
  readonly take: (incoming: Incoming) => void;
}

/** Waiting becomes visible after this long. */
const PATIENCE_MS = 500;
/** Characters from which reading takes a moment in which the pane does not answer: said before it begins. */
const LONG = 200_000;
/** Bytes; the readers refuse less by what it holds, this much is not even loaded. */
const LARGEST = 200_000_000;

/** Reads one document at a time; the readers are loaded with the first. */
export function useReading(onRead: () => void): Reading {
  const { say, words: pane, locale } = usePane();
  const words = useReadWords();
  const [document, setDocument] = useState<ReadDocument | null>(null);
  const [refusal, setRefusal] = useState<Issue | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const turn = useRef(0);

  const take = useCallback(
    (incoming: Incoming): void => {
      const own = (turn.current += 1);
      const isOver = (): boolean => turn.current !== own;
      const name = incoming.kind === "file" ? incoming.file.name : words.pasted;
      const cancel = (): void => {
        turn.current += 1;
        setBusy(null);
      };
      const patience = setTimeout(() => !isOver() && setBusy({ doing: words.doing.opening(name), cancel }), PATIENCE_MS);
      const long = async (characters: number): Promise<void> => {
        if (characters < LONG || isOver()) return;
        setBusy({ doing: words.doing.long(characters), cancel });
        await painted();
      };
      const read = async (): Promise<void> => {
        const result = await resultOf(incoming, long);
        if (isOver()) return;
        if (!result.ok) {
          setRefusal(result.issue);
          return;
        }
        const { text, tables, issues } = result.document;
        await long(text.length);
        if (isOver()) return;
        const proposal = proposalOfDocument(result.document);
        setRefusal(null);
        setDocument({ number: own, name, proposal, tables, issues });
        onRead();
      };
      say(incoming.kind === "file" && incoming.others > 0 ? { tone: "info", text: words.drop.onlyFirst(name) } : null);
      void read()
        .catch((error: unknown) => !isOver() && say(failureNotice(error, pane, locale)))
        .finally(() => {
          clearTimeout(patience);
          if (!isOver()) setBusy(null);
        });
    },
    [say, pane, locale, words, onRead],
  );

  return { document, refusal, busy, take };
}

async function resultOf(incoming: Incoming, long: (characters: number) => Promise<void>) {
  if (incoming.kind === "pasted") {
    const { html, plain } = incoming;
    const { readPasted } = await import("../../word/readPasted");
    await long(Math.max(plain.length, html?.length ?? 0));
    return readPasted(html, plain);
  }
  const { file } = incoming;
  const issue: Issue = { code: "document_too_large", severity: "error", with: { file: file.name } };
  if (file.size > LARGEST) return { ok: false, issue } as const;
  const { readDocument } = await import("../../word/readDocument");
  return await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Lets the browser draw what was said. */
function painted(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 50));
}
