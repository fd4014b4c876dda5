import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

export function ReadOnlyBar() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <MessageBar intent="warning" shape="square" layout="multiline" className={styles.bar}>
      <MessageBarBody>{words.frame.readOnly}</MessageBarBody>
    </MessageBar>
  );
}
