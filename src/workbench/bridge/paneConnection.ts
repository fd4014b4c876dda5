/** Excel's side of one open pane: answers its requests from the stand-in, sends it events and presses of the ribbon. */
import type { Standin } from "../standin";
import { type JsonSettings, listen, send, type ToWorkbench, type Welcome } from "./messages";

export interface PaneEvents {
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onVisible: (visible: boolean) => void;
  readonly onSettings: (settings: JsonSettings) => void;
  /** The stand-in itself went wrong. */
  readonly onFault: (error: unknown) => void;
}

export class PaneConnection {
  readonly #stops: (() => void)[];
  /** Presses before the pane was there, as Excel keeps them while it starts the shared runtime. */
  #waiting: string[] = [];
  #ready = false;
  #presses = 0;

  constructor(
    readonly pane: () => Window | null,
    readonly standin: Standin,
    readonly welcome: () => Omit<Welcome, "kind">,
    readonly events: PaneEvents,
  ) {
    this.#stops = [
      listen<ToWorkbench>(pane, (message) => {
        this.#take(message);
      }),
      standin.onMessage((json) => {
        this.#tell(json);
      }),
    ];
  }

  /** Runs the function that the add-in has associated with a ribbon button. */
  press(action: string): void {
    const pane = this.pane();
    if (!this.#ready || pane === null) {
      this.#waiting.push(action);
      return;
    }
    this.#presses += 1;
    send(pane, { kind: "press", id: this.#presses, action });
  }

  setTheme(dark: boolean): void {
    const pane = this.pane();
    if (pane !== null) send(pane, { kind: "theme", dark });
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  #take(message: ToWorkbench): void {
    switch (message.kind) {
      case "hello":
        this.#greet();
        break;
      case "request":
        void this.#answer(message.json);
        break;
      case "visible":
        this.events.onVisible(message.visible);
        break;
      case "settings":
        this.events.onSettings(message.settings);
        break;
      case "done":
        break;
    }
  }

  #greet(): void {
    const pane = this.pane();
    if (pane === null) return;
    send(pane, { kind: "welcome", ...this.welcome() });
    this.#ready = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const action of waiting) this.press(action);
  }

  async #answer(json: string): Promise<void> {
    try {
      const reply = await this.standin.handle(json);
      if (reply !== undefined) this.#tell(reply);
    } catch (error) {
      this.events.onFault(error);
    }
  }

  #tell(json: string): void {
    const pane = this.pane();
    if (pane !== null) send(pane, { kind: "message", json });
  }
}
