import { Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { setOutline } from "../../app/setOutline";
import type { Tracker } from "../../app/tracker";
import type { OutlineParagraph } from "../../core/outline/paragraph";
import { OUTLINE_PRESETS } from "../../packs/outlines";
import { outlineFromPreset } from "../../packs/outlines/outlineFromPreset";
import type { OutlinePreset } from "../../packs/outlines/preset";
import { ROW_HEAD } from "../frame/rowHead";
import { usePane } from "../PaneContext";
import { PresetDialog } from "./PresetDialog";
import type { SlotNames } from "./readablePattern";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  item: { ...ROW_HEAD, gridTemplateColumns: "minmax(0, 1fr)", padding: `${tokens.spacingVerticalM} 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
  topic: { marginBottom: tokens.spacingVerticalM },
});

export interface PresetListProps {
  readonly tracker: Tracker;
  readonly names: SlotNames;
  /** What the report says of each paragraph now, by id. */
  readonly said: ReadonlyMap<string, string>;
  readonly onDone: () => void;
}

/** The usual documents, one line each. It asks before it replaces, for what goes may be the user's own. */
export function PresetList({ tracker, names, said, onDone }: PresetListProps) {
  const styles = useStyles();
  const { words: pane, locale, run } = usePane();
  const words = useOutlineWords();
  const [asked, setAsked] = useState<OutlinePreset | null>(null);
  const [topic, setTopic] = useState("");
  const { dataset } = tracker;
  const sections = [...new Set(dataset.indicators.map(({ section }) => section))].filter((section) => section !== "");
  const titleOf = ({ title }: OutlinePreset): string => (locale === "zh-CN" ? title.zh : title.en);
  const kindsOf = ({ kinds }: OutlinePreset): readonly string[] => kinds.map((kind) => pane.report.kinds[kind]);
  const coming = asked ? outlineFromPreset(asked, dataset, asked.id === "topic" ? topic : "") : [];

  const replace = (preset: OutlinePreset): void => {
    const title = titleOf(preset);
    void run({
      doing: pane.doing.saving,
      work: (workbook) => setOutline(workbook, { preset, topic: preset.id === "topic" ? topic : "" }),
      done: (undo) => ({ tone: "success", text: words.done.replaced(title, coming.length), undo }),
    });
    onDone();
  };
  return (
    <>
      <ul className={styles.rows} aria-label={words.presets.open}>
        {OUTLINE_PRESETS.map((preset) => (
          <li key={preset.id} className={styles.row}>
            <button type="button" className={styles.item} onClick={() => setAsked(preset)}>
              <Text weight="semibold">{titleOf(preset)}</Text>
              <Caption1 className={styles.quiet}>{words.presets.for(kindsOf(preset))}</Caption1>
            </button>
            {preset.id === "topic" && sections.length > 1 && (
              <Field className={styles.topic} label={words.presets.topic}>
                <Select value={topic} onChange={(_, { value }) => setTopic(value)}>
                  <option value="">{words.presets.whole}</option>
                  {sections.map((section) => (
                    <option key={section}>{section}</option>
                  ))}
                </Select>
              </Field>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <PresetDialog
          title={titleOf(asked)} kinds={kindsOf(asked)} going={replacedBy(asked, dataset.outline)} coming={coming.length} names={names} said={said}
          onConfirm={() => replace(asked)} onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** Paragraphs that these kinds of report have now. */
function replacedBy({ kinds }: OutlinePreset, outline: readonly OutlineParagraph[]): readonly OutlineParagraph[] {
  return outline.filter((paragraph) => paragraph.kinds.length === 0 || paragraph.kinds.some((kind) => kinds.includes(kind)));
}
