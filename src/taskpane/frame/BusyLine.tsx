import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  line: {
    display: "flex", alignItems: "center", justifyContent: "space-between", flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What is being done, once it takes longer than a moment. The page stays usable. */
export function BusyLine() {
  const styles = useStyles();
  const { words, busy } = usePane();
  if (!busy) return null;
  return (
    <div className={styles.line}>
      <Spinner size="extra-tiny" label={busy.doing} />
      {busy.cancel && (
        <Button size="small" appearance="subtle" onClick={busy.cancel}>
          {words.common.cancel}
        </Button>
      )}
    </div>
  );
}
