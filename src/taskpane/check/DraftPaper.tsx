import { memo, useCallback, useMemo } from "react";
import type { DraftSession, PlacedFinding } from "../../app/check/draftSession";
import { findingMarks } from "../../app/check/findingMarks";
import { blocksOf } from "../../app/readView";
import { PaperDocument } from "../paper/PaperDocument";
import type { DrawMark } from "../paper/PaperLine";
import type { FindingLine } from "./findingLine";
import { MarkedPlace, type PlaceMark } from "./MarkedPlace";
import { useCheckWords } from "./useCheckWords";
import type { Going } from "./useGoing";

export interface DraftPaperProps {
  readonly session: DraftSession;
  readonly open: readonly PlacedFinding[];
  readonly lines: ReadonlyMap<number, FindingLine>;
  readonly current: Going["current"];
  readonly place: Going["place"];
  readonly point: Going["point"];
}

/** The draft as on paper, marked by weight; pressing a mark tells of its finding. */
export const DraftPaper = memo(function DraftPaper({ session, open, lines, current, place, point }: DraftPaperProps) {
  const words = useCheckWords();
  const { document: { text, tables }, structure } = session;
  const blocks = useMemo(() => blocksOf({ text, structure }, tables), [text, structure, tables]);
  const marks = useMemo(() => {
    const drawn = blocks.filter((block) => block.kind === "line");
    const said = (findings: string): string => findings.split(" ").map((id) => lines.get(Number(id))?.said ?? "").join(" ");
    return new Map([...findingMarks(drawn, open, current)].map(([line, own]) => [line, own.map((mark): PlaceMark => ({ ...mark, said: said(mark.findings) }))]));
  }, [blocks, open, current, lines]);
  const visit = useMemo(() => {
    const start = place && ("id" in place ? open.find(({ id }) => id === place.id)?.start : place.offset);
    if (place === null || typeof start !== "number") return null;
    const line = structure.lines.findLastIndex((one) => one.start <= start);
    return { line, selector: "id" in place ? `[data-findings~="${String(place.id)}"]` : `[data-line="${String(line)}"]`, number: place.number };
  }, [place, open, structure]);
  const draw = useCallback<DrawMark<PlaceMark>>((mark, slot) => <MarkedPlace key={mark.start} mark={mark} slot={slot} onPress={point} />, [point]);
  const paper = useMemo(() => ({ page: words.page, residue: words.residue, table: words.table, more: words.moreLines, before: words.linesBefore }), [words]);
  return <PaperDocument words={paper} text={text} blocks={blocks} marks={marks} draw={draw} visit={visit} />;
});
