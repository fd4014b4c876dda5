import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Tracker } from "../../app/tracker";
import { usePane } from "../PaneContext";
import type { Aside } from "./PaneMenu";

/** Everything that pops up comes right after the first sight of the pane. */
const HeaderTools = lazy(async () => ({ default: (await import("./HeaderTools")).HeaderTools }));

const useStyles = makeStyles({
  header: {
    display: "flex", flexWrap: "wrap", alignItems: "center", flexShrink: 0, columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  office: { flexGrow: 1, flexShrink: 1, flexBasis: "72px", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export interface HeaderProps {
  readonly tracker: Tracker;
  readonly refresh: () => Promise<void>;
  readonly onIssues: () => void;
  readonly onAside: (aside: Aside) => void;
}

export function Header({ tracker, refresh, onIssues, onAside }: HeaderProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { office, period } = tracker.dataset.settings;
  const name = office || words.product;
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" className={styles.office} title={name}>
        {name}
      </Subtitle2>
      <Suspense fallback={<Button appearance="subtle">{words.frame.period(period.year, period.month)}</Button>}>
        <HeaderTools tracker={tracker} refresh={refresh} onIssues={onIssues} onAside={onAside} />
      </Suspense>
    </header>
  );
}
