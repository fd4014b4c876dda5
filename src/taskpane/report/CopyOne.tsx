import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  /** Takes no room in the line: it stands in the white after the last character. */
  place: { position: "relative", display: "inline-block", width: 0, height: "1em", textIndent: 0 },
  button: { position: "absolute", left: "2px", bottom: "-0.35em", minWidth: "24px", color: tokens.colorNeutralForeground2 },
});

export function CopyOne({ onCopy }: { readonly onCopy: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <span className={styles.place}>
      <Button
        size="small" appearance="transparent" icon={<CopyRegular />} className={mergeClasses("paragraph-copy", styles.button)}
        title={words.report.copyOne} aria-label={words.report.copyOne} onClick={onCopy}
      />
    </span>
  );
}
