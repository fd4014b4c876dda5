import type { PackSection } from "../pack";

export const organisation: PackSection = {
  name: "组织改革",
  head: "深化组织改革",
  indicators: [
    {
      code: "J01", name: "新领域妇联组织建设", unit: "个", kind: "flow", importance: "must", ticked: true,
      frame: "在新领域新建妇联组织{}",
      definition: "在新经济组织、新社会组织和新就业群体中当年批复成立的妇联组织，换届和更名的不计。",
      evidence: "批复文件",
    },
    {
      code: "J02", name: "“妇女微家”建设", unit: "个", kind: "flow",
      frame: "建成“妇女微家”{}",
      definition: "当年建成并开展过活动的“妇女微家”，只挂牌的不计。",
      evidence: "建设登记表、活动照片",
    },
    {
      code: "J03", name: "村（社区）妇联主席轮训", unit: "名", kind: "flow",
      frame: "轮训村（社区）妇联主席{}",
      definition: "当年参加县级以上集中培训的村（社区）妇联主席，同一人全年计1名。",
      evidence: "培训通知、签到表",
    },
    {
      code: "J04", name: "妇联执委培训", unit: "人次", kind: "flow",
      frame: "培训妇联执委{}",
      definition: "县、镇两级举办的执委培训，按参训人次统计。",
      evidence: "培训通知、签到表",
    },
    {
      code: "J05", name: "执委联系妇女群众", unit: "人次", kind: "flow", targetState: "none",
      frame: "妇联执委联系走访妇女群众{}",
      definition: "执委登记的联系走访，同一人多次联系的按次计。",
      evidence: "联系走访记录",
    },
    {
      code: "J06", name: "执委工作室建设", unit: "个", kind: "flow",
      frame: "建成执委工作室{}",
      definition: "当年有固定场所并开展过活动的执委工作室，往年已建的不计。",
      evidence: "工作室名录、活动照片",
    },
    {
      code: "J07", name: "建有“妇女之家”的村（社区）", unit: "个", kind: "stock", targetState: "none",
      frame: "建有“妇女之家”的村（社区）{}",
      definition: "期末有场所、有牌子并开展活动的村（社区）数。",
      evidence: "“妇女之家”名录",
    },
    {
      code: "J08", name: "村（社区）", unit: "个", kind: "stock", direction: "none", targetState: "none", importance: "annex",
      frame: "共有村（社区）{}",
      definition: "以民政部门公布的建制为准，年内调整的从次月起改。",
    },
    {
      code: "J09", name: "“妇女之家”覆盖率", unit: "%", kind: "ratio", target: 1, numerator: "J07", denominator: "J08",
      frame: "“妇女之家”覆盖率{}",
      definition: "建有“妇女之家”的村（社区）数与村（社区）总数之比。",
    },
    {
      code: "J10", name: "村（社区）妇联换届", unit: "个节点", kind: "milestone", target: 3, fromMonth: 1, dueMonth: 12,
      frame: "村（社区）妇联换届已完成{}",
      definition: "按印发方案、选举结束、结果批复三个节点填报，全部村（社区）完成才计1，填累计数；非换届年份不选用。",
      evidence: "换届方案、选举结果批复",
    },
    {
      code: "J11", name: "执委述职评议", unit: "个节点", kind: "milestone", target: 2, fromMonth: 10, dueMonth: 12,
      frame: "执委述职评议已完成{}",
      definition: "按镇级、县级两个节点填报，该级述职评议会全部召开计1，填累计数。",
      evidence: "会议通知、评议结果",
    },
    {
      code: "J12", name: "妇女议事活动", unit: "次", kind: "flow",
      frame: "开展妇女议事活动{}",
      definition: "村（社区）召开的有议题、有记录的议事会。",
      evidence: "议事记录",
    },
    {
      code: "J13", name: "新就业群体妇女服务活动", unit: "场", kind: "flow",
      frame: "开展新就业群体妇女服务活动{}",
      definition: "面向快递、外卖、网约车和电商等从业妇女的服务活动。",
      evidence: "活动方案、现场照片",
    },
  ],
};
