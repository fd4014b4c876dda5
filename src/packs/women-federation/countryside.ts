import type { PackSection } from "../pack";

export const countryside: PackSection = {
  name: "乡村振兴",
  head: "助力乡村振兴",
  indicators: [
    {
      code: "C01", name: "高素质女农民培训", unit: "人次", kind: "flow", importance: "must", ticked: true,
      topic: "抓好技能培训",
      frame: "培训高素质女农民{}",
      definition: "列入年度培训计划、培训满1天的农村妇女，按参训人次统计；农业农村部门培训班中的女学员由其报数后计入。",
      evidence: "培训计划、签到表、结业名册",
    },
    {
      code: "C02", name: "乡村女带头人培育", unit: "名", kind: "flow",
      topic: "建强带头人队伍",
      frame: "培育乡村女带头人{}",
      definition: "列入县级培育名单的女性产业带头人，同一人全年计1名。",
      evidence: "培育名单",
    },
    {
      code: "C03", name: "巾帼示范基地创建", unit: "个", kind: "flow", importance: "must",
      topic: "建设示范基地",
      frame: "新创建巾帼示范基地{}",
      definition: "当年发文命名的各级巾帼示范基地，往年命名的不计入。",
      evidence: "命名文件",
    },
    {
      code: "C04", name: "巾帼示范基地带动就业", unit: "人", kind: "stock", targetState: "none",
      topic: "发挥基地作用",
      frame: "各级巾帼示范基地带动妇女就业{}",
      definition: "期末在各级巾帼示范基地就业的妇女人数，临时用工按在岗人数计。",
      evidence: "基地用工名册",
    },
    {
      code: "C05", name: "巾帼直播助农", unit: "场", kind: "flow",
      topic: "开展直播助农",
      frame: "举办巾帼直播助农活动{}[，销售农产品{巾帼直播助农销售额}]",
      definition: "妇联组织的农产品直播销售，同一账号同一天计1场。",
      evidence: "直播记录截图",
    },
    {
      code: "C06", name: "巾帼直播助农销售额", unit: "万元", kind: "flow", targetState: "none",
      frame: "巾帼直播助农销售农产品{}",
      definition: "直播当场成交并付款的金额，退货在当月冲减。",
      evidence: "平台结算单",
    },
    {
      code: "C07", name: "农村妇女技能培训", unit: "人次", kind: "flow", targetState: "merged",
      partOf: "B05", breakdown: "城乡",
      frame: "培训农村妇女{}",
      definition: "妇女技能培训中的农村妇女，按常住地统计。",
      evidence: "结业名册",
    },
    {
      code: "C08", name: "农村妇女参训占比", unit: "%", kind: "ratio", numerator: "C07", denominator: "B05",
      frame: "培训农村妇女{农村妇女技能培训}，占参训妇女的{}",
      definition: "农村妇女技能培训人次与妇女技能培训人次之比。",
    },
  ],
};
