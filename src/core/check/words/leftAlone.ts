/** The problem that no step answers, where each of the others has found a step of its own. */
import { answerTo } from "./generalAnswers";
import { topicOf, type Item } from "./problemPart";
import { shared, wordPairs } from "./sharedWords";

/** What a shared pair of characters is worth by how often it stands in the draft: what stands everywhere tells one thing from another no longer. */
const WORTHS: readonly { readonly places: number; readonly topic: number; readonly text: number }[] = [{ places: 3, topic: 3, text: 1 }, { places: 6, topic: 2, text: 0.5 }, { places: 12, topic: 1, text: 0 }];
const MOST = WORTHS.at(-1)?.places ?? 0;
/** From here on a step is a problem's own. */
const OWN = 2;
/** Pairs of characters that a topic needs for its words to be missed. */
const SPECIFIC = 2;
/** Steps that every office takes and that answer no problem of work by their place alone. */
const IDLE = /作风|廉[洁政]|调查研究|优良传统|党的建设|党建|政治(?:建设|引领)|主题教育|理论学习|意识形态|谋划/u;

interface Tie {
  readonly p: number;
  readonly s: number;
  readonly worth: number;
}

/** @param text of the draft, in which a pair is rare or not. undefined: more than one problem is open, or none. */
export function leftAlone(problems: readonly Item[], steps: readonly Item[], text: string): Item | undefined {
  if (problems.length < 2 || steps.length === 0) return undefined;
  const topics = problems.map(({ words }) => topicOf(words));
  const ties = tiesOf(problems, topics, steps, text);
  const answered = new Set<number>();
  const taken = new Set<number>();
  for (const { p, s } of ties) {
    if (answered.has(p) || taken.has(s)) continue;
    answered.add(p);
    taken.add(s);
  }
  // in other words, by a step that nobody else has
  for (const [p, topic] of topics.entries()) {
    const answer = answered.has(p) ? null : answerTo(topic);
    const s = answer ? steps.findIndex(({ words }, at) => !taken.has(at) && answer(at === p ? words : topicOf(words))) : -1;
    if (s < 0) continue;
    answered.add(p);
    taken.add(s);
  }
  const open = problems.flatMap((_, p) => (answered.has(p) ? [] : [p]));
  const [alone = -1] = open;
  // two problems may have one step between them; a step that nobody needs answers the problem of its place, whatever its words, but in the
  // last place what stands there may have moved up: it answers there what is of no general kind
  const mayBeMoved = alone === problems.length - 1 && answerTo(topics[alone] ?? "") !== null;
  const isFree = steps.length >= problems.length && !taken.has(alone) && !mayBeMoved && !IDLE.test(topicOf(steps[alone]?.words ?? ""));
  const isTold = open.length === 1 && !isFree && !ties.some(({ p }) => p === alone) && (answerTo(topics[alone] ?? "") !== null || wordPairs(topics[alone] ?? "").size >= SPECIFIC);
  return isTold ? problems[alone] : undefined;
}

/** Of problems and steps of their own, the closest first. */
function tiesOf(problems: readonly Item[], topics: readonly string[], steps: readonly Item[], text: string): readonly Tie[] {
  const ofSteps = steps.map(({ words }) => wordPairs(topicOf(words)));
  return problems.flatMap(({ words }, p) => {
    const isOthers = (pair: string): boolean => topics.some((topic, at) => at !== p && topic.includes(pair));
    const worths = [...wordPairs(words, true)].map((pair) => ({ pair, worth: isOthers(pair) ? 0 : worthOf(pair, topics[p] ?? "", text) })).filter(({ worth }) => worth > 0);
    // what this topic alone is about, however often the draft speaks of it
    const own = new Set([...wordPairs(topics[p] ?? "")].filter((pair) => !isOthers(pair)));
    return steps.map((step, s): Tie => ({ p, s, worth: worths.reduce((sum, { pair, worth }) => (step.words.includes(pair) ? sum + worth : sum), 0) + (shared(own, ofSteps[s] ?? new Set()) > 0 ? OWN : 0) }));
  }).filter(({ worth }) => worth >= OWN).sort((a, b) => b.worth - a.worth || a.p - b.p);
}

function worthOf(pair: string, topic: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(pair); at >= 0 && count <= MOST; at = text.indexOf(pair, at + 2)) count += 1;
  const worth = WORTHS.find(({ places }) => count <= places);
  return worth ? (topic.includes(pair) ? worth.topic : worth.text) : 0;
}
