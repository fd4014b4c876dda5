import type { PackSection } from "../pack";

export const care: PackSection = {
  name: "关爱帮扶",
  head: "做实关爱帮扶",
  indicators: [
    {
      code: "H01", name: "“两癌”免费检查", unit: "名", kind: "flow", importance: "must", ticked: true,
      frame: "为{}妇女提供“两癌”免费检查",
      definition: "当年完成宫颈癌和乳腺癌两项检查的妇女，同一人全年计1名，只查一项的不计；以妇幼保健机构报数为准。",
      evidence: "妇幼保健机构月报",
    },
    {
      code: "H02", name: "应检适龄妇女", unit: "名", kind: "stock", direction: "none", targetState: "none", importance: "annex",
      frame: "应检适龄妇女{}",
      definition: "当年列入检查范围的适龄妇女，由卫健部门核定，全年用同一个数。",
    },
    {
      code: "H03", name: "“两癌”检查覆盖率", unit: "%", kind: "ratio", targetState: "none", numerator: "H01", denominator: "H02",
      frame: "“两癌”检查覆盖率{}",
      definition: "“两癌”免费检查人数与应检适龄妇女人数之比；任务数在“两癌”免费检查一行考核，此处只作说明。",
    },
    {
      code: "H04", name: "“两癌”患病妇女救助", unit: "名", kind: "flow",
      frame: "救助“两癌”患病妇女{}[，发放救助金{“两癌”救助金}]",
      definition: "当年救助金已发放到人的人数，已申报未发放的不计。",
      evidence: "救助金发放表（只报数，不附个人信息）",
    },
    {
      code: "H05", name: "“两癌”救助金", unit: "万元", kind: "flow", targetState: "none",
      frame: "发放“两癌”救助金{}",
      definition: "中央、省和县级救助资金合计，按实际发放月份统计。",
      evidence: "救助金发放表",
    },
    {
      code: "H06", name: "“爱心妈妈”结对关爱", unit: "名", kind: "stock", targetState: "none", importance: "must", ticked: true,
      frame: "“爱心妈妈”现有结对儿童{}",
      definition: "期末仍在结对的留守、困境儿童人数，一名儿童由多人结对的计1名，解除结对的要扣减。",
      evidence: "结对台账（只报数，不附个人信息）",
    },
    {
      code: "H07", name: "“春蕾计划”资助", unit: "名", kind: "flow",
      frame: "通过“春蕾计划”资助学生{}[，发放助学金{“春蕾计划”助学金}]",
      definition: "当年助学金已发放到人的学生，同一人全年计1名。",
      evidence: "助学金发放表（只报数，不附个人信息）",
    },
    {
      code: "H08", name: "“春蕾计划”助学金", unit: "万元", kind: "flow", targetState: "none",
      frame: "发放“春蕾计划”助学金{}",
      definition: "按实际发放月份统计，物资不折算。",
      evidence: "助学金发放表",
    },
    {
      code: "H09", name: "困难妇女儿童慰问", unit: "人次", kind: "flow", importance: "must",
      frame: "慰问困难妇女儿童{}[，发放慰问金和慰问品折合{困难妇女儿童慰问款物}]",
      definition: "县、镇妇联登门或集中慰问的人次，同一人多次慰问的按次计。",
      evidence: "慰问发放表（只报数，不附个人信息）",
    },
    {
      code: "H10", name: "困难妇女", unit: "人次", kind: "flow", targetState: "merged",
      partOf: "H09", breakdown: "对象", exhaustive: true,
      definition: "慰问对象中的成年妇女。",
    },
    {
      code: "H11", name: "困境儿童", unit: "人次", kind: "flow", targetState: "merged",
      partOf: "H09", breakdown: "对象", exhaustive: true,
      definition: "慰问对象中的未满18周岁儿童，含留守儿童。",
    },
    {
      code: "H12", name: "困难妇女儿童慰问款物", unit: "万元", kind: "flow", targetState: "none",
      frame: "发放慰问金和慰问品折合{}",
      definition: "慰问金与慰问品合计，慰问品按采购价折算。",
      evidence: "支出凭证、慰问发放表",
    },
    {
      code: "H13", name: "“六一”关爱活动", unit: "场", kind: "flow", pacing: "node", fromMonth: 5, dueMonth: 6,
      frame: "开展“六一”关爱活动{}",
      definition: "“六一”前后由县、镇妇联主办的关爱活动，联合举办的由牵头单位填报。",
      evidence: "活动方案、现场照片",
    },
    {
      code: "H14", name: "暑期爱心托管班", unit: "期", kind: "flow", pacing: "node", fromMonth: 7, dueMonth: 8,
      frame: "举办暑期爱心托管班{}",
      definition: "7月至8月开办、连续开班满10天的计1期。",
      evidence: "开班备案表、学员名册",
    },
    {
      code: "H15", name: "儿童自护教育", unit: "场", kind: "flow",
      frame: "开展儿童自护教育{}",
      definition: "防溺水、防性侵、防欺凌等现场教育，同一学校同一天计1场。",
      evidence: "活动安排、现场照片",
    },
    {
      code: "H16", name: "“母亲邮包”发放", unit: "个", kind: "flow",
      frame: "发放“母亲邮包”{}",
      definition: "当年已签收的邮包数，在途的不计。",
      evidence: "签收单",
    },
  ],
};
