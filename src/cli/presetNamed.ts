import { findPreset, OUTLINE_PRESETS } from "../packs/outlines";
import type { OutlinePreset } from "../packs/outlines/preset";
import { cliText } from "./cliText";
import { Misuse } from "./misuse";

export function presetNamed(id: string): OutlinePreset {
  const preset = findPreset(id);
  if (!preset) throw new Misuse(cliText().badOutline(id, OUTLINE_PRESETS.map((known) => known.id).join("、")));
  return preset;
}
