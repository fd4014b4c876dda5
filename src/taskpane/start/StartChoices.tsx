import { Body1, Caption1, CompoundButton, Link, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { TableEditRegular } from "@fluentui/react-icons/svg/table-edit";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { usePane } from "../PaneContext";
import { useSample } from "./useSample";

const useStyles = makeStyles({
  page: {
    display: "flex", flexDirection: "column", flexGrow: 1, overflowY: "auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  promise: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXXL },
  choice: {
    width: "100%", maxWidth: "none", justifyContent: "flex-start", textAlign: "left",
    "& .fui-CompoundButton__icon": { color: tokens.colorBrandForeground1 },
    "& .fui-CompoundButton__secondaryContent": { marginTop: tokens.spacingVerticalXXS, lineHeight: tokens.lineHeightBase200 },
  },
  quiet: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalXL },
  sampleLine: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  stays: { marginTop: "auto", paddingTop: tokens.spacingVerticalXXL, color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase300 },
});

export interface StartChoicesProps {
  readonly onAdopt: () => void;
  readonly onRead: () => void;
  readonly onPack: () => void;
  readonly onCheck: () => void;
}

/** The first opening: one sentence, the ways to begin, and what will happen to the workbook. */
export function StartChoices({ onAdopt, onRead, onPack, onCheck }: StartChoicesProps) {
  const styles = useStyles();
  const { words } = usePane();
  const makeSample = useSample();
  return (
    <div className={styles.page}>
      <Title3 as="h1">{words.product}</Title3>
      <Body1 className={styles.promise}>{words.start.promise}</Body1>
      <div className={styles.choices}>
        <CompoundButton size="large" className={styles.choice} icon={<TableEditRegular />} secondaryContent={words.start.useTableLine} onClick={onAdopt}>
          {words.start.useTable}
        </CompoundButton>
        <CompoundButton size="large" className={styles.choice} icon={<DocumentTextRegular />} secondaryContent={words.start.readReportLine} onClick={onRead}>
          {words.start.readReport}
        </CompoundButton>
        <CompoundButton size="large" className={styles.choice} icon={<TableAddRegular />} secondaryContent={words.start.fromPackLine} onClick={onPack}>
          {words.start.fromPack}
        </CompoundButton>
      </div>
      <div className={styles.quiet}>
        <div>
          <Link as="button" onClick={makeSample}>
            {words.start.sample}
          </Link>
          <Caption1 className={styles.sampleLine}>{words.start.sampleLine}</Caption1>
        </div>
        <div>
          <Link as="button" onClick={onCheck}>
            {words.start.check}
          </Link>
          <Caption1 className={styles.sampleLine}>{words.start.checkLine}</Caption1>
        </div>
      </div>
      <Caption1 className={styles.stays}>{words.start.stays}</Caption1>
    </div>
  );
}
