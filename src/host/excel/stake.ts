import type { Sized } from "./requestSize";

/** Cells that a write is about to touch; `bytes` counts them, as the measure of an answer. */
export interface Stake extends Sized {
  /** Asks for them. What it returns is called once they are there, and throws where they are no longer as expected. */
  readonly load: (workbook: Excel.Workbook) => () => void;
}
