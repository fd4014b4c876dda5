import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Tracker } from "../../app/tracker";
import { outlineWords } from "../../i18n/outline";
import { outlineDrafts, unsavedIn } from "../outline/outlineDrafts";
import { usePane } from "../PaneContext";
import { TellingButton } from "./TellingButton";
import type { ReportState } from "./useReport";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", flexShrink: 0, columnGap: tokens.spacingHorizontalXXS, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  size: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  unsaved: { color: tokens.colorNeutralForeground1 },
  button: { minWidth: "auto", whiteSpace: "nowrap", flexShrink: 0 },
});

export interface ReportToolsProps {
  readonly tracker: Tracker;
  readonly report: ReportState;
  readonly onOutline: () => void;
}

/** How long the report is, and the ways to another one: its outline, and how it is told. */
export function ReportTools({ tracker, report: { view, generated }, onOutline }: ReportToolsProps) {
  const styles = useStyles();
  const { words, locale, workbook } = usePane();
  const drafts = outlineDrafts(workbook);
  const unsaved = useSyncExternalStore(drafts.subscribe, () => unsavedIn(drafts.now(), tracker.dataset.outline));
  const characters = view.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <div className={styles.bar}>
      <Caption1 className={mergeClasses(styles.size, unsaved > 0 && styles.unsaved)}>{unsaved > 0 ? outlineWords(locale).unsavedHere(unsaved) : generated && words.report.size(view.paragraphs.length, characters)}</Caption1>
      {!tracker.readOnly && (
        <>
          <Button className={styles.button} size="small" appearance="subtle" data-open-outline onClick={onOutline}>
            {outlineWords(locale).title}
          </Button>
          <TellingButton tracker={tracker} />
        </>
      )}
    </div>
  );
}
