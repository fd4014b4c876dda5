import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef, useState } from "react";
import type { ReadBlock } from "../../app/readView";
import { Paper } from "./Paper";
import { PaperLine, type DrawMark, type PlacedMark } from "./PaperLine";

const useStyles = makeStyles({
  residue: { margin: "0.5em 0", color: "#616161", fontSize: "0.85em", lineHeight: 1.6, overflowWrap: "anywhere" },
  gone: { display: "block", textDecorationLine: "line-through" },
  reason: { display: "block", color: "#616161", textDecorationLine: "none" },
  wide: { overflowX: "auto", margin: "0.6em 0" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: "0.85em", lineHeight: 1.5, "& td, & th": { border: "1px solid currentcolor", padding: "0.2em 0.4em", textAlign: "left", verticalAlign: "top", fontWeight: "normal", minWidth: "3em" }, "& th": { fontWeight: tokens.fontWeightSemibold } },
  more: { display: "block", margin: "1em auto 0" },
});

/** Blocks drawn at a time: a report has a hundred, a glued collection of them thousands. */
const STEP = 300;
/** Of them, before a place that is gone to. */
const BEFORE = 50;

export interface PaperWords {
  readonly page: string;
  /** Why the lines of a web page, and the figures of tables, are shown and nothing more. */
  readonly residue: string;
  readonly table: string;
  readonly more: (count: number) => string;
  readonly before: (count: number) => string;
}

/** A place to be gone to; a new number asks again. */
export interface PaperVisit {
  readonly line: number;
  /** Of the mark. */
  readonly selector: string;
  readonly number: number;
}

export interface PaperDocumentProps<M extends PlacedMark> {
  readonly words: PaperWords;
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  /** By line. */
  readonly marks: ReadonlyMap<number, readonly M[]>;
  readonly draw: DrawMark<M>;
  readonly visit: PaperVisit | null;
}

/** A document as on paper, with its marks. */
export function PaperDocument<M extends PlacedMark>({ words, text, blocks, marks, draw, visit }: PaperDocumentProps<M>) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState({ from: 0, to: STEP, visit: 0 });
  // A place that is not drawn moves the window there.
  if (visit && visit.number !== drawn.visit) {
    const wanted = blocks.findLastIndex((block) => block.line <= visit.line);
    const isDrawn = wanted >= drawn.from && wanted < drawn.to;
    const from = Math.max(0, wanted - BEFORE);
    setDrawn({ ...(isDrawn ? drawn : { from, to: from + STEP }), visit: visit.number });
  }
  const { from, to } = drawn;

  const gone = useRef(0);
  useEffect(() => {
    // Once: not again when the text changes under it.
    if (!visit || visit.number === gone.current) return;
    gone.current = visit.number;
    const place = root.current?.querySelector<HTMLElement>(visit.selector);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView?.({ block: "center" });
  }, [visit]);

  return (
    <div ref={root}>
      <Paper label={words.page}>
        {from > 0 && (
          <Button className={styles.more} size="small" onClick={() => setDrawn({ ...drawn, from: Math.max(0, from - STEP) })}>
            {words.before(Math.min(STEP, from))}
          </Button>
        )}
        {blocks.slice(from, to).map((block) =>
          block.kind === "line" ? <PaperLine key={block.line} block={block} text={text} marks={marks.get(block.line) ?? []} draw={draw} /> : <Aside key={block.line} block={block} words={words} />,
        )}
        {blocks.length > to && (
          <Button className={styles.more} size="small" onClick={() => setDrawn({ ...drawn, to: to + STEP })}>
            {words.more(Math.min(STEP, blocks.length - to))}
          </Button>
        )}
      </Paper>
    </div>
  );
}

/** What is shown and not read, with its reason. */
const Aside = memo(function Aside({ block, words }: { readonly block: Exclude<ReadBlock, { readonly kind: "line" }>; readonly words: PaperWords }) {
  const styles = useStyles();
  if (block.kind === "residue") {
    return (
      <div className={styles.residue}>
        {block.lines.map((line, index) => (
          <s key={index} className={styles.gone}>
            {line}
          </s>
        ))}
        <Caption1 className={styles.reason}>{words.residue}</Caption1>
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
      <Caption1 className={styles.reason}>{words.table}</Caption1>
    </div>
  );
});
