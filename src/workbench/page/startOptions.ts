/** What the page's address asks for; the rest is the browser's. */
import { type Locale, localeOf } from "../../i18n/locale";

export interface StartOptions {
  readonly locale: Locale;
  readonly dark: boolean;
  /** A blank workbook instead of the sample. */
  readonly empty: boolean;
  readonly paneWidth: number;
}

export const PANE_WIDTH = { min: 320, usual: 350, max: 480 } as const;

export function startOptions(query: string): StartOptions {
  const asked = new URLSearchParams(query);
  const theme = asked.get("theme");
  return {
    locale: localeOf(asked.get("lang") ?? navigator.language),
    dark: theme === null ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark",
    empty: asked.get("empty") === "1",
    paneWidth: paneWidth(Number(asked.get("width") ?? PANE_WIDTH.usual)),
  };
}

export const paneWidth = (wanted: number): number =>
  Math.round(Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, Number.isFinite(wanted) ? wanted : PANE_WIDTH.usual)));
