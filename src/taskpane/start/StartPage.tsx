import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { NoticeBar } from "../frame/NoticeBar";
import { usePane } from "../PaneContext";
import { StartChoices } from "./StartChoices";

const AdoptPage = lazy(async () => ({ default: (await import("../adopt/AdoptPage")).AdoptPage }));
const ReadPage = lazy(async () => ({ default: (await import("../read/ReadPage")).ReadPage }));
const CheckPage = lazy(async () => ({ default: (await import("../check/CheckPage")).CheckPage }));
const PackChooser = lazy(async () => ({ default: (await import("./PackChooser")).PackChooser }));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", color: tokens.colorNeutralForeground1 },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  waiting: { margin: "auto" },
});

export function StartPage() {
  const styles = useStyles();
  const { words } = usePane();
  const [way, setWay] = useState<"adopt" | "read" | "pack" | "check" | null>(null);
  const back = (): void => setWay(null);
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        {way === null ? (
          <StartChoices onAdopt={() => setWay("adopt")} onRead={() => setWay("read")} onPack={() => setWay("pack")} onCheck={() => setWay("check")} />
        ) : (
          <Suspense fallback={<Spinner className={styles.waiting} size="small" label={words.doing.opening} />}>
            {way === "adopt" && <AdoptPage tracker={null} onBack={back} />}
            {way === "read" && <ReadPage tracker={null} onBack={back} />}
            {way === "check" && <CheckPage tracker={null} active onBack={back} />}
            {way === "pack" && <PackChooser onBack={back} />}
          </Suspense>
        )}
      </main>
      <NoticeBar />
    </div>
  );
}
