/**
 * Patterns as they are shown in the pane: {#总况} reads {总体情况}, {#栏目 宣讲} reads {栏目的句子：宣讲}. What would not come back to the
 * letter stays as it is, and so does a slot that an indicator is called by.
 */
export interface SlotNames {
  /** By the words of automatic parts. */
  readonly autos: Readonly<Record<string, string>>;
  /** Between a part and what it is about. */
  readonly colon: string;
  /** Names of the register: a slot of that name means the indicator. */
  readonly indicators: ReadonlySet<string>;
}

/** A literal \{ is none. */
const SLOT = /\\[\s\S]|\{([^{}]*)\}/gu;

export function readablePattern(pattern: string, names: SlotNames): string {
  return pattern.replace(SLOT, (whole: string, inner?: string) => {
    if (!inner?.startsWith("#")) return whole;
    const [, word = "", argument = ""] = /^#(\S+)(?: (.+))?$/u.exec(inner) ?? [];
    const name = Object.hasOwn(names.autos, word) ? names.autos[word] : undefined;
    if (name === undefined) return whole;
    const shown = `{${name}${argument === "" ? "" : names.colon + argument}}`;
    return patternOfReadable(shown, names) === whole ? shown : whole;
  });
}

export function patternOfReadable(text: string, names: SlotNames): string {
  return text.replace(SLOT, (whole: string, inner?: string) => {
    if (inner === undefined || names.indicators.has(inner)) return whole;
    const found = Object.entries(names.autos).find(([, name]) => inner === name || inner.startsWith(name + names.colon));
    if (!found) return whole;
    const [word, name] = found;
    return inner === name ? `{#${word}}` : `{#${word} ${inner.slice(name.length + names.colon.length)}}`;
  });
}

/** For a line of the list: without braces and brackets. */
export function plainPattern(pattern: string, names: SlotNames): string {
  return readablePattern(pattern, names).replace(/\\([{}[\]\\])|[{}[\]]/gu, "$1");
}
