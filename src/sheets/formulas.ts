/**
 * The live formulas of the workbook. They take the same steps in the same order as `core/evaluate`; a property test compares every
 * cell. Only what Excel 2016, WPS, LibreOffice and IronCalc compute alike (facts.md 2): the functions of FORMULA_FUNCTIONS.
 */
import type { CellFormula } from "../host/workbook";
import type { Indicator } from "../core/indicator/indicator";
import { isComputedRate, parseCodes } from "../core/evaluate/total";
import { isPercent, unitRule } from "../core/number/unit";
import type { Status } from "../core/evaluate/status";
import type { FormulaScope } from "./formulaScope";
import { statusKey } from "./settingRows";

export const FORMULA_FUNCTIONS: ReadonlySet<string> = new Set([
  "IF", "AND", "OR", "NOT", "IFERROR", "ISNUMBER", "ROUND", "ABS", "SIGN", "INT", "MIN", "N", "VALUE", "MID", "LEFT", "LEN",
  "SUMIFS", "COUNTIFS", "SUMPRODUCT", "MAX", "LOOKUP", "DATE", "EOMONTH", "YEAR", "MONTH", "DAY",
]);

/** A criterion that every number meets, and no text or blank. */
const ANY_NUMBER = '"<9E+99"';

type Template = (f: FormulaScope) => string;

/** Computed columns of tblEntries. COUNTIFS is left out: IronCalc walks the whole sheet at each call, and these stand in thousands of rows. */
export const ENTRY_FORMULAS: Readonly<Record<string, Template>> = {
  // that of the register; 0 when the code is not in it
  rule: (f) => `=SIGN(SUMIFS(${f.top("tblIndicators", "rule", REGISTER_ROWS)},${f.top("tblIndicators", "code", REGISTER_ROWS)},${f.own("code")}))`,
  toDate: (f) => `=${toDate(f, "m1", "m12")}`,
  baseToDate: (f) => {
    const typed = `IF(ISNUMBER(${f.own("lastYearTotal")}),${f.own("lastYearTotal")},"")`;
    return `=IF(AND(${f.setting("dataMonth")}=12,NOT(${hasNumber(f, "p1", "p12")})),${typed},${toDate(f, "p1", "p12")})`;
  },
};

/** How many rows from the top of its sheet a register may have, far above any office's: whole columns cost IronCalc too much here. */
export const REGISTER_ROWS = 2000;

function monthsIn(f: FormulaScope): string {
  return `${f.headBand("m1", "m12")},"<="&${f.setting("dataMonth")}`;
}

/** The numbers of those months that hold one add up to more than 0. */
function hasNumber(f: FormulaScope, from: string, to: string): string {
  return `SUMIFS(${f.headBand("m1", "m12")},${monthsIn(f)},${f.ownSpan(from, to)},${ANY_NUMBER})>0`;
}

/** No INDEX, which costs IronCalc a hundred sums, and no LOOKUP(2,1/(…)), where it loses its way among the errors. */
function toDate(f: FormulaScope, from: string, to: string): string {
  const [months, values] = [f.headBand("m1", "m12"), f.ownSpan(from, to)];
  const sum = `SUMIFS(${values},${monthsIn(f)})`;
  // text is above every number
  const lastMonth = `SUMPRODUCT(MAX((${months}<=${f.setting("dataMonth")})*(${values}<9E+99)*(${values}<>"")*${months}))`;
  return `IF(${hasNumber(f, from, to)},IF(${f.own("rule")}=1,${sum},IF(${f.own("rule")}=-1,SUMIFS(${values},${months},${lastMonth}),"")),"")`;
}

/** Computed columns of tblTargets: 1 for the newest row of its unit, scope and grade. */
export const TARGET_FORMULAS: Readonly<Record<string, Template>> = {
  current: (f) => {
    const same = ["code", "reporter", "scope", "grade"].map((key) => `${f.all("tblTargets", key)},${f.own(key)}`).join(",");
    return `=IF(${f.own("reporter")}="","",IF(COUNTIFS(${same},${f.all("tblTargets", "validFrom")},">"&N(${f.own("validFrom")}))=0,1,0))`;
  },
};

export const REPORT_FORMULAS: Readonly<Record<string, Template>> = {
  characters: (f) => `=LEN(${f.own("text")})`,
};

/** Computed columns of tblIndicators that are the same in every row; `actual` and `base` of rates are written row by row. */
export const INDICATOR_FORMULAS: Readonly<Record<string, Template>> = {
  // 1 adds up over months, -1 takes the latest; its size counts entries, see `countOf`
  rule: (f) => `=IF(${f.own("code")}="","",IF(OR(${is(f, "monthTotal", "sum")},AND(${f.own("monthTotal")}="",${is(f, "kind", "flow")})),1,-1))`,
  actual: (f) => `=${total(f, "toDate")}`,
  base: (f) => `=${total(f, "baseToDate")}`,
  completion: (f) => {
    const countable = `AND(ISNUMBER(${f.own("target")}),ISNUMBER(${f.own("actual")}),${isSet(f)},${isNot(f, "kind", "ratio")},${isNot(f, "kind", "score")},${isNot(f, "comparator", "<=")},${isNot(f, "comparator", "<")})`;
    return `=IF(${countable},IF(${f.own("target")}>0,${f.own("actual")}/${f.own("target")},""),"")`;
  },
  expected: (f) => {
    const sessions = `IF(ISNUMBER(${f.own("target")}),IF(${f.own("target")}>0,INT(ROUND(${f.own("target")}*${f.setting("elapsedMonths")}/12,9))/${f.own("target")},""),"")`;
    return `=IF(${is(f, "pacing", "month")},${f.setting("elapsedMonths")}/12,IF(${is(f, "pacing", "day")},${f.setting("elapsedDays")},IF(${is(f, "pacing", "session")},${sessions},"")))`;
  },
  gap: (f) => `=IF(AND(ISNUMBER(${f.own("completion")}),ISNUMBER(${f.own("expected")})),(${f.own("completion")}-${f.own("expected")})*100,"")`,
  growth: (f) => {
    const rate = `OR(${is(f, "kind", "ratio")},${is(f, "kind", "score")})`;
    const amount = `IF(${f.own("base")}>0,${f.own("actual")}/${f.own("base")}-1,"")`;
    return `=IF(AND(ISNUMBER(${f.own("actual")}),ISNUMBER(${f.own("base")})),IF(${rate},(${f.own("actual")}-${f.own("base")})*IF(${f.own("unit")}="%",100,1),${amount}),"")`;
  },
  status: (f) => `=${statusFormula(f)}`,
  unitTargets: (f) => {
    const rows = `${f.all("tblTargets", "code")},${f.own("code")},${f.all("tblTargets", "scope")},${f.word("scope", "year")},${f.all("tblTargets", "grade")},${f.word("grade", "base")},${f.all("tblTargets", "current")},1`;
    return `=IF(COUNTIFS(${rows},${f.all("tblTargets", "lower")},${ANY_NUMBER})=0,"",SUMIFS(${f.all("tblTargets", "lower")},${rows}))`;
  },
  unitTargetsGap: (f) =>
    `=IF(AND(ISNUMBER(${f.own("unitTargets")}),ISNUMBER(${f.own("target")})),${f.own("unitTargets")}-${f.own("target")},"")`,
};

/** 完成值 or 上年同期 of a computed rate, from the codes of its numerator and denominator; null for all other indicators. */
export function rateFormula(f: FormulaScope, indicator: Indicator, key: "actual" | "base"): CellFormula | null {
  if (!isComputedRate(indicator)) return null;
  const column = key === "actual" ? "toDate" : "baseToDate";
  const terms = [...parseCodes(indicator.numerator), ...parseCodes(indicator.denominator)];
  const known = terms.map(([, code]) => `${countOf(f, quote(code), column)}>0`);
  const sumOf = (expression: string): string =>
    parseCodes(expression)
      .map(([sign, code], index) => `${sign < 0 ? "-" : index > 0 ? "+" : ""}${sumFor(f, quote(code), column)}`)
      .join("");
  const scale = isPercent(indicator.unit) ? "" : `*${unitRule(indicator.unit).perOne ?? 1}`;
  const rate = `IFERROR(IF(AND(${known.join(",")}),(${sumOf(indicator.numerator)})/(${sumOf(indicator.denominator)})${scale},""),"")`;
  const chosen = `OR(${is(f, "unitTotal", "recompute")},${f.own("unitTotal")}="")`;
  return { formula: `=IF(${chosen},${rate},${total(f, column)})` };
}

/** 相加 over the counted entries; anything else only when one entry speaks. */
function total(f: FormulaScope, column: "toDate" | "baseToDate"): string {
  const [count, sum] = [countOf(f, f.own("code"), column), sumFor(f, f.own("code"), column)];
  const adds = `OR(${is(f, "unitTotal", "sum")},AND(${f.own("unitTotal")}="",${isNot(f, "kind", "ratio")},${isNot(f, "kind", "score")},${isNot(f, "kind", "milestone")}))`;
  return `IF(${adds},IF(${count}=0,"",${sum}),IF(${count}=1,${sum},""))`;
}

function counted(f: FormulaScope, code: string): string {
  return `${f.all("tblEntries", "code")},${code},${f.all("tblEntries", "counted")},"<>"&${f.word("yesNo", "no")}`;
}

/** How many entries speak: the rules of one code's entries are all 1 or all -1. */
function countOf(f: FormulaScope, code: string, column: string): string {
  return `ABS(SUMIFS(${f.all("tblEntries", "rule")},${counted(f, code)},${f.all("tblEntries", column)},${ANY_NUMBER}))`;
}

function sumFor(f: FormulaScope, code: string, column: string): string {
  return `SUMIFS(${f.all("tblEntries", column)},${counted(f, code)})`;
}

function statusFormula(f: FormulaScope): string {
  const label = (status: Status): string => f.setting(statusKey(status), "label");
  const [target, actual, completion, gap] = [f.own("target"), f.own("actual"), r9(f.own("completion")), r9(`${f.own("gap")}/100`)];
  const approximate = `${target}*(1-${f.setting("bands.approximate")})`;
  const met = `IF(${is(f, "comparator", ">")},${r9(actual)}>${r9(target)},IF(${is(f, "comparator", "~")},${r9(actual)}>=${r9(approximate)},${r9(actual)}>=${r9(target)}))`;
  const limit = `IF(IF(${is(f, "comparator", "<=")},${r9(actual)}<=${r9(target)},${r9(actual)}<${r9(target)}),${label("withinLimit")},${label("overLimit")})`;
  const near = `IF(${f.own("unit")}="%",${f.setting("bands.nearRate")},${f.setting("bands.nearRate")}*100)`;
  const rate = `IF(${met},${label("rateMet")},IF(${r9(`${target}-${actual}`)}<=${r9(near)},${label("rateNear")},${label("rateShort")}))`;
  const exceeds = `IF(${is(f, "comparator", "range")},IF(ISNUMBER(${f.own("upper")}),${r9(actual)}>${r9(f.own("upper"))},1=0),${completion}>IF(${is(f, "comparator", "~")},${r9(`1+${f.setting("bands.approximate")}`)},1))`;
  const reached = `IF(${completion}>=${f.setting("bands.far")},${label("farExceeded")},IF(${exceeds},${label("exceeded")},${label("met")}))`;
  const yearEnd = `IF(${r9(actual)}=0,${label("none")},IF(${met},${reached},LOOKUP(${completion},${f.settings("status.little", "status.nearly", "value")},${f.settings("status.little", "status.nearly", "label")})))`;
  const unpaced = `IF(${r9(actual)}>0,${label("underWay")},${label("nothing")})`;
  const beforeStart = `IF(AND(${is(f, "pacing", "node")},ISNUMBER(${f.own("fromMonth")})),AND(${f.setting("elapsedMonths")}<${f.own("fromMonth")},IF(ISNUMBER(${actual}),${r9(actual)}=0,1=1)),1=0)`;
  const paced = `IF(${r9(actual)}=0,${label("nothing")},LOOKUP(${gap},${f.settings("status.severe", "status.ahead", "value")},${f.settings("status.severe", "status.ahead", "label")}))`;
  const inYear = `IF(${met},${label("early")},IF(ISNUMBER(${f.own("gap")}),${paced},${unpaced}))`;
  const past = `OR(${f.setting("yearEnd")}=1,AND(${is(f, "pacing", "node")},ISNUMBER(${f.own("dueMonth")}),${f.setting("elapsedMonths")}>=${f.own("dueMonth")}))`;
  const steps: readonly (readonly [string, string])[] = [
    [`${f.own("manualStatus")}<>""`, f.own("manualStatus")],
    [is(f, "targetState", "none"), label("noTarget")],
    [is(f, "targetState", "pending"), label("targetPending")],
    [is(f, "targetState", "merged"), label("merged")],
    [`${f.own("code")}=""`, '""'],
    [`NOT(ISNUMBER(${target}))`, label("targetBlank")],
    [beforeStart, label("notDue")],
    [`NOT(ISNUMBER(${actual}))`, label("blank")],
    [`OR(${is(f, "comparator", "<=")},${is(f, "comparator", "<")})`, limit],
    [`OR(${is(f, "kind", "ratio")},${is(f, "kind", "score")})`, rate],
    [`${r9(target)}<=0`, label("noTarget")],
    [past, yearEnd],
  ];
  return steps.reduceRight((rest, [test, result]) => `IF(${test},${result},${rest})`, inYear);
}

function is<C extends "kind" | "comparator" | "pacing" | "targetState" | "unitTotal" | "monthTotal">(f: FormulaScope, choice: C, key: Parameters<typeof f.word<C>>[1]): string {
  return `${f.own(choice)}=${f.word(choice, key)}`;
}

function isNot<C extends "kind" | "comparator">(f: FormulaScope, choice: C, key: Parameters<typeof f.word<C>>[1]): string {
  return `${f.own(choice)}<>${f.word(choice, key)}`;
}

function isSet(f: FormulaScope): string {
  return `OR(${is(f, "targetState", "set")},${f.own("targetState")}="")`;
}

/** Compared at 9 decimals, as core does. */
function r9(expression: string): string {
  return `ROUND(${expression},9)`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
