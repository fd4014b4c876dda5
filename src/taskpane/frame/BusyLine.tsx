import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import type { Busy } from "../useActions";

const useStyles = makeStyles({
  line: {
    display: "flex", alignItems: "center", justifyContent: "space-between", flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What is being done, once it takes longer than a moment. The page stays usable. */
export function BusyLine({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const { words } = usePane();
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
