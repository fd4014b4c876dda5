import { Badge, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useRef, type KeyboardEvent } from "react";
import type { Tracker } from "../../app/tracker";
import type { ReportKind } from "../../core/indicator/period";
import type { Level, OutlineParagraph } from "../../core/outline/paragraph";
import { ROW_HEAD } from "../frame/rowHead";
import { usePane } from "../PaneContext";
import { ParagraphEditor } from "./ParagraphEditor";
import { lineOf, type OutlineState } from "./useOutline";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: { ...ROW_HEAD, minHeight: "36px" },
  label: { display: "-webkit-box", WebkitBoxOrient: "vertical", overflow: "hidden", overflowWrap: "anywhere", textSpacingTrim: "trim-start" },
  two: { WebkitLineClamp: 2 },
  one: { WebkitLineClamp: 1 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
  facts: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  add: { minWidth: "auto", marginBottom: tokens.spacingVerticalS, paddingLeft: 0 },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3 },
});

/** In steps. */
const INDENTS: Readonly<Record<Level, number>> = { title: 0, lead: 0, h1: 0, h2: 1, h3: 2, body: 3, closing: 0 };
/** Pixels. */
const STEP = 14;
const isHeading = (level: Level): boolean => level === "title" || level === "h1" || level === "h2" || level === "h3";

export interface OutlineRowProps {
  readonly paragraph: OutlineParagraph;
  readonly state: OutlineState;
  readonly tracker: Tracker;
  readonly kind: ReportKind;
  /** What the report says of it now; empty where it leaves it out. */
  readonly said: string;
}

/** One paragraph in a line, indented by its level; it opens in place. Alt with an arrow moves it, open or not. */
export function OutlineRow({ paragraph, state, tracker, kind, said }: OutlineRowProps) {
  const styles = useStyles();
  const { words: pane } = usePane();
  const words = useOutlineWords();
  const details = useId();
  const head = useRef<HTMLButtonElement>(null);
  const { id, level } = paragraph;
  const open = state.open === id;
  const press = (event: KeyboardEvent): void => {
    // Alt+↓ opens a list of choices.
    const by = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : null;
    if (!event.altKey || !by || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    if (!state.isNew(id)) state.move(id, by);
  };
  const leave = (): void => {
    state.setOpen(null);
    head.current?.focus();
  };
  return (
    // Keys of the row's own buttons and fields, on their way up.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles.row} onKeyDown={press}>
      <button
        type="button" ref={head} data-outline={id} className={styles.head} aria-expanded={open} aria-controls={details} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        style={{ paddingLeft: INDENTS[level] * STEP }} onClick={() => state.setOpen(open ? null : id)}
      >
        <span className={mergeClasses(styles.label, isHeading(level) || open ? styles.two : styles.one, isHeading(level) ? styles.heading : styles.text)}>{lineOf(paragraph, state.isUnsaved(id) ? "" : said, state.names, words.empty)}</span>
        <span className={styles.facts}>
          {state.isUnsaved(id) && (
            <Badge appearance="outline" color="informative" size="small">
              {words.unsaved}
            </Badge>
          )}
          <Caption1>{pane.report.level[level]}</Caption1>
        </span>
        <span className={styles.chevron} aria-hidden>
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
      </button>
      <div id={details}>
        {open && (
          <>
            <ParagraphEditor paragraph={paragraph} state={state} tracker={tracker} kind={kind} onLeave={leave} />
            {!state.isNew(id) && (
              <Button className={styles.add} appearance="transparent" size="small" icon={<AddRegular />} onClick={() => state.addBelow(id)}>
                {words.row.add}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
