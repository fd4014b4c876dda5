/** What two titles of the same thing may differ in. Ordinary office usage; sources: language.md 2, 3.1. */
import { wordsOf } from "../wordsIn";
import { SUFFIXES } from "./verbs";

/** At a title's beginning: when, and that it is a task. */
export const NAME_OPENINGS = wordsOf(["全年", "年度", "本年度", "本年", "今年", "明年", "上半年", "下半年", "累计", "共", "计划", "预计", "力争", "争取", "确保", "拟", "目标", "任务", "完成", "实现", "开展", "举办", "组织", "新增的"]);

/** At its end: the measure, and that it is a task. */
export const NAME_ENDINGS = wordsOf([...new Set(Object.values(SUFFIXES)), "总人数", "总数量", "数量", "总数", "总量", "总额", "数", "量", "目标", "任务", "计划", "指标", "完成", "完成情况", "情况", "工作", "活动"]);

/** Measure words that count the same things. */
export const KINDRED_UNITS: readonly (readonly string[])[] = [["人", "名", "位"], ["场", "场次"], ["件", "起", "宗", "桩"], ["次", "回", "趟"], ["户", "家庭"], ["册", "本"]];
