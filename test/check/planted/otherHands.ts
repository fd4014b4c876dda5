/** A written report after it went round the house: other verbs, shorter names, paragraphs changed about, figures rounded; every number still right. */
import type { Chance } from "../../proof/fuzz/chance";
import type { Figure } from "./fact";
import type { Traced, WrittenText } from "./writtenTexts";

const VERBS: readonly (readonly [string, string])[] = [["举办", "组织"], ["开展", "组织开展"], ["接待", "受理"], ["报送", "上报"], ["覆盖", "惠及"], ["走访", "走访慰问"], ["提供", "推出"]];
const NAMES: readonly (readonly [string, string])[] = [["高素质女农民", "女农民"], ["家庭教育讲座", "家教讲座"], ["巾帼宣讲", "宣讲"], ["婚姻家庭纠纷", "婚姻纠纷"], ["妇女工作信息", "信息"], ["家政服务员", "家政员"], ["主题党日活动", "主题党日"]];

/** Words and figures in turn; what other hands do to either. */
type Piece = { readonly words: string } | { readonly figure: Traced; readonly digits: string; readonly unit: string };

export function inOtherHands(written: WrittenText, chance: Chance): WrittenText {
  const verbs = VERBS.filter(() => chance.once(2));
  const names = NAMES.filter(() => chance.once(3));
  const paragraphs = paragraphsOf(written).map((pieces) => pieces.map((piece) => ("words" in piece ? { words: reworded(piece.words, [...verbs, ...names]) } : rounded(piece, chance))));
  for (let at = 1; at < paragraphs.length; at += 1) {
    const [before, here] = [paragraphs[at - 1], paragraphs[at]];
    if (!before || !here || isHeading(before) || isHeading(here) || opensPeriod(before) || opensPeriod(here) || !chance.once(3)) continue;
    paragraphs[at - 1] = here;
    paragraphs[at] = before;
  }
  return { ...together(written, paragraphs), facts: [] };
}

function paragraphsOf({ text, figures }: WrittenText): Piece[][] {
  let from = 0;
  return text.split("\n").map((line) => {
    const [start, end] = [from, from + line.length];
    from = end + 1;
    const inside = figures.filter((figure) => figure.start >= start && figure.end <= end);
    const ends = [start, ...inside.map((figure) => figure.end + figure.unit.length)];
    return [...inside.flatMap((figure, at): Piece[] => [{ words: text.slice(ends[at], figure.start) }, { figure, digits: figure.digits, unit: figure.unit }]), { words: text.slice(ends.at(-1), end) }];
  });
}

function reworded(words: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((told, [from, to]) => told.replaceAll(from, to), words);
}

/** 43.1% becomes 43%, 12345人 1.23万人; a rate never over a round number that words hang on. */
function rounded(piece: Extract<Piece, { figure: Figure }>, chance: Chance): Piece {
  const value = Number(piece.digits);
  const whole = Math.round(value);
  if (piece.unit === "%" && piece.figure.source.field === "completion" && !Number.isInteger(value) && whole % 10 !== 0 && chance.once(3)) return { ...piece, digits: String(whole) };
  if (value >= 10_000 && piece.unit !== "" && !piece.unit.startsWith("万") && chance.once(2)) return { ...piece, digits: String(Math.round(value / 100) / 100), unit: `万${piece.unit}` };
  return piece;
}

function isHeading(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  return pieces.length === 1 && first !== undefined && "words" in first && !first.words.endsWith("。");
}

/** What opens with 上半年 speaks for the paragraphs behind it. */
function opensPeriod([first]: readonly Piece[]): boolean {
  return first === undefined || !("words" in first) || /上半年|截至|\d月|针对|对照|^20|季度/u.test(first.words);
}

function together(written: WrittenText, paragraphs: readonly (readonly Piece[])[]): WrittenText {
  let text = "";
  const figures: Traced[] = [];
  paragraphs.forEach((pieces, paragraph) => {
    if (paragraph > 0) text += "\n";
    for (const piece of pieces) {
      const start = text.length;
      text += "words" in piece ? piece.words : piece.digits + piece.unit;
      if ("words" in piece) continue;
      const scale = piece.unit.startsWith("万") ? 1e4 : 1;
      figures.push({ ...piece.figure, start, end: start + piece.digits.length, digits: piece.digits, unit: piece.unit, paragraph, scale, value: Number(piece.digits) * scale, place: scale / 10 ** (piece.digits.split(".")[1]?.length ?? 0) });
    }
  });
  return { ...written, text, figures };
}
