/** What is to be saved, every byte of it one mark: half of the one file and half of another would show at once. */
import type { XlsxWorkbook } from "../../../src/host/xlsx";
import { newXlsx } from "../../../src/host/xlsx";

export function markedWorkbook(size: number, mark: number): XlsxWorkbook {
  return Object.assign(newXlsx(), { toBytes: () => Promise.resolve(new Uint8Array(size).fill(mark)) });
}

/** The mark of a whole file; null when it is not all of one. */
export function markOf(bytes: Uint8Array, size: number): number | null {
  const [mark] = bytes;
  return bytes.length === size && mark !== undefined && bytes.every((byte) => byte === mark) ? mark : null;
}
