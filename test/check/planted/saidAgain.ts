/** What a text says once, said again elsewhere with another value, unit or hedge. A fact `said` marks clauses that name their thing whole. */
import type { Chance } from "../../proof/fuzz/chance";
import type { CleanText } from "./cleanTexts";
import type { Figure } from "./fact";
import type { Plant, Planter } from "./plant";
import { between, printedAs } from "./printed";

/** Words of one count that are not one another. */
const OTHER_UNITS: Readonly<Record<string, string>> = { 件次: "件", 场次: "场", 场: "场次", 人次: "人", 人: "人次", 名: "人次", 件: "起", 起: "件" };
const UNIT = new RegExp(`^万?(?<unit>${Object.keys(OTHER_UNITS).join("|")})`, "u");
const OPENINGS = ["总的来看，{}，成绩来之不易。", "回顾这一时期的工作，{}，群众得到了实惠。", "综合各方面情况，{}，工作有了新的起色。"];
/** Where a report sums up: before its problems, its plans, or its date. */
const TURN = /\n+[^\n]{0,12}(?:存在|下半年|下一步|不足|打算|问题)[^\n]{0,12}\n/u;

interface Said {
  readonly clause: string;
  readonly figure: Figure;
  readonly unit: string;
}

function planter(kind: string, rules: string, again: (said: Said, chance: Chance) => string | null): Planter {
  return { kind, rules: rules.split(" "), plant: (clean, chance) => repeated(clean, chance, again) };
}

function saidIn({ text, facts }: CleanText, chance: Chance): Said | null {
  const marked = facts.filter(({ kind }) => kind === "said");
  if (marked.length === 0) return null;
  const { operands: [figure], places: [place] } = chance.pick(marked);
  const unit = typeof figure === "object" ? UNIT.exec(text.slice(figure.end))?.groups?.unit : undefined;
  return typeof figure === "object" && place && unit !== undefined ? { clause: text.slice(place.start, place.end), figure, unit } : null;
}

function repeated(clean: CleanText, chance: Chance, again: (said: Said, chance: Chance) => string | null): Plant | null {
  const said = saidIn(clean, chance);
  const clause = said && again(said, chance);
  if (!said || clause === null) return null;
  const at = TURN.exec(clean.text)?.index ?? clean.text.trimEnd().length;
  if (at <= said.figure.end) return null;
  return { edits: [{ start: at, end: at, put: `\n${chance.pick(OPENINGS).replace("{}", clause)}` }], also: [said.figure] };
}

/** The number of a clause, written otherwise. */
function withNumber({ clause, figure: { digits } }: Said, written: string): string {
  return clause.replace(digits, written);
}

export const SAID_AGAIN_PLANTERS: readonly Planter[] = [
  planter("said again with another value", "K08 K31 K10", (said, chance) => {
    const { figure } = said;
    const value = between(figure, figure.value * (chance.once(2) ? 0.7 : 1.06), figure.value * (chance.once(2) ? 0.94 : 1.4), chance);
    return value === null ? null : withNumber(said, printedAs(figure, value));
  }),
  planter("said again with two digits turned round", "K08 K31 K10", (said) => {
    const turned = said.figure.digits.replace(/(\d)(\d)(?=\D*$)/u, "$2$1");
    return turned === said.figure.digits || turned.startsWith("0") ? null : withNumber(said, turned);
  }),
  planter("said again in another unit", "K09 K08", (said) => {
    const other = OTHER_UNITS[said.unit] ?? "";
    const at = said.clause.indexOf(said.figure.digits) + said.figure.digits.length;
    const scale = said.figure.scale === 1 ? "" : said.clause.charAt(at);
    return said.clause.slice(0, at) + scale + other + said.clause.slice(at + scale.length + said.unit.length);
  }),
  planter("hedge the wrong way", "K18 K08 K31", (said, chance) => {
    const { figure } = said;
    if (figure.scale !== 1 || figure.value < 100 || !Number.isInteger(figure.value)) return null;
    const step = 10 ** Math.max(1, figure.digits.length - 2);
    const [below, above] = [Math.floor(figure.value / step) * step, Math.ceil(figure.value / step) * step];
    if (below === above) return null;
    return chance.once(2) ? withNumber(said, `近${String(below)}`) : withNumber(said, `${String(above)}余`);
  }),
  { kind: "上半年 of it above the year's", rules: ["K10", "K02", "K03"], plant: halfAbove },
];

/** 举办讲座296场 becomes 举办讲座296场，其中上半年312场. */
function halfAbove(clean: CleanText, chance: Chance): Plant | null {
  const said = clean.name.includes("annual") ? saidIn(clean, chance) : null;
  const more = said && between(said.figure, said.figure.value * 1.04 + said.figure.place, said.figure.value * 1.5 + said.figure.place, chance);
  if (!said || more === null) return null;
  const end = said.figure.end + (said.figure.scale === 1 ? 0 : 1) + said.unit.length;
  return { edits: [{ start: end, end, put: `，其中上半年${printedAs(said.figure, more)}${said.figure.scale === 1 ? "" : "万"}${said.unit}` }], also: [said.figure] };
}
