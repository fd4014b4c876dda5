/** Words with which a clause says what came of the work. Ordinary office usage; source: language.md 4A. */
import { wordsOf } from "../wordsIn";

export const EFFECT_WORDS = wordsOf(["有效", "提升", "提高", "增强", "营造", "促进", "推动", "形成", "维护", "得到", "受到", "赢得", "好评", "改善", "巩固", "激发", "凝聚", "助力", "带动", "解决了", "化解了", "实现了", "取得", "成效", "满意", "获得感", "落地", "见效", "浓厚", "夯实", "筑牢", "保障了", "打通", "缓解"]);
