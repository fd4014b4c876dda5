/**
 * An empty value drops its clause: the text between two marks of punctuation goes, and the sentence is closed again.
 * Rule: language.md R1, DESIGN.md Promises.
 */
import { bracketGroups, type Run } from "./bracketGroups";
import { merged, textOf, words, type Segment } from "./segment";

interface Clause {
  readonly segments: readonly Segment[];
  /** The mark that ends it; empty at the end of the text. */
  readonly mark: string;
}

/** By strength; half-width marks stand in imported texts and are as strong as their full-width twins. */
const MARKS = "、，；：。！？";
const HALF_WIDTH: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？" };
/** 1,234 and 8:30 hold no marks. */
const MARK = /[、，；：。！？;!?]|(?<![0-9])[,:]|[,:](?![0-9])/gu;
const SENTENCE_ENDS = "。！？";

/** What is left of a sentence says nothing: 上半年，… or 其中，… of which all else is gone. */
const BARE_OPENING = /^(?:(?:\d{4}年)?(?:全年|上半年|前三季度|第?[一二三四]季度|\d{1,2}月(?:份|底)?)?|今年以来|截至[^，]{1,10}[底末日]|其中|同时|此外|目前)$/u;
/** Parts of a whole. */
const PARTS = /^其中/u;
/** Behind a clause that is gone they would be said of the one before it, or of nothing. */
const LEANING = /^(?:每[人户名位月年场期]|人均|户均|亩均|平均|占|共(?!有|同|建|享|青)|总产|总投[入资]|标准|同比|环比|[比较](?:上年|去年)|[与同](?:上年|去年))/u;
/** 分别于3月和6月 is no list of figures in turn. */
const IN_TURN = /分别(?!于|在)/u;

export function withoutHoles(segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(({ hole }) => hole !== undefined)) return merged(segments);
  return merged(sentencesOf(clausesOf(bracketGroups(segments).flatMap(closedUp))).flatMap(keptOf).flatMap(({ segments: body, mark }) => [...body, words(mark)]));
}

/** A bracket loses its own empty clauses, and goes with the last of them. */
function closedUp(run: Run): readonly (Segment | Bracketed)[] {
  if (!("inner" in run)) return [run];
  const inner = withoutHoles(run.inner);
  return textOf(inner) === "" ? [] : [{ whole: [words(run.open), ...inner, words(run.close)] }];
}

function sentencesOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const sentences: Clause[][] = [[]];
  for (const clause of clauses) {
    sentences.at(-1)?.push(clause);
    if (isSentenceEnd(clause.mark)) sentences.push([]);
  }
  return sentences;
}

/** Parts go with their whole; of the parts that stay the first says 其中 where it was another's to say. */
function keptOf(sentence: readonly Clause[]): readonly Clause[] {
  const kept: Clause[] = [];
  let orphans = false;
  let saysParts = false;
  const astray = strayOnes(sentence);
  sentence.forEach((clause, index) => {
    const opensParts = PARTS.test(textOf(clause.segments));
    const before = sentence[index - 1];
    orphans = opensParts ? before !== undefined && isEmpty(before) && before.mark !== "；" : orphans && before?.mark === "、";
    const gone = isEmpty(clause) || orphans || astray.has(clause);
    if (gone) {
      saysParts = !orphans && ((opensParts && textOf(clause.segments) !== "其中") || (saysParts && before?.mark === "、")) && clause.mark === "、";
      const last = kept.at(-1);
      if (last && strength(clause.mark) > strength(last.mark)) kept[kept.length - 1] = { ...last, mark: clause.mark };
      return;
    }
    kept.push(saysParts ? { ...clause, segments: [words("其中"), ...clause.segments] } : clause);
    saysParts = false;
  });
  const complete = kept.filter(({ segments }, index) => textOf(segments) !== "其中" || index < kept.length - 1);
  const isBare = kept.length < sentence.length && complete.every(({ segments }) => BARE_OPENING.test(textOf(segments).trim()));
  return isBare ? [] : closed(complete, kept.at(-1)?.mark ?? "");
}

/** What leans on a clause that is gone, and a list in turn (分别) of which one, or one of those it speaks of, is gone. */
function strayOnes(sentence: readonly Clause[]): ReadonlySet<Clause> {
  const astray = new Set<Clause>();
  sentence.forEach((clause, index) => {
    const before = sentence[index - 1];
    if (before && before.mark !== "；" && (isEmpty(before) || astray.has(before)) && LEANING.test(textOf(clause.segments))) astray.add(clause);
  });
  for (const [index, clause] of sentence.entries()) {
    if (!IN_TURN.test(textOf(clause.segments))) continue;
    const end = sentence.findIndex(({ mark }, at) => at >= index && mark !== "、");
    const list = sentence.slice(index, end + 1);
    const from = sentence.findLastIndex(({ mark }, at) => at < index && mark === "；") + 1;
    if ([...sentence.slice(from, index), ...list].some(isEmpty)) for (const one of list) astray.add(one);
  }
  return astray;
}

/** The last clause takes the mark that ended the sentence. */
function closed(clauses: readonly Clause[], mark: string): readonly Clause[] {
  return clauses.map((clause, index) => (index === clauses.length - 1 && strength(mark) > strength(clause.mark) ? { ...clause, mark } : clause));
}

function isEmpty({ segments }: Clause): boolean {
  return segments.some(({ hole }) => hole !== undefined);
}

interface Bracketed {
  readonly whole: readonly Segment[];
}

function clausesOf(runs: readonly (Segment | Bracketed)[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let body: Segment[] = [];
  for (const run of runs) {
    if ("whole" in run) {
      body.push(...run.whole);
      continue;
    }
    if (run.source || run.hole !== undefined) {
      body.push(run);
      continue;
    }
    let from = 0;
    for (const { 0: mark, index } of run.text.matchAll(MARK)) {
      clauses.push({ segments: [...body, words(run.text.slice(from, index))], mark });
      body = [];
      from = index + 1;
    }
    if (from < run.text.length) body.push(words(run.text.slice(from)));
  }
  if (body.length > 0) clauses.push({ segments: body, mark: "" });
  return clauses;
}

function fullWidth(mark: string): string {
  return Object.hasOwn(HALF_WIDTH, mark) ? (HALF_WIDTH[mark] ?? mark) : mark;
}

function isSentenceEnd(mark: string): boolean {
  return mark !== "" && SENTENCE_ENDS.includes(fullWidth(mark));
}

function strength(mark: string): number {
  return mark === "" ? -1 : MARKS.indexOf(fullWidth(mark));
}
