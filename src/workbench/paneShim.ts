/**
 * Runs in pane.html after the genuine library and before the pane's own bundle. It supplies what only a real Office
 * host would (`Office.onReady`, `Office.context`, the shared runtime) and connects the library to the stand-in, which
 * lives in the workbench around this frame. Never part of what is shipped.
 */
import { listen, send, type ToPane } from "./bridge/messages";
import { HOST, type LiveContext, officeContext, THEME_CHANGED } from "./bridge/officeContext";
import { RibbonActions } from "./bridge/ribbonActions";

interface Bridge {
  readonly sendMessageToHost: (json: string) => void;
  /** Put here by the library. */
  onMessageFromHost?: (json: string) => void;
}

interface GenuineLibrary {
  Office: { readonly actions: object };
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

interface ReadyInfo {
  readonly host: string | null;
  readonly platform: string | null;
}

const page = globalThis as unknown as GenuineLibrary;
const workbench = window.parent;
const ribbon = new RibbonActions();

const bridge: Bridge = {
  sendMessageToHost: (json) => {
    send(workbench, { kind: "request", json });
  },
};

let offered: LiveContext | undefined;

const ready = new Promise<ReadyInfo>((resolve) => {
  // Opened by itself, without a workbench around it: no host, as the genuine library says in a plain browser.
  if (workbench === window) {
    resolve({ host: null, platform: null });
    return;
  }
  listen<ToPane>(
    () => workbench,
    (message) => {
      switch (message.kind) {
        case "message":
          bridge.onMessageFromHost?.(message.json);
          break;
        case "press":
          ribbon.press(message.id, message.action);
          break;
        case "theme":
          offered?.setTheme(message.dark);
          break;
        case "welcome":
          offered = officeContext(message);
          Object.defineProperty(page.Office, "context", { value: offered.context, configurable: true });
          resolve(HOST);
          break;
      }
    },
  );
});

const show = (visible: boolean) => (): Promise<void> => {
  send(workbench, { kind: "visible", visible });
  return Promise.resolve();
};

/** The library's own namespace cannot be changed; what is missing in a browser stands before it. */
page.Office = Object.create(page.Office, {
  onReady: {
    value: (then?: (info: ReadyInfo) => unknown) =>
      ready.then((info) => {
        void then?.(info);
        return info;
      }),
  },
  EventType: { value: { OfficeThemeChanged: THEME_CHANGED } },
  actions: {
    value: Object.create(page.Office.actions, { associate: { value: ribbon.associate.bind(ribbon) } }) as object,
  },
  addin: {
    value: {
      showAsTaskpane: show(true),
      hide: show(false),
      getStartupBehavior: () => Promise.resolve("None"),
      setStartupBehavior: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
  },
}) as GenuineLibrary["Office"];

page.OfficeExtension.HostBridge.init(bridge);
if (workbench !== window) send(workbench, { kind: "hello" });
