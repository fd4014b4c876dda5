/**
 * K31: what the plan says it will deal with (对29名履职不达标的林长逐一谈话) is what the results and problems counted. One number of the same
 * unit that is spoken of in the same words, or nobody can say.
 */
import { isKindred } from "../../read/kindredUnit";
import { canBeEqual } from "../printed";
import type { Draft, Figure } from "../draft";
import type { Found } from "../finding";
import { shared, wordPairs } from "../words/sharedWords";

/** Up to the number, from what is to be done to it. */
const DEALT_WITH = /(?:对|针对|帮助|督促|推动)(?<said>[^，。；：、\d]{0,8})$/u;
const REACH = 14;
/** Pairs of characters in common, and which part of those of the plan. */
const LEAST_SHARED = 3;
const LEAST_PART = 0.6;

export function* referredTo(draft: Draft): Iterable<Found> {
  const { text, structure, source } = draft;
  const told: Figure[] = [];
  for (const figure of draft.figures) {
    const { quantity, printed, span } = figure;
    if (!printed || printed.rough || quantity.measure === "" || quantity.measure === "%" || quantity.per !== "") continue;
    if (structure.lines[quantity.line]?.plan !== true) {
      told.push(figure);
      continue;
    }
    const said = DEALT_WITH.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.groups?.["said"];
    if (said === undefined) continue;
    const pairs = wordPairs(`${said} ${text.slice(span.end, span.end + REACH).split(/[，。；、]/u)[0] ?? ""}`, true);
    const meant = told.filter((one) => isKindred(one.quantity.measure, quantity.measure) && isSpokenOf(draft, one, pairs));
    const [only] = meant;
    if (!only?.printed || meant.some((one) => one.printed && canBeEqual(one.printed, printed)) || new Set(meant.map((one) => one.printed?.value)).size > 1) continue;
    yield { ...span, reason: "said_otherwise", with: { text: source.slice(span.start, span.end), other: source.slice(only.span.start, only.span.end) }, related: [only.span] };
  }
}

function isSpokenOf({ text, sentences }: Draft, { span, sentence }: Figure, pairs: ReadonlySet<string>): boolean {
  const from = Math.max(sentences[sentence]?.start ?? 0, span.start - 2 * REACH);
  const common = shared(pairs, wordPairs(text.slice(from, span.end + REACH).replace(/[\d，。；：、]/gu, " "), true));
  return common >= LEAST_SHARED && common >= LEAST_PART * pairs.size;
}
