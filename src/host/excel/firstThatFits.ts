import { HostError } from "../workbook";

/** Reads with ever smaller answers, in cells, until Excel takes them; the last refusal is the caller's. */
export async function firstThatFits<T>([cells = 1, ...smaller]: readonly number[], read: (cells: number) => Promise<T>): Promise<T> {
  try {
    return await read(cells);
  } catch (error) {
    const tooLarge = error instanceof HostError && error.issue.code === "host_too_large";
    if (tooLarge && smaller.length > 0) return firstThatFits(smaller, read);
    throw error;
  }
}
