import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import type { ParagraphView } from "../../app/reportView";
import type { Trace } from "../../app/trace";
import type { Source } from "../../core/narrate/segment";
import { usePane } from "../PaneContext";
import { paragraphLook } from "../paper/paragraphLook";
import { NumberInText } from "./NumberInText";
import { ParagraphTools } from "./ParagraphTools";
import { traceWords, type Pointed } from "./TraceTip";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: 1.8125, overflowWrap: "anywhere", textJustify: "inter-character" },
  title: { lineHeight: 1.5, marginBottom: "0.8em" },
  unwritten: { color: "#616161" },
});

export interface ParagraphTextProps {
  readonly paragraph: ParagraphView;
  readonly trace: (source: Source) => Trace | null;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onShow: (source: Source) => void;
  /** null where there is nothing to copy yet. */
  readonly onCopy: (() => void) | null;
  /** Behind the last character, beside the copy button. */
  readonly beside?: ReactNode;
}

/** A paragraph as on paper. Its numbers are buttons: one of them is in the tab order, the arrow keys lead to the others. */
export function ParagraphText({ paragraph, trace, onPoint, onShow, onCopy, beside }: ParagraphTextProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [current, setCurrent] = useState(0);
  const { level, segments, state } = paragraph;
  const numbers = segments.flatMap(({ source }) => source ?? []);
  const count = numbers.length;
  const tabbed = Math.min(current, count - 1);

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = { ArrowRight: tabbed + 1, ArrowDown: tabbed + 1, ArrowLeft: tabbed - 1, ArrowUp: tabbed - 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined || next < 0 || next >= count) return;
    event.preventDefault();
    event.currentTarget.closest("p")?.querySelectorAll<HTMLElement>("[data-number]")[next]?.focus();
  };
  return (
    <p
      className={mergeClasses(styles.text, level === "title" && styles.title, state === "unwritten" && styles.unwritten)}
      style={paragraphLook(level)}
    >
      {segments.map(({ text, source }, index) => {
        if (!source) return text;
        const own = numbers.indexOf(source);
        return (
          <NumberInText
            key={`${String(index)}${text}`} text={text} from={traceWords(trace(source), words)} tabbed={own === tabbed} onShow={() => onShow(source)} onMove={move}
            onPoint={(target) => onPoint(target && { target, trace: trace(source) })} onFocused={() => setCurrent(own)}
          />
        );
      })}
      {onCopy && <ParagraphTools onCopy={onCopy}>{beside}</ParagraphTools>}
    </p>
  );
}
