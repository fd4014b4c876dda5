import { Button, makeStyles, Menu, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { useMemo } from "react";
import { chooseWording } from "../../app/chooseWording";
import { textDiff } from "../../app/textDiff";
import type { ReportKind } from "../../core/indicator/period";
import type { WordingChoice } from "../../core/narrate/wordingChoices";
import { outlineWords } from "../../i18n/outline";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  button: { minWidth: "24px", color: tokens.colorNeutralForeground2 },
  list: { maxWidth: "min(92vw, 400px)" },
  group: { whiteSpace: "normal", overflowWrap: "anywhere" },
  other: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  item: { maxWidth: "none", "& .fui-MenuItemRadio__content": { whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 } },
});

export interface RewordMenuProps {
  /** Outline id of the paragraph. */
  readonly id: string;
  readonly kind: ReportKind;
  readonly choices: readonly WordingChoice[];
}

/** 换个说法: the whole sentences to choose from; the one pressed is written at once. */
export function RewordMenu({ id, kind, choices }: RewordMenuProps) {
  const styles = useStyles();
  const { words: pane, locale, run } = usePane();
  const words = outlineWords(locale).wording;
  const standing = Object.fromEntries(choices.map(({ code, standing: wording }) => [code, [wording]]));
  const choose = (code: string, wording: string): void => {
    if (choices.some((choice) => choice.code === code && choice.standing === wording)) return;
    void run({
      doing: pane.doing.writingReport,
      work: (workbook) => chooseWording(workbook, { kind }, { id, code, wording }),
      done: (undo) => ({ tone: "success", text: words.done, undo }),
    });
  };
  return (
    <Menu checkedValues={standing} positioning={{ position: "below", align: "end", autoSize: "height" }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" icon={<ArrowSwapRegular />} className={styles.button} title={words.open} aria-label={words.open} />
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {choices.map(({ code, name, standing: now, options }) => (
            <MenuGroup key={code}>
              <MenuGroupHeader className={styles.group}>{name}</MenuGroupHeader>
              {options.map(({ wording, text }) => (
                <MenuItemRadio key={wording} className={styles.item} name={code} value={wording} onClick={() => choose(code, wording)}>
                  <Wording text={text} standing={options.find((option) => option.wording === now)?.text ?? text} />
                </MenuItemRadio>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface WordingProps {
  readonly text: string;
  /** What the report says now. */
  readonly standing: string;
}

/** A sentence to choose, with what it says differently standing out: long sentences often differ in two characters. */
function Wording({ text, standing }: WordingProps) {
  const styles = useStyles();
  const parts = useMemo(() => textDiff(standing, text).filter(({ kind }) => kind !== "removed"), [standing, text]);
  return parts.map(({ kind, text: part }, index) =>
    kind === "same" ? (
      part
    ) : (
      <strong key={`${String(index)}${part}`} className={styles.other}>
        {part}
      </strong>
    ),
  );
}
