/** What tells columns of one field apart, by their heads and the table's title. Source: tables.md C. Compared on the words without blanks, full-width signs narrow. */
import type { ColumnField, TargetSign } from "../tableReading";

/** A column, or a class across, that adds up the others. */
export const TOTAL_HEAD = /^(?:合计|总计|小计|共计|全(?:市|县|区|省|镇|乡|州|街道|社区|系统)|[市县区]合计|汇总)$/u;
/** A share beside one count, of whatever is counted. */
export const PLAIN_SHARE = /^(?:占比|比重|比例)$/u;
/** 应走访, 计划培训: what is to be done. */
export const ASKED = /^(?:应当?|计划|拟|须|需)/u;
/** 已走访, 实际培训: what was done of it. */
export const DONE = /^(?:已|实际|实|现已|完成)/u;
/** 城镇登记失业率低于(%): the target's sign stands in the head. */
export const BOUND_END = /(?:不低于|不高于|不超过|低于|高于|控制在)$/u;
/** … and what it says. */
export const SIGN_OF_BOUND: Readonly<Record<string, TargetSign>> = { 不低于: ">=", 高于: ">=", 低于: "<=", 不高于: "<=", 不超过: "<=", 控制在: "<=" };
/** 完成计划（%）, 播种进度（%）. */
export const SHARE_OF_TASK = /^完成|^占|^达|进度$|完成$/u;
/** 残疾类别, 年龄分组, 按渠道分 above classes: what they are classes of. */
export const CLASS_HEAD = /(?:类别|类型|种类|门类|分类|分组|构成|结构|等级|渠道|来源|方式)$|^(?:其中|按.{1,8}分)|^(?:各|分)[\p{Script=Han}]{1,8}$/u;
/** Below it every class is last year's. */
export const LAST_YEAR_HEAD = /^(?:上年|去年|上一年|上学年|上一学年|上学期)/u;
/** Names of persons stand below these; they are not read. */
export const PERSON_HEAD = /领导$|责任人$|联系人$|负责人$|经办人$|承办人$|填报人$|提交者?人?$|填表人$|审核人$|[河林田湖路]长$|民警$|网格员$/u;
/** Titles that say that the numbers of a table are tasks and no results. */
export const ALLOCATION_TITLE = /分解|分配|下达|名额|计划表|任务表|任务安排/u;
/** Titles by which plain figures are money. */
export const MONEY_TITLE = /资金|经费|支出|预算|收支|专款/u;
/** A rate is no whole of something. */
export const RATE_HEAD = /率|%|比例|占比/u;
/** One month, quarter or week alone. */
export const ONE_PERIOD_HEAD = /^(?:本月|当月|本期|本周|本季度?|\d{1,2}月份?|[一二三四]季度|第[一二三四]季度|Q[1-4])/u;
/** What a place has, rather than what was done there. */
export const STOCK_HEAD = /人口|户数$|劳动力|面积|总产|产值|收入/u;
/** A rate of completion, before other rates. */
export const COMPLETION = /完成|进度/u;
/** What was spent, before what was planned. */
export const SPENT = /完成(?!率)|执行|实发|实付|拨付|支出|使用|支付|已付|兑付|发放/u;
/** 监测对象总数: may be made of the columns behind it. */
export const COUNT_HEAD = /总[数量件额]$|总(?:户|人|件|次|场)[数次]$|^[^率]*合计$/u;
/** 1月 … 12月, 一季度 … beside 合计; not 1-6月, which is to date. */
export const ONE_PERIOD = /^(?:\d{1,2}月(?:份|\d{1,2}日)?|第?[一二三四1-4]季度|Q[1-4])$/u;
/** 按产业分 above the kinds by one breakdown. */
export const BY_CLASS = /^按.{1,8}分/u;
/** In the head of a column of sums. */
export const TOTAL_WORD = /合计|总计|小计|总数|共计/u;
/** A sum of months as often as not: said only where it is one. */
export const TO_DATE = /累计$|^[上下]半年(?:数|累计)?$|^全年(?:数|累计|合计)?$/u;
/** Below a head: the sum of its neighbours there. */
export const SUM_HEAD = /^(?:合计|总计|小计)$/u;
/** A row of last year's figures. */
export const LAST_YEAR_ROW = /同期|上年|去年|基期/u;
/** A row of their change. */
export const CHANGE_ROW = /增减|同比|环比|增长|±|较上年|比上年/u;
/** 六月份 between the events of a ledger is no class. */
export const MONTH_ROW = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$|季度$/u;
/** What Excel writes before the field that a pivot table sums up. */
export const PIVOT_VALUE = /^(?:求和项|计数项|平均值项|最大值项|最小值项|乘积项|数值计数项)[:：]/u;
/** Heads that only a pivot table has. */
export const PIVOT_HEAD = new RegExp(`^(?:行标签|列标签|RowLabels|ColumnLabels)$|${PIVOT_VALUE.source}`, "u");
/** Labels of a card whose number is money. */
export const MONEY_LABEL = /经费|资金|金额|投入|收入|支出/u;

/** The points that stand in the end, before those a unit has given itself; what may be had at most is no score. */
export const SCORES: readonly RegExp[] = [
  /总分|总得分|总评|综合|最终|最后|合计/u, /考核|考评|复核|复评|核定|实得/u, /(?<!自评)(?:得分|评分)$/u, /自评/u, /^(?!分值|满分|权重|标准分|基础分|加分|扣分|加减分|附加分)/u,
];

/** Who may be called: of a unit in its row, no register of persons. */
export const CONTACT_HEAD = /联系|联络|电话|手机|负责人$|责任人$|经办人$|填报人$|填表人$|审核人$|网格员$|民警$|[河林田湖路]长$|支书|主任/u;

/** What a head says of a thing: how much of it is asked for, done, how far, and how much there was. */
export const FIGURE_ENDS: Readonly<Partial<Record<ColumnField, RegExp>>> = {
  target: /(?:目标任务|任务|目标|计划|指标)[数量值]?$/u,
  actual: /(?:实际完成|累计完成|已完成|完成|实际|实绩)(?:[数量值]|情况)?$/u,
  rate: /(?:完成|达成)(?:率|比例|进度|占比)%?$/u,
  base: /(?:上年同期|去年同期|上年|去年)[数量值]?$/u,
};
