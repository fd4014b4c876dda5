/** K12: an indicator that lags in the workbook, whose result the draft tells and whose gap it names nowhere. A hint: sentences.md 8 leaves it to the clerk. */
import { STATUSES } from "../../evaluate/status";
import { withoutMeasure } from "../../indicator/withoutMeasure";
import { sourceOf } from "../../narrate/source";
import { renderPercent } from "../../number/render";
import type { Draft } from "../draft";
import type { Finding } from "../finding";
import { factOf } from "./bookFigure";
import type { Book } from "./book";
import type { Match } from "./match";

/** Words of a sentence that owns up, or says what will be done. */
const ACKNOWLEDGED = /差距|滞后|慢|不足|问题|短板|压力|加力|不够|未完成|未达|尚未|还差|尚差|仍需|加快|加大|紧盯|对照|力争|确保|重点|有待|较低|下一步/u;
/** 个别指标: all of them, unnamed. */
const IN_GENERAL = /(?:个别|部分|少数|有的)(?:指标|工作|任务|项目)/u;

export function lagging(draft: Draft, book: Book, matched: readonly Match[], month: number): readonly Finding[] {
  if (draft.coverage.planOnly || IN_GENERAL.test(draft.text)) return [];
  const owning = draft.sentences.filter(({ start, end, line }) => line.plan || ACKNOWLEDGED.test(draft.text.slice(start, end)));
  const said = owning.map(({ start, end }) => draft.text.slice(start, end)).join("\n");
  const indexes = new Set(owning.map(({ index }) => index));
  const acknowledged = new Set(matched.filter(({ figure }) => indexes.has(figure.sentence)).map(({ code }) => code));
  const seen = new Set<string>();
  return matched.flatMap((match): readonly Finding[] => {
    const { code, role, scope, figure: { span } } = match;
    if (role !== "actual" || scope.kind !== "whole" || seen.has(code)) return [];
    seen.add(code);
    const fact = factOf(book, code, month, scope);
    if (!fact || !STATUSES[fact.evaluation.status].lagging || acknowledged.has(code)) return [];
    const { name, unit } = fact.evaluation.indicator;
    if (said.includes(withoutMeasure(name, unit))) return [];
    const [cell] = sourceOf(fact, "status", 0).cells;
    const done = fact.evaluation.completion === null ? "" : renderPercent(Math.max(fact.evaluation.completion, 0));
    return [{ start: span.start, end: span.end, rule: "K12", reason: "book_lagging", severity: "info", with: { name, done }, related: [], expected: null, correction: null, indicator: code, ...(cell ? { cell } : {}) }];
  });
}
