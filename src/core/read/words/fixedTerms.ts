/**
 * Numerals that are no numbers although a measure word seems to follow: idioms and terms of policy.
 * Only what the general rules (quotes, ordinals, dates, numerals without a measure word, RHETORIC) do not already leave out.
 * Source: language.md 6.3 and ordinary official usage.
 */
import { wordsOf } from "../wordsIn";

export const FIXED_TERMS = wordsOf([
  "三会一课", "五位一体", "三支一扶", "两不愁三保障", "四好农村路", "八项规定", "三次产业", "一百个放心",
  "千家万户", "千万家", "百家争鸣", "四面八方", "三人行", "二人转", "三轮车", "红十字", "十字路口", "四轮驱动", "百分百", "三包", "四包", "五包", "千人计划", "万人计划", "百人计划", "万人签名", "百人团", "百人会", "万元户",
]);
