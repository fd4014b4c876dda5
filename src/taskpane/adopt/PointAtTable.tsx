import { Body1, Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, tokens } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { issueText } from "../../i18n/issues";
import { usePane } from "../PaneContext";
import type { NothingFound } from "./useFinding";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  reason: { flexShrink: 0, minHeight: "auto", paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  text: { display: "block", whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  area: {
    display: "flex", flexDirection: "column", alignItems: "center", rowGap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, textAlign: "center",
    borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { fontSize: tokens.fontSizeHero900, lineHeight: 1, color: tokens.colorBrandForeground1 },
  then: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400, textAlign: "start", textWrap: "pretty" },
});

export interface PointAtTableProps {
  /** null while the first search goes on. */
  readonly nothing: NothingFound | null;
  readonly onFind: () => void;
}

/** Where no table of the user's is under the selection: why, what to do, and the press that looks again. */
export function PointAtTable({ nothing, onFind }: PointAtTableProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const { words } = useAdoptWords();
  return (
    <div className={styles.page}>
      {nothing && (
        <MessageBar intent="info" layout="multiline" className={styles.reason}>
          <MessageBarBody className={styles.text}>
            <MessageBarTitle>{words.none.title}</MessageBarTitle>
            {nothing.why === "issue" ? issueText(nothing.issue, locale) : words.none[nothing.why](nothing.sheet)}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.area}>
        <TableSearchRegular className={styles.icon} />
        <Subtitle2 as="h2">{words.point.title}</Subtitle2>
        <Button appearance="primary" onClick={onFind}>
          {words.point.take}
        </Button>
      </div>
      <Body1 className={styles.then}>{words.point.text}</Body1>
    </div>
  );
}
