import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { blocksOf, marksOf, type Mark, type ReadBlock } from "../../app/readView";
import { Paper } from "../paper/Paper";
import { PaperLine } from "./PaperLine";
import type { ProposalState } from "./useProposal";
import type { ReadDocument } from "./useReading";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  residue: { margin: "0.5em 0", color: "#616161", fontSize: "0.85em", lineHeight: 1.6, overflowWrap: "anywhere" },
  gone: { display: "block", textDecorationLine: "line-through" },
  reason: { display: "block", color: "#616161", textDecorationLine: "none" },
  wide: { overflowX: "auto", margin: "0.6em 0" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: "0.85em", lineHeight: 1.5, "& td, & th": { border: "1px solid currentcolor", padding: "0.2em 0.4em", textAlign: "left", verticalAlign: "top", fontWeight: "normal", minWidth: "3em" }, "& th": { fontWeight: tokens.fontWeightSemibold } },
  more: { display: "block", margin: "1em auto 0" },
});

/** Blocks drawn at first and with every press more: a report has a hundred, a glued collection of them thousands. */
const STEP = 300;

const NO_MARKS: readonly Mark[] = [];

export interface PaperDocumentProps {
  readonly document: ReadDocument;
  readonly state: ProposalState;
}

/** The document as on paper, its numbers marked by kind; pressing one opens its indicator. */
export function PaperDocument({ document: { proposal: read, tables }, state }: PaperDocumentProps) {
  const styles = useStyles();
  const words = useReadWords();
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(STEP);
  const { proposal, current, toRow, numberVisit } = state;
  const blocks = useMemo(() => blocksOf(read.reading, tables), [read, tables]);
  const marks = useMemo(() => marksOf(proposal), [proposal]);

  // A number further down than what is drawn draws everything to it.
  const line = numberVisit === null ? 0 : (read.reading.quantities[numberVisit.target]?.line ?? 0);
  const wanted = useMemo(() => blocks.findLastIndex((block) => block.line <= line) + 1, [blocks, line]);
  const count = Math.max(shown, Math.ceil(wanted / STEP) * STEP);

  useEffect(() => {
    if (!numberVisit) return;
    const number = root.current?.querySelector<HTMLElement>(`[data-quantity="${String(numberVisit.target)}"]`);
    number?.focus({ preventScroll: true });
    number?.scrollIntoView?.({ block: "center" });
  }, [numberVisit]);

  return (
    <div ref={root}>
      <Paper label={words.preview.page}>
        {blocks.slice(0, count).map((block) => {
          if (block.kind !== "line") return <Aside key={block.line} block={block} />;
          const own = marks.get(block.line) ?? NO_MARKS;
          return <PaperLine key={block.line} block={block} text={read.reading.text} marks={own} current={own.some(({ key }) => key === current) ? current : null} onNumber={toRow} />;
        })}
        {blocks.length > count && (
          <Button className={styles.more} size="small" onClick={() => setShown(count + STEP)}>
            {words.preview.more(Math.min(STEP, blocks.length - count))}
          </Button>
        )}
      </Paper>
    </div>
  );
}

/** What is shown and not read, with its reason. */
const Aside = memo(function Aside({ block }: { readonly block: Exclude<ReadBlock, { readonly kind: "line" }> }) {
  const styles = useStyles();
  const { preview } = useReadWords();
  if (block.kind === "residue") {
    return (
      <div className={styles.residue}>
        {block.lines.map((words, index) => (
          <s key={index} className={styles.gone}>
            {words}
          </s>
        ))}
        <Caption1 className={styles.reason}>{preview.residue}</Caption1>
      </div>
    );
  }
  const { rows, headRows } = block;
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>{rows.slice(0, headRows).map((row, index) => <tr key={index}>{row.map((cell, column) => <th key={column} scope="col">{cell}</th>)}</tr>)}</thead>
        <tbody>{rows.slice(headRows).map((row, index) => <tr key={index}>{row.map((cell, column) => <td key={column}>{cell}</td>)}</tr>)}</tbody>
      </table>
      <Caption1 className={styles.reason}>{preview.table}</Caption1>
    </div>
  );
});
