/**
 * What a ribbon button asks of the pane. Pane and ribbon share one runtime, but the button may be pressed
 * before the pane has been drawn for the first time: one request waits until somebody listens.
 */
export type PaneRequest = "updateParagraphs" | "openCopy";

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let waiting: PaneRequest | null = null;

export function requestPane(request: PaneRequest): void {
  if (listener) {
    listener(request);
  } else {
    waiting = request;
  }
}

/** Hands over a waiting request at once. Returns the way to stop. */
export function onPaneRequest(next: Listener): () => void {
  listener = next;
  if (waiting) {
    const request = waiting;
    waiting = null;
    next(request);
  }
  return () => {
    if (listener === next) {
      listener = null;
    }
  };
}
