import { useCallback, useEffect, useRef, useState } from "react";
import type { Issue } from "../../core/issue";
import type { DocumentText } from "../../core/read/document";
import { failureNotice } from "../notice";
import { usePane } from "../PaneContext";
import type { Busy } from "../useActions";
import type { Incoming } from "./useIncoming";
import { useIncomingWords } from "./useIncomingWords";

/** What was handed over and could be read. */
export interface OpenedDocument {
  /** A new one for every reading. */
  readonly number: number;
  readonly name: string;
  readonly document: DocumentText;
  /** As the file has them; null of pasted text. */
  readonly bytes: Uint8Array | null;
}

export interface Opening {
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
export function useOpening(onOpened: (opened: OpenedDocument) => void): Opening {
  const { say, words: pane, locale } = usePane();
  const words = useIncomingWords();
  const [refusal, setRefusal] = useState<Issue | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const turn = useRef(0);
  const opened = useRef(onOpened);
  useEffect(() => {
    opened.current = onOpened;
  }, [onOpened]);

  const take = useCallback(
    (incoming: Incoming): void => {
      const own = (turn.current += 1);
      const isOver = (): boolean => turn.current !== own;
      const name = incoming.kind === "file" ? incoming.file.name : words.pasted;
      const cancel = (): void => {
        turn.current += 1;
        setBusy(null);
      };
      const patience = setTimeout(() => !isOver() && setBusy({ doing: words.opening(name), cancel }), PATIENCE_MS);
      const long = async (characters: number): Promise<void> => {
        if (characters < LONG || isOver()) return;
        setBusy({ doing: words.long(characters), cancel });
        await painted();
      };
      const read = async (): Promise<void> => {
        const bytes = incoming.kind === "file" ? await bytesOf(incoming.file) : null;
        const result = incoming.kind === "file" ? await fromFile(bytes, name) : await fromClipboard(incoming, long);
        if (isOver()) return;
        if (!result.ok) {
          setRefusal(result.issue);
          return;
        }
        await long(result.document.text.length);
        if (isOver()) return;
        setRefusal(null);
        opened.current({ number: own, name, document: result.document, bytes });
      };
      say(incoming.kind === "file" && incoming.others > 0 ? { tone: "info", text: words.onlyFirst(name) } : null);
      void read()
        .catch((error: unknown) => !isOver() && say(failureNotice(error, pane, locale)))
        .finally(() => {
          clearTimeout(patience);
          if (!isOver()) setBusy(null);
        });
    },
    [say, pane, locale, words],
  );

  return { refusal, busy, take };
}

/** null of one that is too large to be looked into. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  return file.size > LARGEST ? null : new Uint8Array(await file.arrayBuffer());
}

async function fromFile(bytes: Uint8Array | null, name: string) {
  const issue: Issue = { code: "document_too_large", severity: "error", with: { file: name } };
  if (!bytes) return { ok: false, issue } as const;
  const { readDocument } = await import("../../word/readDocument");
  return await readDocument(bytes, name);
}

async function fromClipboard({ html, plain }: Extract<Incoming, { readonly kind: "pasted" }>, long: (characters: number) => Promise<void>) {
  const { readPasted } = await import("../../word/readPasted");
  await long(Math.max(plain.length, html?.length ?? 0));
  return readPasted(html, plain);
}

/** Lets the browser draw what was said. */
function painted(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 50));
}
