import type { PackSection } from "../pack";

export const guidance: PackSection = {
  name: "思想引领",
  head: "强化思想引领",
  indicators: [
    {
      code: "A01", name: "巾帼宣讲", unit: "场", kind: "flow", importance: "must", ticked: true,
      frame: "举办巾帼宣讲{}[，覆盖妇女群众{巾帼宣讲覆盖}]",
      definition: "县、镇、村三级妇联面向妇女群众举办的现场宣讲，一场计一次；联合举办的由牵头单位填报，其他单位不重复填。",
      evidence: "宣讲通知、签到表、现场照片",
    },
    {
      code: "A02", name: "巾帼宣讲覆盖", unit: "人次", kind: "flow", targetState: "none", ticked: true,
      frame: "巾帼宣讲覆盖妇女群众{}",
      definition: "按到场人次统计，同一人参加两场计2人次；线上观看不计入。",
      evidence: "签到表",
    },
    {
      code: "A03", name: "巾帼大讲堂", unit: "期", kind: "flow", target: 12, pacing: "session",
      frame: "举办巾帼大讲堂{}",
      definition: "每月举办1期，全年12期；同一期设分会场的仍计1期。",
      evidence: "每期通知、课件、签到表",
    },
    {
      code: "A04", name: "线上宣讲", unit: "期", kind: "flow",
      frame: "开展线上宣讲{}[，观看{线上宣讲观看}]",
      definition: "在本单位网络平台发布的宣讲节目，同一内容在多个平台发布的计1期。",
    },
    {
      code: "A05", name: "线上宣讲观看", unit: "人次", kind: "flow", targetState: "none",
      frame: "线上宣讲观看{}",
      definition: "按平台后台显示的观看人次统计，各平台相加，不与现场覆盖人次相加。",
      evidence: "平台后台截图",
    },
    {
      code: "A06", name: "三八红旗手推选", unit: "名", kind: "flow", importance: "must",
      pacing: "node", fromMonth: 1, dueMonth: 3,
      frame: "推选三八红旗手{}",
      definition: "以当年表彰或命名文件为准；同一人获多级表彰的只计最高一级。",
      evidence: "表彰文件",
    },
    {
      code: "A07", name: "省级以上三八红旗手", unit: "名", kind: "flow", targetState: "merged",
      partOf: "A06", breakdown: "级别", pacing: "node", fromMonth: 1, dueMonth: 3,
      definition: "全国和省级三八红旗手（含标兵），以表彰文件为准。",
      evidence: "表彰文件",
    },
    {
      code: "A08", name: "市级三八红旗手", unit: "名", kind: "flow", targetState: "merged",
      partOf: "A06", breakdown: "级别", pacing: "node", fromMonth: 1, dueMonth: 3,
      definition: "以市级表彰文件为准，已获省级以上表彰的不再计入。",
      evidence: "表彰文件",
    },
    {
      code: "A09", name: "三八红旗集体推选", unit: "个", kind: "flow", pacing: "node", fromMonth: 1, dueMonth: 3,
      frame: "推选三八红旗集体{}",
      definition: "以当年表彰或命名文件为准；同一集体获多级表彰的只计最高一级。",
      evidence: "表彰文件",
    },
    {
      code: "A10", name: "先进典型巡讲", unit: "场", kind: "flow",
      frame: "组织先进典型巡讲{}",
      definition: "由三八红旗手、“最美家庭”代表等主讲的巡回宣讲，已计入巾帼宣讲的不重复计入。",
      evidence: "巡讲安排、现场照片",
    },
    {
      code: "A11", name: "“三八”节主题活动", unit: "场", kind: "flow", pacing: "node", fromMonth: 3, dueMonth: 3,
      frame: "开展“三八”国际妇女节主题活动{}",
      definition: "“三八”节前后由县、镇两级妇联主办的主题活动，联合举办的由牵头单位填报。",
      evidence: "活动方案、现场照片",
    },
    {
      code: "A12", name: "巾帼志愿服务", unit: "场次", kind: "flow",
      frame: "开展巾帼志愿服务{}",
      definition: "以志愿服务平台记录的活动为准，同一活动连续多日的按日计场次。",
      evidence: "志愿服务平台记录",
    },
    {
      code: "A13", name: "注册巾帼志愿者", unit: "名", kind: "stock", targetState: "none",
      frame: "现有注册巾帼志愿者{}",
      definition: "期末在志愿服务平台注册的人数，不是当期新增数。",
      evidence: "志愿服务平台名册",
    },
  ],
};
