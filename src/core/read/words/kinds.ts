/** Words in a title or clause that say how an indicator adds up, and whether more of it is better. Rules: language.md 3.1. */
import { wordsOf } from "../wordsIn";

export const STOCK_WORDS = wordsOf(["现有", "共有", "在册", "在编", "在职", "持证", "常住", "总数", "总量", "会员人数", "会员总数", "辖区", "已建成", "现存", "库存", "注册", "浓度", "党员人数", "人口"]);

export const CUMULATIVE_WORDS = wordsOf(["累计", "总任务", "自成立以来", "历年", "建成以来"]);

/** More of these is no praise. */
export const UNWELCOME_WORDS = wordsOf(["事故", "死亡", "发案", "投诉", "纠纷", "欠薪", "隐患", "违法", "违规", "重复信访", "信访总量", "失业率", "逾期", "火灾", "警情", "处分", "浓度", "能耗", "排放", "缺口"]);
