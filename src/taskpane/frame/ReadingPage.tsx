import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  page: { display: "flex", height: "100%", alignItems: "center", justifyContent: "center", padding: tokens.spacingHorizontalL },
});

const PATIENCE_MS = 500;

export function ReadingPage() {
  const styles = useStyles();
  const { words } = usePane();
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <main className={styles.page}>{waiting && <Spinner size="small" label={words.doing.reading} />}</main>;
}
