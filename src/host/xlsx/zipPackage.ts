/** The package around a workbook: parts by path. Parts nobody sets come out with the bytes they came in with. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { HostError } from "../workbook";
import { fileError } from "./fileError";
import { checksum, statedChecksums } from "./zipChecksums";

/** A clerk's workbook with photographs has some 50 MB; beyond these a file is not what it says. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
export const MAX_PARTS = 10_000;
/** Spreadsheet XML packs about 1:10 to 1:40; only small packages may exceed the ratio. */
export const MAX_RATIO = 200;
const RATIO_FREE_BYTES = 16 * 1024 * 1024;

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const ZIP_HEADER = [0x50, 0x4b] as const;
/** The same bytes for the same workbook: packages carry no clock time. */
const ZIP_TIME = "1980-01-01T12:00:00";

export class ZipPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static empty(): ZipPackage {
    return new ZipPackage(new Map());
  }

  static open(bytes: Uint8Array): ZipPackage {
    // Excel encrypts by wrapping the package in an OLE file; the old .xls is an OLE file, too.
    if (startsWith(bytes, OLE_HEADER)) {
      throw fileError(mentionsUtf16(bytes, "EncryptedPackage") ? "file_encrypted" : "file_not_workbook");
    }
    if (!startsWith(bytes, ZIP_HEADER)) throw fileError("file_not_workbook");
    return new ZipPackage(new Map(Object.entries(unpack(bytes)).filter(([path]) => !path.endsWith("/"))));
  }

  /** Later edits of the one leave the other as it is. */
  copy(): ZipPackage {
    return new ZipPackage(new Map(this.parts));
  }

  get paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** Throws `file_damaged` when the part is missing or is not UTF-8. */
  text(path: string): string {
    const bytes = this.parts.get(this.find(path) ?? "");
    if (bytes === undefined) throw fileError("file_damaged", path);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw fileError("file_damaged", path);
    }
  }

  set(path: string, text: string): void {
    this.parts.set(this.find(path) ?? path, strToU8(text));
  }

  remove(path: string): void {
    this.parts.delete(this.find(path) ?? path);
  }

  toBytes(): Uint8Array {
    const files: Zippable = {};
    for (const [path, bytes] of this.parts) files[path] = [bytes, { level: 6, mtime: ZIP_TIME }];
    return zipSync(files);
  }

  /** Part names are equal without regard to case: ECMA-376 part 2, 6.2.2.3. */
  private find(path: string): string | undefined {
    if (this.parts.has(path)) return path;
    const lower = path.toLowerCase();
    for (const known of this.parts.keys()) if (known.toLowerCase() === lower) return known;
    return undefined;
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  let count = 0;
  const names = new Set<string>();
  const checksums = new Map<string, number>();
  try {
    const stated = statedChecksums(bytes);
    const parts = unzipSync(bytes, {
      // Sizes are the directory's own words, but fflate never unpacks a part beyond its stated size.
      filter(file) {
        unpacked += file.originalSize;
        checksums.set(file.name, stated[count] ?? 0);
        count += 1;
        const tooDense = unpacked > RATIO_FREE_BYTES && unpacked > bytes.length * MAX_RATIO;
        if (unpacked > MAX_UNPACKED_BYTES || count > MAX_PARTS || tooDense) throw fileError("file_too_large");
        // Of two parts with one name only one would be kept; fflate's record cannot hold this name at all.
        const name = file.name.toLowerCase();
        if (names.has(name) || name === "__proto__") throw fileError("file_damaged", "zip");
        names.add(name);
        return true;
      },
    });
    // A directory that is longer than it says would lose the rest of its parts.
    if (count !== stated.length) throw fileError("file_damaged", "zip");
    if (Object.entries(parts).some(([path, part]) => checksum(part) !== checksums.get(path))) throw fileError("file_damaged", "zip");
    return parts;
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw fileError("file_damaged", "zip");
  }
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

/** Names in an OLE directory are UTF-16. */
function mentionsUtf16(bytes: Uint8Array, name: string): boolean {
  return strFromU8(bytes, true).includes([...name].join("\u0000"));
}
