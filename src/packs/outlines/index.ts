import { annual } from "./annual";
import { halfYear } from "./halfYear";
import { plan } from "./plan";
import type { OutlinePreset } from "./preset";
import { review } from "./review";
import { topic } from "./topic";
import { town } from "./town";

/** The shapes T1-T6 of language.md 5.2. */
export const OUTLINE_PRESETS: readonly OutlinePreset[] = [annual, halfYear, plan, town, topic, review];

export function findPreset(id: string): OutlinePreset | null {
  return OUTLINE_PRESETS.find((preset) => preset.id === id) ?? null;
}
