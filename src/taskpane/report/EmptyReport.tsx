import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import type { ReportView } from "../../app/reportView";
import { outlineWords } from "../../i18n/outline";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", alignItems: "center", rowGap: tokens.spacingVerticalS, textAlign: "center",
    padding: `48px ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
  },
  icon: { fontSize: tokens.fontSizeHero900, color: tokens.colorNeutralForeground3 },
  text: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400, textAlign: "left", maxWidth: "320px" },
});

export interface EmptyReportProps {
  readonly view: ReportView;
  /** null where nothing may be written. */
  readonly onOutline: (() => void) | null;
}

/** Before the first generation: what will appear here and the one press that makes it so. */
export function EmptyReport({ view, onOutline }: EmptyReportProps) {
  const styles = useStyles();
  const { words, locale } = usePane();
  const { paragraphs, kind } = view;
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const nothing = paragraphs.length === 0;
  return (
    <div className={styles.root}>
      <DocumentTextRegular className={styles.icon} />
      <Subtitle2 as="h2">{nothing ? words.report.nothingTitle : words.report.emptyTitle(words.report.kinds[kind])}</Subtitle2>
      <Body1 className={styles.text}>{nothing ? words.report.nothingText : words.report.emptyText(paragraphs.length, characters)}</Body1>
      {nothing && onOutline && (
        <Button appearance="primary" onClick={onOutline}>
          {outlineWords(locale).title}
        </Button>
      )}
    </div>
  );
}
