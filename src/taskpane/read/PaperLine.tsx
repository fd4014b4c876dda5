import { createCustomFocusIndicatorStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Mark, ReadBlock } from "../../app/readView";
import { faceOf, paragraphLook } from "../paper/paragraphLook";
import { useMarkLine, useMarkLook } from "./markLook";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: 1.8125, overflowWrap: "anywhere", textJustify: "inter-character" },
  title: { lineHeight: 1.5, marginBottom: "0.8em" },
  number: {
    cursor: "pointer", scrollMargin: "80px",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    ...createCustomFocusIndicatorStyle({ outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", borderRadius: "2px" }),
  },
});

export type LineBlock = Extract<ReadBlock, { readonly kind: "line" }>;

export interface PaperLineProps {
  readonly block: LineBlock;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Key of the open indicator, where this line has a number of it. */
  readonly current: string | null;
  readonly onNumber: (key: string) => void;
}

/** A line of the document as on paper. Of its numbers one is in the tab order, the arrow keys lead to the others. */
export const PaperLine = memo(function PaperLine({ block, text, marks, current, onNumber }: PaperLineProps) {
  const styles = useStyles();
  const [tabbed, setTabbed] = useState(0);
  const { level, start, headEnd, end } = block;
  const stop = Math.min(tabbed, marks.length - 1);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = { ArrowRight: stop + 1, ArrowDown: stop + 1, ArrowLeft: stop - 1, ArrowUp: stop - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (next === undefined || next < 0 || next >= marks.length) return;
    event.preventDefault();
    event.currentTarget.closest("p")?.querySelectorAll<HTMLElement>("[data-quantity]")[next]?.focus();
  };
  /** With every number in it; a number belongs where it begins. */
  const part = (from: number, to: number): readonly ReactNode[] => {
    const nodes: ReactNode[] = [];
    let at = from;
    marks.forEach((mark, index) => {
      if (mark.start < from || mark.start >= to) return;
      nodes.push(text.slice(at, mark.start));
      nodes.push(
        <MarkedNumber
          key={mark.quantity} mark={mark} printed={text.slice(mark.start, mark.end)} lit={mark.key === current} tabbed={index === stop} onMove={move} onPress={onNumber}
          onFocused={() => setTabbed(index)}
        />,
      );
      at = mark.end;
    });
    nodes.push(text.slice(at, Math.max(at, to)));
    return nodes;
  };
  const head = Math.max(headEnd, ...marks.filter(({ start: from }) => from < headEnd).map(({ end: to }) => to));
  return (
    <p className={mergeClasses(styles.text, level === "title" && styles.title)} style={paragraphLook(level)}>
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
}, isSame);

/** Marks are made anew with every edit; most of them are as they were. */
function isSame(before: PaperLineProps, after: PaperLineProps): boolean {
  return (
    before.block === after.block && before.current === after.current && before.onNumber === after.onNumber && before.marks.length === after.marks.length &&
    before.marks.every((mark, index) => {
      const other = after.marks[index];
      return other !== undefined && mark.quantity === other.quantity && mark.key === other.key && mark.name === other.name && mark.kind === other.kind;
    })
  );
}

interface MarkedNumberProps {
  readonly mark: Mark;
  readonly printed: string;
  readonly lit: boolean;
  readonly tabbed: boolean;
  readonly onMove: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPress: (key: string) => void;
  readonly onFocused: () => void;
}

/** No `<button>` element, for the same reason as in `NumberInText`. */
function MarkedNumber({ mark, printed, lit, tabbed, onMove, onPress, onFocused }: MarkedNumberProps) {
  const styles = useStyles();
  const lines = useMarkLine();
  const looks = useMarkLook();
  const { preview } = useReadWords();
  const { quantity, key, name, kind, toFill, doubtful } = mark;
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPress(key);
    } else onMove(event);
  };
  const said = [preview.kinds[kind], ...(toFill ? [preview.toFill] : []), ...(doubtful ? [preview.doubtful] : [])].join("，");
  return (
    <span
      role="button" tabIndex={tabbed ? 0 : -1} data-quantity={quantity} aria-label={preview.mark(printed, said, name)} title={name}
      className={mergeClasses(looks.mark, lines[kind], toFill && looks.toFill, doubtful && looks.doubtful, lit && looks.current, styles.number)}
      onClick={() => onPress(key)} onKeyDown={press} onFocus={onFocused}
    >
      {printed}
    </span>
  );
}
