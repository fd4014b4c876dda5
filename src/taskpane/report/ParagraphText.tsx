import { createCustomFocusIndicatorStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { ParagraphView } from "../../app/reportView";
import type { Trace } from "../../app/trace";
import type { Source } from "../../core/narrate/segment";
import type { Level } from "../../core/outline/paragraph";
import { PARAGRAPH_STYLES } from "../../word/paragraphStyle";
import { usePane } from "../PaneContext";
import { traceWords, type Pointed } from "./TraceTip";

/** Faces for machines without the official fonts. */
const FALLBACK: Readonly<Record<Level, string>> = {
  title: "STZhongsong, 'Noto Serif CJK SC', serif",
  lead: "STFangsong, 'Noto Serif CJK SC', serif",
  h1: "'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  h2: "STKaiti, 'Noto Serif CJK SC', serif",
  h3: "STFangsong, 'Noto Serif CJK SC', serif",
  body: "STFangsong, 'Noto Serif CJK SC', serif",
  closing: "STFangsong, 'Noto Serif CJK SC', serif",
};

const BODY_POINTS = PARAGRAPH_STYLES.body.points;

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: 1.8125, overflowWrap: "anywhere", textJustify: "inter-character" },
  title: { lineHeight: 1.5, marginBottom: "0.8em", fontWeight: 700 },
  heading: { fontWeight: 600 },
  unwritten: { color: "#616161" },
  number: {
    display: "inline", margin: 0, padding: 0, border: "none", background: "none", color: "inherit", font: "inherit", lineHeight: "inherit", textIndent: 0, cursor: "pointer",
    textDecorationLine: "underline", textDecorationStyle: "dotted", textDecorationThickness: "1px", textDecorationColor: tokens.colorNeutralForeground3, textUnderlineOffset: "0.22em",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover, textDecorationStyle: "solid", textDecorationColor: tokens.colorBrandStroke1 },
    ...createCustomFocusIndicatorStyle({ outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", borderRadius: "2px" }),
  },
});

export interface ParagraphTextProps {
  readonly paragraph: ParagraphView;
  readonly trace: (source: Source) => Trace | null;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onShow: (source: Source) => void;
}

/** A paragraph as on paper. Its numbers are buttons: one of them is in the tab order, the arrow keys lead to the others. */
export function ParagraphText({ paragraph, trace, onPoint, onShow }: ParagraphTextProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [current, setCurrent] = useState(0);
  const { level, segments, state } = paragraph;
  const { fonts, points, align, indent } = PARAGRAPH_STYLES[level];
  const numbers = segments.flatMap(({ source }) => source ?? []);
  const count = numbers.length;
  const tabbed = Math.min(current, count - 1);

  const move = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const next = { ArrowRight: tabbed + 1, ArrowDown: tabbed + 1, ArrowLeft: tabbed - 1, ArrowUp: tabbed - 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined || next < 0 || next >= count) return;
    event.preventDefault();
    event.currentTarget.closest("p")?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <p
      className={mergeClasses(styles.text, level === "title" && styles.title, (level === "h1" || level === "h2") && styles.heading, state === "unwritten" && styles.unwritten)}
      style={{
        fontFamily: `${fonts.map((font) => `'${font}'`).join(", ")}, ${FALLBACK[level]}`, fontSize: `${String(points / BODY_POINTS)}em`,
        textAlign: align, textIndent: `${String(indent)}em`,
      }}
    >
      {segments.map(({ text, source }, index) => {
        if (!source) return text;
        const own = numbers.indexOf(source);
        const point = (target: HTMLElement): void => onPoint({ target, trace: trace(source) });
        return (
          <button
            key={`${String(index)}${text}`} type="button" className={styles.number} tabIndex={own === tabbed ? 0 : -1}
            aria-label={`${text}，${traceWords(trace(source), words)}`}
            onClick={() => onShow(source)} onKeyDown={move} onMouseEnter={({ currentTarget }) => point(currentTarget)} onMouseLeave={() => onPoint(null)}
            onFocus={({ currentTarget }) => {
              setCurrent(own);
              point(currentTarget);
            }}
            onBlur={() => onPoint(null)}
          >
            {text}
          </button>
        );
      })}
    </p>
  );
}
