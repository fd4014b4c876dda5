import { Button, Caption1, Field, Input, makeStyles, Radio, RadioGroup, Select, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useRef, type Ref } from "react";
import { PACKS } from "../../packs";
import { usePane } from "../PaneContext";
import { IndicatorTicks } from "./IndicatorTicks";
import { usePackChoice } from "./usePackChoice";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  form: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  packs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  summary: { display: "block", color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase300 },
  pair: { display: "grid", gridTemplateColumns: "108px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start", margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalL}` },
  short: { minWidth: 0 },
  foot: {
    display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { display: "flex", flexDirection: "column", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

export interface PackChooserProps {
  readonly onBack: () => void;
}

export function PackChooser({ onBack }: PackChooserProps) {
  const styles = useStyles();
  const { words, locale } = usePane();
  const choice = usePackChoice();
  const office = useRef<HTMLInputElement>(null);
  const language = locale === "zh-CN" ? "zh" : "en";
  const create = (): void => {
    if (!choice.create() && choice.office.trim() === "") office.current?.focus();
  };
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={words.common.back} onClick={onBack} />
        <Subtitle2 as="h1">{words.pack.title}</Subtitle2>
      </div>
      <div className={styles.form}>
        <Field label={words.pack.pack}>
          <RadioGroup value={choice.pack.id} onChange={(_, { value }) => choice.choosePack(value)} className={styles.packs}>
            {PACKS.map(({ id, title, summary }) => (
              <Radio key={id} value={id} label={<PackLabel title={title[language]} summary={summary[language]} />} />
            ))}
          </RadioGroup>
        </Field>
        <div className={styles.pair}>
          <Field label={words.pack.year}>
            <Select className={styles.short} value={String(choice.year)} onChange={(_, { value }) => choice.setYear(Number(value))}>
              {choice.years.map((year) => (
                <option key={year} value={year}>
                  {words.pack.yearOption(year)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={words.pack.office} required
            {...(choice.missing === "office" ? { validationMessage: words.pack.officeMissing, validationState: "error" as const } : { hint: words.pack.officeHint })}
          >
            <Input ref={office as Ref<never>} className={styles.short} value={choice.office} placeholder={words.pack.officeExample} onChange={(_, { value }) => choice.setOffice(value)} />
          </Field>
        </div>
        <IndicatorTicks pack={choice.pack} codes={choice.codes} onTick={choice.tick} />
      </div>
      <div className={styles.foot}>
        <div className={styles.count} aria-live="polite">
          <Text weight="semibold">{words.pack.chosen(choice.codes.size)}</Text>
          {choice.needed > 0 && <Caption1 className={styles.quiet}>{words.pack.needed(choice.needed)}</Caption1>}
          {choice.missing === "codes" && <Caption1 className={styles.wrong}>{words.pack.noneChosen}</Caption1>}
        </div>
        <Button appearance="primary" onClick={create}>
          {words.pack.create}
        </Button>
      </div>
    </>
  );
}

function PackLabel({ title, summary }: { readonly title: string; readonly summary: string }) {
  const styles = useStyles();
  return (
    <>
      {title}
      <Caption1 className={styles.summary}>{summary}</Caption1>
    </>
  );
}
