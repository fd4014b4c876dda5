/** `Office.context` as Excel on the web fills it, so far as an add-in of ours asks. */
import { isWithin } from "../standin/api/gate";
import { type JsonSettings, send, type Welcome } from "./messages";

export const HOST = { host: "Excel", platform: "OfficeOnline" } as const;

/** Colours of Excel on the web. */
const LIGHT = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};
const DARK = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#1F1F1F",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

/** Sets without a version of their own that a shared runtime brings along. */
const PLAIN_SETS: readonly string[] = ["SharedRuntime", "DelayForCellEdit", "RichApiRuntimeFlag"];

/** `Office.EventType.OfficeThemeChanged`. */
export const THEME_CHANGED = "officeThemeChanged";

type Handler = (event: { readonly type: string; readonly officeTheme: typeof LIGHT }) => void;

export interface LiveContext {
  /** What stands at `Office.context`. */
  readonly context: object;
  readonly setTheme: (dark: boolean) => void;
}

export function officeContext(welcome: Welcome): LiveContext {
  let theme = welcome.dark ? DARK : LIGHT;
  const handlers = new Set<Handler>();
  const context = {
    displayLanguage: welcome.language,
    contentLanguage: welcome.language,
    get officeTheme() {
      return theme;
    },
    ...HOST,
    diagnostics: { ...HOST, version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version = "1.1"): boolean =>
        name === "ExcelApi" ? isWithin(String(version), welcome.floor) : PLAIN_SETS.includes(name),
    },
    document: {
      mode: "readWrite",
      url: welcome.fileName,
      settings: documentSettings(welcome.settings),
      addHandlerAsync: (type: string, handler: Handler): void => {
        if (type === THEME_CHANGED) handlers.add(handler);
      },
      removeHandlerAsync: (type: string, { handler }: { readonly handler?: Handler } = {}): void => {
        if (type !== THEME_CHANGED) return;
        if (handler) handlers.delete(handler);
        else handlers.clear();
      },
    },
  };
  return {
    context,
    setTheme: (dark) => {
      theme = dark ? DARK : LIGHT;
      for (const handler of handlers) handler({ type: THEME_CHANGED, officeTheme: theme });
    },
  };
}

type Callback = (result: { readonly status: "succeeded"; readonly value: undefined }) => void;

/** Kept with the open workbook by the workbench, once they are saved. */
function documentSettings(saved: JsonSettings): object {
  const settings = new Map(Object.entries(saved));
  return {
    get: (name: string): unknown => settings.get(name) ?? null,
    set: (name: string, value: unknown): void => {
      settings.set(name, value);
    },
    remove: (name: string): void => {
      settings.delete(name);
    },
    saveAsync: (options?: Callback | object, callback?: Callback): void => {
      send(window.parent, { kind: "settings", settings: Object.fromEntries(settings) });
      const done = typeof options === "function" ? (options as Callback) : callback;
      setTimeout(() => done?.({ status: "succeeded", value: undefined }));
    },
  };
}
