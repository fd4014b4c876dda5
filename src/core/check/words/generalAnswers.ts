/** What a problem of a general kind is answered by where the step shares no word with it: 发展不平衡 by 促进均衡. Data before code; kinds: language.md 4I. */

const KINDS: readonly (readonly [problem: RegExp, answer: RegExp])[] = [
  [/平衡|均衡|不均|参差|差异|差距/u, /均衡|平衡|协调|统筹|帮扶|分类|整体|一体/u],
  [/队伍|人手|人员|力量|编制|人才|专职|兼职|老龄|年龄结构/u, /队伍|人员|人手|力量|人才|干部|骨干|招|聘|编制|配[强齐备]|充实|培训|轮训/u],
  [/能力|素质|业务|本领|水平/u, /能力|素质|业务|本领|水平|培训|学习|轮训|练兵|队伍|素养/u],
  [/经费|资金|筹资|投入|财力|募捐/u, /经费|资金|筹|投入|财政|预算|捐|保障/u],
  [/参与|积极性|主动性|知晓|意识|认识|氛围/u, /参与|宣传|动员|发动|引导|激励|宣讲|普及|激发|吸引|活动/u],
  [/宣传|影响力|声音|品牌/u, /宣传|媒体|推介|报道|宣讲|品牌|声势/u],
  [/形式|方法|方式|创新|单一|载体|办法|内容/u, /创新|载体|形式|丰富|拓展|多样|品牌|特色|方式/u],
  [/质量|精准|精细|不高|针对性|实效/u, /质量|提质|提升|精细|规范|精准|实效|提高/u],
  [/覆盖|空白|死角|盲区|盲点/u, /覆盖|扩面|延伸|补齐|新建|拓展|全员|下沉/u],
  [/信息化|数字|平台|数据|智慧|智能/u, /信息化|数字|平台|智慧|系统|数据|智能|线上/u],
  [/机制|制度|规范|管理|监管/u, /机制|制度|规范|管理|监管|台账|考核|督/u],
  [/基础|阵地|设施|场所|硬件|设备/u, /基础|阵地|设施|场所|硬件|设备|改造|新建/u],
  [/作用|功能|发挥/u, /作用|功能|发挥|用好|激活|效能/u],
  [/衔接|协调|配合|联动|合力|协同|沟通/u, /衔接|协调|配合|联动|合力|协同|沟通|会商|联席/u],
  [/时效|效率|及时|拖延|超期|压力/u, /时效|效率|限时|时限|提速|及时|流程|加快/u],
  [/安全|风险|隐患|防控/u, /安全|风险|隐患|防控|防范|排查|整治/u],
  [/深入|调研|研究/u, /调研|深入|走访|基层|研究|调查/u],
];

/** Whether a step answers it; null: the problem is of no such kind. */
export function answerTo(problem: string): ((step: string) => boolean) | null {
  const answers = KINDS.filter(([kind]) => kind.test(problem)).map(([, answer]) => answer);
  return answers.length === 0 ? null : (step) => answers.some((answer) => answer.test(step));
}
