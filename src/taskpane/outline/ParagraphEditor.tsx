import { Button, Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Tracker } from "../../app/tracker";
import type { ReportKind } from "../../core/indicator/period";
import { LEVELS_WITH_MARKS } from "../../core/outline/headingMark";
import { LEVELS, type Level, type OutlineParagraph } from "../../core/outline/paragraph";
import { headingAt } from "../../core/outline/renumbered";
import type { ParagraphDraft } from "../../app/editOutline";
import { SHORT_PANE } from "../frame/shortPane";
import { usePane } from "../PaneContext";
import { DraftPreview } from "./DraftPreview";
import { KindTicks } from "./KindTicks";
import { ParagraphActions } from "./ParagraphActions";
import { PatternField } from "./PatternField";
import type { OutlineState } from "./useOutline";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere",
  },
  pair: { display: "grid", gridTemplateColumns: "112px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  short: { minWidth: 0 },
  inner: { minWidth: 0, width: "100%" },
  // Saving stays in sight while the paragraph is longer than the pane.
  foot: {
    display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, position: "sticky", bottom: `calc(-1 * ${tokens.spacingVerticalL})`, zIndex: 1, margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground3, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`, [SHORT_PANE]: { position: "static" },
  },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
  remove: { minWidth: "auto", whiteSpace: "nowrap", marginLeft: "auto" },
});

export interface ParagraphEditorProps {
  readonly paragraph: OutlineParagraph;
  readonly state: OutlineState;
  readonly tracker: Tracker;
  readonly kind: ReportKind;
  /** Esc: back to the row, with what is typed kept. */
  readonly onLeave: () => void;
}

/** An open paragraph: its level, heading and words, what they say now, and where it is used. */
export function ParagraphEditor({ paragraph, state, tracker, kind, onLeave }: ParagraphEditorProps) {
  const styles = useStyles();
  const { words: pane } = usePane();
  const words = useOutlineWords();
  const root = useRef<HTMLDivElement>(null);
  const { id, level, heading, pattern, pinned, kinds } = paragraph;
  const isNew = state.isNew(id);
  useEffect(() => {
    root.current?.closest("li")?.scrollIntoView?.({ block: "nearest" });
    if (isNew) root.current?.querySelector("textarea")?.focus();
  }, [isNew]);

  const draft: ParagraphDraft = { level, heading, pattern, pinned, kinds };
  const change = (part: Partial<ParagraphDraft>): void => state.setDraft(id, { ...draft, ...part });
  const setLevel = (next: Level): void => change({ level: next, heading: headingAt(state.outline, id, next) });
  const press = (event: KeyboardEvent): void => {
    // Esc that ends a Chinese input method's composition, or closes the list of indicators, is not ours.
    if (event.key !== "Escape" || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.stopPropagation();
    onLeave();
  };
  const isPinned = pinned !== "";
  return (
    // Keys of the fields inside, on their way up.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={root} className={styles.root} onKeyDown={press}>
      <ParagraphActions id={id} level={level} state={state} onLevel={setLevel} />
      <div className={styles.pair}>
        <Field label={words.row.level}>
          <Select className={styles.short} value={level} onChange={(_, { value }) => setLevel(value as Level)}>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {pane.report.level[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.row.heading}>
          <Input className={styles.short} input={{ className: styles.inner }} value={heading} autoComplete="off" onChange={(_, { value }) => change({ heading: value })} />
        </Field>
      </div>
      <PatternField
        label={isPinned ? words.row.pinned : words.row.pattern} hint={isPinned ? words.row.pinnedHint : words.row.patternHint}
        pattern={isPinned ? pinned : pattern} rows={LEVELS_WITH_MARKS.includes(level) ? 2 : 4} names={state.names} tracker={tracker} kind={kind}
        onChange={(typed) => change(isPinned ? { pinned: typed } : { pattern: typed })}
      />
      {isPinned && (
        <div>
          <Link as="button" onClick={() => change({ pinned: "" })}>
            {words.row.unpin}
          </Link>
        </div>
      )}
      <DraftPreview id={id} outline={state.outline} tracker={tracker} kind={kind} names={state.names} />
      <KindTicks kinds={kinds} onChange={(next) => change({ kinds: next })} />
      <div className={styles.foot}>
        <Button className={styles.button} appearance="primary" disabledFocusable={!state.isUnsaved(id)} onClick={() => state.save(id)}>
          {pane.common.save}
        </Button>
        <Button
          className={styles.button}
          onClick={() => {
            state.setDraft(id, null);
            onLeave();
          }}
        >
          {pane.common.cancel}
        </Button>
        {!isNew && (
          <Button className={styles.remove} onClick={() => state.remove(id)}>
            {words.row.remove}
          </Button>
        )}
      </div>
    </div>
  );
}
