/**
 * Measure words and units that may follow a number. Source: language.md section 2 and ordinary office usage.
 * Written `unit` or `unit!…`: the characters behind ! show, when they come next, that another word begins (5家, but 家庭).
 */
export type MeasureFamily = keyof typeof FAMILIES;

export interface Measure {
  readonly unit: string;
  readonly family: MeasureFamily;
  /** Next characters with which it is not this unit. */
  readonly not: string;
}

const FAMILIES = {
  people: "人次 人天 剂次 针次 人份 人!员才均民口身物事工社大生文数选气力士间情心格防 名!单额片字牌列称义录 位!于置",
  events: `场次 场!所地景合面馆域 批次 户次 件次 家次 台次 车次 课次 班次 次!日月年级要生序 期!间望待限末刊货初许 遍 趟 回!访收应顾
    轮次 轮!换岗训候流 批!准评复示改发判 堂 课!堂题程件 讲!座话解师堂究求 节!日气约能水省奏假育目`,
  bodies: `个!体性别 家!预庭教风暴长属政访园国务校乡常具禽畜装 所!有以在属需谓长得辖示述致作能 户!外籍主口型均
    对!口于象策应照接标外内面此比的 组!织建长成合装件团员 支!持部出付撑教行农援配点 门!店类诊槛口 班!子级主委 站!点位 岗!位`,
  cases: `件!套 起!来到草步诉点源伏跑 例!如外会行假 笔!试记者 单!位亲独一元身价项 宗 桩 项!目 票 股!份权长室市`,
  texts: `条!件例款约线形幅 篇!章 份!额子内 册 卷!入起宗烟帘土积 本!地市级区部科年月着土届职质身府乡街辖我校院 张 封!闭建面控 则 帧 幅!度员 款 字!样号典画体母 首!次批届先席发创都要期 部!门分署长级队位属落 集!体团中合聚镇资贸`,
  things: `具!体有备 间!接隔距断 处!理置罚于级室长分境方 面!对向临积貌试 块 辆 台!账湾风阶式 套 副!主科局县食书处 栋 幢 座!谈位右 盏 棵 株 只!有能要是为
    头!雁 匹 尾 羽 艘 架 枚 把!握关 根!据本源治 瓶 盒 箱 袋 包!括含容装 桶 床 片!区面 段!落时位 道!德路理 种 类!别型似 眼 口!号径才粮岸 双!方向拥联创学减随 餐 顿 杆 排!查名列名 列!入为席出 路!段径线`,
  money: "元 万元 亿元 千元 角 美元 港元 欧元",
  rates: "% ‰ 个百分点 百分点 个千分点 千分点 个点 倍!增 成!立功果效员绩为长本就人品熟套分交 /10万",
  scores: "分!别钟类管工享解析布发店公局支会组子期散为成片区队流红级之",
  physical: "平方米 平方公里 平方千米 平米 立方米 立方 公里 千米 米 公斤 斤 千克 克 吨 亩 公顷 千瓦时 千瓦 兆瓦 升!级学 微克/立方米 毫克/升 分贝",
  hours: "小时!制 学时 课时 个小时 工时",
  /** Durations, dates, ages and clock times: never counted. */
  time: "年 月 日 天 周!边 周年 周岁 个月 个工作日 工作日 季度 个季度 年头 个年头 岁 分钟 秒 时 点 世纪 年代 年级 月份 旬 星期 个星期 昼夜 个昼夜 代!表码 个五年",
  /** Ranks, numbers of things and meetings: never counted. */
  ordinals: "号 楼 室 届 级 度!电 中全会 次全会 名次 位次 单元",
} as const;

export const MEASURES: readonly Measure[] = Object.entries(FAMILIES).flatMap(([family, list]) =>
  list.split(/\s+/u).map((entry): Measure => {
    const [unit = "", not = ""] = entry.split("!");
    return { unit, family: family as MeasureFamily, not };
  }),
);

/** Families whose numbers are results; the others are dates, durations and ranks. */
export function isCounted(family: MeasureFamily): boolean {
  return family !== "time" && family !== "ordinals";
}
