/** Which cells of number columns a reading has taken, and how: what is left is told, with its reason. */
const TAKEN = 1;
const IN_WORDS = 2;

export class UsedCells {
  readonly #columnCount: number;
  readonly #taken: Uint8Array;

  constructor(rowCount: number, columnCount: number) {
    this.#columnCount = columnCount;
    this.#taken = new Uint8Array(rowCount * columnCount);
  }

  /** `words`: not the cell's number, but one found in its words. */
  add(row: number, column: number, how: "cell" | "words" = "cell"): void {
    const at = row * this.#columnCount + column;
    if (how === "words") this.#taken[at] = IN_WORDS;
    else this.#taken[at] ||= TAKEN;
  }

  has(row: number, column: number): boolean {
    return this.#taken[row * this.#columnCount + column] !== 0;
  }

  /** Whether the words of the cell were read, too. */
  readWords(row: number, column: number): boolean {
    return this.#taken[row * this.#columnCount + column] === IN_WORDS;
  }
}
