/** The container of old Office files (.doc, .xls, .wps), and of new ones that are encrypted. Reference: MS-CFB 2.2 and 2.6. */
import { strFromU8 } from "fflate";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

export function isOle(bytes: Uint8Array): boolean {
  return OLE_HEADER.every((byte, index) => bytes[index] === byte);
}

/** Whether a stream of this name may be in it: names in an OLE directory are UTF-16. */
export function mentionsStream(bytes: Uint8Array, name: string): boolean {
  return strFromU8(bytes, true).includes([...name].join("\u0000"));
}
