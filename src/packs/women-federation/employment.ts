import type { PackSection } from "../pack";

export const employment: PackSection = {
  name: "巾帼建功",
  head: "服务妇女就业创业",
  indicators: [
    {
      code: "B01", name: "“春风行动”招聘会", unit: "场", kind: "flow", importance: "must", ticked: true,
      pacing: "node", fromMonth: 1, dueMonth: 3,
      frame: "“春风行动”期间举办招聘会{}[，提供岗位{“春风行动”岗位}]",
      definition: "1月至3月举办的线上线下招聘会；与人社部门联合举办的按1场计，线上专场持续多日的计1场。",
      evidence: "活动通知、企业岗位汇总表",
    },
    {
      code: "B02", name: "“春风行动”岗位", unit: "个", kind: "flow", targetState: "none", ticked: true,
      pacing: "node", fromMonth: 1, dueMonth: 3,
      frame: "“春风行动”期间提供岗位{}",
      definition: "参会企业发布的招聘人数之和，同一岗位在多场发布的只计一次。",
      evidence: "企业岗位汇总表",
    },
    {
      code: "B03", name: "“春风行动”就业意向", unit: "人", kind: "flow", targetState: "none",
      pacing: "node", fromMonth: 1, dueMonth: 3,
      frame: "“春风行动”期间达成就业意向{}",
      definition: "现场登记的初步意向人数，不等于签约或到岗人数。",
      evidence: "意向登记表",
    },
    {
      code: "B04", name: "女性专场招聘会", unit: "场", kind: "flow",
      frame: "举办女性专场招聘会{}",
      definition: "“春风行动”以外面向女性求职者的招聘会，不与“春风行动”招聘会重复。",
      evidence: "活动通知、企业岗位汇总表",
    },
    {
      code: "B05", name: "妇女技能培训", unit: "人次", kind: "flow", importance: "must",
      frame: "[举办妇女技能培训班{妇女技能培训班}，]培训妇女{}",
      definition: "妇联主办或与人社、农业农村部门联合举办的技能培训，按参训人次统计，以会代训不计入。",
      evidence: "开班通知、签到表、结业名册",
    },
    {
      code: "B06", name: "妇女技能培训班", unit: "期", kind: "flow", targetState: "none",
      frame: "举办妇女技能培训班{}",
      definition: "一个班次计1期，同一班次分段授课的仍计1期。",
      evidence: "开班通知",
    },
    {
      code: "B07", name: "妇女创业担保贷款发放", unit: "万元", kind: "flow", importance: "must", ticked: true,
      frame: "发放妇女创业担保贷款[{妇女创业担保贷款笔数}]{}",
      definition: "经办银行当年实际放款金额，不含展期和已审批未放款的；以人社、财政部门对账数为准。",
      evidence: "经办银行放款明细、对账表",
    },
    {
      code: "B08", name: "妇女创业担保贷款笔数", unit: "笔", kind: "flow", targetState: "none", ticked: true,
      frame: "发放妇女创业担保贷款{}",
      definition: "与贷款金额同口径，一份借款合同计1笔。",
      evidence: "经办银行放款明细",
    },
    {
      code: "B09", name: "巾帼文明岗创建", unit: "个", kind: "flow",
      frame: "创建巾帼文明岗{}",
      definition: "当年发文命名的各级巾帼文明岗，逐级推荐的同一岗位只计最高一级。",
      evidence: "命名文件",
    },
    {
      code: "B10", name: "巾帼建功标兵推选", unit: "名", kind: "flow",
      frame: "推选巾帼建功标兵{}",
      definition: "以当年表彰文件为准，同一人获多级表彰的只计最高一级。",
      evidence: "表彰文件",
    },
    {
      code: "B11", name: "女大学生实习见习岗位", unit: "个", kind: "flow",
      frame: "为女大学生提供实习见习岗位{}",
      definition: "由妇联对接、用人单位确认的岗位数，未确认的意向不计入。",
      evidence: "岗位确认表",
    },
    {
      code: "B12", name: "女性创业指导", unit: "人次", kind: "flow",
      frame: "为女性创业者提供指导{}",
      definition: "创业导师一对一或小组指导，按接受指导的人次统计。",
      evidence: "指导记录表",
    },
    {
      code: "B13", name: "女企业家走访", unit: "家", kind: "flow",
      frame: "走访女企业家所在企业{}",
      definition: "同一企业全年计1家，多次走访不重复计。",
      evidence: "走访记录、问题清单",
    },
    {
      code: "B14", name: "女科技工作者服务活动", unit: "场", kind: "flow",
      frame: "开展女科技工作者服务活动{}",
      definition: "妇联单独或与科技、科协部门联合举办的活动，联合举办的由牵头单位填报。",
    },
  ],
};
