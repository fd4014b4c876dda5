/** A character of a symbol font as one of Unicode; only those that reports use. Reference: the fonts' own tables. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 0x6f: "□", 0xa3: "□", 0xa8: "□", 0x52: "☑", 0xfe: "☑", 0xfc: "√", 0xfd: "☒", 0xfb: "×", 0xe0: "→", 0x6c: "●", 0x6e: "■", 0x75: "◆", 0xab: "★" },
  "wingdings 2": { 0x52: "☑", 0xa3: "□", 0x50: "√", 0x4f: "×", 0x2a: "□" },
  symbol: { 0xb1: "±", 0xb4: "×", 0xb7: "·", 0xb8: "÷", 0xa3: "≤", 0xb3: "≥", 0xb9: "≠", 0xbb: "≈", 0xae: "→", 0xb0: "°" },
};

/** Symbol fonts sit in the private area from U+F000; what is not known there says nothing and is left out. */
export function symbol(font: string, code: string): string {
  const point = /^[0-9a-f]{1,6}$/iu.test(code) ? Number.parseInt(code, 16) : 0;
  const known = SYMBOLS[font.toLowerCase()]?.[point & 0xff];
  if (known !== undefined) return known;
  const isText = point >= 0x20 && point < 0xd800;
  return isText ? String.fromCharCode(point) : "";
}
