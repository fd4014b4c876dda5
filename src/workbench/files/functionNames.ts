/** Functions that came after the file format did carry a prefix in files: https://learn.microsoft.com/openspecs/office_standards/ms-xlsx */
const LATER = ["CONCAT", "IFS", "MAXIFS", "MINIFS", "SWITCH", "TEXTJOIN", "XLOOKUP", "XMATCH", "UNIQUE", "SEQUENCE", "LET", "DAYS", "SORT", "FILTER"];
const CALLS = new RegExp(String.raw`(?<![\w.])(${LATER.join("|")})\(`, "gu");

/** Every other piece is text in quotes. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/u)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join("");

export const fromFile = (formula: string): string => outsideQuotes(formula, (part) => part.replace(/_xlfn\.(?:_xlws\.)?/gu, ""));

export const forFile = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(CALLS, (call, name: string) => (["SORT", "FILTER"].includes(name) ? `_xlfn._xlws.${call}` : `_xlfn.${call}`)));
