import { useCallback, useState } from "react";
import { proposalOfDocument } from "../../app/readDraft";
import type { DocumentTable } from "../../core/read/document";
import type { Proposal } from "../../core/read/proposal";
import type { Issue } from "../../core/issue";
import { useOpening, type OpenedDocument, type Opening } from "../incoming/useOpening";

/** A document as it was read, before any correction. */
export interface ReadDocument {
  /** A new one for every reading. */
  readonly number: number;
  readonly name: string;
  readonly proposal: Proposal;
  readonly tables: readonly DocumentTable[];
  readonly issues: readonly Issue[];
}

export interface Reading extends Opening {
  readonly document: ReadDocument | null;
}

/** The document that was handed over last, with what was found in it. */
export function useReading(onRead: () => void): Reading {
  const [document, setDocument] = useState<ReadDocument | null>(null);
  const open = useCallback(
    ({ number, name, document: { text, tables, issues } }: OpenedDocument): void => {
      setDocument({ number, name, proposal: proposalOfDocument({ text, tables, issues }), tables, issues });
      onRead();
    },
    [onRead],
  );
  return { document, ...useOpening(open) };
}
