/** Which cells of number columns a reading has taken, and how: what is left is told, with its reason. */
export class UsedCells {
  readonly #columnCount: number;
  readonly #taken = new Map<number, "cell" | "words">();

  constructor(columnCount: number) {
    this.#columnCount = columnCount;
  }

  /** `words`: not the cell's number, but one found in its words. */
  add(row: number, column: number, how: "cell" | "words" = "cell"): void {
    const key = row * this.#columnCount + column;
    if (how === "words" || !this.#taken.has(key)) this.#taken.set(key, how);
  }

  has(row: number, column: number): boolean {
    return this.#taken.has(row * this.#columnCount + column);
  }

  /** Whether the words of the cell were read, too. */
  readWords(row: number, column: number): boolean {
    return this.#taken.get(row * this.#columnCount + column) === "words";
  }
}
