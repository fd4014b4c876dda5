/** Words around a number that decide whether it is a result, and of what kind. Sources: language.md 3.1-3.2, 6.2-6.6. */
import { wordsOf } from "../wordsIn";

/** Characters before a numeral that make it an ordinal or the year of a document's number. */
export const ORDINAL_BEFORE = "第〔【";

/** A mask before these is a name that was taken out, not a number. Rule: language.md 6.2. */
export const PLACE_AFTER = wordsOf([
  "市", "省", "区", "县", "镇", "乡", "村", "街道", "街", "社区", "州", "旗", "盟", "局", "委", "办", "公司", "大学", "学院", "学校", "医院", "妇联", "工会", "残联", "集团", "同志", "书记", "主任", "主席", "湖", "河", "路", "某",
]);

/** A verb of result in front lets a Chinese numeral count. */
export const RESULT_VERBS = wordsOf([
  "开展", "举办", "组织", "召开", "慰问", "培训", "培育", "培养", "建立", "建成", "新建", "建设", "成立", "组建", "创建", "打造", "评选", "推选", "评定", "申报", "获评", "荣获", "获得", "表彰", "命名", "发放", "印发", "编印", "印制", "制作", "制定", "出台", "走访",
  "救助", "帮助", "帮扶", "资助", "扶持", "受理", "接待", "调解", "化解", "办理", "办结", "查处", "整改", "排查", "检查", "督查", "完成", "实施", "启动", "引进", "签约", "招聘", "安置", "新增", "发展", "吸纳", "选派", "选树", "推荐", "推送", "刊发", "发表", "撰写",
  "报送", "征集", "收集", "收到", "捐赠", "捐款", "筹集", "募集", "争取", "投入", "惠及", "覆盖", "服务", "参加", "参与", "带动", "提供", "挂牌", "设立", "改造", "修缮", "新创建", "承办", "联办", "播放", "放映", "录制", "拍摄", "推广", "参赛", "派出", "邀请", "聘请", "招募", "送出", "送去", "送达", "配备", "购置", "安装", "更换", "清理", "拆除", "处置", "处理", "通报", "约谈", "立案", "审理", "宣讲", "演出", "巡讲", "巡演", "轮训", "承诺", "承接", "交办", "结对", "认领", "认定", "研发", "推出", "形成", "建",
]);

/** Nouns behind a Chinese numeral and its measure word that make it rhetoric: 三个方面, 五大行动. */
export const RHETORIC = wordsOf([
  "方面", "环节", "阶段", "层面", "层次", "问题", "重点", "关键", "维度", "坚持", "结合", "到位", "确保", "转变", "文明", "代表", "确立", "维护", "意识", "自信", "注重", "突出", "抓手", "原则", "目标", "任务", "必须", "一批", "统一", "围绕", "着力", "强化", "聚焦",
  "台阶", "新台阶", "高度", "角度", "特点", "亮点", "优势", "作用", "不", "有利", "先", "率先", "月", "大局", "力量", "纽带", "平台", "机制", "模式", "体系", "意见", "领域", "要素", "渠道", "途径", "主题", "主线", "中心", "全覆盖", "职能", "职责", "责任", "清单", "制度", "规定", "措施", "台账", "禁令", "红线", "环境", "面向", "班子", "计划", "管理", "基本", "期间", "全面", "覆盖",
]);

/** Before a number that says how the work was arranged, not what came of it. */
export const ARRANGED_BEFORE = wordsOf(["分为", "分成", "划分为", "划分成", "划分", "细分"]);

/** Nouns that make "25人以上的…" a goal and not a threshold of admission. */
export const GOAL_NOUNS = wordsOf(["目标", "任务", "要求", "标准", "比例", "增长", "增速", "速度", "水平"]);

/** Words of intention: the number behind them is a target, unless something achieved is said in between. Rule: language.md 6.6. */
export const INTENTIONS = wordsOf([
  "争取", "力争", "确保", "计划", "规划", "拟", "预计", "努力实现", "努力达到", "努力完成", "努力使", "目标", "务必", "必须", "任务", "指标数", "应完成", "需完成", "要完成", "要达到", "要确保", "将", "力求", "实现到", "保证", "指标为", "控制在", "不突破", "底线",
]);

/** Achieved: what is said behind them is no target. */
export const ACHIEVED = wordsOf([
  "已", "实际", "完成了", "累计", "共计", "实现了", "达到了", "取得", "截至", "截止", "荣获", "获得", "同比", "环比", "超额", "比上年", "较上年", "比去年", "较去年", "了",
]);

/** Words in a heading that open the part of the plan, and those that open the part of the results. */
export const PLAN_HEADINGS = wordsOf(["计划", "打算", "安排", "谋划", "下一步", "下步", "下阶段", "思路", "设想", "构想", "二季度重点工作", "三季度重点工作", "四季度重点工作", "明年", "今后", "规划", "下半年", "来年", "目标任务", "工作目标", "发展目标", "主要目标", "工作要点", "努力方向", "展望", "措施及"]);
export const RESULT_HEADINGS = wordsOf(["总结", "小结", "回顾", "开展情况", "完成情况", "工作情况", "主要成效", "取得的", "成效", "成绩", "亮点", "做法", "问题", "不足", "上半年", "特色", "基本情况", "总体情况", "推进情况", "落实情况", "进展"]);

/** Openings of a sentence that look ahead. */
export const PLAN_OPENINGS = wordsOf(["下一步", "下步", "下半年", "明年", "今后", "下阶段", "来年", "新的一年", "接下来"]);

/** Signs that a whole document looks back. */
export const LOOKING_BACK = wordsOf(["今年以来", "一年来", "半年来", "上半年", "截至", "截止", "累计", "共计", "举办了", "开展了", "组织了", "召开了", "完成了", "取得了", "荣获", "已建", "已完成", "全年共", "现将"]);
/** … and that it looks ahead. */
export const LOOKING_AHEAD = wordsOf(["进一步", "继续", "争取", "力争", "确保", "不断", "加强", "推动", "深化", "积极", "加大", "要", "将"]);
