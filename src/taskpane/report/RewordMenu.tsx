import { Button, makeStyles, Menu, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { chooseWording } from "../../app/chooseWording";
import type { ReportKind } from "../../core/indicator/period";
import type { WordingChoice } from "../../core/narrate/wordingChoices";
import { outlineWords } from "../../i18n/outline";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  /** Takes no room in the line, as the copy button beside it. */
  place: { position: "relative", display: "inline-block", width: 0, height: "1em", textIndent: 0 },
  button: { position: "absolute", left: "26px", bottom: "-0.35em", minWidth: "24px", color: tokens.colorNeutralForeground2 },
  list: { maxWidth: "min(92vw, 400px)", maxHeight: "60vh", overflowY: "auto" },
  group: { whiteSpace: "normal", overflowWrap: "anywhere" },
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
    <span className={styles.place}>
      <Menu checkedValues={standing} positioning={{ position: "below", align: "end" }}>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="transparent" icon={<ArrowSwapRegular />} className={mergeClasses("paragraph-copy", styles.button)} title={words.open} aria-label={words.open} />
        </MenuTrigger>
        <MenuPopover className={styles.list}>
          <MenuList>
            {choices.map(({ code, name, options }) => (
              <MenuGroup key={code}>
                <MenuGroupHeader className={styles.group}>{name}</MenuGroupHeader>
                {options.map(({ wording, text }) => (
                  <MenuItemRadio key={wording} className={styles.item} name={code} value={wording} onClick={() => choose(code, wording)}>
                    {text}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
