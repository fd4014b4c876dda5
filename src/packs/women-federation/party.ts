import type { PackSection } from "../pack";

export const party: PackSection = {
  name: "党建",
  head: "抓实党的建设",
  indicators: [
    {
      code: "L01", name: "主题党日", unit: "次", kind: "flow", target: 12, pacing: "session", importance: "must", ticked: true,
      topic: "落实组织生活",
      frame: "开展主题党日活动{}",
      definition: "机关党支部每月1次，全年12次；与其他支部联合开展的计1次。",
      evidence: "活动记录、签到表",
    },
    {
      code: "L02", name: "党组理论学习", unit: "次", kind: "flow", pacing: "session",
      topic: "加强理论学习",
      frame: "开展党组理论学习{}",
      definition: "党组理论学习中心组集中学习，扩大学习计1次。",
      evidence: "学习通知、签到表、发言材料",
    },
    {
      code: "L03", name: "专题党课", unit: "次", kind: "flow", target: 4, pacing: "session",
      topic: "讲好专题党课",
      frame: "讲授专题党课{}",
      definition: "班子成员和支部书记讲授的党课，每季度1次，全年4次。",
      evidence: "党课讲稿、签到表",
    },
    {
      code: "L04", name: "警示教育", unit: "场", kind: "flow",
      topic: "抓实警示教育",
      frame: "开展警示教育{}",
      definition: "集中观看警示教育片、参观警示教育基地等，个人自学不计。",
      evidence: "活动记录、签到表",
    },
    {
      code: "L05", name: "廉政谈话", unit: "人次", kind: "flow",
      topic: "做实廉政谈话",
      frame: "开展廉政谈话{}",
      definition: "有谈话记录的任前、提醒和日常谈话，按次统计。",
      evidence: "谈话记录（只报数，不附内容）",
    },
    {
      code: "L06", name: "专题调研", unit: "篇", kind: "flow", comparator: "range",
      topic: "开展调查研究",
      frame: "形成专题调研报告{}",
      definition: "列入年度计划并经主席办公会审定的调研报告，计划为区间的按下限考核。",
      evidence: "调研报告",
    },
    {
      code: "L07", name: "服务对象满意度", unit: "分", kind: "score",
      topic: "接受群众评议",
      frame: "服务对象满意度{}",
      definition: "委托第三方或县级统一测评的得分，满分100分，不同测评之间不相加、不平均。",
      evidence: "测评报告",
    },
    {
      code: "L08", name: "“三公”经费支出", unit: "万元", kind: "flow", comparator: "<=", direction: "less",
      topic: "控制“三公”经费",
      frame: "“三公”经费支出{}",
      definition: "按财政支付口径统计，目标值为当年预算控制数。",
      evidence: "财政支付明细",
    },
    {
      code: "L09", name: "专项经费预算", unit: "万元", kind: "stock", direction: "none", targetState: "none", importance: "annex",
      topic: "管好专项经费",
      frame: "专项经费预算{}",
      definition: "当年财政批复的妇女儿童工作专项经费，年中调整的按调整后数。",
      evidence: "预算批复",
    },
    {
      code: "L10", name: "专项经费支出", unit: "万元", kind: "flow", direction: "none", targetState: "none",
      topic: "管好专项经费",
      frame: "专项经费支出{}",
      definition: "按财政支付口径统计，已申请未支付的不计。",
      evidence: "财政支付明细",
    },
    {
      code: "L11", name: "专项经费预算执行率", unit: "%", kind: "ratio", targetState: "none", numerator: "L10", denominator: "L09",
      frame: "专项经费预算{专项经费预算}，支出{专项经费支出}，预算执行率{}",
      definition: "专项经费支出与专项经费预算之比；年中支出尚在进行，不与全年执行率目标比较。",
    },
  ],
};
