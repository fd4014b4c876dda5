import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { openParts, type Answer } from "../../app/edited/answer";
import type { MergedEdit } from "../../app/edited/mergeEdit";
import type { ParagraphView } from "../../app/reportView";
import type { Trace } from "../../app/trace";
import type { ReportKind } from "../../core/indicator/period";
import type { Source } from "../../core/narrate/segment";
import type { WordingChoice } from "../../core/narrate/wordingChoices";
import { usePane } from "../PaneContext";
import { ParagraphState } from "./ParagraphState";
import { ParagraphText } from "./ParagraphText";
import type { Pointed } from "./TraceTip";
import type { Copying } from "./useCopying";

const RewordMenu = lazy(async () => ({ default: (await import("./RewordMenu")).RewordMenu }));

const DiffPanel = lazy(async () => ({ default: (await import("./DiffPanel")).DiffPanel }));

const useStyles = makeStyles({
  root: {
    position: "relative", scrollMargin: "8px",
    "& .paragraph-tools": { opacity: 0, pointerEvents: "none" },
    ":hover .paragraph-tools": { opacity: 1, pointerEvents: "auto" },
    ":focus-within .paragraph-tools": { opacity: 1, pointerEvents: "auto" },
    // The menu that belongs to it is elsewhere in the document.
    "& .paragraph-tools:has([aria-expanded=true])": { opacity: 1 },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  stale: { borderLeft: `3px dashed ${tokens.colorStatusWarningBorderActive}`, marginLeft: "-0.8em", paddingLeft: "calc(0.8em - 3px)" },
  edited: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, marginLeft: "-0.8em", paddingLeft: "calc(0.8em - 3px)" },
  choice: { display: "flex", alignItems: "flex-start" },
  tick: { flexShrink: 0, margin: "-6px 0 -6px -1em" },
  text: { flexGrow: 1, minWidth: 0 },
});

export interface PreviewParagraphProps {
  readonly paragraph: ParagraphView;
  readonly copying: Copying;
  readonly trace: (source: Source) => Trace | null;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onShow: (source: Source) => void;
  /** Above 0: asked to be looked at; each new number asks again. */
  readonly looked: number;
  readonly kind: ReportKind;
  /** What of it can be said in other words. */
  readonly wordings: readonly WordingChoice[];
  /** What an update makes of it, where it is edited and its figures have moved. */
  readonly edit: MergedEdit | null;
  /** null where nothing may be written. */
  readonly onAnswer: ((paragraph: ParagraphView, answers: readonly Answer[]) => void) | null;
  /** null where nothing may be written. */
  readonly onOverwrite: ((paragraph: ParagraphView) => void) | null;
}

export function PreviewParagraph({ paragraph, copying, trace, onPoint, onShow, looked, kind, wordings, edit, onAnswer, onOverwrite }: PreviewParagraphProps) {
  const styles = useStyles();
  const { words } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const [comparing, setComparing] = useState(false);
  const [answered, setAnswered] = useState(0);
  const { id, text, state } = paragraph;
  if (looked !== answered) {
    setAnswered(looked);
    if (looked > 0) setComparing(true);
  }
  useEffect(() => {
    if (looked > 0) root.current?.scrollIntoView?.({ block: "start" });
  }, [looked]);

  const choosing = copying.chosen !== null && paragraph.row !== null;
  const reword = wordings.length > 0 && (
    <Suspense fallback={null}>
      <RewordMenu id={id} kind={kind} choices={wordings} />
    </Suspense>
  );
  const body = (
    <ParagraphText paragraph={paragraph} trace={trace} onPoint={onPoint} onShow={onShow} onCopy={choosing || paragraph.row === null ? null : () => copying.copyOne(paragraph)} beside={reword} />
  );
  return (
    <div ref={root} className={mergeClasses(styles.root, (state === "stale" || state === "unwritten") && styles.stale, state === "edited" && styles.edited)}>
      {state !== "fresh" && <ParagraphState paragraph={paragraph} open={edit ? openParts(edit).length : 0} comparing={comparing} onCompare={setComparing} />}
      {choosing ? (
        <div className={styles.choice}>
          <Checkbox className={styles.tick} checked={copying.chosen?.has(id) ?? false} onChange={() => copying.toggle(id)} aria-label={words.report.chooseOne(text.slice(0, 20))} />
          <div className={styles.text}>{body}</div>
        </div>
      ) : (
        body
      )}
      {comparing && (
        <Suspense fallback={null}>
          <DiffPanel
            key={edit ? `${text}\n${paragraph.now?.text ?? ""}` : text} paragraph={paragraph} edit={edit}
            onAnswer={onAnswer && ((answers) => onAnswer(paragraph, answers))} onOverwrite={onOverwrite && (() => onOverwrite(paragraph))}
          />
        </Suspense>
      )}
    </div>
  );
}
