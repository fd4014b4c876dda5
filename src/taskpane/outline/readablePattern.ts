/**
 * Patterns as they are shown in the pane: {#总况} reads {总体情况}, {#栏目 宣讲} reads {栏目的句子：宣讲}, {A01.同比} reads {A01（宣讲场次）.同比}.
 * What would not come back to the letter stays as it is, and so does a slot that an indicator is called by.
 */
export interface SlotNames {
  /** By the words of automatic parts. */
  readonly autos: Readonly<Record<string, string>>;
  /** Between a part and what it is about. */
  readonly colon: string;
  /** Names of the register: a slot of that name means the indicator. */
  readonly indicators: ReadonlySet<string>;
  /** Names of the register by code. */
  readonly codes: ReadonlyMap<string, string>;
}

/** A literal \{ is none. */
const SLOT = /\\[\s\S]|\{([^{}]*)\}/gu;

export function readablePattern(pattern: string, names: SlotNames): string {
  return pattern.replace(SLOT, (whole: string, inner?: string) => {
    if (inner === undefined) return whole;
    const shown = `{${inner.startsWith("#") ? readableAuto(inner, names) : withName(inner, names)}}`;
    return patternOfReadable(shown, names) === whole ? shown : whole;
  });
}

export function patternOfReadable(text: string, names: SlotNames): string {
  return text.replace(SLOT, (whole: string, inner?: string) => {
    if (inner === undefined || names.indicators.has(inner)) return whole;
    const found = Object.entries(names.autos).find(([, name]) => inner === name || inner.startsWith(name + names.colon));
    if (!found) return inner.startsWith("#") ? whole : `{${withoutName(inner, names)}}`;
    const [word, name] = found;
    return inner === name ? `{#${word}}` : `{#${word} ${withoutName(inner.slice(name.length + names.colon.length), names)}}`;
  });
}

function readableAuto(inner: string, names: SlotNames): string {
  const [, word = "", argument = ""] = /^#(\S+)(?: (.+))?$/u.exec(inner) ?? [];
  const name = Object.hasOwn(names.autos, word) ? names.autos[word] : undefined;
  return name === undefined ? inner : `${name}${argument === "" ? "" : names.colon + withName(argument, names)}`;
}

/** A slot names by code what its name alone does not tell: A01 or A01.同比. */
function withName(inner: string, { codes, indicators }: SlotNames): string {
  const code = /^[^.@|]*/u.exec(inner)?.[0] ?? "";
  const name = codes.get(code);
  return name === undefined || indicators.has(code) ? inner : `${code}（${name}）${inner.slice(code.length)}`;
}

function withoutName(inner: string, { codes }: SlotNames): string {
  const code = inner.slice(0, Math.max(0, inner.indexOf("（")));
  const told = `${code}（${codes.get(code) ?? ""}）`;
  return codes.has(code) && inner.startsWith(told) ? code + inner.slice(told.length) : inner;
}

/** For a line of the list: automatic parts without their braces, as long as nothing but such parts stands there. */
export function plainPattern(pattern: string, names: SlotNames): string {
  const readable = readablePattern(pattern, names);
  return /^(?:\{[^{}]*\})+$/u.test(readable) ? readable.replace(/[{}]/gu, "") : readable.replace(/\\([{}[\]\\])/gu, "$1");
}
