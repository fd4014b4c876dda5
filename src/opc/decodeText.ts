/** The text of a file without a format, in whichever encoding it was saved. */

export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
}

type Encoding = DecodedText["encoding"];

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** So much of a text may be damaged and it is still that text: a byte lost on the way. */
const DAMAGE = 1 / 200;

/** null for what is no text. A byte order mark is not part of the text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return lenient(bytes, marked[0]);
  if (bytes.includes(0)) return likelyUtf16(bytes);
  return strict(bytes, "utf-8") ?? damagedUtf8(bytes) ?? strict(bytes, "gb18030") ?? lenient(bytes, "gb18030");
}

/** A Windows text without a mark: every second byte of its blanks, digits and line ends is zero. */
function likelyUtf16(bytes: Uint8Array): DecodedText | null {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // A character such as 一 (U+4E00) has a zero in the other place, too.
  return even > odd ? (lenient(bytes, "utf-16be") ?? lenient(bytes, "utf-16le")) : (lenient(bytes, "utf-16le") ?? lenient(bytes, "utf-16be"));
}

function strict(bytes: Uint8Array, encoding: Encoding): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(text) ? { text, encoding } : null;
  } catch {
    return null;
  }
}

function lenient(bytes: Uint8Array, encoding: Encoding): DecodedText | null {
  const text = new TextDecoder(encoding).decode(bytes);
  return isText(text) ? { text, encoding } : null;
}

function damagedUtf8(bytes: Uint8Array): DecodedText | null {
  const decoded = lenient(bytes, "utf-8");
  // Without a sign beyond ASCII that is whole, the damage may as well be another encoding.
  return decoded && /[\u0080-\ufffc]/u.test(decoded.text) ? decoded : null;
}

/** Characters that decoding could not make out, and control characters no text file has. */
function isText(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0b && unit !== 0x0c) || unit === 0xffff || unit === 0xfffe) strange += 1;
  }
  return strange <= Math.max(text.length * DAMAGE, text.length > 20 ? 1 : 0);
}
