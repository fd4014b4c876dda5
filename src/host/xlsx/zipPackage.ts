/** The package around a workbook: parts by path. Parts nobody sets come out with the bytes they came in with. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { unzip } from "../../opc/unzip";
import { asHostError, fileError } from "./fileError";

/** The same bytes for the same workbook: packages carry no clock time. */
const ZIP_TIME = "1980-01-01T12:00:00";

export class ZipPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static empty(): ZipPackage {
    return new ZipPackage(new Map());
  }

  static open(bytes: Uint8Array): ZipPackage {
    return new ZipPackage(asHostError(() => unzip(bytes)));
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
