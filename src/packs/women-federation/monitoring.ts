import type { PackSection } from "../pack";

export const monitoring: PackSection = {
  name: "两规监测",
  head: "做好“两规”监测",
  indicators: [
    {
      code: "M01", name: "“两规”年度监测报告编制", unit: "个节点", kind: "milestone", target: 4, importance: "must", ticked: true,
      fromMonth: 3, dueMonth: 9,
      frame: "“两规”年度监测报告编制已完成{}",
      definition: "妇女、儿童发展规划的年度监测报告，按印发方案、收齐数据、完成审核、审定印发四个节点填报，每完成一个计1，填累计数。",
      evidence: "监测报告、印发文件",
    },
    {
      code: "M02", name: "婴儿死亡率", unit: "‰", kind: "ratio", comparator: "<=", direction: "less", importance: "must", ticked: true,
      frame: "婴儿死亡率{}",
      definition: "当年1岁以内婴儿死亡数与活产数之比，按季度由妇幼保健机构报数；目标值为规划控制数。",
      evidence: "妇幼卫生年报和季报",
    },
    {
      code: "M03", name: "5岁以下儿童死亡率", unit: "‰", kind: "ratio", comparator: "<=", direction: "less",
      frame: "5岁以下儿童死亡率{}",
      definition: "当年5岁以下儿童死亡数与活产数之比，由妇幼保健机构报数；目标值为规划控制数。",
      evidence: "妇幼卫生年报",
    },
    {
      code: "M04", name: "孕产妇死亡率", unit: "/10万", kind: "ratio", comparator: "<=", direction: "less",
      frame: "孕产妇死亡率{}",
      definition: "当年孕产妇死亡数与活产数之比，以10万为基数；县级活产数少，一例即可使数值大幅变动，使用时注明死亡例数。",
      evidence: "妇幼卫生年报",
    },
    {
      code: "M05", name: "孕产妇系统管理率", unit: "%", kind: "ratio",
      frame: "孕产妇系统管理率{}",
      definition: "接受早孕建册、产前检查、住院分娩和产后访视的产妇与活产数之比，由妇幼保健机构报数。",
      evidence: "妇幼卫生年报",
    },
    {
      code: "M06", name: "妇女常见病筛查率", unit: "%", kind: "ratio",
      frame: "妇女常见病筛查率{}",
      definition: "当年实查妇女与应查妇女之比，由妇幼保健机构报数。",
      evidence: "妇幼卫生年报",
    },
    {
      code: "M07", name: "学前教育毛入园率", unit: "%", kind: "ratio",
      frame: "学前教育毛入园率{}",
      definition: "在园幼儿数与学龄前人口数之比，由教育部门按学年报数。",
      evidence: "教育事业统计年报",
    },
    {
      code: "M08", name: "村（社区）“两委”成员", unit: "名", kind: "stock", direction: "none", targetState: "none", importance: "annex",
      frame: "村（社区）“两委”成员{}",
      definition: "期末在任的村（社区）“两委”成员，交叉任职的计1名。",
      evidence: "组织部门名册",
    },
    {
      code: "M09", name: "村（社区）“两委”女性成员", unit: "名", kind: "stock", targetState: "none",
      frame: "村（社区）“两委”女性成员{}",
      definition: "期末在任的女性“两委”成员，交叉任职的计1名。",
      evidence: "组织部门名册",
    },
    {
      code: "M10", name: "村（社区）“两委”成员女性比例", unit: "%", kind: "ratio", numerator: "M09", denominator: "M08",
      frame: "村（社区）“两委”成员中女性比例{}",
      definition: "“两委”女性成员数与“两委”成员总数之比。",
    },
    {
      code: "M11", name: "“两规”监测指标", unit: "项", kind: "stock", direction: "none", targetState: "none",
      frame: "列入监测的“两规”指标{}",
      definition: "列入当年监测范围的妇女、儿童发展规划指标数，两个规划共有的指标分别计。",
      evidence: "监测统计表",
    },
    {
      code: "M12", name: "已达标指标", unit: "项", kind: "stock", targetState: "none",
      partOf: "M11", breakdown: "达标情况", exhaustive: true,
      definition: "最近一个统计年度的数值已达到规划终期目标的指标。",
    },
    {
      code: "M13", name: "预期可达标指标", unit: "项", kind: "stock", direction: "none", targetState: "none",
      partOf: "M11", breakdown: "达标情况", exhaustive: true,
      definition: "按现有进度在规划期末可以达到目标的指标。",
    },
    {
      code: "M14", name: "达标困难指标", unit: "项", kind: "stock", direction: "less", targetState: "none",
      partOf: "M11", breakdown: "达标情况", exhaustive: true,
      definition: "按现有进度在规划期末难以达到目标的指标。",
    },
    {
      code: "M15", name: "暂无数据指标", unit: "项", kind: "stock", direction: "less", targetState: "none",
      partOf: "M11", breakdown: "达标情况", exhaustive: true,
      definition: "尚未建立统计或当年数据未公布的指标。",
    },
    {
      code: "M16", name: "监测指标预期达标率", unit: "%", kind: "ratio", numerator: "M12+M13", denominator: "M11",
      frame: "监测指标预期达标率{}",
      definition: "已达标和预期可达标指标之和与监测指标总数之比。",
    },
    {
      code: "M17", name: "儿童友好阵地建设", unit: "个", kind: "flow",
      frame: "建成儿童友好阵地{}",
      definition: "当年经县级认定的儿童友好社区、学校、医院和公园等，同一处只计一次。",
      evidence: "认定文件",
    },
    {
      code: "M18", name: "妇儿工委会议", unit: "次", kind: "flow", pacing: "session",
      frame: "召开妇儿工委会议{}",
      definition: "全体会议、联络员会议和专题会议合计。",
      evidence: "会议通知、会议纪要",
    },
  ],
};
