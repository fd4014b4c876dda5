import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { NoticeBar } from "../frame/NoticeBar";
import { usePane } from "../PaneContext";
import { StartChoices } from "./StartChoices";

const PackChooser = lazy(async () => ({ default: (await import("./PackChooser")).PackChooser }));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", color: tokens.colorNeutralForeground1 },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  waiting: { margin: "auto" },
});

export function StartPage() {
  const styles = useStyles();
  const { words } = usePane();
  const [choosing, setChoosing] = useState(false);
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        {choosing ? (
          <Suspense fallback={<Spinner className={styles.waiting} size="small" label={words.doing.opening} />}>
            <PackChooser onBack={() => setChoosing(false)} />
          </Suspense>
        ) : (
          <StartChoices onPack={() => setChoosing(true)} />
        )}
      </main>
      <NoticeBar />
    </div>
  );
}
