import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, useState, type KeyboardEvent, type ReactNode } from "react";
import type { LineBlock } from "../../app/readView";
import { faceOf, paragraphLook } from "./paragraphLook";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: 1.8125, overflowWrap: "anywhere", textJustify: "inter-character" },
  title: { lineHeight: 1.5, marginBottom: "0.8em" },
});

/** A place of the text that is marked; of one line none lies in another. All that it says is compared to tell whether a line must be drawn anew. */
export interface PlacedMark {
  readonly start: number;
  readonly end: number;
  /** Only shown: no key and no press leads to it. */
  readonly quiet?: boolean;
}

/** What a line gives to the mark that stands in it. */
export interface MarkSlot {
  readonly printed: string;
  /** Whether it is the one of its line that Tab reaches. */
  readonly tabbed: boolean;
  readonly onMove: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocused: () => void;
}

export type DrawMark<M extends PlacedMark> = (mark: M, slot: MarkSlot) => ReactNode;

export interface PaperLineProps<M extends PlacedMark> {
  readonly block: LineBlock;
  readonly text: string;
  readonly marks: readonly M[];
  /** The same from drawing to drawing. */
  readonly draw: DrawMark<M>;
}

/** A line of a document as on paper. Of its marks one is in the tab order, the arrow keys lead to the others. */
function Line<M extends PlacedMark>({ block, text, marks, draw }: PaperLineProps<M>) {
  const styles = useStyles();
  const [tabbed, setTabbed] = useState(0);
  const { level, start, headEnd, end } = block;
  const pressable = marks.filter(({ quiet }) => quiet !== true);
  const stop = Math.min(tabbed, pressable.length - 1);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = { ArrowRight: stop + 1, ArrowDown: stop + 1, ArrowLeft: stop - 1, ArrowUp: stop - 1, Home: 0, End: pressable.length - 1 }[event.key];
    if (next === undefined || next < 0 || next >= pressable.length) return;
    event.preventDefault();
    event.currentTarget.closest("p")?.querySelectorAll<HTMLElement>("[role=button]")[next]?.focus();
  };
  /** With every mark in it; a mark belongs where it begins. */
  const part = (from: number, to: number): readonly ReactNode[] => {
    const nodes: ReactNode[] = [];
    let at = from;
    for (const mark of marks) {
      if (mark.start < from || mark.start >= to) continue;
      const index = pressable.indexOf(mark);
      nodes.push(text.slice(at, mark.start));
      nodes.push(draw(mark, { printed: text.slice(mark.start, mark.end), tabbed: index === stop, onMove: move, onFocused: () => setTabbed(index) }));
      at = mark.end;
    }
    nodes.push(text.slice(at, Math.max(at, to)));
    return nodes;
  };
  const head = Math.max(headEnd, ...marks.filter(({ start: from }) => from < headEnd).map(({ end: to }) => to));
  return (
    <p data-line={block.line} tabIndex={-1} className={mergeClasses(styles.text, level === "title" && styles.title)} style={paragraphLook(level)}>
      {head > start && head < end ? (
        <>
          {part(start, head)}
          <span style={{ fontFamily: faceOf("body") }}>{part(head, end)}</span>
        </>
      ) : (
        part(start, end)
      )}
    </p>
  );
}

export const PaperLine = memo(Line, isSame) as typeof Line;

/** Marks are made anew with every edit; most of them are as they were. */
function isSame<M extends PlacedMark>(before: PaperLineProps<M>, after: PaperLineProps<M>): boolean {
  return (
    before.block === after.block && before.text === after.text && before.draw === after.draw && before.marks.length === after.marks.length &&
    before.marks.every((mark, index) => isSameMark(mark, after.marks[index] as M))
  );
}

function isSameMark<M extends PlacedMark>(one: M, other: M): boolean {
  return one === other || (Object.keys(one) as (keyof M)[]).every((key) => one[key] === other[key]);
}
