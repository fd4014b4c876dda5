/** The numbers of a paragraph with the words between them, as the rules of numbers read them. */
import { isKindred } from "../../read/kindredUnit";
import type { Draft, Figure } from "../draft";
import { onceFor } from "../../onceFor";
import type { Printed } from "../printed";

export interface Term {
  readonly figure: Figure;
  /** null of masks. */
  readonly printed: Printed | null;
  /** Index in its paragraph. */
  readonly at: number;
  /** Words from the number before it or the beginning of its statement, without blanks; the last of them. */
  readonly before: string;
  /** Of these, what stands in its own clause. */
  readonly lead: string;
  /** Words up to the next number or the end of its statement; the first of them. */
  readonly after: string;
  /** Index of its statement in the draft: 。 and ； end one. */
  readonly statement: number;
  /** First of its statement. */
  readonly opens: boolean;
  readonly paragraph: readonly Term[];
}

const MOST_BEFORE = 60;
const MOST_AFTER = 30;

/** By paragraph; read once for all rules. */
export const paragraphsOf = onceFor(readParagraphs);

export const termsOf = onceFor((draft: Draft): readonly Term[] => paragraphsOf(draft).flat());

export const termsByFigure = onceFor((draft: Draft): ReadonlyMap<Figure, Term> => new Map(termsOf(draft).map((term) => [term.figure, term])));

function readParagraphs({ sentences, text }: Draft): readonly (readonly Term[])[] {
  const paragraphs: Term[][] = [];
  let lineIndex = -1;
  let statement = 0;
  let paragraph: Term[] = [];
  for (const sentence of sentences) {
    if (sentence.lineIndex !== lineIndex) {
      lineIndex = sentence.lineIndex;
      paragraph = [];
      paragraphs.push(paragraph);
    }
    statement += 1;
    sentence.figures.forEach((figure, index) => {
      const previous = sentence.figures[index - 1];
      const from = Math.max(previous?.span.end ?? sentence.start, figure.span.start - 2 * MOST_BEFORE);
      const words = plain(text.slice(from, figure.span.start));
      const cut = words.lastIndexOf("；");
      const opens = previous === undefined || cut >= 0;
      if (previous && cut >= 0) statement += 1;
      const before = words.slice(cut + 1).slice(-MOST_BEFORE);
      const to = Math.min(sentence.figures[index + 1]?.span.start ?? sentence.end, figure.span.end + 2 * MOST_AFTER);
      const after = (plain(text.slice(figure.span.end, to)).split("；")[0] ?? "").slice(0, MOST_AFTER);
      paragraph.push({ figure, printed: figure.printed, at: paragraph.length, before, lead: leadOf(before), after, statement, opens, paragraph });
    });
  }
  return paragraphs.filter(({ length }) => length > 0);
}

function plain(words: string): string {
  return words.replace(/[\s\u200b]+/gu, "");
}

function leadOf(before: string): string {
  return before.slice(Math.max(...["，", "：", "（", "）", "。", "！", "？"].map((mark) => before.lastIndexOf(mark))) + 1).replace(JOINT, "");
}

/** Not of 和解, 与会 and 及时. */
const JOINT = /^(?:、|和(?![解谐平睦])|与(?!会)|及(?![时格]))+/u;

/** 53名退役军人到场: what stands behind the number in its own clause. */
export function clauseBehind({ after }: Term): string {
  return /^[^，。；]*/u.exec(after)?.[0] ?? "";
}

/** 1204个村（社区）中, 16项指标中: what stands behind is some of them. */
export function isGroup({ after }: Term): boolean {
  return /^[^，。；]{0,14}中/u.test(after);
}

export function isRate({ figure: { quantity } }: Term): boolean {
  return quantity.measure === "%";
}

export function isPoints({ figure: { quantity } }: Term): boolean {
  return quantity.measure.endsWith("百分点");
}

export function isTimes({ figure: { quantity } }: Term): boolean {
  return quantity.measure === "倍";
}

/** Of things or money; no rate, and not of each. */
export function isCount(term: Term): boolean {
  const { quantity } = term.figure;
  return !isRate(term) && !isPoints(term) && !isTimes(term) && quantity.measure !== "‰" && quantity.measure !== "" && perOf(term) === "";
}

/** 每人, 户均; 人次均, 每只平均 and 平均每名科护士长 too. */
export function perOf({ figure: { quantity }, lead }: Term): string {
  return quantity.per === "" || quantity.per === "平均" ? (PER.exec(lead)?.[0] ?? quantity.per) : quantity.per;
}

const PER = /(?:人次|[次人户村镇家笔所校场期吨亩件职班台起宗只套批组])均(?:产值|投资|贷款|补助|救助|获助|发放|面积|约|达|为)*$|每[人名位户村镇家笔所校场期个组对吨亩](?![年月日])|每[\u4e00-\u9fff]{1,6}$/u;

/** Both count the same things. */
export function isAlike(one: Term, other: Term): boolean {
  return isKindred(one.figure.quantity.measure, other.figure.quantity.measure);
}

const OF_ONE_KIND: readonly (readonly string[])[] = [["人", "名", "位", "人次"], ["件", "起", "件次", "宗", "例", "批次"], ["场", "场次", "次"], ["户", "户次"], ["家", "家次"], ["处", "个", "项", "条"]];

/** Looser: 合格612人 of 培训642人次. */
export function isOfOneKind(one: Term, other: Term): boolean {
  return isAlike(one, other) || OF_ONE_KIND.some((group) => group.includes(one.figure.quantity.measure) && group.includes(other.figure.quantity.measure));
}

/** The terms of the same statement before it, nearest first, at most `most`. */
export function beforeIn(term: Term, most = MOST_BACK): readonly Term[] {
  return term.paragraph.slice(Math.max(0, term.at - most), term.at).filter(({ statement }) => statement === term.statement).reverse();
}

/** The same of its paragraph. */
export function earlier(term: Term, most = MOST_BACK): readonly Term[] {
  return term.paragraph.slice(Math.max(0, term.at - most), term.at).reverse();
}

export function next(term: Term): Term | undefined {
  const following = term.paragraph[term.at + 1];
  return following?.statement === term.statement ? following : undefined;
}

export function previous(term: Term): Term | undefined {
  const before = term.paragraph[term.at - 1];
  return before?.statement === term.statement ? before : undefined;
}

const MOST_BACK = 8;
