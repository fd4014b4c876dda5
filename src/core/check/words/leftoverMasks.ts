/** K01: what a template or an anonymised sample left to be filled in. A finished draft has none, not even in names. Rules: language.md 6.2. */
import type { Rule } from "../rule";
import { placesOf } from "./prose";

/** One glyph is enough, but not inside Latin words, between digits (7×24小时) or in 二○○八年. */
const GLYPHS = [
  // X市妇联, xx场, xx.x%; not X光, XL, 1+X证书
  "(?<![A-Za-z\\d+＋.@/])[Xx]+(?![A-Za-z\\d+]|光|射线|染色体|轴|[证]书|级别?制)",
  // 20xx年, 3x场
  "(?<![A-Za-z\\d.])\\d{1,3}[Xx]+(?![A-Za-z\\d])",
  // ××镇, 20××年; not 3×5, 5米×3米
  "(?<![\\d米寸个])[×╳✕╳]+(?!\\d)", "(?<!\\d)(?:19|20)[×╳✕*_○]{1,2}(?=年)", "[×╳✕]{2,}",
  // *户, **镇; not 3*5
  "(?<![\\dA-Za-z])\\*+(?![\\dA-Za-z])",
  // ____年
  "(?<![A-Za-z\\d])_{2,}(?![A-Za-z])",
  // ○○名; not 二○○八
  "(?<![一二三四五六七八九零〇])○{2,}(?![一二三四五六七八九零〇])",
  // □□街道, ■■
  "□{2,}|■{2,}|●{2,}|#{2,}",
  // N场, ……场, ??场
  "(?<![A-Za-z\\d+])N(?=个|名|场|期|件|户|份|家|人次)|(?:…{1,2}|？{2,})(?=[个名场期件户份家万]|人次)",
  // 某某镇; not 王某某
  "(?<![\\u4e00-\\u9fff])某{2,}|(?<=[在为由与和到向对经被据])某{2,}",
];
/** Between masks of one date or number: 20xx年x月xx日, xx.x%, x—x岁. */
const JOINT = "[年月日.·．—~至-]";
const MASKED = `(?:${GLYPHS.join("|")})`;
const MASKS = new RegExp(`${MASKED}(?:${JOINT}{1,2}${MASKED}|${JOINT}{0,2}(?<=${JOINT})[Xx*×]+(?![A-Za-z\\d]))*`, "gu");

const GLYPH = /[Xx×╳✕*_○□■●#N…？某]/u;

const TO_FILL = new RegExp(
  [
    // 【】, 【待填：受理件数】, 【数字】; not the heading 【典型案例】
    "【[^】]{0,12}(?:待|填|补|核|数字|数据|名称|日期|时间|地点|姓名|单位|金额|插入|此处|省略|请|[XxＸ×*…_]| )[^】]{0,20}】|【】",
    // （待补充）, （此处填单位名称）
    "（(?:待(?:填|补|核|定|查|续|完善|更新|统计|确认)|此处|请(?:填|补|核|输入)|填写|[具]体(?:数字|数据))[^（）]{0,20}）",
    // 待填, 待补充数据; not 有待填补, 亟待补充
    "(?<![有亟尚还仍])待(?:填(?![补报平充])|补(?:充)?(?:数据|数字|材料)|核实?(?:数据|数字))[写入]?",
    // 此处省略若干字
    "此处(?:隐藏|省略|略|插入|填|添加|补充|待|删)[^，。；：、）】]{0,10}",
    // 点击输入文字, {单位}, ……场 without a number is left to the reader
    "(?:点击|单击)(?:此处)?(?:输入|添加|编辑)[^，。；]{0,6}", "\\{[^{}]{0,20}\\}",
    // （　）次, 《》, “”
    "（ *）|《 *》|“ *”",
    // 2025年 月 日
    "(?:19|20)\\d\\d年 +月(?: *日)?|(?:19|20)\\d\\d年月日|(?<![\\d一二三四五六七八九十]) +月 +日",
    "TODO|TBD|N/A",
  ].join("|"),
  "gu",
);
const FILLED_IN = /[【{待此请填具点单 NTB]|《》|“”|（）|年月日/u;
/** Left by a page that sells reports; the reader takes its whole line for residue, which a draft must not have either. */
const HIDDEN = /此处隐藏[^，。；：、\-\r\n]{0,10}|下载后(?:可)?查看/gu;

/** A list item's star, and a town's 某 in a title. */
const BULLET = /^[*●○■□#]+$/u;

export const leftoverMasks: Rule = {
  id: "K01",
  severity: "error",
  *find(draft) {
    const toFill = [...placesOf(draft, TO_FILL, "text", FILLED_IN)];
    for (const { start, end, found } of toFill) yield { start, end, reason: "words_to_fill", with: { found: found[0].trim() } };
    let next = 0;
    for (const { start, end, found, line } of placesOf(draft, MASKS, "text", GLYPH)) {
      while ((toFill[next]?.end ?? Infinity) <= start) next += 1;
      if ((toFill[next]?.start ?? Infinity) <= start) continue;
      if (start === line.start && BULLET.test(found[0]) && draft.text.charAt(end) === " ") continue;
      yield { start, end, reason: "mask_left", with: { found: draft.source.slice(start, end) } };
    }
    for (const line of draft.structure.lines) {
      if (line.level !== "residue") continue;
      for (const { index, 0: found } of draft.text.slice(line.start, line.end).matchAll(HIDDEN)) {
        yield { start: line.start + index, end: line.start + index + found.length, reason: "words_to_fill", with: { found } };
        break;
      }
    }
    for (const { start, end, found } of placesOf(draft, /^某(?=[省市县区镇乡村街])/gu)) yield { start, end, reason: "mask_left", with: { found: found[0] } };
  },
};
