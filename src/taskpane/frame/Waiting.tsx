import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  room: { display: "flex", boxSizing: "border-box", height: "100%", flexGrow: 1, alignItems: "center", justifyContent: "center", padding: tokens.spacingHorizontalL },
});

const PATIENCE_MS = 500;

/** Says what one waits for, once it takes longer than a moment. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <div className={styles.room}>{waiting && <Spinner size="small" label={label} />}</div>;
}
