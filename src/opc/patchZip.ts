/** A zip with some of its parts replaced or added: all others stay as they are packed, byte for byte, in their order. */
import { unzipSync, type Zippable, zipSync } from "fflate";
import { zipDirectory, type ZipEntry } from "./zipDirectory";

/** The same bytes for the same parts: what is put in carries no clock time. */
const ZIP_TIME = "1980-01-01T12:00:00";
const END_BYTES = 22;
const OFFSET_FIELD = 42;

interface Piece {
  /** Head and packed bytes. */
  readonly body: Uint8Array;
  /** The line of the directory. */
  readonly line: Uint8Array;
}

/**
 * @param bytes a zip that {@link unzip} has read without a fault.
 * @param changed whole parts by their names, as the directory spells them.
 */
export function patchZip(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const own = piecesOf(bytes);
  const put = piecesOf(zipSync(packable(changed)));
  // Files beyond 4 GB have their offsets elsewhere; a document that says so without need is packed anew.
  if (own === null || put === null) return zipSync(packable(new Map([...Object.entries(unzipSync(bytes)), ...changed])));
  const kept = [...own].map(([name, piece]) => put.get(name) ?? piece);
  const added = [...put].filter(([name]) => !own.has(name)).map(([, piece]) => piece);
  return joined([...kept, ...added]);
}

function packable(parts: ReadonlyMap<string, Uint8Array>): Zippable {
  return Object.fromEntries([...parts].map(([name, part]) => [name, [part, { level: 6, mtime: ZIP_TIME }] as const])) as Zippable;
}

/** In the order in which they lie in the file. What stands between one part and the next goes with the first. */
function piecesOf(bytes: Uint8Array): ReadonlyMap<string, Piece> | null {
  const { entries, start } = zipDirectory(bytes);
  const placed = entries.filter((entry): entry is ZipEntry & { readonly offset: number } => entry.offset !== null).sort((a, b) => a.offset - b.offset);
  if (placed.length < entries.length || start >= 0xffffffff) return null;
  return new Map(placed.map(({ name, offset, ...line }, index) => [name, { body: bytes.subarray(offset, placed[index + 1]?.offset ?? start), line: bytes.slice(line.start, line.end) }]));
}

function joined(pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
  let at = 0;
  for (const { body, line } of pieces) {
    new DataView(line.buffer).setUint32(OFFSET_FIELD, at, true);
    at += body.length;
  }
  const directory = pieces.reduce((sum, { line }) => sum + line.length, 0);
  const out = new Uint8Array(at + directory + END_BYTES);
  let to = 0;
  for (const part of [...pieces.map(({ body }) => body), ...pieces.map(({ line }) => line)]) {
    out.set(part, to);
    to += part.length;
  }
  const end = new DataView(out.buffer, to);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, pieces.length, true);
  end.setUint16(10, pieces.length, true);
  end.setUint32(12, directory, true);
  end.setUint32(16, at, true);
  return out;
}
