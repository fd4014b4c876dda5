import { createRoot } from "react-dom/client";
import { openExcel } from "../host/excel/openExcel";
import { localeOf } from "../i18n/locale";
import { speak } from "../i18n/speak";
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

void Office.onReady(async () => {
  const root = document.getElementById("root");
  const locale = localeOf(Office.context.displayLanguage ?? "");
  // Words that cannot be had are no reason to show nothing: the pane then speaks Chinese.
  await speak(locale).catch(() => undefined);
  if (root) createRoot(root).render(<App workbook={openExcel()} locale={locale} shade={officeShade} />);
});
