import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Office's theme as the pane needs it: unknown is light. Forced colours are the browser's own and need no theme. */
export type Shade = "light" | "dark";

/** How the pane learns which shade Office has; `index.tsx` asks Office, tests say it. */
export interface ShadeSource {
  readonly now: () => Shade;
  /** Returns the way to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export const THEMES: Readonly<Record<Shade, Theme>> = { light: webLightTheme, dark: webDarkTheme };

/** From a background such as #262626; anything else is light. */
export function shadeOf(background: string | undefined): Shade {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(background ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return "light";
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? "dark" : "light";
}
