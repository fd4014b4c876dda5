import type { PackSection } from "../pack";

export const sections: readonly PackSection[] = [
  {
    name: "重点工作",
    head: "推进年度重点任务",
    indicators: [
      {
        code: "A01", name: "年度重点任务", unit: "项", kind: "cumulative", importance: "must", ticked: true,
        topic: "聚焦中心任务",
        frame: "落实年度重点任务{}",
        definition: "列入年度重点任务清单并经主管部门确认完成的项数，填累计数；目标值为清单总项数。",
        evidence: "重点任务清单、完成确认单",
      },
      {
        code: "A02", name: "年度重点项目", unit: "个节点", kind: "milestone", target: 4, importance: "must", ticked: true,
        topic: "抓好项目建设",
        fromMonth: 1, dueMonth: 12,
        frame: "年度重点项目已完成{}",
        definition: "按立项、开工、完工、验收四个节点填报，每完成一个计1，填累计数。",
        evidence: "立项批复、开工令、竣工验收意见",
      },
    ],
  },
  {
    name: "服务群众",
    head: "做好服务群众工作",
    indicators: [
      {
        code: "B01", name: "群众走访", unit: "户", kind: "flow", importance: "must", ticked: true,
        topic: "密切联系群众",
        frame: "走访群众{}",
        definition: "入户走访并有记录的户数，同一户当月计1次。",
        evidence: "走访记录（只报数，不附个人信息）",
      },
      {
        code: "B02", name: "为民实事办理", unit: "件", kind: "flow", importance: "must", ticked: true,
        topic: "办好民生实事",
        frame: "办成为民实事{}",
        definition: "列入年度实事清单并已办成的件数，在办的不计。",
        evidence: "实事清单、办结记录",
      },
      {
        code: "B03", name: "群众诉求受理", unit: "件", kind: "flow", direction: "none", targetState: "none", importance: "must", ticked: true,
        topic: "回应群众诉求",
        frame: "受理群众诉求{}",
        definition: "来信、来访、来电、网上留言和热线转办合计，同一事项重复反映的计1件。",
        evidence: "诉求登记台账（只报数，不附个人信息）",
      },
      {
        code: "B04", name: "群众诉求办结", unit: "件", kind: "flow", direction: "none", targetState: "none", ticked: true,
        frame: "办结群众诉求{}",
        definition: "已答复并登记办理结果的件数，跨月办结的计入受理月份。",
        evidence: "诉求登记台账（只报数，不附个人信息）",
      },
      {
        code: "B05", name: "群众诉求办结率", unit: "%", kind: "ratio", numerator: "B04", denominator: "B03", importance: "must", ticked: true,
        frame: "办结{群众诉求办结}，办结率{}",
        definition: "群众诉求办结件数与受理件数之比。",
      },
    ],
  },
  {
    name: "会议培训",
    head: "抓好会议和业务培训",
    indicators: [
      {
        code: "C01", name: "业务培训", unit: "期", kind: "flow", importance: "must", ticked: true,
        topic: "组织业务培训",
        frame: "举办业务培训{}[，培训{业务培训参训}]",
        definition: "本单位主办的集中培训，一个班次计1期，以会代训不计。",
        evidence: "培训通知、签到表",
      },
      {
        code: "C02", name: "业务培训参训", unit: "人次", kind: "flow", targetState: "none", ticked: true,
        frame: "业务培训参训{}",
        definition: "按参训人次统计，同一人参加两期计2人次。",
        evidence: "签到表",
      },
    ],
  },
  {
    name: "信息宣传",
    head: "加强信息宣传",
    indicators: [
      {
        code: "D01", name: "信息报送", unit: "篇", kind: "flow", ticked: true,
        topic: "做好信息工作",
        frame: "报送工作信息{}",
        definition: "报送上级单位的工作信息，一稿多报的计1篇。",
        evidence: "信息报送登记表",
      },
    ],
  },
  {
    name: "党建",
    head: "抓实党的建设",
    indicators: [
      {
        code: "E01", name: "主题党日", unit: "次", kind: "flow", target: 12, pacing: "session", importance: "must", ticked: true,
        topic: "落实组织生活",
        frame: "开展主题党日活动{}",
        definition: "党支部每月1次，全年12次；与其他支部联合开展的计1次。",
        evidence: "活动记录、签到表",
      },
    ],
  },
  {
    name: "综合保障",
    head: "做好综合保障",
    indicators: [
      {
        code: "F01", name: "部门预算", unit: "万元", kind: "stock", direction: "none", targetState: "none", importance: "annex", ticked: true,
        topic: "管好部门预算",
        frame: "部门预算{}",
        definition: "当年财政批复的部门预算，年中调整的按调整后数。",
        evidence: "预算批复",
      },
      {
        code: "F02", name: "部门预算支出", unit: "万元", kind: "flow", direction: "none", targetState: "none", ticked: true,
        topic: "管好部门预算",
        frame: "支出部门预算{}",
        definition: "按财政支付口径统计，已申请未支付的不计。",
        evidence: "财政支付明细",
      },
      {
        code: "F03", name: "预算执行率", unit: "%", kind: "ratio", targetState: "none", numerator: "F02", denominator: "F01", ticked: true,
        frame: "部门预算{部门预算}，支出{部门预算支出}，预算执行率{}",
        definition: "部门预算支出与部门预算之比；年中支出尚在进行，不与全年执行率目标比较。",
      },
      {
        code: "F04", name: "公务接待费支出", unit: "万元", kind: "flow", comparator: "<=", direction: "less", ticked: true,
        topic: "严控接待支出",
        frame: "公务接待费支出{}",
        definition: "按财政支付口径统计，目标值为当年预算控制数。",
        evidence: "财政支付明细",
      },
    ],
  },
];
