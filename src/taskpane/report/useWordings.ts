import { useDeferredValue, useMemo } from "react";
import { choicesIn } from "../../app/chooseWording";
import type { ParagraphView, ReportView } from "../../app/reportView";
import type { Tracker } from "../../app/tracker";
import type { WordingChoice } from "../../core/narrate/wordingChoices";

export type Wordings = ReadonlyMap<string, readonly WordingChoice[]>;

/** By paragraph, what can be said in other words. Words of the user's own are not ours to change. */
export function useWordings(tracker: Tracker, view: ReportView): Wordings {
  const later = useDeferredValue(view);
  return useMemo(() => {
    const open = tracker.readOnly ? [] : later.paragraphs.filter(({ row, state }) => row !== null && state !== "edited");
    const choices = open.length === 0 ? [] : choicesIn(tracker, later, open);
    return new Map(open.map((paragraph) => [paragraph.id, choices.filter((choice) => says(paragraph, choice))]));
  }, [tracker, later]);
}

function says({ now }: ParagraphView, { code, standing, options }: WordingChoice): boolean {
  const said = options.find(({ wording }) => wording === standing)?.text;
  return now !== null && said !== undefined && now.text.includes(said) && now.segments.some(({ source }) => source?.code === code);
}
