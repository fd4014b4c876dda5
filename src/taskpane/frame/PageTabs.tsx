import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

export type PageName = "overview" | "report" | "check";

const useStyles = makeStyles({
  list: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  count: { marginLeft: tokens.spacingHorizontalXS },
});

export interface PageTabsProps {
  readonly page: PageName;
  /** Paragraphs that an update would renew. */
  readonly stale: number;
  readonly onSelect: (page: PageName) => void;
}

export function PageTabs({ page, stale, onSelect }: PageTabsProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <TabList selectedValue={page} onTabSelect={(_, { value }) => onSelect(value as PageName)} className={styles.list}>
      <Tab value="overview" id="tab-overview" aria-controls="page-overview">
        {words.frame.overview}
      </Tab>
      <Tab value="report" id="tab-report" aria-controls="page-report">
        {words.frame.report}
        {stale > 0 && <CounterBadge count={stale} size="small" color="informative" className={styles.count} aria-label={words.frame.stale(stale)} />}
      </Tab>
      <Tab value="check" id="tab-check" aria-controls="page-check">
        {words.frame.check}
      </Tab>
    </TabList>
  );
}
