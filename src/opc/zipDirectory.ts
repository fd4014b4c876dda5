/** The directory at the end of a zip. Reference: PKWARE APPNOTE 4.3.12 to 4.3.16. */
import { strFromU8 } from "fflate";

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const ELSEWHERE = 0xffffffff;
const NAME_IS_UTF8 = 0x800;

export interface ZipEntry {
  readonly name: string;
  readonly checksum: number;
  /** Where its own head and packed bytes begin in the file; null: only the 64-bit form of the entry says. */
  readonly offset: number | null;
  /** Its line of the directory. */
  readonly start: number;
  readonly end: number;
}

export interface ZipDirectory {
  /** In their order, which is also fflate's. */
  readonly entries: readonly ZipEntry[];
  readonly start: number;
}

/** Throws a RangeError where there is no directory. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  const first = directoryStart(view);
  let start = first;
  while (start + 4 <= view.byteLength && view.getUint32(start, true) === ENTRY) {
    const name = start + ENTRY_BYTES;
    const nameEnd = name + view.getUint16(start + 28, true);
    const end = nameEnd + view.getUint16(start + 30, true) + view.getUint16(start + 32, true);
    const offset = view.getUint32(start + 42, true);
    const isUtf8 = (view.getUint16(start + 8, true) & NAME_IS_UTF8) !== 0;
    entries.push({
      name: strFromU8(bytes.subarray(name, nameEnd), !isUtf8),
      checksum: view.getUint32(start + 16, true),
      offset: offset === ELSEWHERE ? null : offset,
      start,
      end,
    });
    start = end;
  }
  return { entries, start: first };
}

/** A comment may stand behind the end's record, so it is looked for backwards. */
function directoryStart(view: DataView): number {
  let end = view.byteLength - END_BYTES;
  while (view.getUint32(end, true) !== END) end -= 1;
  const start = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (start !== ELSEWHERE || view.getUint32(locator, true) !== END_64_LOCATOR) return start;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  return Number(view.getBigUint64(end64 + 48, true));
}
