/** Errors that need no second figure: a pattern of the text and what a careless hand makes of it. */
import type { Chance } from "../../proof/fuzz/chance";
import type { CleanText } from "./cleanTexts";
import type { Plant, Planter } from "./plant";

/** `put` gets the match and what stands behind it; null: not here. */
interface Slip {
  readonly kind: string;
  readonly rules: string;
  readonly pattern: RegExp;
  readonly put: (found: RegExpExecArray, chance: Chance, clean: CleanText) => string | null;
}

const COUNTED = "场次|人次|场|人|名|户|个|家|件|次|期|处|支";

const SLIPS: readonly Slip[] = [
  { kind: "two hedges that contradict", rules: "K17", pattern: /(?<![近约\d.超过至])\d+万?余/gu, put: ([found], chance) => `${chance.pick(["近", "约", "不足"])}${found}` },
  { kind: "two hedges that contradict", rules: "K17", pattern: /(?<=[^\d.近约])(\d+(?:\.\d+)?万?(?:场次|人次|人|场|户|件|份))(?=[，。；、])/gu, put: ([found], chance) => chance.pick([`约${found}左右`, `超过${found}以上`, `近${found}左右`, `至少${found}以上`, `不足${found}左右`]) },
  { kind: "range upside down", rules: "K20 K21", pattern: /(\d+)(?:—|至)(\d+)(?=月(?!\d)|次|日|小时)/gu, put: ([found, low = "", high = ""]) => (Number(low) < Number(high) ? found.replace(/^(\d+)(\D+)(\d+)$/u, "$3$2$1") : null) },
  { kind: "date that does not exist", rules: "K21", pattern: /(?<!\d)(\d{1,2})月(\d{1,2})日/gu, put: ([, month = ""], chance) => (["4", "6", "9", "11"].includes(month) ? `${month}月31日` : month === "2" ? "2月30日" : chance.pick([`${month}月32日`, `13月1日`])) },
  { kind: "截止 for 截至", rules: "K21", pattern: /截至(?=\d|目前|今年|12月底|\S{1,3}底)/gu, put: () => "截止" },
  { kind: "anniversary", rules: "K22", pattern: /(?<=国际妇女节|国际劳动妇女节|五四运动|中国共产党成立|中华人民共和国成立|新中国成立|抗日战争胜利|改革开放)(\d+)(?=周年)/gu, put: ([years], chance) => String(Number(years) + chance.pick([-2, -1, 1, 2])) },
  { kind: "plan of other years", rules: "K23", pattern: /“十(四|五)五”(?:规划)?的?(开局|收官)(?=之年)/gu, put: ([found, which], chance) => (chance.once(2) ? found.replace(/十[四五]五/u, which === "四" ? "十五五" : "十四五") : found.replace(/开局|收官/u, (turn) => (turn === "开局" ? "收官" : "开局"))) },
  { kind: "half of a person", rules: "K29", pattern: new RegExp(`(?<![\\d.]|均[^，。]{0,6}|[人户件笔场家每均][^，。]{0,1}|约|近|\\d[—至])\\d{2,}(?=(?:${COUNTED}))`, "gu"), put: ([found], chance) => `${found}.${String(1 + chance.below(9))}` },
  { kind: "quote or bracket without its other half", rules: "K33", pattern: /[“”《》]|（(?=[^）\n]{2,}）[^\n])/gu, put: () => "" },
  { kind: "doubled punctuation", rules: "K33", pattern: /[，。、；]/gu, put: ([mark], chance) => (mark === "。" ? chance.pick(["。。", "，。"]) : mark === "，" ? chance.pick(["，，", "、，"]) : `${mark}${mark}`) },
  { kind: "% for 百分点", rules: "K15 K05", pattern: /(?<=率[^，。；]{0,8}\d%，[^，。；]{0,8}(?:提高|提升|上升|下降|回落|高于|高出|低于)[^，。；\d]{0,8}\d[\d.]*)个百分点/gu, put: () => "%" },
  { kind: "half-width mark", rules: "K33", pattern: /(?<=\p{Script=Han})[，；：](?=\p{Script=Han})/gu, put: ([mark]) => ({ "，": ",", "；": ";", "：": ":" })[mark] ?? null },
  { kind: "mask left over", rules: "K01", pattern: new RegExp(`(?<![\\d.])\\d+(?:\\.\\d+)?(?=(?:${COUNTED}|万元|%))`, "gu"), put: (_, chance) => chance.pick(["XX", "xx", "××", "**", "___", "X", "【待填】"]) },
  { kind: "year of two digits", rules: "K39", pattern: /(?<!\d)20(2\d)年(?=\d{1,2}月|上半年|以来|，|工作)/gu, put: ([, short = ""]) => `${short}年` },
  { kind: "month with a nought", rules: "K39", pattern: /(?<![\d—至.])([1-9])月(?=\d|底|上旬|中旬)/gu, put: ([, month = ""]) => `0${month}月` },
  { kind: "3千人", rules: "K39", pattern: new RegExp(`(?<![\\d.])([1-9])(000|00)(?=(?:${COUNTED}))`, "gu"), put: ([, digit = "", noughts]) => `${digit}${noughts === "000" ? "千" : "百"}` },
  { kind: "thousands comma", rules: "K39 K33", pattern: new RegExp(`(?<![\\d.])([1-9]\\d{0,2})(\\d{3})(?=(?:${COUNTED}))`, "gu"), put: ([, high = "", low = ""]) => `${high},${low}` },
  { kind: "分别 with the wrong number of figures", rules: "K28", pattern: /(?<=分别(?:为|占|达|完成)?(?:\d[\d.]*(?:%|[\p{Script=Han}]{1,2})、)*)\d[\d.]*(?:%|[\p{Script=Han}]{1,2})(?=和\d)/gu, put: ([found], chance) => `${found}、${String(11 + chance.below(70))}${found.replace(/[\d.]+/u, "")}` },
  { kind: "number of the item wrong", rules: "K27", pattern: /(?<=[。；：\n])[二三四五](?=是\p{Script=Han}|、\p{Script=Han})|(?<=\n（)[二三四五](?=）)|(?<=\n)[2-5](?=\. )/gu, put: ([mark], chance) => { const marks = /\d/u.test(mark) ? "123456" : "一二三四五六"; return marks.charAt(marks.indexOf(mark) + chance.pick([-1, 1])); } },
];

function slipPlanter({ kind, rules, pattern, put }: Slip): Planter {
  return {
    kind,
    rules: rules.split(" "),
    plant: (clean, chance): Plant | null => {
      const found = [...clean.text.matchAll(pattern)];
      if (found.length === 0) return null;
      const match = chance.pick(found);
      const instead = put(match, chance, clean);
      return instead === null || instead === match[0] ? null : { edits: [{ start: match.index, end: match.index + match[0].length, put: instead }] };
    },
  };
}

export const SLIP_PLANTERS: readonly Planter[] = SLIPS.map(slipPlanter);
