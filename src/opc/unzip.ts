/** Opens the zip around an Office file: sizes capped, damage found. Throws {@link PackageFault} and nothing else. */
import { unzipSync } from "fflate";
import { checksum } from "./checksum";
import { isOle, mentionsStream } from "./oleFile";
import { PackageFault } from "./packageFault";
import { zipDirectory } from "./zipDirectory";

/** A clerk's workbook with photographs has some 50 MB; beyond these a file is not what it says. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
export const MAX_PARTS = 10_000;
/** Office's XML packs about 1:10 to 1:40; only small packages may exceed the ratio. */
export const MAX_RATIO = 200;
const RATIO_FREE_BYTES = 16 * 1024 * 1024;

const ZIP_HEADER = [0x50, 0x4b] as const;

/** Parts by path, folders left out. Parts that are not `wanted` (pictures, say) are counted but not unpacked. */
export function unzip(bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Map<string, Uint8Array> {
  // Office encrypts by wrapping the package in an OLE file; the old formats are OLE files, too.
  if (isOle(bytes)) throw new PackageFault(mentionsStream(bytes, "EncryptedPackage") ? "encrypted" : "oldOffice");
  if (!ZIP_HEADER.every((byte, index) => bytes[index] === byte)) throw new PackageFault("notZip");
  return new Map(Object.entries(unpack(bytes, wanted)).filter(([path]) => !path.endsWith("/")));
}

function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Record<string, Uint8Array> {
  let unpacked = 0;
  let count = 0;
  const names = new Set<string>();
  const checksums = new Map<string, number>();
  try {
    const stated = zipDirectory(bytes).entries;
    const parts = unzipSync(bytes, {
      // Sizes are the directory's own words, but fflate never unpacks a part beyond its stated size.
      filter(file) {
        const taken = wanted(file.name);
        if (taken) unpacked += file.originalSize;
        checksums.set(file.name, stated[count]?.checksum ?? 0);
        count += 1;
        const tooDense = unpacked > RATIO_FREE_BYTES && unpacked > bytes.length * MAX_RATIO;
        if (unpacked > MAX_UNPACKED_BYTES || count > MAX_PARTS || tooDense) throw new PackageFault("tooLarge");
        // Of two parts with one name only one would be kept; fflate's record cannot hold this name at all.
        const name = file.name.toLowerCase();
        if (names.has(name) || name === "__proto__") throw new PackageFault("damaged", "zip");
        names.add(name);
        return taken;
      },
    });
    // A directory that is longer than it says would lose the rest of its parts.
    if (count !== stated.length) throw new PackageFault("damaged", "zip");
    if (Object.entries(parts).some(([path, part]) => checksum(part) !== checksums.get(path))) throw new PackageFault("damaged", "zip");
    return parts;
  } catch (error) {
    if (error instanceof PackageFault) throw error;
    throw new PackageFault("damaged", "zip");
  }
}
