import { annual } from "./annual";
import { halfYear } from "./halfYear";
import { monthly } from "./monthly";
import { plan } from "./plan";
import type { OutlinePreset } from "./preset";
import { quarterly } from "./quarterly";
import { review } from "./review";
import { topic } from "./topic";
import { town } from "./town";

/** The shapes T1-T6 of language.md 5.2, and what goes up in between. Of those that write a kind of report the first is the usual one. */
export const OUTLINE_PRESETS: readonly OutlinePreset[] = [annual, halfYear, quarterly, monthly, plan, town, topic, review];

export function findPreset(id: string): OutlinePreset | null {
  return OUTLINE_PRESETS.find((preset) => preset.id === id) ?? null;
}
