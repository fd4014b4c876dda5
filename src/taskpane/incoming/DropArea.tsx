import { Body1, Button, Caption1, Link, makeStyles, mergeClasses, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef } from "react";
import type { Issue } from "../../core/issue";
import { issueText } from "../../i18n/issues";
import { usePane } from "../PaneContext";
import type { Incoming } from "./useIncoming";
import { useIncomingWords } from "./useIncomingWords";

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  area: {
    display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "center", rowGap: tokens.spacingVerticalS, flexGrow: 1, flexShrink: 0, maxHeight: "320px",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`, boxSizing: "border-box", textAlign: "center",
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { fontSize: tokens.fontSizeHero900, lineHeight: 1, color: tokens.colorBrandForeground1 },
  choose: { marginTop: tokens.spacingVerticalS },
  kinds: { color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase300 },
  then: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  refused: { flexShrink: 0, minHeight: "auto", paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  refusal: { display: "block", whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
});

export interface DropAreaProps {
  readonly over: boolean;
  readonly refusal: Issue | null;
  /** What will come of it, in a sentence. */
  readonly then: string;
  /** Read before and still there to go back to; null when there is none. */
  readonly before: { readonly name: string; readonly onBack: () => void } | null;
  readonly onIncoming: (incoming: Incoming) => void;
}

/** Before anything is read: what to do, what is taken, what will come of it. */
export function DropArea({ over, refusal, then, before, onIncoming }: DropAreaProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = useIncomingWords();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: React.ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    if (file) onIncoming({ kind: "file", file, others: 0 });
    // The same file, put right meanwhile, may be chosen again.
    currentTarget.value = "";
  };
  return (
    <div className={styles.page}>
      {refusal && (
        <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.refused}>
          <MessageBarBody className={styles.refusal}>
            <MessageBarTitle>{words.refused}</MessageBarTitle>
            {issueText(refusal, locale)}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={mergeClasses(styles.area, over && styles.over)}>
        <DocumentArrowUpRegular className={styles.icon} />
        <Text weight="semibold">{over ? words.now : words.title}</Text>
        <Button appearance="primary" className={styles.choose} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <input ref={input} type="file" hidden accept=".docx,.txt,text/plain" aria-label={words.choose} onChange={choose} />
        <Caption1 className={styles.kinds}>{words.kinds}</Caption1>
      </div>
      <Body1 className={styles.then}>{then}</Body1>
      {before && (
        <Link as="button" onClick={before.onBack}>
          {words.back(before.name)}
        </Link>
      )}
    </div>
  );
}
