/** Words that say how two numbers of a draft belong together. Ordinary office usage; rules: language.md 3.2, 3.3, 3.5, 6.6, 7. */

/** How something is counted for a rate that is called after it: 办结率 is 办结 of what was 受理. The first whose `rate` ends the name rules. */
export interface RateRule {
  /** End of the rate's name, before its 率. */
  readonly rate: RegExp;
  /** In the words of what was reached. */
  readonly done: RegExp;
  /** In the words of what it is counted of. */
  readonly of: RegExp;
}

export const RATE_RULES: readonly RateRule[] = [
  { rate: /办结|结案|完结|办理|处结|审结|清结/u, done: /办结|结案|完结|办理完毕|办理完成|已办理|处结|审结|清结/u, of: /受理|收集|征集|诉求|接待|接收|收到|交办|承办|接到|登记|转办|接访|来信来访|立案|任务|下达|总量|接办|接听/u },
  { rate: /化解|解决/u, done: /化解|解决/u, of: /受理|调处|排查|调解|摸排|发现|梳理|总量|接到/u },
  { rate: /调处成功|调解成功|调处|调解|成功|调成|和解/u, done: /成功|和解|调解好|调成|调处好|达成(?:协议|调解)|化解|调处(?!.{0,12}(?:纠纷|矛盾))/u, of: /受理|审结|排查|调处|调解|摸排|接到|接待|总量/u },
  { rate: /整改|整治|销号/u, done: /整改|整治|销号|完成/u, of: /排查|发现|交办|检查出|查出|反馈|摸排|隐患|问题|总量/u },
  { rate: /答复|反馈|回复|回访|办复/u, done: /答复|反馈|回复|回访|办复/u, of: /受理|收到|交办|承办|接到|接听|来电|办结|总量|建议|提案/u },
  { rate: /合格|优良|优秀|及格/u, done: /合格|优良|优秀|及格/u, of: /抽检|抽查|检查|检测|培训|参训|参加|考核|验收|抽取|参考|监测|监督抽/u },
  { rate: /达标/u, done: /达标/u, of: /指标|监测|考核|检测|抽检|参加|测试|任务|共有?/u },
  { rate: /覆盖/u, done: /覆盖|建立|建成|设立|组建|配备|已建/u, of: /应覆盖|应建|共有|现有|全[省市县区镇乡街]|辖|总数|需求|应/u },
  { rate: /就业|转移就业/u, done: /就业/u, of: /毕业|培训|登记|意愿|失业|结业|劳动力/u },
  { rate: /采用|录用|采纳/u, done: /采用|录用|采纳|刊发|刊用/u, of: /报送|上报|投稿|撰写|编发|编报|发布|提交|征集|提出|提案/u },
  { rate: /立项|获批/u, done: /立项|获批/u, of: /申报|申请|推荐|储备/u },
  { rate: /立案/u, done: /立案/u, of: /征集|收到|接到|受理|提案|线索/u },
  { rate: /开工/u, done: /开工/u, of: /改造|建设|实施|项目|工程|安排|任务|计划/u },
  { rate: /竣工|完工/u, done: /竣工|完工/u, of: /改造|建设|实施|项目|工程|安排|任务|计划/u },
  { rate: /筛查/u, done: /筛查/u, of: /活产|应筛|应检|应查|适龄|目标人群/u },
  { rate: /出庭应诉|出庭/u, done: /出庭/u, of: /应诉案件|行政诉讼|开庭|审理/u },
  { rate: /岗位利用|岗位使用|上岗/u, done: /上岗/u, of: /岗位/u },
  { rate: /满意/u, done: /(?<!不)满意/u, of: /调查|回访|测评|问卷|评价|访问|参评/u },
  { rate: /知晓/u, done: /知晓|知道|了解/u, of: /调查|访问|问卷|测评/u },
  { rate: /通过/u, done: /通过|符合条件/u, of: /评估|审核|参加|报考|申报|申请|评审|参考|考试/u },
  { rate: /出席|参会|到会|出勤|到场|参与|参训|参加|参评/u, done: /实到|参会|到会|出席|参与|参训|参加|参评|实际/u, of: /应到|应参|应|共有|总数|通知/u },
  { rate: /脱贫|脱困/u, done: /脱贫|脱困/u, of: /贫困|建档|困难/u },
  { rate: /查实|属实/u, done: /查实|属实/u, of: /举报|线索|投诉|受理|核查|反映/u },
  { rate: /获奖|入选|获评/u, done: /获.{0,4}奖|获评|入选|入围/u, of: /推荐|申报|选送|报送|参赛|推报/u },
  { rate: /意向/u, done: /意向/u, of: /到场|进场|求职|咨询/u },
  { rate: /取证|获证|持证|发证/u, done: /(?:取|获)得?.{0,8}证/u, of: /参加|培训|参训|学员|报考/u },
  { rate: /治愈|抢救成功/u, done: /治愈|抢救成功|成功/u, of: /收治|抢救|诊治|患者/u },
];

/** Of any other rate: 应种38420剂次，实种37998剂次. */
export const DUE = /应|需(?!要)|须|有.{2,10}需求|符合条件|目标人群|对象/u;
export const REACHED = /实际?|已|得到|完成|落实|[按到]期|及时|如期/u;

/** Adverbs and verbs of any result, which name no thing. */
export const NO_THING = /其中|截至|目前|现已|已经?|均|全部|全年|上半年|累计|共计?|实际|成功|按[期时]|及时|完成|顺利|到位|落实|得到|妥善|有效|直接|考核|验收|检测|抽检|测评|[省市县区镇国家]+级|被|各级|媒体|的|了|为|达到?|率|并|依法|当[场年]|现场|通过/gu;

/** Counts that are not of this year alone may be more than what came in. */
export const CARRIED_OVER = /结转|历年|往年|上年|去年|积案|存量|遗留|以前|跨年|含.{0,6}年/u;

/** Rates that cannot pass 100 %. Others (完成率, 增长率, 利用率) can. */
export const CAPPED_RATES = /(?:办结|结案|办理|化解|调处|调解|成功|整改|答复|反馈|回复|合格|优良|达标|覆盖|满意|知晓|通过|出席|参会|到会|出勤|参与|参训|参保|接种|普及|入户|入学|巩固|升学|就业|脱贫|治愈|帮教|建档|签约|采用|录用|见面|回访|检出|检测|绿化|安装|配备|公开|公示|到位|适配|规范|规范化|标准化|建会|入会|组建|受益|支持|竣工|开工|完工|分娩|体检|立案|立项|筛查|普查|解决|受理|出庭|应诉|应诉出庭|入驻|岗位利用|持证|挂牌|入库|建成|存活|成活|完好)率$/u;

/** A target stands behind these words. */
const TASK_WORDS = "(?:目标任务|任务目标|目标|任务|计划|指标|预算)";
const TASK_TAIL = "(?:任务数|目标数|计划数|任务|总数|总量|数量|数|量|值)?";
export const TARGET_LEAD = new RegExp(`${TASK_WORDS}${TASK_TAIL}(?:为|是|（|定为|确定为|共|调整为|各类|完成)?(?:新建|创建|建成|建设|培训|发放|举办|开展|帮扶|救助|走访|检查|筛查|完成)?[^，。；：]{0,9}$|(?:下达|调整为|应完成|计划完成|需完成)[^，。；：]{0,8}$`, "u");
/** 超目标160人, 距目标还差348户: no target. */
export const DISTANCE_LEAD = /(?:^|[^目])超(?:出|过|额)?(?:了|完成)?[^，。；]{0,8}$|比[^，。；]{1,10}多[^，。；]{0,4}$|(?:差|缺|欠|剩余?|尚余|余下|增加|减少|增长)(?:了)?$/u;
/** 完成任务360户: a result. */
export const DONE_LEAD = /^(?:[^，。；：]{0,12})(?:实际|已|共|累计|全面|超额|提前|目前)?(?:完成|(?<!下)达到?|实现|占)/u;

/** 完成全年目标任务的 before its rate, and its shorter forms. */
export const COMPLETION_LEAD = new RegExp(`(?:完成|占|达到?|为|实现|是)(?:了)?[^，。；：]{0,12}?${TASK_WORDS}${TASK_TAIL}(?:任务)?的?(?:比例为|比重为)?$`, "u");
export const COMPLETION_RATE = /(?<!整改|整治|办理|治理)(?:完成率|完成比例|完成比|完成进度|任务完成率|目标完成率|计划完成率|执行率|支出率|使用率)(?:为|达到?|是|已达|（)?$/u;
export const RATE_NAME = /(?<name>[\u4e00-\u9fff“”]{1,18}率)(?:均|分别|各|已)?(?:为|达到?|是|到|保持在|高达|仅为?|只有|至|：|（|实现|达成)?$/u;

/** Direction of a change. */
export const RISE = /增长|增加|上升|提高|提升|增幅|增|扩大|多|升|涨/u;
export const FALL = /下降|减少|降低|回落|降幅|缩短|压缩|缩小|减|降|少|跌/u;
/** A change stands behind them. */
export const CHANGE_LEAD = /(?:增长|增加|上升|提高|提升|增幅|增|下降|减少|降低|回落|降幅|缩短|压缩|压减|下滑|多|少|升|降|减|涨)(?:了|幅度|(?<=压减|减少|下降|降低)率)?(?:为|达到?|约)?$/u;
/** 上年为140例. */
export const BASE_LEAD = /(?:上年|去年|上一年|前一年|上年度|去年末|上年末|上月|上个月|上季度|上周|年初|(?<!\d)(?:[比较是为即]|相比)(?:于)?20\d\d年)(?:同期|全年|同时期|底|末|度)?[^，。；：]{0,8}$/u;
/** 比去年增加: what stands behind is the change, not the base. */
export const CHANGED_FROM = /(?:增|减|升|降|长|多|少|翻|扩大|提高|倍)/u;

/** What parts of one whole exhaust it when all are there; of every row each word stands in the name of one part. */
export const COMPLETE_SETS: readonly (readonly string[])[] = [
  ["男", "女"], ["城镇", "农村"], ["城镇", "乡村"], ["城市", "农村"], ["城区", "农村"], ["线上", "线下"], ["网上", "网下"], ["公办", "民办"], ["公立", "私立"], ["专职", "兼职"],
  ["一级", "二级", "三级", "四级"], ["来信", "来访", "来电"], ["来信", "来访", "网上"], ["来信", "来访", "来电", "网上"], ["来信", "来访", "来电", "网络"], ["合格", "不合格"], ["已完成", "未完成"],
  ["一季度", "二季度", "三季度", "四季度"], ["上半年", "下半年"], ["一产", "二产", "三产"], ["第一产业", "第二产业", "第三产业"], ["甲类", "乙类", "丙类"], ["在职", "退休"], ["市内", "市外"], ["省内", "省外"], ["县内", "县外"], ["室内", "室外"],
  ["正式党员", "预备党员"], ["中央", "省级", "市级", "县级"], ["小学", "初中", "高中"], ["机关", "基层"], ["户籍", "非户籍"], ["党员", "非党员"], ["汉族", "少数民族"], ["本地", "外地"], ["新建", "改建"], ["办结", "正在办理"], ["办结", "在办"], ["通过", "退回"], ["批准", "退回"], ["民事", "刑事"], ["民事", "刑事", "行政"], ["完成", "正在推进"], ["化解", "正在化解"], ["完成", "未完成"], ["新建", "续建"],
];
/** The first of each row of these leaves nothing else when the second is there: 不 and 未 deny. */
export const DENIALS: readonly string[] = ["未", "不", "没有", "尚未", "非"];

/** What is one cannot be the other. */
export const OPPOSED: readonly (readonly [reached: RegExp, short: RegExp])[] = [
  [/达到|超过|达标|快于|提前|优于/u, /未|慢于|落后|滞后|低于|没有|欠/u],
  [/完成|办结|化解|开工|竣工|到位/u, /未|没有|尚|正在|在建|在办|推进/u],
  [/合格|通过|成功/u, /不合格|未通过|没有通过|不成功|未成功|失败/u],
  [/增长|上升|增加/u, /下降|减少|负增长/u],
];

/** The rest of a whole. */
export const REST = /^(?:其他|其余|其它|另有?|另外|还有|尚有|仍有|剩余|余下|剩下|还剩|尚余|别的|暂无|无数据|未|正在|在办|在建)/u;
/** A list that is left open. */
export const OPEN_LIST = /^(?:等|以及其他|左右)/u;

/** Groups that one person or thing can belong to together with another group. */
export const OVERLAPPING = /以上|以下|以内|岁|学历|本科|大专|党员|团员|女|男|少数民族|民族|低保|残疾|困难|贫困|脱贫|留守|单亲|重点|示范|优秀|先进|首次|新增|高龄|老年|青年|儿童|职称|持证|重度|注册|骨干|主席|干部|代表|筛查|检查|体检|参加|获|亿元|返乡|退役|农民工|群众(?!性)|妇女|志愿/u;

/** Begin another statement within a list of parts. */
export const NEW_STATEMENT = /^(?:共|并|同时|全年|累计|合计|共计|总计|同比|环比|比上年|较上年|比去年|较去年|办结|化解|完成|占|人均|户均|发放|举办|开展|组织|培训|慰问|走访|救助|受理|建成|拨付|投入|支出|惠及|带动|覆盖|超|提前|实现|争取|帮助|接待|配发|整改|按期|调解|调处|吸引|评选|表彰|新增|新建)/u;
