/** The functions that the add-in associates with its ribbon buttons, run as in a shared runtime. */
import { send } from "./messages";

type RibbonFunction = (event: { readonly source: { readonly id: string }; readonly completed: () => void }) => void;

export class RibbonActions {
  readonly #functions = new Map<string, RibbonFunction>();
  /** Pressed before the add-in has associated anything. */
  #waiting: { readonly id: number; readonly action: string }[] = [];

  associate(name: string, run: RibbonFunction): void {
    this.#functions.set(name, run);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { id, action } of waiting) this.press(id, action);
  }

  press(id: number, action: string): void {
    const run = this.#functions.get(action);
    if (run === undefined) {
      this.#waiting.push({ id, action });
      return;
    }
    run({
      source: { id: action },
      completed: () => {
        send(window.parent, { kind: "done", id });
      },
    });
  }
}
