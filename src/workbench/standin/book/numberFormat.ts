/**
 * IronCalc spells General in lower case and refuses words that are not quoted, which Excel for Chinese allows.
 * The spelling that was set is remembered, so that it is read back as it was written.
 */
const GENERAL = "general";
const LOCALE_MARK = /\[\$-[^\]]*\]/gu;
/** Quoted words, escaped and padding characters, brackets: to be left alone; then runs that need quotes. */
const PIECES = /("[^"]*"|\\.|_.|\*.|\[[^\]]*\])|!(.)|([^\p{ASCII}]+)/gu;

export class NumberFormats {
  readonly #asWritten = new Map<string, string>([[GENERAL, "General"]]);

  toEngine(format: string): string {
    const translated = /^general$/iu.test(format) ? GENERAL : quoted(format.replace(LOCALE_MARK, ""));
    if (translated !== GENERAL) this.#asWritten.set(translated, format);
    return translated;
  }

  fromEngine(format: string): string {
    return this.#asWritten.get(format) ?? format;
  }

  entries(): readonly (readonly [string, string])[] {
    return [...this.#asWritten];
  }

  restore(entries: readonly (readonly [string, string])[]): void {
    for (const [engine, written] of entries) this.#asWritten.set(engine, written);
  }
}

const quoted = (format: string): string =>
  format.replace(PIECES, (_piece: string, kept: string | undefined, escaped: string | undefined, words: string | undefined) =>
    kept ?? (escaped === undefined ? `"${words ?? ""}"` : `"${escaped}"`),
  );
