/** What a sentence of another year does without, and what makes a clause one that can stand alone. Ordinary office usage; source: language.md 4A, 6.6. */
import { endingWord, startingWord, wordsOf } from "../wordsIn";
import { HEDGES_AFTER, HEDGES_BEFORE, WORDS_LIKE_HEDGES } from "./hedges";
import { WORDS_LIKE_OPENINGS } from "./verbs";

/** When, how well and with what will: the sentence says its own time, praise is nobody's but the writer's, and what is planned was done. */
const BEFORE_THE_DOING = wordsOf([
  "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "全年", "上半年", "下半年", "今年以来", "一年来", "半年来", "今年", "本年度", "年内", "年底前", "目前", "截至目前", "累计", "共计", "共", "先后", "已经", "已", "现已", "并", "还", "又", "也", "同时", "此外", "另",
  "计划", "力争", "确保", "争取", "预计", "拟", "努力", "将", "要", "新的一年", "明年", "继续", "成功", "圆满", "顺利", "至少", "当天就有", "当天有", "当天", "当场有", "扎实", "积极", "大力", "广泛", "有效", "全力", "持续", "进一步", "不断", "认真",
]);

const BEFORE_THE_NUMBER = wordsOf(["的", "了", "共计", "共", "累计", "总计", "合计", "达到", "达", "为", "是", "仅", "：", "至少", "控制在", "稳定在", "保持在"]);

/** Of their last character are words of their own: 成为, 现有. */
const ENDS_OTHERWISE = /(?:作为|成为|人为|行为|公共)$/u;

/** @param after what stands behind the number: 为26户家庭送去温暖 keeps its 为. */
export function bareBefore(words: string, after: string): string {
  let bare = words;
  for (let word = opens(bare); word !== ""; word = opens(bare)) bare = bare.slice(word.length);
  for (let word = closes(bare); word !== "" && !(word === "为" && after !== ""); word = closes(bare)) bare = bare.slice(0, -word.length);
  return bare;
}

export function bareAfter(words: string): string {
  return words.slice(startingWord(words, 0, HEDGES_AFTER).length);
}

function opens(words: string): string {
  return startingWord(words, 0, WORDS_LIKE_OPENINGS) === "" ? startingWord(words, 0, BEFORE_THE_DOING) : "";
}

function closes(words: string): string {
  return ENDS_OTHERWISE.test(words) || endingWord(words, words.length, WORDS_LIKE_HEDGES) !== "" ? "" : endingWord(words, words.length, HEDGES_BEFORE) || endingWord(words, words.length, BEFORE_THE_NUMBER);
}

/** What one does to an object that stands behind it. Longer ones first where one begins another. */
const VERBS = wordsOf([
  "走访慰问", "排查化解", "选树", "评选", "表彰", "印制", "制作", "发放", "印发", "编印", "配发", "推送", "报送", "编发", "刊发", "撰写", "征集", "收集", "走访", "慰问", "救助", "资助", "帮扶", "扶持", "推选", "推荐", "受理", "接待", "办理", "办结", "办成", "调处", "调解", "化解", "排查", "整改", "查处",
  "创建", "新建", "建成", "建立", "建设", "设立", "组建", "成立", "打造", "改造", "修缮", "修建", "安装", "更换", "购置", "清理", "整治", "拆除", "引进", "培育", "培养", "招募", "适配", "审批", "拨付", "下拨", "减免", "筹集", "募集", "争取", "投入", "举办", "举行", "开展", "召开", "组织", "实施", "完成", "落实",
  "新增", "新办", "换发", "征收", "兑现", "选聘", "聘请", "配备", "夺得", "获得", "荣获", "获评", "吸纳", "带动", "提供", "签订", "签约", "发展", "栽植", "种植", "绘制", "选派", "派出", "联系", "服务", "惠及", "覆盖", "接受", "结对", "认领", "化解", "盘活", "流转", "播放", "放映", "张贴", "悬挂", "录制", "拍摄", "达成", "促成", "解决", "挽回", "追回", "讨回", "维修", "疏通", "检查", "巡查", "开设", "创办", "命名", "认定", "申报", "送出", "送去", "讲授", "学习", "宣讲", "发布", "培训", "清运", "转运", "铺设", "疏浚", "回收", "救治", "检出",
]);
const SHORTEST_OBJECT = 2;

/** 举办 of 举办文艺汇演; empty where no verb opens. */
export function leadingVerbOf(words: string): string {
  return startingWord(words, 0, VERBS);
}

/** 发放宣传资料 does; 发放 alone has no object. 为…提供 has its verb behind the number. */
export function isVerbLed(words: string): boolean {
  const bare = words.replace(/^(?:为|向|给|对)(?=.)/u, "").replace(WHERE, "");
  const verb = startingWord(bare, 0, VERBS);
  return verb !== "" && bare.length - verb.length >= SHORTEST_OBJECT && !NO_OBJECT.test(bare.slice(verb.length));
}

/** 深入村（社区）、学校开展宣讲 */
const WHERE = /^(?:深入|走进|走入|下沉|赴)[^，；]{1,16}(?=开展|举办|组织|宣讲|走访)/u;

/** 解决问题5个, 开展活动3场: of what, its neighbours told. */
const NO_OBJECT = /^(?:活动|问题|工作|任务|项目)$/u;

/** 帮助35名妇女达成就业意向, 为26户家庭送去温暖: the people stand behind the number, and what was done for or by them behind the people. */
export function isDoneByPeople(before: string, after: string): boolean {
  const verb = ofPeople(before) || FOR_PEOPLE.test(before);
  return verb && after.length > SHORTEST_OBJECT + 1 && VERBS.list.some((one) => after.indexOf(one) >= SHORTEST_OBJECT && after.indexOf(one) < after.length - 1);
}

export function ofPeople(before: string): boolean {
  return /^[为向给对]$/u.test(before);
}

const FOR_PEOPLE = /^(?:帮助|组织|引导|动员|支持|扶持|推动|资助|协助|助力)$/u;
