import { makeStyles, tokens } from "@fluentui/react-components";
import type { HeaderProps } from "./Header";
import { PaneMenu } from "./PaneMenu";
import { PeriodPicker } from "./PeriodPicker";

/** Together on a second line where the first has no room. */
const useStyles = makeStyles({ tools: { display: "flex", flexShrink: 0, columnGap: tokens.spacingHorizontalXXS, marginLeft: "auto" } });

export function HeaderTools({ tracker, refresh, onIssues, onAside }: HeaderProps) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <PeriodPicker period={tracker.dataset.settings.period} readOnly={tracker.readOnly} />
      <PaneMenu issues={tracker.issues.length} refresh={refresh} onIssues={onIssues} onAside={tracker.readOnly ? null : onAside} />
    </div>
  );
}
