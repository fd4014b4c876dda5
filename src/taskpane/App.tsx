import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import type { LiveWorkbook } from "../host/workbook";
import type { Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { Pane } from "./Pane";
import { THEMES, type ShadeSource } from "./paneTheme";

export interface AppProps {
  readonly workbook: LiveWorkbook;
  readonly locale: Locale;
  readonly shade: ShadeSource;
}

/** As a style: Fluent UI gives a provider's classes to every popup, which would then cover the pane. */
const ROOT = { height: "100%" } as const;

export function App({ workbook, locale, shade }: AppProps) {
  const now = useSyncExternalStore(shade.subscribe, shade.now);
  const words = paneWords(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.product;
  }, [locale, words]);
  return (
    <FluentProvider theme={THEMES[now]} style={ROOT}>
      <ErrorBoundary words={words}>
        <Pane workbook={workbook} locale={locale} words={words} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
