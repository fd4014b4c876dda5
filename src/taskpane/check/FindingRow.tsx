import { createCustomFocusIndicatorStyle, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { memo, type KeyboardEvent } from "react";
import { FindingActions } from "./FindingActions";
import type { FindingLine } from "./findingLine";
import { SEVERITY_ICONS, useSeverityText } from "./severityLook";
import { useCheckWords } from "./useCheckWords";
import type { Handling } from "./useHandling";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, scrollMargin: "48px",
  },
  current: { backgroundColor: tokens.colorSubtleBackgroundSelected, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  icon: { fontSize: tokens.fontSizeBase500, lineHeight: 1, marginTop: tokens.spacingVerticalXXS },
  head: {
    display: "block", width: "100%", padding: 0, border: "none", textAlign: "left", cursor: "pointer", fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1, backgroundColor: "transparent", overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ...createCustomFocusIndicatorStyle({ outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px", borderRadius: tokens.borderRadiusMedium }),
  },
  first: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  words: { minWidth: 0, textSpacingTrim: "trim-start" },
  rule: { flexShrink: 0, color: tokens.colorNeutralForeground4, fontVariantNumeric: "tabular-nums" },
  said: { display: "block", color: tokens.colorNeutralForeground2, textSpacingTrim: "trim-start" },
  actions: { marginTop: tokens.spacingVerticalXS },
});

export interface FindingRowProps {
  readonly line: FindingLine;
  readonly current: boolean;
  /** Whether it is the one of the list that Tab reaches. */
  readonly tabbed: boolean;
  readonly handling: Handling;
  readonly onPress: (id: number) => void;
  readonly onMove: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A finding in the list: the words of its place, what is wrong, what can be done. A press leads to the place. */
export const FindingRow = memo(function FindingRow({ line, current, tabbed, handling, onPress, onMove }: FindingRowProps) {
  const styles = useStyles();
  const colours = useSeverityText();
  const words = useCheckWords();
  const { finding: { id, severity, rule }, said } = line;
  const Icon = SEVERITY_ICONS[severity];
  return (
    <li className={mergeClasses(styles.row, current && styles.current)} aria-current={current ? "true" : undefined}>
      <Icon className={mergeClasses(styles.icon, colours[severity])} aria-hidden />
      <div>
        <button
          type="button" data-finding={id} tabIndex={tabbed ? 0 : -1} className={styles.head} onClick={() => onPress(id)} onKeyDown={onMove}
          aria-label={words.mark(words.quoted(line.words), words.severities[severity], said)}
        >
          <span className={styles.first}>
            <Text weight="semibold" className={styles.words}>
              {words.quoted(line.words)}
            </Text>
            <Text size={100} className={styles.rule} title={words.rule(rule)}>
              {rule}
            </Text>
          </span>
          <Text className={styles.said}>{said}</Text>
        </button>
        <div className={styles.actions}>
          <FindingActions line={line} handling={handling} />
        </div>
      </div>
    </li>
  );
});
