/** Codes for new rows of a register, in its own scheme: C07 behind C06 of the same section, a new letter for a new section, 014 behind 013. */
import type { RegisteredIndicator } from "../core/indicator/dataset";

const LETTERED = /^([A-Z]+)(\d+)$/u;
const NUMBERED = /^(\d+)$/u;

/** Each call gives a code that is not taken, `taken` included: a row that was deleted may have left its entries. */
export function freeCodes(register: readonly RegisteredIndicator[], taken: Iterable<string>): (section: string) => string {
  const used = new Set([...register.map(({ code }) => code), ...taken].map((code) => code.toUpperCase()));
  const numbered = register.length > 0 && register.every(({ code }) => NUMBERED.test(code));
  const letters = new Map<string, string>();
  for (const { section, code } of register) {
    const letter = LETTERED.exec(code.toUpperCase())?.[1];
    if (letter !== undefined && !letters.has(section)) letters.set(section, letter);
  }
  const width = Math.max(2, ...register.map(({ code }) => (LETTERED.exec(code) ?? NUMBERED.exec(code))?.at(-1)?.length ?? 0));
  return (section) => {
    const letter = numbered ? "" : (letters.get(section) ?? freeLetter(used));
    letters.set(section, letter);
    let number = 1 + [...used].reduce((most, code) => Math.max(most, numberBehind(code, letter)), 0);
    while (used.has(codeOf(letter, number, width))) number += 1;
    const code = codeOf(letter, number, width);
    used.add(code);
    return code;
  };
}

function numberBehind(code: string, letter: string): number {
  const rest = code.startsWith(letter) ? code.slice(letter.length) : "";
  return NUMBERED.test(rest) ? Number(rest) : 0;
}

function codeOf(letter: string, number: number, width: number): string {
  return letter + String(number).padStart(width, "0");
}

/** A … Z, AA, AB …: the first that no code begins with. */
function freeLetter(used: ReadonlySet<string>): string {
  const present = new Set([...used].map((code) => /^[A-Z]+/u.exec(code)?.[0] ?? ""));
  for (let index = 0; ; index += 1) {
    const letter = letterOf(index);
    if (!present.has(letter)) return letter;
  }
}

export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
