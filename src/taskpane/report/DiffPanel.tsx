import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answeredText, openParts, type Answer } from "../../app/edited/answer";
import type { MergedEdit } from "../../app/edited/mergeEdit";
import type { ParagraphView } from "../../app/reportView";
import { textDiff } from "../../app/textDiff";
import { editedWords } from "../../i18n/edited";
import { usePane } from "../PaneContext";
import { OpenPlaces } from "./OpenPlaces";

const useStyles = makeStyles({
  panel: {
    display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, padding: tokens.spacingHorizontalM,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, textWrap: "pretty", color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: "anywhere" },
  removed: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1, textDecorationLine: "line-through" },
  added: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1, textDecorationLine: "underline", textDecorationThickness: "2px" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface DiffPanelProps {
  readonly paragraph: ParagraphView;
  /** Of an edited paragraph whose figures have moved. */
  readonly edit: MergedEdit | null;
  /** null where nothing may be written. */
  readonly onAnswer: ((answers: readonly Answer[]) => void) | null;
  /** Asks first. null where nothing may be written. */
  readonly onOverwrite: (() => void) | null;
}

/** What the user changed, what the figures changed, and the choice between the one and the other where they meet. */
export function DiffPanel({ paragraph, edit, onAnswer, onOverwrite }: DiffPanelProps) {
  const styles = useStyles();
  const { words, locale } = usePane();
  const { state, stored, now, outdated, text } = paragraph;
  const edited = state === "edited";
  const asks = edit !== null && openParts(edit).length > 0;
  const becomes = edit && answeredText(edit, []);
  return (
    <div className={styles.panel}>
      {asks && onAnswer && <OpenPlaces edit={edit} onAnswer={onAnswer} />}
      {becomes !== null && becomes !== text && <Difference title={editedWords(locale).becomes} hint={editedWords(locale).becomesHint} before={text} after={becomes} />}
      {edited && stored && <Difference title={words.report.diffEdited} hint={words.report.diffEditedHint} before={stored.generated} after={text} />}
      {edited && stored && now && outdated && stored.generated !== now.text && (
        <Difference title={words.report.diffNumbers} hint={words.report.diffNumbersHint} before={stored.generated} after={now.text} />
      )}
      {!edited && now && <Difference title={words.report.diffStale} hint={words.report.diffNumbersHint} before={text} after={now.text} />}
      {edited && now && onOverwrite && (
        <Button size="small" onClick={onOverwrite}>
          {words.report.overwrite}
        </Button>
      )}
    </div>
  );
}

interface DifferenceProps {
  readonly title: string;
  readonly hint: string;
  readonly before: string;
  readonly after: string;
}

function Difference({ title, hint, before, after }: DifferenceProps) {
  const styles = useStyles();
  const { words } = usePane();
  const parts = useMemo(() => textDiff(before, after), [before, after]);
  return (
    <div>
      <Text weight="semibold">{title}</Text> <Caption1 className={styles.hint}>{hint}</Caption1>
      <p className={styles.text}>
        {parts.map(({ kind, text }, index) => {
          if (kind === "same") return text;
          const Mark = kind === "removed" ? "del" : "ins";
          return (
            <Mark key={`${String(index)}${kind}`} className={styles[kind]}>
              <span className={styles.unseen}>{words.report[kind]}</span>
              {text}
            </Mark>
          );
        })}
      </p>
    </div>
  );
}
