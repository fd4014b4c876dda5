/** A draft while a person goes through its findings: corrected, some of them ignored. Every step gives a new one; the old ones are its undo. */
import type { Correction, Finding, Severity } from "../../core/check/finding";
import type { DocumentText } from "../../core/read/document";
import type { Structure } from "../../core/read/structure";
import type { UnmatchedNumber } from "./checkAgainst";
import type { CheckedDraft } from "./checkInSteps";
import { edited, type Edits, movedOffset, movedSpan, withEdit } from "./draftEdits";

/** The same id from check to check while it is the same finding. */
export interface PlacedFinding extends Finding {
  readonly id: number;
}

export interface DraftSession {
  /** As it came in. */
  readonly source: DocumentText;
  /** Of the source. */
  readonly edits: Edits;
  /** The source with its corrections: what every offset below is of. */
  readonly document: DocumentText;
  readonly structure: Structure;
  /** In the order of the text. */
  readonly findings: readonly PlacedFinding[];
  /** Ids of those ignored this time. */
  readonly ignored: ReadonlySet<number>;
  /** How many numbers were looked at. */
  readonly numbers: number;
  /** Those that no row of the workbook was found for; null where there is no workbook. */
  readonly unmatched: readonly UnmatchedNumber[] | null;
  readonly nextId: number;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A draft checked for the first time. */
export function begun(source: DocumentText, checked: CheckedDraft): DraftSession {
  return placed({ source, edits: [], document: source, ignored: new Set(), findings: [], nextId: 1 }, checked);
}

/** The same draft checked again: what was there before keeps its id, and stays ignored where it was. */
export function checkedAgain(session: DraftSession, checked: CheckedDraft): DraftSession {
  return placed(session, checked);
}

function placed(session: Omit<DraftSession, "structure" | "numbers" | "unmatched">, { draft, findings, unmatched }: CheckedDraft): DraftSession {
  const known = new Map(session.findings.map((finding) => [identity(finding), finding.id]));
  let { nextId } = session;
  const ids = findings.map((finding) => {
    const name = identity(finding);
    const id = known.get(name) ?? nextId++;
    // Two that say the same of one place are two.
    known.delete(name);
    return { ...finding, id };
  });
  return { ...session, structure: draft.structure, numbers: draft.figures.length, unmatched, findings: ids, nextId };
}

function identity({ rule, reason, start, end }: Finding): string {
  return `${rule} ${reason} ${String(start)} ${String(end)}`;
}

/** The text gets what should stand there, at every place that the finding counts. All others keep their places; those inside what was corrected are settled with it. */
export function accepted(session: DraftSession, id: number): DraftSession {
  const found = session.findings.find((finding) => finding.id === id);
  if (!found?.correction) return session;
  const next = allCorrected(session, correctionsOf(found));
  return { ...next, findings: next.findings.filter((finding) => finding.id !== id) };
}

/** In text order, none touching another: of two over one place the first is made, and the next check tells of the rest. None where a person must decide. */
export function correctionsOf({ correction, elsewhere = [] }: Pick<Finding, "correction" | "elsewhere">): readonly Correction[] {
  if (!correction) return [];
  let at = 0;
  return [correction, ...elsewhere].sort((a, b) => a.start - b.start).filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
}

/** `corrections` in text order, of the text as it is now, none in another. */
export function allCorrected(session: DraftSession, corrections: readonly Correction[]): DraftSession {
  // From the end, so that those before keep their places.
  return corrections.reduceRight(corrected, session);
}

export function ignoredOnce(session: DraftSession, id: number): DraftSession {
  return { ...session, ignored: new Set([...session.ignored, id]) };
}

function corrected(session: DraftSession, edit: Correction): DraftSession {
  const edits = withEdit(session.edits, edit);
  const { tables, issues } = session.document;
  return {
    ...session,
    edits,
    document: { text: edited(session.source.text, edits), tables: tables.map((table) => ({ ...table, start: movedOffset(table.start, edit), end: movedOffset(table.end, edit) })), issues },
    structure: movedStructure(session.structure, edit),
    findings: session.findings.flatMap((finding) => movedFinding(finding, edit) ?? []),
    unmatched: session.unmatched?.flatMap((number) => {
      const span = movedSpan(number, edit);
      return span ? { ...number, ...span } : [];
    }) ?? null,
  };
}

function movedStructure(structure: Structure, edit: Correction): Structure {
  const lines = structure.lines.map((line) => ({
    ...line, start: movedOffset(line.start, edit), end: movedOffset(line.end, edit), textStart: movedOffset(line.textStart, edit), headEnd: movedOffset(line.headEnd, edit),
  })); // prettier-ignore
  return { ...structure, lines };
}

function movedFinding(finding: PlacedFinding, edit: Correction): PlacedFinding | null {
  const span = movedSpan(finding, edit);
  if (!span) return null;
  return {
    ...finding, ...span, related: finding.related.map(({ start, end }) => ({ start: movedOffset(start, edit), end: movedOffset(end, edit) })),
    correction: finding.correction && movedCorrection(finding.correction, edit),
    ...(finding.elsewhere ? { elsewhere: finding.elsewhere.flatMap((one) => movedCorrection(one, edit) ?? []) } : {}),
  }; // prettier-ignore
}

function movedCorrection(correction: Correction, edit: Correction): Correction | null {
  const place = movedSpan(correction, edit);
  return place && { ...place, text: correction.text };
}
