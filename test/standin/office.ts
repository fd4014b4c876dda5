/**
 * The genuine Office.js library in jsdom over a stand-in. The library is loaded once per worker and stays in
 * node_modules; each test opens a workbook of its own behind it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import { isWithin } from "../../src/workbench/standin/api/gate";
import { createStandin, type Standin, type StandinOptions } from "../../src/workbench/standin";

interface Bridge {
  readonly sendMessageToHost: (json: string) => void;
  /** Put here by the library. */
  onMessageFromHost?: (json: string) => void;
}

interface OfficeWindow {
  readonly Excel: typeof Excel;
  Office: typeof Office;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

let loaded: OfficeWindow | undefined;

function loadLibrary(): OfficeWindow {
  if (loaded) return loaded;
  const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" });
  // jsdom has classes of its own; on a real page the library's errors are errors of the code that calls it.
  Object.assign(window, { Error, TypeError, RangeError });
  window.eval(readFileSync(path, "utf8"));
  loaded = window as unknown as OfficeWindow;
  // Code under test uses the globals that Office puts on the page.
  Object.assign(globalThis, { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension });
  return loaded;
}

/** What `Office.context` tells about the host; the rest of it is not there. The library's own cannot be changed. */
function offer(library: OfficeWindow, floor: string): void {
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    if (name === "ExcelApi") return isWithin(version, floor);
    return name === "DelayForCellEdit" || name === "SharedRuntime" || name === "RichApiRuntimeFlag";
  };
  const context = { requirements: { isSetSupported }, platform: "OfficeOnline", host: "Excel" };
  library.Office = Object.create(library.Office, { context: { value: context } }) as typeof Office;
  Object.assign(globalThis, { Office: library.Office });
}

export interface OpenedExcel {
  readonly standin: Standin;
  /** The library's namespace: `Excel.run(…)`. */
  readonly Excel: typeof Excel;
}

/** Every later `Excel.run` of this worker goes to this workbook. */
export async function openExcel(options: StandinOptions = {}): Promise<OpenedExcel> {
  const library = loadLibrary();
  const standin = await createStandin({ year: 2026, ...options });
  offer(library, standin.offered);
  const bridge: Bridge = {
    sendMessageToHost: (json) => {
      void standin.handle(json).then((reply) => {
        if (reply !== undefined) bridge.onMessageFromHost?.(reply);
      });
    },
  };
  standin.onMessage((json) => bridge.onMessageFromHost?.(json));
  // Handlers of an earlier test's workbook must not hear of this one.
  library.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  library.OfficeExtension.HostBridge.init(bridge);
  return { standin, Excel: library.Excel };
}

/** Rejects with the error's code, so that tests can say `rejects.toMatchObject({ code })`. */
export const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no error",
    (error: unknown) => (error as { readonly code?: string }).code ?? String(error),
  );

/** Events come a little after the request that caused them. */
export const eventsDelivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
