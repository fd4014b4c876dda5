/**
 * Every number of the draft with the indicator that it is of: by the name beside it, its unit, its heading, the whole it is a part of;
 * numbers without a name of their own (完成全年任务的65%，同比增长8%) are of what their sentence spoke of last. Where names leave
 * several, the value decides; where one name is clear, it does not. Rule: language.md 6.6.
 */
import { shift } from "../../number/round";
import { rowUnitOf } from "../../read/cellValue";
import { isKindred, placesBetween } from "../../read/kindredUnit";
import { aliasKey } from "../../read/matchIndicators";
import { pairsOf } from "../../read/pairs";
import { sectionsOf } from "../../read/sections";
import type { Draft, Figure } from "../draft";
import { figuresOf, type BookFigure } from "./bookFigure";
import type { Book } from "./book";
import { fits, inMeasure, printedAs } from "./fits";
import { SHORT_FRAME } from "./nameIndex";
import type { Doubt, Match, Matches, MatchReason } from "./match";
import { isDerived, roleOf, wordsBeside, type Role, type RoleRead } from "./role";
import { scopesOf, type Scope } from "./scope";
import { carriersOf } from "./carriers";
import { QUALIFIERS } from "./words";
import { whenOf, type When } from "./when";

/** From here on a name may be meant; from there on it is, and the value has no say. */
const LIKE = 0.5;
const CLEAR = 0.62;
/** Names this near to the best are as good. */
const AS_GOOD = 0.1;
const SECTION = 0.06;
const PART = 0.1;
const QUALIFIED = 0.3;
/** The very name. */
const NAMED = 0.8;
/** Numbers with fewer digits agree by chance. */
const TELLING = 100;

export interface Asked {
  /** Of the draft, in the workbook's year. */
  readonly month: number;
  readonly year: number;
  /** Of another year than the workbook's: its results are last year's of the workbook. */
  readonly lastYear: boolean;
  /** A plan of the year after the workbook's. */
  readonly nextYear: boolean;
}

/** 落实年度重点任务13项: the word belongs to the name. */
const OF_TASKS = /任务|目标|计划|指标/u;

interface Reading {
  readonly figure: Figure;
  readonly role: RoleRead;
  readonly when: When;
  readonly scope: Scope;
}

interface Candidate {
  readonly code: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export function matchFigures(draft: Draft, book: Book, { month, year, lastYear, nextYear }: Asked): Matches {
  const matched: Match[] = [];
  const doubtful: Doubt[] = [];
  const unmatched: Figure[] = [];
  const byFigure = new Map<number, Match>();
  const scopes = scopesOf(draft, book.reporters, book.dataset.settings.office);
  const sections = sectionsOf({ text: draft.source, structure: draft.structure, quantities: [] }).map(pairsOf);
  const roles = draft.figures.map((figure) => roleOf(draft, figure));
  const carriers = carriersOf(draft, book, roles, byFigure);
  const byCode = book.at(month).byCode;
  const sectionPairs = new Map([...new Set(book.dataset.indicators.map(({ section }) => section))].map((section) => [section, pairsOf(section)]));

  for (const figure of draft.figures) {
    const found = matchOf(figure);
    if (found === null) unmatched.push(figure);
    else if ("question" in found) doubtful.push(found);
    else {
      matched.push(found);
      byFigure.set(figure.index, found);
    }
  }
  return { matched, doubtful, unmatched };

  function matchOf(figure: Figure): Match | Doubt | null {
    const { quantity, printed } = figure;
    const role = roles[figure.index] ?? null;
    if (role === null || !printed) return null;
    const scope = scopes.of(figure);
    const plain = whenOf(draft, figure, year, month);
    const when: When = lastYear && plain.kind === "toDate" ? { kind: "lastYear", month: plain.month } : plain;
    if (when.kind === "other" || scope.kind === "elsewhere") return null;
    const reading: Reading = { figure, role, when: nextYear || (figure.quantity.kind === "target" && isNextYear(figure)) ? { kind: "nextYear" } : when, scope };
    const remembered = book.remembered.get(keyOf(reading));
    if (remembered === "new") return null;
    if (remembered !== undefined && byCode.has(remembered)) return matchWith(reading, { code: remembered, score: 1, reasons: ["remembered"] });
    return isDerived(role.role, quantity.measure) ? derived(reading) : named(reading);
  }

  function keyOf({ figure: { quantity }, when }: Reading): string {
    return aliasKey({ name: quantity.indicator, unit: rowUnitOf(quantity).unit }, when.kind === "nextYear");
  }

  function isNextYear({ sentence }: Figure): boolean {
    return draft.sentences[sentence]?.line.plan === true && month === 12;
  }

  /** % of the indicator itself, or a number in its unit. */
  function named(reading: Reading): Match | Doubt | null {
    const { figure, role } = reading;
    const candidates = candidatesOf(reading);
    const [best, next] = candidates;
    if (!best || best.score < LIKE) return otherUnit(reading) ?? carried(reading);
    const near = candidates.filter(({ score }) => score >= best.score - AS_GOOD && score >= LIKE);
    const agreeing = near.map((candidate) => matchWith(reading, candidate)).find(({ agrees }) => agrees !== null);
    if (agreeing) return agreeing.code === best.code ? agreeing : { ...agreeing, reasons: [...agreeing.reasons, "value"] };
    if (best.score >= CLEAR && (near.length === 1 || best.score - (next?.score ?? 0) > AS_GOOD / 3 || best.score >= 0.95)) return matchWith(reading, best);
    const byValue = isTelling(figure) ? candidates.filter(({ score }) => score >= LIKE * 0.8).map((candidate) => matchWith(reading, candidate)).filter(({ agrees }) => agrees !== null) : [];
    const [only] = byValue;
    if (only && byValue.length === 1) return { ...only, reasons: [...only.reasons, "value"] };
    const like = near.filter(({ code }) => figuresOf(book, code, reading.scope, role.role, reading.when, month).length > 0);
    return like.length > 0 && figure.quantity.form === "digit" ? { figure, question: { key: keyOf(reading), codes: like.map(({ code }) => code) } } : null;
  }

  /** The name is clear and the number is right, but it is counted in something else. */
  function otherUnit(reading: Reading): Match | null {
    const { figure, role } = reading;
    const { quantity, printed } = figure;
    if (role.role !== "actual" || quantity.measure === "%" || !printed || printed.value === null || printed.rough || printed.value < TELLING / 10) return null;
    for (const { code, likeness } of book.names.likely(quantity.indicator, "")) {
      const unit = byCode.get(code)?.unit ?? "%";
      if (likeness < NAMED || isMeasured(code, figure) || unit === "%") continue;
      const [own] = figuresOf(book, code, reading.scope, "actual", reading.when, month);
      if (own && fits(printed, own.value)) return { ...matchWith(reading, { code, score: likeness, reasons: ["name", "value"] }), agrees: null, fault: "unit" };
    }
    return null;
  }

  /** Without a name: of what the sentence has named before. */
  function carried(reading: Reading): Match | null {
    const { figure } = reading;
    const named = carriers.namedBefore(figure);
    const codes = named.length > 0 ? named : carriers.before(figure).map(({ code }) => code);
    const found = codes.filter((code) => isMeasured(code, figure) && !isOtherRate(figure, byCode.get(code)?.name ?? "")).map((code) => matchWith(reading, { code, score: CLEAR, reasons: ["carried"] }));
    return found.find(({ agrees }) => agrees !== null) ?? (carriers.isNameless(figure) || (OF_WHAT_WAS_SAID.has(reading.role.role) && !carriers.isBroken(figure)) ? found.find(({ figures }) => figures.length > 0) : undefined) ?? null;
  }

  /** Rates and differences of something that was spoken of. */
  function derived(reading: Reading): Match | null {
    const { figure, role, when, scope } = reading;
    const listed = carriers.counterpart(figure);
    if (listed === null) return null;
    const codes = listed === undefined ? [...new Set([...carriers.before(figure).map(({ code }) => code), ...carriers.namedBefore(figure)])] : [listed];
    const found = codes
      .map((code) => matchWith(reading, { code, score: CLEAR, reasons: ["carried"] }))
      .filter(({ code }) => [role.role, ...role.or].some((each) => comparable(figure, code, figuresOf(book, code, scope, each, when, month))));
    const agreeing = found.find(({ agrees }) => agrees !== null);
    if (agreeing) return agreeing;
    if (role.or.includes("actual")) {
      const own = named({ ...reading, role: { role: "actual", sure: true, or: [] } });
      if (own && "code" in own) return own;
    }
    return carriers.isBroken(figure) ? null : (found[0] ?? mixed(reading, codes));
  }

  /** 提高2.7% of a rate, 同比增长8.1个百分点 of a count. */
  function mixed(reading: Reading, codes: readonly string[]): Match | null {
    const { figure, role, when, scope } = reading;
    const { measure } = figure.quantity;
    const roles: readonly Role[] = measure === "%" ? (role.role === "growth" ? ["difference"] : MIXED.filter((one) => one === role.role)) : /百分点/u.test(measure) ? ["growth"] : [];
    for (const code of codes) {
      for (const other of roles) {
        const [own] = figuresOf(book, code, scope, other, when, month);
        const printed = figure.printed && printedAs(figure.printed, figure, false);
        if (own && own.unit !== "own" && printed && fits(printed, shift(own.value, 2))) return { figure, code, role: other, when, scope, reasons: ["carried", "value"], certainty: CLEAR, figures: [own], agrees: null, fault: "points" };
      }
    }
    return null;
  }

  function candidatesOf({ figure, scope }: Reading): readonly Candidate[] {
    const { quantity } = figure;
    const own = wordsBeside(draft, figure);
    const strip = (words: string): string => (scope.kind === "unit" ? words.replaceAll(scope.reporter, "") : words);
    const beside = strip(carriers.ownWords(figure, own.before)) + carriers.ownBehind(figure, own.behind);
    const heading = sections[quantity.line] ?? new Set<string>();
    const whole = figure.whole ? byFigure.get(figure.whole.index)?.code : undefined;
    const qualified = QUALIFIERS.exec(quantity.indicator + beside)?.[0] ?? "";
    return book.names.likely(strip(quantity.indicator), beside).flatMap(({ code, likeness }): readonly Candidate[] => {
      const row = byCode.get(code);
      if (!row || !isMeasured(code, figure)) return [];
      const reasons: MatchReason[] = ["name"];
      let score = likeness;
      if (isKindred(row.unit, quantity.measure) || row.unit === quantity.unit) reasons.push("unit");
      if ([...(sectionPairs.get(row.section) ?? [])].some((pair) => heading.has(pair))) {
        score += SECTION;
        reasons.push("section");
      }
      // 办结245件 alone is of many things, and behind a number of its own section of this one
      if (likeness === SHORT_FRAME && carriers.before(figure).some((match) => byCode.get(match.code)?.section === row.section)) score = 1;
      if (whole !== undefined && row.partOf === whole) {
        score += PART;
        reasons.push("part");
      } else if (figure.whole && likeness < 0.95) score -= QUALIFIED;
      if (qualified !== "" && !row.name.includes(qualified) && !row.frame.includes(qualified)) score -= QUALIFIED;
      return [{ code, score, reasons }];
    }).sort((a, b) => b.score - a.score);
  }

  function isMeasured(code: string, { quantity: { measure, unit } }: Figure): boolean {
    const own = byCode.get(code)?.unit ?? "";
    if (own === "%" || measure === "%") return own === "%" && (measure === "%" || measure === "成");
    return placesBetween(own, measure) !== null || own === unit;
  }

  function comparable({ quantity }: Figure, code: string, figures: readonly BookFigure[]): boolean {
    return figures.some((one) => inMeasure(one, byCode.get(code)?.unit ?? "", quantity) !== null);
  }

  function matchWith(reading: Reading, { code, score, reasons }: Candidate): Match {
    const { figure, role, when, scope } = reading;
    const figures = figuresOf(book, code, scope, role.role, when, month);
    const named = role.role === "target" && OF_TASKS.test(byCode.get(code)?.name ?? "") ? (["actual"] as const) : [];
    const others = [...role.or, ...named].map((other: Role) => [other, figuresOf(book, code, scope, other, when, month)] as const);
    const agrees = ([[role.role, figures], ...others] as const).flatMap(([each, some]) => some.filter((one) => stands(figure, code, one, each)))[0] ?? null;
    return { figure, code, role: role.role, when, scope, reasons, certainty: Math.min(score, 1), figures, agrees };
  }

  function stands({ printed, quantity }: Figure, code: string, one: BookFigure, role: Role): boolean {
    const unit = byCode.get(code)?.unit ?? "";
    const value = inMeasure(one, unit, quantity);
    return printed !== null && value !== null && fits(printedAs(printed, { quantity }, role === "target"), value, barriersOf(code, unit, quantity));
  }

  function barriersOf(code: string, unit: string, quantity: Figure["quantity"]): readonly number[] {
    const { target = null, upper = null } = byCode.get(code) ?? {};
    const bounds = [target, upper].flatMap((bound) => (bound === null ? [] : (inMeasure({ value: bound, unit: "own" }, unit, quantity) ?? [])));
    return quantity.measure === "%" ? [100, ...bounds] : bounds;
  }
}

/** 举办讲座32场，完成全年60场目标任务的53.3%: they follow what they are of, and need no name. */
const OF_WHAT_WAS_SAID: ReadonlySet<Role> = new Set<Role>(["target", "remaining", "base"]);

const MIXED: readonly Role[] = ["gap", "toTarget", "difference"];

function isTelling({ printed }: Figure): boolean {
  return printed?.value !== null && (printed?.value ?? 0) >= TELLING;
}

const RATE = /[\u4e00-\u9fff]{2}率/gu;

/** 调解成功率 is not the 信访办结率 that the sentence before spoke of. */
function isOtherRate({ quantity }: Figure, name: string): boolean {
  const [own, other] = [quantity.indicator, name].map((words) => words.match(RATE)?.at(-1));
  return own !== undefined && other !== undefined && own !== other;
}
