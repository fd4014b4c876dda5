/**
 * The same text for the reader's eye, character by character, so that every offset stays: half-width digits and letters,
 * full-width Chinese punctuation, simplified forms of the words that the reader knows. Hazards: language.md 1.7, 6.5.
 */
import { TRADITIONAL } from "./words/traditional";

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** After the full-width block has become half-width: the punctuation that Chinese text writes full-width. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）",
  "「": "“", "」": "”", "『": "“", "』": "”", "［": "〔", "］": "〕", "[": "〔", "]": "〕", "\u3000": " ", "\u00a0": " ", "\t": " ",
  "﹪": "%", "–": "—", "―": "—", "─": "—", "～": "~", "∼": "~", "〜": "~", "·": "·", "•": "·", "‧": "·",
};

const FORMS = formTable();

function formTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = FULL_WIDTH_FIRST; code <= FULL_WIDTH_LAST; code += 1) table[code] = code - FULL_WIDTH_OFFSET;
  for (const [from, to] of [...TRADITIONAL, ...Object.entries(PUNCTUATION)]) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [from, to] of Object.entries(PUNCTUATION)) {
    const wide = from.charCodeAt(0) + FULL_WIDTH_OFFSET;
    if (from.charCodeAt(0) > 0x20 && wide <= FULL_WIDTH_LAST && from.charCodeAt(0) < 0x7f) table[wide] = to.charCodeAt(0);
  }
  return table;
}

const CHUNK = 8192;

/** Of equal length; a half-width comma or colon between two digits belongs to the number and stays. */
export function normalText(text: string): string {
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = (code === COMMA || code === COLON || code === WIDE_COMMA) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? (code === COLON ? COLON : COMMA) : (FORMS[code] ?? 0);
  }
  const chunks: string[] = [];
  for (let at = 0; at < length; at += CHUNK) chunks.push(String.fromCharCode.apply(null, codes.subarray(at, at + CHUNK) as unknown as number[]));
  return chunks.join("");
}

const COMMA = 0x2c;
const COLON = 0x3a;
const WIDE_COMMA = 0xff0c;

/** Half or full width; NaN, beyond the ends, is none. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
