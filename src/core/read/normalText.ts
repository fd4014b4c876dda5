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
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = FORMS[text.charCodeAt(at)] ?? 0;
  for (let at = 1; at < text.length - 1; at += 1) {
    const own = text.charCodeAt(at);
    if ((own === 0x2c || own === 0x3a || own === 0xff0c) && isDigit(codes[at - 1]) && isDigit(codes[at + 1])) codes[at] = own === 0x3a ? own : 0x2c;
  }
  let normal = "";
  for (let at = 0; at < codes.length; at += CHUNK) normal += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  return normal;
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}
