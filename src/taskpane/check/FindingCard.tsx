import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { TextBulletListRegular } from "@fluentui/react-icons/svg/text-bullet-list";
import type { PlacedFinding } from "../../app/check/draftSession";
import { SHORT_PANE } from "../frame/shortPane";
import { FindingActions } from "./FindingActions";
import type { FindingLine } from "./findingLine";
import { SEVERITY_ICONS, useSeverityText } from "./severityLook";
import { useCheckWords } from "./useCheckWords";
import type { Going } from "./useGoing";
import type { Handling } from "./useHandling";

const useStyles = makeStyles({
  card: {
    flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`, backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow8Brand,
    [SHORT_PANE]: { position: "sticky", bottom: 0, zIndex: 2 },
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  where: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3 },
  said: { display: "block", margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere", textSpacingTrim: "trim-start" },
  flush: { marginRight: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

export interface FindingCardProps {
  readonly line: FindingLine;
  /** In the order of the text. */
  readonly open: readonly PlacedFinding[];
  readonly handling: Handling;
  readonly going: Going;
}

/** Below the draft: what the current place is about, what can be done, the way to the next. */
export function FindingCard({ line, open, handling, going: { toPlace, toFinding, leave } }: FindingCardProps) {
  const styles = useStyles();
  const colours = useSeverityText();
  const words = useCheckWords();
  const { finding: { id, severity, rule }, said } = line;
  const Icon = SEVERITY_ICONS[severity];
  const at = open.findIndex((one) => one.id === id);
  const before = open[at - 1];
  const after = open[at + 1];
  return (
    <section className={styles.card} aria-label={words.actions}>
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, colours[severity])} aria-hidden />
        <Caption1 className={styles.where}>
          {words.severity[severity]} · {words.position(at + 1, open.length)} · {rule}
        </Caption1>
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} aria-label={words.previous} title={words.previous} disabledFocusable={!before} onClick={() => before && toPlace(before.id)} />
        <Button size="small" appearance="subtle" icon={<ChevronRightRegular />} aria-label={words.next} title={words.next} disabledFocusable={!after} onClick={() => after && toPlace(after.id)} />
        <Button size="small" appearance="subtle" icon={<TextBulletListRegular />} aria-label={words.toList} title={words.toList} onClick={() => toFinding(id)} />
        <Button size="small" appearance="subtle" className={styles.flush} icon={<DismissRegular />} aria-label={words.closeCard} title={words.closeCard} onClick={leave} />
      </div>
      <Text className={styles.said}>
        <b>{words.quoted(line.words)}</b> {said}
      </Text>
      <FindingActions line={line} handling={handling} />
    </section>
  );
}
