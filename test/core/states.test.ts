/**
 * The 49 states of a clerk's report: inputs, kind and voice -> the sentence to sign.
 * The frames are those of sentences.md; every name and figure is our own.
 */
import { describe, expect, test } from "vitest";
import { daySerial, usualKind, type ReportKind } from "../../src/core/indicator/period";
import type { Voice } from "../../src/core/indicator/settings";
import { writeReport } from "../../src/core/narrate/report";
import { dataset, inMonth, type Case } from "./dataset";

interface State extends Case {
  readonly state: string;
  readonly voice?: Voice;
  readonly kind?: ReportKind;
  /** The value of indicator A in the period, and of last year's same period: shorthand for one entry. */
  readonly value?: number;
  readonly last?: number;
  readonly expected: string;
}

const JUNE = "2026-06";
const YEAR_END = "2026-12";
const READING = { name: "家庭阅读角建设", frame: "建成家庭阅读角{}", unit: "个" } as const;
const YARD = { name: "“洁美农家”创建", frame: "创建“洁美农家”{}", unit: "户" } as const;
const TALK = { name: "家风宣讲", frame: "举办家风宣讲{}", unit: "场" } as const;

const STATES: readonly State[] = [
  { state: "1 year end, exactly", period: YEAR_END, value: 28, indicators: [{ name: "新业态妇联组织建设", frame: "在新业态新建妇联组织{}", target: 28 }], expected: "全年在新业态新建妇联组织28个，如期完成年度目标任务。" },
  { state: "2 year end, above", period: YEAR_END, value: 525, indicators: [{ ...YARD, target: 500 }], expected: "全年创建“洁美农家”525户，完成年度目标任务的105%。" },
  { state: "3 June, already above the year's target", value: 2_080, indicators: [{ name: "妇女健康检查", unit: "名", frame: "为{}妇女提供健康检查", target: 2_000 }], expected: "截至6月底，为2080名妇女提供健康检查，提前超额完成全年目标任务。" },
  { state: "4 far above: no boast", period: YEAR_END, value: 19, indicators: [{ name: "女性招聘会", unit: "场", frame: "举办女性招聘会{}", target: 8 }], expected: "全年举办女性招聘会19场，超额完成年度任务。" },
  { state: "5 June, exactly half", value: 36, indicators: [{ name: "亲子课堂", unit: "场", frame: "开展亲子课堂{}", target: 72 }], expected: "上半年开展亲子课堂36场，实现时间过半、任务过半。" },
  {
    state: "6 June, ahead, with reach", indicators: [{ ...TALK, frame: "举办家风宣讲{}[，覆盖妇女群众{宣讲覆盖}]", target: 30 }, { name: "宣讲覆盖", unit: "人次", writing: "approximate" }],
    entries: [{ code: "A", months: inMonth(5, 21) }, { code: "B", months: inMonth(5, 1_940) }],
    expected: "上半年，举办家风宣讲21场，覆盖妇女群众近2000人次，完成全年目标任务的70%。",
  },
  { state: "7 self-inspection, ahead", voice: "inspection", value: 21, indicators: [{ ...TALK, target: 30 }], expected: "家风宣讲完成21场，占全年任务的70%，快于序时进度20个百分点。" },
  { state: "8 June, slightly behind, in the achievements", value: 220, indicators: [{ ...YARD, target: 500 }], expected: "上半年，创建“洁美农家”220户，完成全年目标任务的44%。" },
  { state: "9 the same among the problems", value: 220, indicators: [{ ...YARD, target: 500 }], patterns: ["{#问题}"], expected: "“洁美农家”创建进度与序时要求相比还有差距。" },
  {
    state: "10 the same in self-inspection, cause from the sheet", voice: "inspection", value: 220, indicators: [{ ...YARD, target: 500 }],
    notes: [{ code: "A", cause: "两个镇验收安排在7月。" }],
    expected: "“洁美农家”创建完成220户，占全年任务的44%，慢于序时进度6个百分点，主要原因是两个镇验收安排在7月。",
  },
  {
    state: "11 behind, units uneven", value: 0, indicators: [{ ...YARD, target: 500 }], patterns: ["{#问题}"],
    entries: [{ code: "A", reporter: "青禾镇", months: inMonth(6, 100) }, { code: "A", reporter: "云溪镇", months: inMonth(6, 40) }, { code: "A", reporter: "柳湾镇", months: inMonth(6, 10) }],
    targets: [{ code: "A", reporter: "青禾镇", lower: 150 }, { code: "A", reporter: "云溪镇", lower: 150 }, { code: "A", reporter: "柳湾镇", lower: 200 }],
    expected: "“洁美农家”创建推进不够快，完成全年目标任务的30%，各镇（街道）之间进展不平衡。",
  },
  { state: "11b behind, units even", value: 150, indicators: [{ ...YARD, target: 500 }], patterns: ["{#问题}"], expected: "“洁美农家”创建推进不够快，完成全年目标任务的30%。" },
  { state: "12 severe, upward", value: 80, indicators: [{ ...YARD, target: 500 }], patterns: ["{#问题}"], expected: "“洁美农家”创建推进相对滞后，上半年完成80户，完成全年目标任务仍需加力。" },
  {
    state: "13 severe, next step with the user's measures", value: 80, indicators: [{ ...YARD, target: 500 }], patterns: ["{#打算}"],
    notes: [{ code: "A", measure: "逐村排定创建计划，每月调度一次" }],
    expected: "把“洁美农家”创建作为下半年重点，逐村排定创建计划，每月调度一次，确保年底前完成500户目标任务。",
  },
  {
    state: "14 not started, cause given", value: 0, indicators: [{ name: "新业态妇联组织建设", target: 20 }], patterns: ["{#问题}"],
    notes: [{ code: "A", cause: "行业摸底5月底才结束", stage: "正在拟定组建方案", expected: "8月启动" }],
    expected: "新业态妇联组织建设受行业摸底5月底才结束影响，目前正在拟定组建方案，计划8月启动。",
  },
  { state: "15 not started, nothing known: silence", value: 0, indicators: [{ name: "新业态妇联组织建设", target: 20 }], patterns: ["{#问题}", "{#栏目 工作}"], expected: "" },
  { state: "15b not started, confirmed, self-inspection", voice: "inspection", value: 0, indicators: [{ name: "新业态妇联组织建设", target: 20 }], notes: [{ code: "A", stage: "未启动" }], expected: "新业态妇联组织建设尚未启动。" },
  {
    state: "16 seasonal work, done", indicators: [{ name: "春季招聘会", unit: "场" }, { name: "招聘岗位", unit: "个" }, { name: "达成意向", unit: "人" }],
    entries: [{ code: "A", months: inMonth(2, 9) }, { code: "B", months: inMonth(2, 2_480) }, { code: "C", months: inMonth(3, 516) }],
    patterns: ["“春暖行动”期间，举办招聘会{春季招聘会}，提供岗位{招聘岗位}，达成就业意向{达成意向}。"],
    expected: "“春暖行动”期间，举办招聘会9场，提供岗位2480个，达成就业意向516人。",
  },
  { state: "17 seasonal work, not yet due", value: 0, indicators: [{ name: "反家暴集中宣传", unit: "场", pacing: "node", fromMonth: 11, dueMonth: 11, target: 12 }], expected: "反家暴集中宣传按计划将于11月集中开展。" },
  { state: "18 no target", value: 291, indicators: [{ name: "来访接待", unit: "件次", frame: "各级妇联共接待来信来访来电{}" }], expected: "上半年，各级妇联共接待来信来访来电291件次。" },
  { state: "19 standing work", value: 512, indicators: [{ name: "“暖心妈妈”结对", unit: "名", kind: "stock", monthTotal: "latest", frame: "“暖心妈妈”结对关爱常态化开展，现有结对儿童{}" }], patterns: ["{“暖心妈妈”结对.句}。"], expected: "“暖心妈妈”结对关爱常态化开展，现有结对儿童512名。" },
  { state: "20 target not issued", value: 168, indicators: [{ name: "实用技能培训", unit: "人", frame: "组织培训{}", targetState: "pending" }], targets: [{ code: "A", issuedBy: "省定" }], expected: "省定任务尚未下达，上半年已先行组织培训168人。" },
  {
    state: "21 rate above target", indicators: [{ name: "信访办结率", unit: "%", kind: "ratio", frame: "办结{信访办结}，办结率{}", numerator: "B", denominator: "C", target: 0.95 }, { name: "信访办结", unit: "件" }, { name: "信访受理", unit: "件" }],
    entries: [{ code: "B", months: inMonth(6, 243) }, { code: "C", months: inMonth(6, 248) }], patterns: ["{信访办结率.句}。"],
    expected: "办结243件，办结率98%，高于目标3个百分点。",
  },
  { state: "22 rate below target", value: 0.847, indicators: [{ name: "健康档案建档率", unit: "%", kind: "ratio", monthTotal: "latest", unitTotal: "none", target: 0.92 }], patterns: ["{健康档案建档率.句}。"], expected: "健康档案建档率84.7%，距92%的目标还差7.3个百分点。" },
  { state: "23 rate against last year", value: 0.312, last: 0.285, indicators: [{ name: "村“两委”成员中女性比例", unit: "%", kind: "ratio", monthTotal: "latest", unitTotal: "none" }], expected: "村“两委”成员中女性比例由28.5%提高到31.2%，提高2.7个百分点。" },
  {
    state: "24 full coverage", settings: { region: "全县" }, indicators: [{ name: "“妇女之家”覆盖率", unit: "%", kind: "ratio", numerator: "C", denominator: "B" }, { name: "村（社区）", unit: "个", importance: "annex" }, { name: "已建“妇女之家”", importance: "annex" }],
    entries: [{ code: "B", months: inMonth(6, 187) }, { code: "C", months: inMonth(6, 187) }],
    expected: "全县187个村（社区）实现“妇女之家”全覆盖。",
  },
  {
    state: "25 money with target", indicators: [{ name: "创业贷款", unit: "万元", frame: "发放妇女创业贷款{贷款笔数}{}", target: 1_800 }, { name: "贷款笔数", unit: "笔" }],
    entries: [{ code: "A", months: inMonth(6, 1_042.5) }, { code: "B", months: inMonth(6, 73) }], patterns: ["{创业贷款.句}。"],
    expected: "发放妇女创业贷款73笔1042.5万元，完成全年目标任务的57.9%。",
  },
  {
    state: "26 money, small", indicators: [{ name: "慰问人数", unit: "人", frame: "走访慰问困难妇女儿童{}，发放慰问金和慰问品折合{慰问折款}" }, { name: "慰问折款", unit: "元" }],
    entries: [{ code: "A", months: inMonth(6, 196) }, { code: "B", months: inMonth(6, 73_000) }], patterns: ["{慰问人数.句}。"],
    expected: "走访慰问困难妇女儿童196人，发放慰问金和慰问品折合7.3万元。",
  },
  {
    state: "27 budget", indicators: [{ name: "预算执行率", unit: "%", kind: "ratio", frame: "妇女儿童发展专项经费预算{经费预算}，支出{经费支出}，预算执行率{}", numerator: "C", denominator: "B" }, { name: "经费预算", unit: "万元" }, { name: "经费支出", unit: "万元" }],
    entries: [{ code: "B", months: inMonth(1, 52) }, { code: "C", months: inMonth(6, 51.2) }], patterns: ["{预算执行率.句}。"],
    expected: "妇女儿童发展专项经费预算52万元，支出51.2万元，预算执行率98.5%。",
  },
  ...reporters("28 towns by state", "{#各单位 “洁美农家”创建}", "upward", "从各镇（街道）看，4个镇（街道）中，1个提前完成全年任务，1个达到序时进度，2个慢于序时进度。"),
  ...reporters("29 leading three", "{#前三 “洁美农家”创建}", "circular", "青禾镇、云溪镇、柳湾镇完成率居前三位，分别为105.0%、52.5%和30.0%。"),
  ...reporters("30 lagging, upward", "{#后进 “洁美农家”创建}", "upward", "个别镇（街道）推进偏慢。"),
  ...reporters("30b lagging, to those below", "{#后进 “洁美农家”创建}", "circular", "柳湾镇、南坪街道慢于序时进度，需加快推进。"),
  {
    state: "31 a town has not reported", cutoff: { year: 2026, month: 6, day: 24 }, indicators: [YARD], patterns: ["{#未报}"],
    entries: [{ code: "A", reporter: "青禾镇", months: inMonth(6, 5) }, { code: "A", reporter: "云溪镇", months: inMonth(5, 5) }],
    expected: "截至6月24日，云溪镇数据尚未报送，未计入汇总数。",
  },
  { state: "32 growth", value: 2_145, last: 1_760, indicators: [{ name: "宣讲覆盖", unit: "人次", frame: "覆盖{}" }], patterns: ["{宣讲覆盖.句}。"], expected: "覆盖2145人次，同比增长21.9%。" },
  { state: "33 small base", value: 7, last: 4, indicators: [{ name: "女科技工作者组织", frame: "新建女科技工作者组织{}" }], patterns: ["{女科技工作者组织.句}。"], expected: "新建女科技工作者组织7个，比上年同期增加3个。" },
  { state: "34 fall, neutral", value: 291, last: 340, indicators: [{ name: "信访总量", unit: "件次", direction: "none" }], patterns: ["{信访总量.句}。"], expected: "信访总量291件次，同比下降14.4%。" },
  { state: "35 fall, adverse, cause given", value: 1_530, last: 1_800, indicators: [{ name: "妇女培训", unit: "人次", frame: "培训妇女{}" }], notes: [{ code: "A", cause: "两期培训班移至三季度举办" }], patterns: ["{妇女培训.句}。"], expected: "培训妇女1530人次，同比下降15%，主要是两期培训班移至三季度举办。" },
  { state: "36 level", value: 96, last: 96, indicators: [{ name: "困境儿童救助", unit: "名", frame: "救助困境儿童{}" }], patterns: ["{困境儿童救助.句}。"], expected: "救助困境儿童96名，与上年同期持平。" },
  { state: "37 new this year, base 0", value: 358, last: 0, indicators: [{ name: "婚前辅导服务", unit: "人次" }], expected: "今年新开展婚前辅导服务，共358人次。" },
  {
    state: "38 two breakdowns", indicators: [
      { name: "信访总量", unit: "件次", frame: "共受理{}" },
      { name: "来访", unit: "件次", partOf: "A", breakdown: "渠道", exhaustive: true }, { name: "来电", unit: "件次", partOf: "A", breakdown: "渠道", exhaustive: true }, { name: "来信", unit: "件次", partOf: "A", breakdown: "渠道", exhaustive: true },
      { name: "婚姻家庭类", unit: "件次", partOf: "A", breakdown: "诉求类别" },
    ],
    entries: [58, 37, 16, 5, 41].map((value, index) => ({ code: String.fromCharCode(65 + index), months: inMonth(6, value) })),
    expected: "上半年，共受理58件次，其中来访37件次、来电16件次、来信5件次。从诉求类别看，婚姻家庭类41件次，占70.7%。",
  },
  {
    state: "39 honours", indicators: [{ name: "全国红旗手", unit: "人" }, { name: "省级文明岗" }, { name: "省级以上最美家庭", unit: "户" }],
    entries: [2, 4, 6].map((value, index) => ({ code: String.fromCharCode(65 + index), months: inMonth(3, value) })),
    patterns: ["{全国红旗手}获评全国三八红旗手，{省级文明岗}集体获评省级巾帼文明岗，{省级以上最美家庭}家庭获评全国、省级“最美家庭”。"],
    expected: "2人获评全国三八红旗手，4个集体获评省级巾帼文明岗，6户家庭获评全国、省级“最美家庭”。",
  },
  {
    state: "40 two plans", voice: "monitoring", indicators: [
      { name: "监测指标", unit: "项", frame: "{}监测指标", kind: "stock", monthTotal: "latest" },
      ...["提前达标", "预期可达标", "达标困难", "暂无数据"].map((name) => ({ name, unit: "项", partOf: "A", breakdown: "达标情况", exhaustive: true, kind: "stock", monthTotal: "latest" }) as const),
    ],
    entries: [87, 60, 18, 5, 4].map((value, index) => ({ code: String.fromCharCode(65 + index), months: inMonth(6, value) })),
    expected: "在87项监测指标中，提前达标60项、预期可达标18项、达标困难5项、暂无数据4项，分别占69.0%、20.7%、5.7%和4.6%。",
  },
  {
    state: "41 revised target", period: YEAR_END, value: 371, indicators: [{ name: "指导员培训", unit: "名", frame: "培训指导员{}", target: 360 }],
    targets: [{ code: "A", lower: 400 }, { code: "A", lower: 360, validFrom: daySerial({ year: 2026, month: 6, day: 18 }), basis: "县级批复" }], patterns: ["{指导员培训.句}"],
    expected: "培训指导员371名，完成调整后目标任务（360名）的103.1%。（注：年初目标400名，6月经批准调整为360名。）",
  },
  { state: "42 annual report of early December", period: YEAR_END, kind: "annual", cutoff: { year: 2026, month: 11, day: 30 }, indicators: [{ ...YARD, target: 500 }], entries: [{ code: "A", months: inMonth(11, 465), forecast: 500 }], expected: "截至11月底，创建“洁美农家”465户，完成全年目标任务的93%，预计12月底前全面完成。" },
  {
    state: "43 whole", patterns: ["{#总况}"], indicators: [...[10, 10, 20, 40, 50].map((target, index) => ({ name: `任务${index}`, target })), { name: "热线值守", targetState: "none", importance: "must" }],
    entries: [10, 5, 11, 19, 20, 7].map((value, index) => ({ code: String.fromCharCode(65 + index), months: inMonth(6, value) })),
    expected: "年初确定的6项工作指标中，已完成1项，达到序时进度2项，慢于序时进度2项，另有1项为常态化工作、不设年度目标。其中，任务0提前完成全年目标任务。",
  },
  { state: "44 残联, far above", period: YEAR_END, value: 47, indicators: [{ name: "残疾儿童康复救助", unit: "名", frame: "为{}残疾儿童实施康复救助", target: 25 }], patterns: ["{残疾儿童康复救助.句}。"], expected: "为47名残疾儿童实施康复救助，超额完成年度任务。" },
  {
    state: "45 street, hotline", indicators: [{ name: "热线按期办结率", unit: "%", kind: "ratio", frame: "受理热线工单{热线受理}，按期办结{热线办结}，按期办结率{}", numerator: "C", denominator: "B" }, { name: "热线受理", unit: "件" }, { name: "热线办结", unit: "件" }],
    entries: [{ code: "B", months: inMonth(6, 1_406) }, { code: "C", months: inMonth(6, 1_383) }], patterns: ["{热线按期办结率.句}。"],
    expected: "受理热线工单1406件，按期办结1383件，按期办结率98.4%。",
  },
  { state: "46 project stage", indicators: [{ name: "社区助餐点", unit: "", kind: "milestone", pacing: "node", monthTotal: "none", unitTotal: "none", target: 1 }], notes: [{ code: "A", stage: "已完成消防改造", expected: "10月底对外开放" }], expected: "社区助餐点已完成消防改造，预计10月底对外开放。" },
  { state: "47 problem in the user's words", indicators: [], patterns: ["镇妇联专职力量偏弱，部分村妇联工作主动性还不够强。"], expected: "镇妇联专职力量偏弱，部分村妇联工作主动性还不够强。" },
  { state: "48 next step with next year's target", indicators: [{ name: "妇联主席轮训", unit: "名", target: 187 }], patterns: ["分批开展村（社区）妇联主席轮训，年内轮训{妇联主席轮训.目标}。"], expected: "分批开展村（社区）妇联主席轮训，年内轮训187名。" },
  { state: "49 next year from an unfinished item", period: YEAR_END, value: 33, indicators: [{ ...READING, target: 50 }], patterns: ["继续推进家庭阅读角建设，年内建成剩余{家庭阅读角建设.差额}。"], expected: "继续推进家庭阅读角建设，年内建成剩余17个。" },
];

function reporters(state: string, pattern: string, voice: Voice, expected: string): readonly State[] {
  const towns = [["青禾镇", 105, 100], ["云溪镇", 105, 200], ["柳湾镇", 30, 100], ["南坪街道", 20, 100]] as const;
  return [{
    state, voice, expected, patterns: [pattern], indicators: [{ ...YARD, target: 500 }],
    entries: towns.map(([reporter, value]) => ({ code: "A", reporter, months: inMonth(6, value) })),
    targets: towns.map(([reporter, , lower]) => ({ code: "A", reporter, lower })),
  }];
}

describe("states", () => {
  test.each(STATES.map((state) => [state.state, state] as const))("%s", (_name, state) => {
    const period = state.period ?? JUNE;
    const month = Number(period.slice(5));
    const entries = state.entries ?? (state.value === undefined ? [] : [{ code: "A", months: inMonth(month, state.value), lastYear: inMonth(month, state.last ?? null) }]);
    const data = dataset({ ...state, entries, settings: { ...state.settings, ...(state.voice ? { voice: state.voice } : {}) } });
    const report = writeReport(data, { period: data.settings.period, kind: state.kind ?? usualKind(data.settings.period) });
    expect(report.paragraphs.map(({ text }) => text).join("\n")).toBe(state.expected);
  });
});
