/** Which verb a sentence needs for what a row is called. Ordinary office usage; sources: sentences.md (verbs by profession), language.md 2, 4A. */

/** Behind its object in a name, before it in a sentence: 困难妇女走访 -> 走访困难妇女. */
export const TRANSITIVE: readonly string[] = [
  "走访慰问", "排查化解", "选树表彰", "评选表彰", "印制发放", "发放", "印发", "编印", "配发", "推送", "报送", "编发", "刊发", "撰写", "征集", "走访", "慰问", "救助", "资助", "帮扶", "扶持",
  "选树", "评选", "表彰", "推选", "受理", "接待", "办结", "调处", "调解", "化解", "排查", "整改", "查处", "创建", "新建", "建成", "建设", "改造", "修缮", "安装", "更换", "清理", "整治", "引进", "培育", "招募", "适配", "审批", "拨付", "减免", "筹集", "募集",
];

/** Kinds of work whose verb does not leave its place: 残疾儿童康复救助13人, never 救助残疾儿童康复. */
export const COMPOUNDS: readonly string[] = [
  "康复救助", "医疗救助", "临时救助", "生活救助", "司法救助", "大病救助", "社会救助", "教育资助", "就业帮扶", "结对帮扶", "产业帮扶", "精准帮扶", "专项整治", "集中整治", "联合整治", "综合整治", "专业化建设", "标准化建设", "规范化建设", "阵地建设", "组织建设", "队伍建设",
];

/** Work with an audience: what is done with it, by the end of its name. Longer endings first. */
export const EVENTS: readonly { readonly endings: readonly string[]; readonly verb: string }[] = [
  { endings: ["招聘会", "培训班", "讲座", "宣讲", "比赛", "竞赛", "论坛", "沙龙", "展览", "运动会", "座谈会", "推进会", "联谊会", "课堂", "大讲堂"], verb: "举办" },
  { endings: ["培训", "活动", "义诊", "体检", "检查", "演练", "巡查", "巡讲", "主题党日", "宣传", "调研", "督导"], verb: "开展" },
  { endings: ["会议", "例会", "党员大会", "代表大会"], verb: "召开" },
];

/** By profession: a noun that no verb stands with, and the profession's own word for what is done with it. */
export const PROFESSIONS: readonly { readonly office: RegExp; readonly verbs: Readonly<Record<string, string>> }[] = [
  { office: /妇联|妇女联合会/u, verbs: { 纠纷: "调处", 困难妇女: "慰问", 困境儿童: "关爱", 最美家庭: "选树", 三八红旗手: "选树", 巾帼文明岗: "选树", 来信来访来电: "接待" } },
  { office: /残联|残疾人联合会/u, verbs: { 辅助器具: "适配", 辅具: "适配", 无障碍改造: "实施", 托养: "实施", 残疾儿童康复: "实施" } },
  { office: /工会/u, verbs: { 困难职工: "帮扶", 劳动争议: "调解", 劳模: "选树", 集体合同: "签订" } },
  { office: /团委|共青团/u, verbs: { 志愿者: "招募", 青年文明号: "选树", 困难学生: "资助" } },
  { office: /信访/u, verbs: { 信访事项: "受理", 信访件: "受理", 来访: "接待" } },
  { office: /街道|镇|乡|社区|村/u, verbs: { 工单: "受理", 诉求: "受理", 纠纷: "调解", 安全隐患: "排查" } },
];
