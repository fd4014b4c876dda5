import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({ page: { height: "100%" } });

export function ReadingPage() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <main className={styles.page}>
      <Waiting label={words.doing.reading} />
    </main>
  );
}
