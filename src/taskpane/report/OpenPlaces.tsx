import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { openParts, type Answer } from "../../app/edited/answer";
import type { MergedEdit, OpenPart } from "../../app/edited/mergeEdit";
import { editedWords } from "../../i18n/edited";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: { alignSelf: "stretch" },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  around: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, marginTop: tokens.spacingVerticalXS },
  text: { flexGrow: 1, flexBasis: "160px", minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: "auto", whiteSpace: "nowrap" },
});

/** Characters of the settled text on either side; a number is one, so that none is cut. */
const AROUND = 14;
const PIECE = /\d[\d.]*%?|[\s\S]/gu;

export interface OpenPlacesProps {
  readonly edit: MergedEdit;
  readonly onAnswer: (answers: readonly Answer[]) => void;
}

/** Each place where the user's words and new ones meet, with both; the last choice writes the cell. */
export function OpenPlaces({ edit, onAnswer }: OpenPlacesProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = editedWords(locale);
  const open = openParts(edit);
  const [taken, setTaken] = useState<ReadonlyMap<number, Answer["take"]>>(new Map());
  const take = (place: number, which: Answer["take"]): void => {
    const next = new Map([...taken, [place, which]]);
    setTaken(next);
    const answers = open.flatMap((part, index): readonly Answer[] => {
      const side = next.get(index);
      return side ? [{ mine: part.mine, now: part.now, take: side }] : [];
    });
    if (answers.length === open.length) onAnswer(answers);
  };
  return (
    <div className={styles.root}>
      <Text weight="semibold">{words.asks}</Text>
      <Caption1 as="p" block className={styles.hint}>{words.asksHint}</Caption1>
      <ol className={styles.list}>
        {open.map((part, index) => (
          <li key={`${String(index)}${part.mine}`} aria-label={words.place(index + 1, open.length)}>
            <Caption1 as="p" block className={styles.around}>{around(edit, part)}</Caption1>
            <Side part={part} side="mine" chosen={taken.get(index)} onTake={() => take(index, "mine")} />
            <Side part={part} side="now" chosen={taken.get(index)} onTake={() => take(index, "now")} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface SideProps {
  readonly part: OpenPart;
  readonly side: Answer["take"];
  readonly chosen: Answer["take"] | undefined;
  readonly onTake: () => void;
}

function Side({ part, side, chosen, onTake }: SideProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = editedWords(locale);
  const text = part[side] || words.nothing;
  return (
    <div className={styles.choice}>
      <span className={styles.text}>{`${words[side]}${locale === "zh-CN" ? "：" : ": "}${text}`}</span>
      <Button
        className={styles.button} size="small" appearance={chosen === side ? "primary" : "secondary"} aria-pressed={chosen === side}
        aria-label={side === "mine" ? words.takeMineHere(text) : words.takeNowHere(text)} onClick={onTake}
      >
        {side === "mine" ? words.takeMine : words.takeNow}
      </Button>
    </div>
  );
}

/** …办巾帼宣讲【　】，完成… */
function around({ parts }: MergedEdit, part: OpenPart): string {
  const at = parts.indexOf(part);
  const [before = [], behind = []] = [parts[at - 1], parts[at + 1]].map((one) => (one?.kind === "settled" ? (one.text.match(PIECE) ?? []) : []));
  return [before.length > AROUND ? "…" : "", ...before.slice(-AROUND), "【　】", ...behind.slice(0, AROUND), behind.length > AROUND ? "…" : ""].join("");
}
