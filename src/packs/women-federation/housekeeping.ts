import type { PackSection } from "../pack";

export const housekeeping: PackSection = {
  name: "家政服务",
  head: "推动家政服务发展",
  indicators: [
    {
      code: "D01", name: "家政服务员培训", unit: "人次", kind: "flow", importance: "must", ticked: true,
      topic: "加强技能培训",
      frame: "培训家政服务员{}",
      definition: "妇联主办或委托定点机构举办的家政技能培训，按参训人次统计；不与妇女技能培训重复计。",
      evidence: "开班通知、签到表、结业名册",
    },
    {
      code: "D02", name: "家政培训进村（社区）", unit: "场", kind: "flow",
      topic: "推动培训进基层",
      frame: "开展家政培训进村（社区）活动{}",
      definition: "在村（社区）举办的家政实训和体验活动，一场计一次。",
      evidence: "活动安排、现场照片",
    },
    {
      code: "D03", name: "家政技能等级认定参评", unit: "名", kind: "flow", targetState: "none",
      topic: "组织等级认定",
      frame: "{}家政服务员参加职业技能等级认定",
      definition: "当年参加认定考核的人数，同一人全年计1名。",
      evidence: "认定机构名册",
    },
    {
      code: "D04", name: "家政技能等级认定取证", unit: "名", kind: "flow",
      frame: "{}家政服务员取得职业技能等级证书",
      definition: "当年取得证书的人数，同一人全年计1名，按证书日期归月。",
      evidence: "证书编号清单",
    },
    {
      code: "D05", name: "家政技能等级认定通过率", unit: "%", kind: "ratio", numerator: "D04", denominator: "D03",
      frame: "家政技能等级认定通过率{}",
      definition: "当年取证人数与参评人数之比。",
    },
    {
      code: "D06", name: "家政岗位推荐就业", unit: "人", kind: "flow",
      topic: "做好就业服务",
      frame: "推荐妇女到家政岗位就业{}",
      definition: "经妇联推荐并已上岗的人数，以用工合同或服务协议为准。",
      evidence: "用工合同或服务协议",
    },
    {
      code: "D07", name: "巾帼家政示范企业培育", unit: "家", kind: "flow",
      topic: "扶强家政企业",
      frame: "培育巾帼家政示范企业{}",
      definition: "当年列入县级以上培育或命名名单的家政企业，往年已列入的不计。",
      evidence: "命名文件或培育名单",
    },
  ],
};
