import { createRoot } from "react-dom/client";
import { openExcel } from "../host/excel/openExcel";
import { localeOf } from "../i18n/locale";
import { App } from "./App";
import { shadeOf, type ShadeSource } from "./paneTheme";

/** Hosts that know no theme say nothing, and light it is. */
const officeShade: ShadeSource = {
  now: () => shadeOf((Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor),
  subscribe: (onChange) => {
    const { document } = Office.context as Partial<Office.Context>;
    if (typeof document?.addHandlerAsync !== "function") return () => undefined;
    try {
      document.addHandlerAsync(Office.EventType.OfficeThemeChanged, onChange);
    } catch {
      // This host has no such event; the theme is then the one of the start.
      return () => undefined;
    }
    return () => document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: onChange });
  },
};

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<App workbook={openExcel()} locale={localeOf(Office.context.displayLanguage ?? "")} shade={officeShade} />);
});
