import { Badge, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { ParagraphView } from "../../app/reportView";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "24px", fontFamily: tokens.fontFamilyBase },
  compare: { fontSize: tokens.fontSizeBase200 },
});

const ICONS = { fresh: null, stale: <ArrowSyncRegular />, edited: <EditRegular />, unwritten: <CircleRegular /> } as const;
const COLOURS = { fresh: "informative", stale: "severe", edited: "brand", unwritten: "informative" } as const;

export interface ParagraphStateProps {
  readonly paragraph: ParagraphView;
  /** Places where an update asks. */
  readonly open: number;
  readonly comparing: boolean;
  readonly onCompare: (comparing: boolean) => void;
}

/** 待更新, 已手改 or 未生成 above a paragraph, with the way to see what would change. */
export function ParagraphState({ paragraph, open, comparing, onCompare }: ParagraphStateProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { state, outdated, now, row } = paragraph;
  const edited = state === "edited";
  const gone = edited ? words.report.goneEdited : words.report.gone;
  const remark = now === null ? gone : open > 0 ? words.report.asks(open) : edited && outdated ? words.report.outdated : "";
  const comparable = row !== null && (now !== null || edited);
  return (
    <div className={styles.line}>
      <Badge appearance="tint" color={COLOURS[state]} icon={ICONS[state]}>
        {words.report[state]}
      </Badge>
      {remark !== "" && <Caption1>{remark}</Caption1>}
      {comparable && (
        <Link as="button" className={styles.compare} aria-expanded={comparing} onClick={() => onCompare(!comparing)}>
          {comparing ? words.report.hideDiff : open > 0 ? words.report.choosePlaces : words.report.diff}
        </Link>
      )}
    </div>
  );
}
