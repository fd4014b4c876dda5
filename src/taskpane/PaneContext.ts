import { createContext, useContext } from "react";
import type { LiveWorkbook } from "../host/workbook";
import type { Locale } from "../i18n/locale";
import type { PaneWords } from "../i18n/pane.zh-CN";
import type { Actions } from "./useActions";

/** What every part of the pane may need; figures and text are passed down as props instead. */
export interface PaneTools extends Actions {
  readonly workbook: LiveWorkbook;
  readonly words: PaneWords;
  readonly locale: Locale;
}

const Context = createContext<PaneTools | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): PaneTools {
  const tools = useContext(Context);
  if (!tools) throw new Error("usePane belongs below PaneProvider");
  return tools;
}
