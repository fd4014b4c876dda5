import type { PackSection } from "../pack";

export const families: PackSection = {
  name: "家庭文明",
  head: "推进家庭文明建设",
  indicators: [
    {
      code: "F01", name: "家庭教育讲座", unit: "场", kind: "flow", importance: "must", ticked: true,
      topic: "普及家庭教育",
      frame: "举办家庭教育讲座{}",
      definition: "县、镇、村三级妇联举办的现场讲座，与学校联合举办的由牵头单位填报；线上课程不计入。",
      evidence: "讲座通知、签到表、现场照片",
    },
    {
      code: "F02", name: "家庭教育讲座覆盖", unit: "人次", kind: "flow", targetState: "none",
      frame: "家庭教育讲座覆盖家长和儿童{}",
      definition: "按到场人次统计，同一人参加两场计2人次。",
      evidence: "签到表",
    },
    {
      code: "F03", name: "“最美家庭”评选", unit: "户", kind: "flow", importance: "must",
      topic: "选树家庭典型",
      pacing: "node", fromMonth: 3, dueMonth: 5,
      frame: "评选“最美家庭”{}",
      definition: "当年各级揭晓的户数，同一家庭获多级命名的只计最高一级。",
      evidence: "命名文件",
    },
    {
      code: "F04", name: "省级以上“最美家庭”", unit: "户", kind: "flow", targetState: "merged",
      partOf: "F03", breakdown: "级别", pacing: "node", fromMonth: 3, dueMonth: 5,
      definition: "全国和省级“最美家庭”，以文件为准。",
      evidence: "命名文件",
    },
    {
      code: "F05", name: "市级“最美家庭”", unit: "户", kind: "flow", targetState: "merged",
      partOf: "F03", breakdown: "级别", pacing: "node", fromMonth: 3, dueMonth: 5,
      definition: "以市级文件为准，已获省级以上命名的不再计入。",
      evidence: "命名文件",
    },
    {
      code: "F06", name: "清廉家庭创建", unit: "户", kind: "flow",
      topic: "建设清廉家庭",
      frame: "创建清廉家庭{}",
      definition: "当年由县级纪检监察机关和妇联共同认定的户数。",
      evidence: "认定文件",
    },
    {
      code: "F07", name: "家风家教主题活动", unit: "场次", kind: "flow",
      topic: "弘扬家风家教",
      frame: "开展家风家教主题活动{}",
      definition: "县、镇、村三级妇联组织的家风家教活动，已计入家庭教育讲座的不重复计。",
      evidence: "活动方案、现场照片",
    },
    {
      code: "F08", name: "亲子阅读活动", unit: "场", kind: "flow", comparator: "~",
      topic: "推广亲子阅读",
      frame: "开展亲子阅读活动{}",
      definition: "年度计划为约数，上下浮动5%以内视为完成。",
      evidence: "活动安排、现场照片",
    },
    {
      code: "F09", name: "建有家庭教育指导站点的村（社区）", unit: "个", kind: "stock", targetState: "none",
      topic: "建设指导站点",
      frame: "建有家庭教育指导站点的村（社区）{}",
      definition: "期末有场所、有人员、有制度并开展活动的村（社区）数，停办的要扣减。",
      evidence: "站点名录",
    },
    {
      code: "F10", name: "家庭教育指导站点覆盖率", unit: "%", kind: "ratio", target: 1,
      numerator: "F09", denominator: "J08",
      frame: "家庭教育指导站点覆盖率{}",
      definition: "建有指导站点的村（社区）数与村（社区）总数之比。",
    },
    {
      code: "F11", name: "婚姻家庭辅导", unit: "人次", kind: "flow",
      topic: "做好婚姻家庭辅导",
      frame: "提供婚姻家庭辅导{}",
      definition: "在婚姻登记处和基层站点提供的辅导，按接受辅导的人次统计，夫妻同时接受的计2人次。",
      evidence: "辅导登记表（只报数，不附个人信息）",
    },
    {
      code: "F12", name: "移风易俗宣传", unit: "场次", kind: "flow",
      topic: "倡导移风易俗",
      frame: "开展移风易俗宣传{}",
      definition: "以婚事新办、抵制高额彩礼等为主题的宣传，入户宣传不计场次。",
      evidence: "活动安排、现场照片",
    },
  ],
};
