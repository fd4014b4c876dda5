/** K33, forms: half-width marks in Chinese text and marks of the wrong kind, counted: one finding for the draft, at the first. Rule: language.md 1.7. */
import type { Rule } from "../rule";
import { placesOf } from "./prose";

const CJK = "[\\u4e00-\\u9fff“”‘’《》（）]";

interface Form {
  readonly pattern: RegExp;
  /** What a line has that is worth searching. */
  readonly having?: RegExp;
  /** What should stand instead of the whole place. */
  readonly to: (found: string) => string;
}

const WIDE: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "!": "！", "?": "？", ".": "。" };

/** On the draft as given. */
const FORMS: readonly Form[] = [
  // 认真落实,扎实推进; (一); 12场;其中. Not 1,234, 12:30, PM2.5
  { pattern: new RegExp(`(?<=${CJK})[,;:!?()](?!//)|[,;:!?()](?=${CJK})|(?<=%)[,;:](?=\\d)|(?<=\\d)[;](?=\\d)|(?<=[\\u4e00-\\u9fff]\\d{0,6}%?)\\)`, "gu"), having: /[,;:!?()]/u, to: (found) => WIDE[found] ?? found },
  // 工作扎实推进.下一步
  { pattern: /(?<=[\u4e00-\u9fff%”）])(?<!^[一二三四五六七八九十]{1,3})\.(?=[\u4e00-\u9fff“]|$)/gu, having: /[^\d]\./u, to: () => "。" },
  // "美丽庭院": straight quotes
  { pattern: /"(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff，。；])"/gu, having: /"/u, to: (found) => found },
  // ６５％
  { pattern: /％/gu, to: () => "%" },
  { pattern: /[０-９]+/gu, to: (found) => found.normalize("NFKC") },
  // 主题--家风: hyphens for a dash
  { pattern: /(?<=[\u4e00-\u9fff”》])(?:--|－－)(?=[\u4e00-\u9fff“《])/gu, to: () => "——" },
  // 1、 at the head of an item
  { pattern: /(?:^|(?<=[。；：]))[1-9]\d?、(?=[\u4e00-\u9fff“《])/gu, to: (found) => found.replace("、", ".") },
  // （一）、
  { pattern: /^[（(][一二三四五六七八九十]{1,3}[）)][、.．，,]/gu, to: (found) => found.slice(0, -1) },
  // 一是，
  { pattern: /(?<=(?:^|[。；：，])[一二三四五六七八九]是)，/gu, having: /是，/u, to: () => "" },
  // 万妇发[2025]24号, （2025）24号: 六角括号
  { pattern: /(?<=[发办字函通])[[(【（](?:19|20)\d\d[\])】）](?=\d{1,4}号)/gu, to: (found) => `〔${found.slice(1, -1)}〕` },
];

export const markForms: Rule = {
  id: "K33",
  severity: "warning",
  *find(draft) {
    const places = FORMS.flatMap(({ pattern, having, to }) => Array.from(placesOf(draft, pattern, "source", having), ({ start, end, found }) => ({ start, end, text: to(found[0]), found: found[0] })));
    const [first, ...others] = places.sort((a, b) => a.start - b.start);
    if (!first) return;
    const { start, end, text, found } = first;
    yield {
      start, end, reason: "mark_forms", with: { count: places.length, found }, related: others.map((other) => ({ start: other.start, end: other.end })),
      ...(text === found ? {} : { expected: text, correction: { start, end, text }, elsewhere: others.flatMap((other) => (other.text === other.found ? [] : [{ start: other.start, end: other.end, text: other.text }])) }),
    };
  },
};
