import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { PaneWords } from "../../i18n/pane.zh-CN";
import type { Notice } from "../notice";
import { Details } from "./Details";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  icon: { fontSize: tokens.fontSizeHero700, color: tokens.colorStatusDangerForeground1 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
});

export interface FailedPageProps {
  readonly title: string;
  readonly notice: Notice;
  readonly words: PaneWords;
  readonly onRetry: () => void;
}

/** Takes its words as a prop: it also stands in for a pane whose context is gone. */
export function FailedPage({ title, notice, words, onRetry }: FailedPageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page} role="alert">
      <ErrorCircleRegular className={styles.icon} />
      <Subtitle2 as="h1">{title}</Subtitle2>
      <p className={styles.text}>{notice.text}</p>
      <Button appearance="primary" onClick={onRetry}>
        {words.common.retry}
      </Button>
      {notice.detail !== undefined && <Details text={notice.detail} words={words} />}
    </main>
  );
}
