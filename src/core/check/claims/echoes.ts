/**
 * K31: what problems and plans say again of the results: 还有4个薄弱村 here, 帮助5个薄弱村 there; 仅完成42% here, 完成任务的36% there. Two numbers
 * speak of one thing when both are what is left, or both a share of a task, and their clauses share enough words. One partner only, or
 * nobody can say.
 */
import type { Draft, Figure } from "../draft";
import { canBeEqual } from "../printed";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { referredTo } from "./referredTo";
import { COMPLETION_BEFORE, LEFT_BEFORE, LEFT_BEHIND, REST_BEFORE } from "./words";

export const echoes: Rule = {
  id: "K31",
  severity: "error",
  *find(draft) {
    const told = new Set<number>();
    for (const found of disagreeing(draft)) {
      told.add(found.start);
      yield found;
    }
    for (const found of referredTo(draft)) if (!told.has(found.start)) yield found;
  },
};

type Role = "left" | "done";

interface Said {
  readonly figure: Figure;
  readonly role: Role;
  /** The words around it that name the thing: runs of SHARED characters. */
  readonly words: ReadonlySet<string>;
}

/** As many characters in a row must be shared; of what is left, the two behind the measure word: 12件积案, 6件积案. */
const SHARED = 4;
const NOUN = 2;
/** What is left may be of many of these. */
const GENERIC = /社区|乡镇|街道|单位|部门|企业|项目|学校|小区|问题|任务|家庭|群众|行政/u;
const PROBLEM = /问题|不足|差距|短板|困难|薄弱|偏慢|滞后/u;
/** Words of every such clause. */
const COMMON = /今年计划|全年任务|年度任务|目标任务|任务目标|年度目标|上半年|下半年|序时进度|进一步|百分点/gu;

function* disagreeing(draft: Draft): Iterable<Found> {
  const earlier: Said[] = [];
  for (const figure of draft.figures) {
    const said = saidOf(draft, figure);
    if (!said?.figure.printed) continue;
    const printed = said.figure.printed;
    if (isLater(draft, figure)) {
      const partners = earlier.filter((one) => one.role === said.role && one.figure.sentence !== figure.sentence && one.figure.quantity.measure === figure.quantity.measure && sharesWords(one, said));
      const [partner] = partners;
      if (partner?.figure.printed && partners.length === 1 && !canBeEqual(partner.figure.printed, printed)) {
        const text = ({ span: { start, end } }: Figure): string => draft.source.slice(start, end);
        yield { ...figure.span, reason: "said_otherwise", with: { text: text(figure), other: text(partner.figure) }, related: [partner.figure.span] };
      }
    }
    earlier.push(said);
  }
}

/** Said again where problems and plans are told. */
function isLater({ structure, sentences, text }: Draft, { sentence }: Figure): boolean {
  const one = sentences[sentence];
  if (!one) return false;
  if (structure.lines[one.lineIndex]?.plan === true) return true;
  return PROBLEM.test(text.slice(one.line.start, one.end));
}

function saidOf({ text, sentences, structure }: Draft, figure: Figure): Said | null {
  const { span, quantity, sentence } = figure;
  const from = sentences[sentence]?.line.start ?? 0;
  const before = text.slice(Math.max(from, span.start - 28), span.start);
  const behind = text.slice(span.end, span.end + 24).split(/[，。；\n]/u)[0] ?? "";
  const plan = structure.lines[quantity.line]?.plan === true;
  const role = quantity.measure === "%" ? (COMPLETION_BEFORE.test(before) ? "done" : null) : LEFT_BEFORE.test(before) || LEFT_BEHIND.test(behind) || (plan && REST_BEFORE.test(before)) ? "left" : null;
  if (!role) return null;
  const reach = role === "done" ? 60 : 24;
  const clauses = text.slice(Math.max(from, span.start - reach), span.start);
  const noun = behind.slice(0, NOUN);
  const named = role === "left" && /^[\u4e00-\u9fff]{2}$/u.test(noun) && !GENERIC.test(noun) ? [noun] : [];
  return { figure, role, words: wordsOf(named, `${clauses.slice(Math.max(clauses.lastIndexOf("；"), clauses.lastIndexOf("\n")) + 1)} ${behind}`) };
}

function wordsOf(nouns: readonly string[], said: string): ReadonlySet<string> {
  const runs = said.replace(COMMON, " ").split(/[^\u4e00-\u9fff]+/u);
  return new Set([...nouns, ...runs.flatMap((run) => Array.from({ length: Math.max(run.length - SHARED + 1, 0) }, (_, at) => run.slice(at, at + SHARED)))]);
}

function sharesWords(one: Said, other: Said): boolean {
  for (const words of other.words) if (one.words.has(words)) return true;
  return false;
}
