/** Where the findings of a draft show on its page: every line cut into pieces, each belonging to the finding that is nearest about it. */
import type { Severity } from "../../core/check/finding";
import type { Span } from "../../core/read/quantity";
import { SEVERITIES, type PlacedFinding } from "./draftSession";

export interface FindingMark extends Span {
  /** The shortest finding over this piece; null where only the current one refers to it. */
  readonly finding: number | null;
  /** Of all findings over it, the heaviest first, divided by blanks. */
  readonly findings: string;
  readonly severity: Severity;
  /** What the current finding was decided by. */
  readonly related: boolean;
  readonly lit: boolean;
  readonly quiet: boolean;
}

export interface MarkedLine extends Span {
  /** Index in the structure. */
  readonly line: number;
}

/** `lines` in text order. `findings` in text order, as they come from a check. */
export function findingMarks(lines: readonly MarkedLine[], findings: readonly PlacedFinding[], current: number | null): ReadonlyMap<number, readonly FindingMark[]> {
  const byLine = new Map<number, PlacedFinding[]>();
  let first = 0;
  for (const finding of findings) {
    while (first < lines.length && (lines[first] as MarkedLine).end <= finding.start) first += 1;
    for (let at = first; at < lines.length && (lines[at] as MarkedLine).start < finding.end; at += 1) {
      const { line } = lines[at] as MarkedLine;
      const own = byLine.get(line);
      if (own) own.push(finding);
      else byLine.set(line, [finding]);
    }
  }
  const related = findings.find(({ id }) => id === current)?.related ?? [];
  const marks = new Map<number, readonly FindingMark[]>();
  for (const span of lines) {
    const own = byLine.get(span.line) ?? [];
    const referred = related.filter(({ start, end }) => start < span.end && end > span.start);
    if (own.length + referred.length > 0) marks.set(span.line, marksOfLine(span, own, referred, current));
  }
  return marks;
}

function marksOfLine(line: Span, findings: readonly PlacedFinding[], related: readonly Span[], current: number | null): readonly FindingMark[] {
  const clipped = (offset: number): number => Math.min(Math.max(offset, line.start), line.end);
  const cuts = [...new Set([...findings, ...related].flatMap(({ start, end }) => [clipped(start), clipped(end)]))].sort((a, b) => a - b);
  const marks: FindingMark[] = [];
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] as number;
    const over = findings.filter((finding) => finding.start <= start && finding.end >= end);
    const referred = related.some((span) => span.start <= start && span.end >= end);
    const [nearest] = [...over].sort((a, b) => a.end - a.start - (b.end - b.start) || weight(a) - weight(b));
    if (!nearest && !referred) return;
    const ids = [...over].sort((a, b) => weight(a) - weight(b)).map(({ id }) => id);
    marks.push({
      start, end, finding: nearest?.id ?? null, findings: ids.join(" "), severity: nearest?.severity ?? "info", related: referred, lit: current !== null && ids.includes(current), quiet: !nearest,
    });
  });
  return marks;
}

function weight({ severity }: PlacedFinding): number {
  return SEVERITIES.indexOf(severity);
}
