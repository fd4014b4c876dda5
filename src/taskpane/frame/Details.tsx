import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { copyText } from "../copyToClipboard";
import type { PaneWords } from "../../i18n/pane.zh-CN";

const useStyles = makeStyles({
  root: { width: "100%", minWidth: 0 },
  text: {
    margin: `${tokens.spacingVerticalXS} 0`, padding: tokens.spacingHorizontalS, maxHeight: "120px", overflow: "auto",
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap", overflowWrap: "anywhere", userSelect: "text",
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium,
  },
  flush: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface DetailsProps {
  readonly text: string;
  readonly words: PaneWords;
}

/** Technical text that opens on demand and can be copied. */
export function Details({ text, words }: DetailsProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <Button
        appearance="transparent" size="small" className={mergeClasses(styles.flush)} aria-expanded={open}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} onClick={() => setOpen(!open)}
      >
        {words.common.details}
      </Button>
      {open && (
        <>
          <pre className={styles.text}>{text}</pre>
          <Button size="small" onClick={() => void copyText({ plain: text, html: "" })}>
            {words.common.copyDetails}
          </Button>
        </>
      )}
    </div>
  );
}
