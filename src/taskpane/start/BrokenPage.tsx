import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Issue } from "../../core/issue";
import { issueText } from "../../i18n/issues";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  icon: { fontSize: tokens.fontSizeHero700, color: tokens.colorStatusWarningForeground1 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase400 },
  item: { marginBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

export interface BrokenPageProps {
  readonly issues: readonly Issue[];
  readonly onRetry: () => void;
}

/** A tracker that lacks a table or column: what is missing and what to do, each in a sentence. */
export function BrokenPage({ issues, onRetry }: BrokenPageProps) {
  const styles = useStyles();
  const { words, locale } = usePane();
  return (
    <main className={styles.page}>
      <WarningRegular className={styles.icon} />
      <Subtitle2 as="h1">{words.broken.title}</Subtitle2>
      <p className={styles.text}>{words.broken.text}</p>
      <ul className={styles.list}>
        {issues.map((issue, index) => (
          <li key={`${issue.code}${String(index)}`} className={styles.item}>
            {issueText(issue, locale)}
          </li>
        ))}
      </ul>
      <Button appearance="primary" onClick={onRetry}>
        {words.common.retry}
      </Button>
    </main>
  );
}
