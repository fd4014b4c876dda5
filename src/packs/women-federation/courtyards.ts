import type { PackSection } from "../pack";

export const courtyards: PackSection = {
  name: "美丽庭院",
  head: "推进“美丽庭院”创建",
  indicators: [
    {
      code: "E01", name: "“美丽庭院”创建", unit: "户", kind: "flow", importance: "must", ticked: true,
      topic: "抓好庭院创建",
      frame: "创建“美丽庭院”{}",
      definition: "当年经镇（街道）验收合格的户数，按验收月份归月；往年已命名的不计入。",
      evidence: "验收表、创建前后照片",
    },
    {
      code: "E02", name: "省级“美丽庭院”示范户", unit: "户", kind: "flow", targetState: "merged",
      partOf: "E01", breakdown: "级别",
      definition: "当年获省级命名的户数，以文件为准。",
      evidence: "命名文件",
    },
    {
      code: "E03", name: "“美丽庭院”累计创建", unit: "户", kind: "cumulative", pacing: "none",
      topic: "管好创建成果",
      frame: "累计创建“美丽庭院”{}",
      definition: "自创建工作启动之年起的累计户数，复核退出的要扣减。",
      evidence: "创建台账",
    },
    {
      code: "E04", name: "“美丽庭院”复核", unit: "户", kind: "flow",
      topic: "开展复核",
      frame: "复核已命名“美丽庭院”{}",
      definition: "对往年已命名户的复核，同一户全年计1次。",
      evidence: "复核记录表",
    },
    {
      code: "E05", name: "“美丽庭院”复核合格", unit: "户", kind: "flow", targetState: "none",
      frame: "“美丽庭院”复核合格{}",
      definition: "复核后保留命名的户数，限期整改后合格的按合格月份计。",
      evidence: "复核记录表",
    },
    {
      code: "E06", name: "“美丽庭院”复核合格率", unit: "%", kind: "ratio", numerator: "E05", denominator: "E04",
      frame: "复核合格{“美丽庭院”复核合格}，合格率{}",
      definition: "复核合格户数与复核户数之比。",
    },
    {
      code: "E07", name: "“美丽庭院”示范带建设", unit: "条", kind: "flow",
      topic: "建设示范带",
      frame: "建成“美丽庭院”示范带{}",
      definition: "经县级验收的示范带，在建的不计入。",
      evidence: "验收意见",
    },
    {
      code: "E08", name: "人居环境整治巾帼行动", unit: "场次", kind: "flow",
      topic: "美化人居环境",
      frame: "开展人居环境整治巾帼行动{}",
      definition: "镇、村妇联组织的清洁整治活动，同一村同一天计1场次。",
      evidence: "活动记录、现场照片",
    },
  ],
};
