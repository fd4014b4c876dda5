/** What never stands in generated text. Source: language.md 1.1-1.7 and 9. */
import type { Report } from "../../../src/core/narrate/report";

const NEVER: readonly (readonly [string, RegExp])[] = [
  ["a minus sign", /[-−－](?=\d)|负\d/u],
  ["a thousands mark", /\d[,，]\d{3}(?!\d)/u],
  ["a half-width mark", /[\p{Script=Han}”）][,;:!?()]|[,;:!?()][\p{Script=Han}“（]/u],
  ["a full-width sign", /[％０-９]/u],
  ["a hyphen in a range", /\d[-~～]\d/u],
  ["a range whose first end has no %", /(?<![\d.])\d+(?:\.\d+)?—\d+(?:\.\d+)?[%‰]/u],
  ["a range whose first end has no 万", /(?<![\d.])\d+(?:\.\d+)?—\d+(?:\.\d+)?[万亿]/u],
  ["a hedge beside another", /近[\d.万亿]+余|约[\d.万亿]+余|约[^，。]*左右|超过[^，。]*以上|\d\.\d+余/u],
  ["digits before 十百千", /\d[十百千](?!分)/u],
  ["a fall in 倍", /(?:下降|减少|降低)[\d.]+倍/u],
  ["a short year or padded month", /(?<!\d)\d{2}年|0\d月/u],
  ["截止", /截止/u],
  ["two marks", /[，、；：][，、；：。]|。。|^[，、；：。]/u],
  ["a mark between quoted items", /”、“/u],
  ["a comma behind 一是", /[一二三四五六七八九十]是，/u],
  ["一是 alone", /一是(?![\s\S]*二是)/u],
  ["machine words", /NaN|Infinity|undefined|null|e[+-]?\d|[{}[\]]/u],
  ["a decimal point without digits", /\.(?!\d)|(?<!\d)\./u],
  ["a number that begins with 0", /(?<![\d.])0\d/u],
  ["a mask", /[XxＸ×*＊]/u],
];

export function checkStyle({ paragraphs }: Report): readonly string[] {
  return paragraphs.flatMap(({ text }) => NEVER.filter(([, never]) => never.test(text)).map(([what]) => `${what} in ${text}`));
}
