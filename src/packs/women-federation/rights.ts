import type { PackSection } from "../pack";

export const rights: PackSection = {
  name: "维权服务",
  head: "维护妇女儿童权益",
  indicators: [
    {
      code: "G01", name: "信访总量", unit: "件次", kind: "flow", direction: "none", targetState: "none",
      importance: "must", ticked: true,
      frame: "接待妇女群众来信来访来电{}",
      definition: "来信、来访、来电（含12338热线）合计；同一事项重复反映的按次计。",
      evidence: "信访登记台账（只报数，不附个人信息）",
    },
    {
      code: "G02", name: "来信", unit: "件次", kind: "flow", direction: "none", targetState: "none", ticked: true,
      partOf: "G01", breakdown: "渠道", exhaustive: true,
      definition: "书信和网上留言，上级转来的计入。",
    },
    {
      code: "G03", name: "来访", unit: "件次", kind: "flow", direction: "none", targetState: "none", ticked: true,
      partOf: "G01", breakdown: "渠道", exhaustive: true,
      definition: "到县、镇妇联和维权站点当面反映的，多人同一事项计1件次。",
    },
    {
      code: "G04", name: "来电", unit: "件次", kind: "flow", direction: "none", targetState: "none", ticked: true,
      partOf: "G01", breakdown: "渠道", exhaustive: true,
      definition: "办公电话和12338热线来电，无实质内容的来电不计。",
    },
    {
      code: "G05", name: "婚姻家庭类", unit: "件次", kind: "flow", direction: "none", targetState: "none", ticked: true,
      partOf: "G01", breakdown: "诉求类别", exhaustive: true,
      definition: "婚姻、抚养、赡养和家庭暴力等诉求，一件涉及多类的按主要诉求归类。",
    },
    {
      code: "G06", name: "财产权益类", unit: "件次", kind: "flow", direction: "none", targetState: "none", ticked: true,
      partOf: "G01", breakdown: "诉求类别", exhaustive: true,
      definition: "夫妻财产、土地承包、继承和集体收益分配等诉求，按主要诉求归类。",
    },
    {
      code: "G07", name: "其他类", unit: "件次", kind: "flow", direction: "none", targetState: "none", ticked: true,
      partOf: "G01", breakdown: "诉求类别", exhaustive: true,
      definition: "劳动权益、人身权益等不属于前两类的诉求。",
    },
    {
      code: "G08", name: "家庭暴力类", unit: "件次", kind: "flow", direction: "none", targetState: "none",
      partOf: "G05", breakdown: "事由",
      definition: "婚姻家庭类诉求中主诉为家庭暴力的。",
    },
    {
      code: "G09", name: "12338热线来电", unit: "件次", kind: "flow", direction: "none", targetState: "none",
      partOf: "G04", breakdown: "线路",
      definition: "来电中经12338热线接入的，转接到市级平台办理的不计。",
      evidence: "热线话务记录",
    },
    {
      code: "G10", name: "信访办结", unit: "件次", kind: "flow", direction: "none", targetState: "none", ticked: true,
      frame: "办结信访事项{}",
      definition: "已答复并登记办理结果的，与信访总量同口径；跨月办结的计入受理月份。",
      evidence: "信访登记台账（只报数，不附个人信息）",
    },
    {
      code: "G11", name: "信访办结率", unit: "%", kind: "ratio", importance: "must", ticked: true,
      numerator: "G10", denominator: "G01",
      frame: "办结{信访办结}，办结率{}",
      definition: "信访办结件次与信访总量之比。",
    },
    {
      code: "G12", name: "婚姻家庭纠纷调处", unit: "件", kind: "flow", direction: "none", targetState: "none",
      importance: "must", ticked: true,
      frame: "调处婚姻家庭纠纷{}",
      definition: "县、镇、村三级妇联和婚姻家庭纠纷人民调解组织登记的纠纷，同一纠纷多次调解的计1件。",
      evidence: "调解登记表（只报数，不附个人信息）",
    },
    {
      code: "G13", name: "婚姻家庭纠纷化解", unit: "件", kind: "flow", targetState: "none", ticked: true,
      frame: "化解婚姻家庭纠纷{}",
      definition: "达成书面或口头协议的纠纷，跨月化解的计入登记月份。",
      evidence: "调解协议书或调解记录",
    },
    {
      code: "G14", name: "婚姻家庭纠纷化解率", unit: "%", kind: "ratio", importance: "must", ticked: true,
      numerator: "G13", denominator: "G12",
      frame: "调处婚姻家庭纠纷{婚姻家庭纠纷调处}，化解{婚姻家庭纠纷化解}，化解率{}",
      definition: "婚姻家庭纠纷化解件数与调处件数之比。",
    },
    {
      code: "G15", name: "妇女法律援助", unit: "名", kind: "flow", direction: "none", targetState: "none",
      frame: "为{}妇女提供法律援助",
      definition: "经法律援助机构受理的妇女受援人，同一案件计1名；咨询不计入。",
      evidence: "法律援助机构受理通知书",
    },
    {
      code: "G16", name: "妇女法律咨询", unit: "人次", kind: "flow", direction: "none", targetState: "none",
      frame: "提供法律咨询{}",
      definition: "律师和维权干部当面或电话解答的咨询，已计入信访总量的不重复计。",
      evidence: "咨询登记表（只报数，不附个人信息）",
    },
    {
      code: "G17", name: "心理疏导", unit: "人次", kind: "flow", direction: "none", targetState: "none",
      frame: "提供心理疏导{}",
      definition: "由心理咨询师或受过培训的志愿者提供，按次统计。",
      evidence: "服务记录（只报数，不附个人信息）",
    },
    {
      code: "G18", name: "普法宣传活动", unit: "场次", kind: "flow",
      frame: "开展普法宣传活动{}[，发放宣传资料{普法宣传资料}]",
      definition: "以妇女权益保障、家庭教育等法律为内容的现场宣传，11月反家暴宣传另行统计。",
      evidence: "活动安排、现场照片",
    },
    {
      code: "G19", name: "普法宣传资料", unit: "份", kind: "flow", targetState: "none",
      frame: "发放普法宣传资料{}",
      definition: "实际发放的册页，库存和电子版不计。",
      evidence: "印制和领用登记",
    },
    {
      code: "G20", name: "反家暴宣传活动", unit: "场", kind: "flow", importance: "must", ticked: true,
      pacing: "node", fromMonth: 11, dueMonth: 11,
      frame: "开展反家暴宣传活动{}",
      definition: "11月反家暴宣传期间举办的现场活动，联合举办的由牵头单位填报。",
      evidence: "活动方案、现场照片",
    },
    {
      code: "G21", name: "人身安全保护令协助申请", unit: "件", kind: "flow", direction: "none", targetState: "none",
      frame: "协助申请人身安全保护令{}",
      definition: "妇联代为申请或协助提交申请的件数，以法院收件为准。",
      evidence: "法院收件回执（只报数，不附个人信息）",
    },
    {
      code: "G22", name: "家庭暴力警情联动处置", unit: "起", kind: "flow", direction: "none", targetState: "none",
      frame: "联动处置家庭暴力警情{}",
      definition: "公安机关推送并由妇联参与回访的警情，同一警情多次回访的计1起。",
      evidence: "警情推送登记（只报数，不附个人信息）",
    },
    {
      code: "G23", name: "婚姻家庭纠纷调解室建设", unit: "个", kind: "flow",
      frame: "新建婚姻家庭纠纷调解室{}",
      definition: "有场所、有调解员并已挂牌的调解室，往年已建的不计入。",
      evidence: "挂牌照片、调解员名册",
    },
    {
      code: "G24", name: "婚姻家庭矛盾排查", unit: "户", kind: "flow",
      frame: "入户排查婚姻家庭矛盾{}",
      definition: "镇、村妇联入户走访的家庭，同一户当月计1次。",
      evidence: "走访记录（只报数，不附个人信息）",
    },
  ],
};
