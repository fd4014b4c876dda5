import { Caption1, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import type { Trace } from "../../app/trace";
import type { PaneWords } from "../../i18n/pane.zh-CN";
import { usePane } from "../PaneContext";

export interface Pointed {
  readonly target: HTMLElement;
  readonly trace: Trace | null;
}

const useStyles = makeStyles({
  name: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  from: { overflowWrap: "anywhere" },
});

export interface TraceTipProps {
  readonly pointed: Pointed | null;
  readonly onClose: () => void;
}

/** One tip for all numbers of the page, beside the one that is pointed at or has the focus. */
export function TraceTip({ pointed, onClose }: TraceTipProps) {
  const styles = useStyles();
  const { words } = usePane();
  if (!pointed) return null;
  const { target, trace } = pointed;
  const content = (
    <>
      <Text size={200} className={styles.from}>{traceWords(trace, words)}</Text>
      {trace && trace.name !== "" && <Caption1 className={styles.name}>{trace.name}</Caption1>}
    </>
  );
  return (
    <Tooltip
      visible relationship="inaccessible" positioning={{ target, position: "above", align: "center" }} content={{ children: content }} withArrow
      onVisibleChange={(_, { visible }) => !visible && onClose()}
    />
  );
}

/** =月度填报!F12，1—6月合计 */
export function traceWords(trace: Trace | null, { report }: PaneWords): string {
  return trace ? report.from(trace.address, report.origin(trace)) : report.lost;
}
