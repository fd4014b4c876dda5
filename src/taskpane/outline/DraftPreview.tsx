import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useDeferredValue, useMemo } from "react";
import { draftPreview } from "../../app/outlinePreview";
import type { Tracker } from "../../app/tracker";
import type { ReportKind } from "../../core/indicator/period";
import type { Issue } from "../../core/issue";
import type { OutlineParagraph } from "../../core/outline/paragraph";
import { issueText } from "../../i18n/issues";
import { usePane } from "../PaneContext";
import { readablePattern, type SlotNames } from "./readablePattern";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: tokens.spacingHorizontalS, lineHeight: tokens.lineHeightBase400, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  none: { color: tokens.colorNeutralForeground3 },
  faults: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  fault: { display: "flex", textSpacingTrim: "trim-start", columnGap: tokens.spacingHorizontalXS, lineHeight: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase400 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

export interface DraftPreviewProps {
  readonly id: string;
  readonly outline: readonly OutlineParagraph[];
  readonly tracker: Tracker;
  readonly kind: ReportKind;
  readonly names: SlotNames;
}

/** What the paragraph says now, as it is typed, and what of it cannot be read. */
export function DraftPreview({ id, outline, tracker, kind, names }: DraftPreviewProps) {
  const styles = useStyles();
  const { words: pane, locale } = usePane();
  const { row } = useOutlineWords();
  const later = useDeferredValue(outline);
  const { paragraph, issues } = useMemo(() => draftPreview(tracker, later, id, kind), [tracker, later, id, kind]);
  const own = later.find((one) => one.id === id);
  const used = !own || own.kinds.length === 0 || own.kinds.includes(kind);
  const pattern = own ? own.pinned || own.pattern : "";
  const empty = own !== undefined && own.heading === "" && pattern.trim() === "";
  return (
    <div>
      <Text weight="semibold">{row.preview}</Text>
      {paragraph ? (
        <p className={styles.text}>{paragraph.text}</p>
      ) : (
        <Caption1 as="p" block className={mergeClasses(styles.text, styles.none)}>
          {empty ? row.previewEmpty : used ? row.leftOut : row.otherKind(pane.report.kinds[kind])}
        </Caption1>
      )}
      {issues.length > 0 && (
        <ul className={styles.faults}>
          {issues.map((issue, index) => (
            <li key={`${issue.code}${String(index)}`} className={styles.fault}>
              {issue.severity === "info" ? <InfoRegular className={styles.icon} /> : <WarningRegular className={mergeClasses(styles.icon, styles.warning)} />}
              <span>{issueText(asShown(issue, pattern, names), locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Places and slots in the words that the field shows. */
function asShown(issue: Issue, pattern: string, names: SlotNames): Issue {
  const { position, slot } = issue.with ?? {};
  return {
    ...issue,
    with: {
      ...issue.with,
      ...(typeof position === "number" ? { position: readablePattern(pattern.slice(0, position - 1), names).length + 1 } : {}),
      ...(typeof slot === "string" ? { slot: readablePattern(`{${slot}}`, names).slice(1, -1) } : {}),
    },
  };
}
