/** Rules that a table's notes give in words, 到位率=到位资金/下达资金×100%, checked row by row. Source: tables.md T16 c, T34. */
import { compareValues } from "../number/round";
import { cellMeaning } from "./cellMeaning";
import { plainText } from "./grid";
import { headText } from "./headText";
import { placesOf } from "./rateIssues";
import { holdsFractions, rateAt } from "./rateScale";
import { SILENT } from "./rowKinds";
import type { ReadColumn } from "./tableColumns";
import { issue, type TableParts } from "./tableIssues";
import type { TableIssue } from "./tableReading";

/** What stands between the names of a rule; 100% only turns a share into points. */
const OPERATORS = /([+\-*/()])/u;
const POINTS = /\*100%?/u;
const FEWEST = 2;

interface Rule {
  readonly left: ReadColumn;
  /** Names, signs and brackets in order. */
  readonly right: readonly (ReadColumn | string)[];
}

export function wordedRules(parts: TableParts): readonly TableIssue[] {
  const { grid, columns, kinds } = parts;
  const notes = kinds.filter(({ kind }) => kind === "note" || kind === "formula").map(({ row }) => grid.columnsOf(row).map((column) => grid.text(row, column)).join("；"));
  const rules = notes.filter((note) => note.includes("=") || note.includes("＝")).flatMap((note) => rulesIn(note, columns));
  if (rules.length === 0) return [];
  const rows = kinds.filter(({ kind }) => !SILENT.has(kind)).map(({ row }) => row);
  return rules.flatMap((rule) => {
    const isRate = rule.left.field === "rate";
    const fractions = isRate && holdsFractions(grid, rule.left.column, []);
    return rows.flatMap((row) => {
      const printed = isRate ? rateAt(grid, row, rule.left.column, fractions) : cellMeaning(grid.value(row, rule.left.column)).number;
      const found = valueOf(rule.right, (column) => cellMeaning(grid.value(row, column.column)).number);
      if (printed === null || found === null) return [];
      const computed = isRate ? found * 100 : found;
      const step = isRate ? 10 ** -placesOf(grid, row, rule.left) : 0;
      if (Math.abs(computed - printed) < step || compareValues(Math.abs(computed - printed), step) === 0) return [];
      const said = Number(computed.toPrecision(6));
      return [isRate ? issue(printed === 100 && computed > 100 ? "rate_capped" : "rate_differs", row, rule.left.column, { printed, computed: said }) : issue("formula_differs", row, rule.left.column, { printed, sum: said })];
    });
  });
}

/** Only rules of which every name is a column of the table. */
function rulesIn(note: string, columns: readonly ReadColumn[]): readonly Rule[] {
  const text = plainText(note).replace(/[“”"'‘’]/gu, "").replace(/[÷]/gu, "/").replace(/[×xX]/gu, "*").replace(/^[^:=]{0,6}:/u, "");
  return text.split(/[;；。,，]/u).flatMap((clause) => {
    const [name = "", formula = "", more] = clause.replace(/^\d+[.、]/u, "").split("=");
    if (formula === "" || more !== undefined) return [];
    const tokens = formula.replace(POINTS, "").split(OPERATORS).map((token) => token.trim()).filter((token) => token !== "");
    return columnsNamed(name, columns).flatMap((left): readonly Rule[] => {
      const right = tokens.map((token) => (OPERATORS.test(token) ? token : columnBeside(token, left, columns)));
      const known = right.filter((one) => one !== null);
      return known.length === right.length && known.filter((one) => typeof one !== "string").length >= FEWEST ? [{ left, right: known }] : [];
    });
  });
}

/** By the lowest head, or all of them: 合计总数 is 总数 below 合计. */
function columnsNamed(name: string, columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return name === "" ? [] : columns.filter(({ path }) => headText(path.at(-1) ?? "").whole === name || path.map((word) => headText(word).whole).join("") === name);
}

/** The one of that name below the same head, or the only one of the table. */
function columnBeside(name: string, { path }: ReadColumn, columns: readonly ReadColumn[]): ReadColumn | null {
  const upper = path.slice(0, -1).join("/");
  const named = columnsNamed(name, columns);
  const beside = named.filter((one) => one.path.slice(0, -1).join("/") === upper);
  const found = beside.length > 0 ? beside : named;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Products before sums; null where a cell holds no number or a divisor is 0. */
function valueOf(tokens: readonly (ReadColumn | string)[], read: (column: ReadColumn) => number | null): number | null {
  let at = 0;
  const atom = (): number => {
    const token = tokens[at];
    at += 1;
    if (token === "(") {
      const inside = sum();
      at += 1;
      return inside;
    }
    return token === undefined || typeof token === "string" ? Number.NaN : (read(token) ?? Number.NaN);
  };
  const product = (): number => {
    let value = atom();
    while (tokens[at] === "*" || tokens[at] === "/") {
      const isProduct = tokens[at] === "*";
      at += 1;
      value = isProduct ? value * atom() : value / atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      const sign = tokens[at] === "+" ? 1 : -1;
      at += 1;
      value += sign * product();
    }
    return value;
  };
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : null;
}
