import { Button, Caption1, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { MergeState } from "./useMerge";
import { useReadWords } from "./useReadWords";

const ReplaceDialog = lazy(async () => ({ default: (await import("./ReplaceDialog")).ReplaceDialog }));

const useStyles = makeStyles({
  foot: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  outline: { minWidth: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200 },
  act: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  count: { display: "flex", flexDirection: "column", minWidth: 0 },
  merge: { flexShrink: 0 },
});

const OUTLINES = ["keep", "append", "replace"] as const;

export interface MergeFootProps {
  readonly state: MergeState;
  readonly year: number;
  /** Paragraphs of the outline that stands. */
  readonly paragraphs: number;
}

/** Always in sight: what becomes of the sentences, what is still to be said, and the one press that writes. */
export function MergeFoot({ state, year, paragraphs }: MergeFootProps) {
  const styles = useStyles();
  const { merge, foot } = useReadWords();
  const [asking, setAsking] = useState(false);
  const { outline, kept, open } = state;
  const press = (): void => {
    if (outline === "replace" && paragraphs > 0) setAsking(true);
    else state.merge();
  };
  return (
    <div className={styles.foot}>
      <Select size="small" className={styles.outline} aria-label={merge.outline} value={outline} onChange={(_, { value }) => state.setOutline(value as MergeState["outline"])}>
        {OUTLINES.map((choice) => (
          <option key={choice} value={choice}>
            {merge.outlines[choice]}
          </option>
        ))}
      </Select>
      <Caption1 className={styles.quiet}>{merge.line(year)}</Caption1>
      <div className={styles.act}>
        <div className={styles.count} aria-live="polite">
          <Text weight="semibold">{foot.summary(kept)}</Text>
          {open > 0 && <Caption1 className={styles.quiet}>{merge.open(open)}</Caption1>}
          {kept === 0 && <Caption1 className={styles.quiet}>{foot.nothingChosen}</Caption1>}
        </div>
        <Button appearance="primary" className={styles.merge} disabledFocusable={kept === 0} onClick={press}>
          {merge.now}
        </Button>
      </div>
      {asking && (
        <Suspense fallback={null}>
          <ReplaceDialog paragraphs={paragraphs} onConfirm={state.merge} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  );
}
