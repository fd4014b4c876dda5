/**
 * Words of a report that was read which no figure decides: bound to its year (第三十四次, 〔2024〕17号), claims without a number (应救尽救),
 * names that were taken out (平安X). They are told, and left as they stand. Rules: language.md 6.2, 6.5.
 */
import type { Issue, IssueCode } from "../issue";
import type { OutlineParagraph } from "./paragraph";
import { parsePattern, type PatternNode } from "./pattern";

/** Ids of paragraphs that were read: `read-2024-7`, or `read-7` where the report prints no year. */
export function readId(year: number | null, position: number): string {
  return ["read", ...(year === null ? [] : [year]), position].join("-");
}

const READ = /^read-(?:(?<year>\d{4})-)?\d/u;
const COUNT = "[一二三四五六七八九十百零〇\\d]+";

interface Check {
  readonly code: Extract<IssueCode, "words_of_last_year" | "claim_to_check" | "name_taken_out">;
  readonly pattern: RegExp;
  /** Only in a report of a later year than the words. */
  readonly later: boolean;
}

const CHECKS: readonly Check[] = [
  {
    code: "words_of_last_year", later: true,
    pattern: new RegExp(`(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|[〔\\[(（](?:19|20)\\d{2}[〕\\])）]\\d*号?|第${COUNT}(?:次|届)|${COUNT}周年|“[一二三四五六七八九十]{1,3}五”|(?:开局|收官|换届|攻坚|关键)之年|${COUNT}届${COUNT}中全会`, "gu"),
  },
  {
    code: "claim_to_check", later: true,
    pattern: /应(?<word>.)尽\k<word>|(?:超额|提前|全面|圆满|如期|顺利|全部|按时)完成|全覆盖|零(?:发生|事故|上访|投诉|积压|差错)|(?:位?列|位?居)(?:全[国省市区县]|前)[^，。；]{0,3}|连续[一二三四五六七八九十\d]+年|首[次个批]/gu,
  },
  { code: "name_taken_out", later: false, pattern: /(?<![A-Za-z\d])[XxＸ╳✕□■○◯●*＊]+(?![A-Za-z\d])[\u4e00-\u9fff]{0,2}/gu },
];

/** One for each paragraph and kind of words. `year` of the report. */
export function wordsToCheck(outline: readonly OutlineParagraph[], year: number): readonly Issue[] {
  return outline.flatMap(({ id, row, heading, pattern, pinned }): readonly Issue[] => {
    const read = READ.exec(id);
    if (!read) return [];
    const of = Number(read.groups?.["year"] ?? year);
    const text = heading + literal(parsePattern(pinned || pattern).nodes);
    return CHECKS.flatMap(({ code, pattern: wanted, later }): readonly Issue[] => {
      const found = later && of >= year ? [] : [...new Set([...text.matchAll(wanted)].map(([words]) => words))];
      return found.length === 0 ? [] : [{ code, severity: "warning", where: { table: "tblPhrases", row, column: "pattern" }, with: { words: found.join("、"), year: of } }];
    });
  });
}

/** Whether words that are to be said in another year hold any of these. */
export function hasWordsToCheck(words: string): boolean {
  return CHECKS.some(({ pattern }) => words.search(pattern) >= 0);
}

/** A slot stands between words that are not neighbours. */
function literal(nodes: readonly PatternNode[]): string {
  return nodes.map((node) => (node.kind === "text" ? node.text : node.kind === "optional" ? literal(node.nodes) : "\n")).join("");
}
