/** Which script a text is written in. */
import { TRADITIONAL } from "../../core/read/words/traditional";

export interface ScriptCount {
  readonly chinese: number;
  /** Letters of other scripts: Latin, Greek, Cyrillic, kana, hangul. */
  readonly other: number;
  /** Characters that simplified writing does not have, among those that reports use. */
  readonly traditional: number;
  /** Their simplified forms. */
  readonly simplified: number;
}

const SIMPLIFIED_FORMS = new Set(TRADITIONAL.map(([, simplified]) => simplified));
/** 于 and 后 are written in both. */
const TRADITIONAL_FORMS = new Set(TRADITIONAL.map(([traditional]) => traditional).filter((one) => !SIMPLIFIED_FORMS.has(one)));

export function countScripts(text: string): ScriptCount {
  let [chinese, other, traditional, simplified] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) {
      chinese += 1;
      const character = text.charAt(at);
      if (TRADITIONAL_FORMS.has(character)) traditional += 1;
      else if (SIMPLIFIED_FORMS.has(character)) simplified += 1;
    } else if (isLetter(unit)) other += 1;
  }
  return { chinese, other, traditional, simplified };
}

function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0xc0 && unit <= 0x1fff) || (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xac00 && unit <= 0xd7af);
}
