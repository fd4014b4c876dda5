/** What workbench and pane say to each other across the frame's border, beside the library's own messages. */

export type JsonSettings = Readonly<Record<string, unknown>>;

/** What Excel would tell the add-in about itself when it opens. */
export interface Welcome {
  readonly kind: "welcome";
  readonly language: string;
  readonly dark: boolean;
  /** The requirement set of ExcelApi that is offered, e.g. `1.9`. */
  readonly floor: string;
  readonly fileName: string;
  /** `Office.context.document.settings` of the workbook. */
  readonly settings: JsonSettings;
}

export type ToPane =
  | Welcome
  /** The user has chosen another Office theme. */
  | { readonly kind: "theme"; readonly dark: boolean }
  /** A message of the host for the library: a reply or an event. */
  | { readonly kind: "message"; readonly json: string }
  /** A ribbon button was pressed; `done` is told under this id. */
  | { readonly kind: "press"; readonly id: number; readonly action: string };

export type ToWorkbench =
  | { readonly kind: "hello" }
  | { readonly kind: "request"; readonly json: string }
  | { readonly kind: "done"; readonly id: number }
  | { readonly kind: "visible"; readonly visible: boolean }
  | { readonly kind: "settings"; readonly settings: JsonSettings };

/** Marks our messages among those of browser extensions and development servers. */
const MARK = "indicator-brief";

type Marked<Message> = Message & { readonly mark: typeof MARK };

export function send(target: Window, message: ToPane | ToWorkbench): void {
  target.postMessage({ ...message, mark: MARK }, location.origin);
}

/** Only messages of that very window and of our own origin. Returns the way to stop. */
export function listen<Message extends ToPane | ToWorkbench>(from: () => Window | null, take: (message: Message) => void): () => void {
  const listener = (event: MessageEvent<unknown>): void => {
    if (event.source === null || event.source !== from() || event.origin !== location.origin) return;
    if (isMarked<Message>(event.data)) take(event.data);
  };
  window.addEventListener("message", listener);
  return () => {
    window.removeEventListener("message", listener);
  };
}

function isMarked<Message>(data: unknown): data is Marked<Message> {
  return typeof data === "object" && data !== null && "mark" in data && data.mark === MARK;
}
