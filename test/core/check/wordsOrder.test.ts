/** Enumerators, names, problems and their steps. Own texts; rules: language.md K12, K13, K27, K32. */
import { describe, expect, it } from "vitest";
import { ANNUAL, found, HALF_YEAR } from "./wordFindings";

type Lines = readonly [what: string, lines: readonly string[], ...findings: readonly string[]];

const WRONG: readonly Lines[] = [
  ["a lone 一是", ["（一）强化引领。一是组织学习12次。"], "K27 一是"],
  ["一是 and 三是", ["工作中：一是组织学习；二是开展宣讲；四是走访慰问。"], "K27 四是 → 三是"],
  ["a list that begins with 二是", ["二是组织学习；三是开展宣讲。"], "K27 二是"],
  ["二是 twice", ["一是组织学习；二是开展宣讲；二是走访慰问。"], "K27 二是 → 三是"],
  ["items left out of headings", ["一、思想引领", "二、服务发展", "四、组织建设"], "K27 四、 → 三、"],
  ["（一） and （三）", ["一、思想引领", "（一）理论学习", "学习12次。", "（三）宣讲", "宣讲12场。"], "K27 （三） → （二）"],
  ["1. and 3.", ["1.理论学习。", "3.宣讲活动。"], "K27 3. → 2."],
  ["（1） and （3） within a paragraph", ["主要做法：（1）组织学习；（3）开展宣讲。"], "K27 （3） → （2）"],
  ["首先 and 再次", ["首先，组织学习。再次，开展宣讲。"], "K27 再次"],
  ["第一 and 第三", ["第一，组织学习。第三，开展宣讲。"], "K27 第三， → 第二，"],
  ["two styles", ["1.理论学习。", "2、宣讲活动。"], "K27 2、", "K33 2、 → 2."],
  ["an award miswritten", ["创建“美丽庭院”120户。", "深化“美丽庭园”创建，“美丽庭院”占比提高。"], "K32 美丽庭园 → 美丽庭院"],
  ["a document miswritten", ["落实《云岭县儿童友好城市建设方案》。", "印发《云岭县儿童友好城市建设方桉》。"], "K32 云岭县儿童友好城市建设方桉"],
  ["two names of one festival", ["纪念“三八”国际妇女节，举办国际妇女节座谈会，国际劳动妇女节前走访慰问。"], "K32 国际劳动妇女节"],
  ["the office miswritten", ["云玲县妇联举办讲座12场。"], "K32 云玲县妇联 → 云岭县妇联"],
];

const RIGHT: readonly Lines[] = [
  ["complete lists", ["一、思想引领", "（一）理论学习。一是组织学习；二是开展宣讲。", "（二）宣讲。1.进村宣讲。2.进企宣讲。", "二、服务发展", "（一）就业", "一要搭平台；二要强技能。"]],
  ["一是 that is no enumerator", ["这一是难点，一是一、二是二，统一是前提。"]],
  ["items in paragraphs of their own", ["一是组织学习。", "二是开展宣讲。", "三是走访慰问。"]],
  ["spoken order", ["首先，组织学习。其次，开展宣讲。再次，走访慰问。最后，总结提升。", "首先要感谢各位，再次荣获先进。"]],
  ["numbers that begin a line", ["1.2万名妇女受益。", "3月举办讲座12场。"]],
  ["different names", ["评选“最美家庭”12户、“书香家庭”8户，命名“巾帼文明岗”3个、“巾帼文明队”2个。", "表彰“优秀家长”12名、“优秀家庭”8户。", "“第一批”“第二批”项目。"]],
  ["numbers that run on through the headings", ["（一）引领", "1.学习。", "2.宣讲。", "（二）服务", "3.就业。", "4.培训。"]],
  ["attachments", ["附件：1.任务分解表", "2.进展情况表"]],
  ["other offices", ["石桥镇妇联、柳河镇妇联举办讲座12场。"]],
  ["a festival by one name", ["纪念“三八”国际妇女节，开展国际妇女节走访。"]],
];

/** The problems, then what is planned, in two parts of a half-year report. */
interface Answered {
  readonly what: string;
  readonly problems: string;
  readonly steps: readonly string[];
  readonly findings?: readonly string[];
}

const UNANSWERED: readonly Answered[] = [
  { what: "a named problem without its step", problems: "一是“美丽庭院”创建进度偏慢；二是家政服务培训覆盖面不广。", steps: ["针对上述问题，一是加大家政服务培训力度，送课下乡；二是抓好业务学习。"], findings: ["K13 一是“美丽庭院”创建进度偏慢；"] },
  { what: "fewer steps than problems", problems: "一是小额贷款发放推进较慢；二是电商直播培训覆盖不广；三是婚姻纠纷化解率偏低。", steps: ["针对上述问题，一是会同银行加快小额贷款发放；二是对婚姻纠纷逐件会商。"], findings: ["K13 二是电商直播培训覆盖不广；"] },
  { what: "fewer steps than problems, in paragraphs", problems: "一是小额贷款发放推进较慢；二是电商直播培训覆盖不广；三是婚姻纠纷化解率偏低。", steps: ["针对上述问题，重点做好以下工作：", "一是会同银行加快小额贷款发放。", "二是对婚姻纠纷逐件会商。"], findings: ["K13 二是电商直播培训覆盖不广；"] },
  { what: "a step for what nobody named", problems: "一是小额贷款发放推进较慢；二是婚姻纠纷化解率偏低。", steps: ["针对上述问题，一是加快小额贷款发放；二是对婚姻纠纷逐件会商；三是抓好电商直播培训。"], findings: ["K13 三是抓好电商直播培训。"] },
  { what: "a step aimed at what is no problem", problems: "一是小额贷款发放推进较慢；二是婚姻纠纷化解率偏低。", steps: ["加快小额贷款发放，逐件会商婚姻纠纷，针对电商直播培训进度偏慢的问题，倒排时间。"], findings: ["K13 针对电商直播培训进度偏慢的问题"] },
  { what: "a problem whose words the plan does not know", problems: "一是小额贷款发放推进较慢；二是调解队伍专业素养偏弱。", steps: ["会同银行摸排贷款需求，加快小额贷款发放。"], findings: ["K13 二是调解队伍专业素养偏弱。"] },
  { what: "the one problem that no numbered step is about", problems: "一是小额贷款发放推进较慢；二是基层调解队伍薄弱；三是婚姻纠纷化解率偏低。", steps: ["（一）加快小额贷款发放。会同银行摸排需求。", "（二）降低婚姻纠纷。逐件会商。", "（三）办好丰收节。精心筹备各项活动。"], findings: ["K13 二是基层调解队伍薄弱；"] },
  { what: "the one problem that is left though the draft often says one of its words", problems: "一是社区阅览室改造拖延；二是社区文化骨干流失；三是社区灯会客流下滑。", steps: ["1.完成阅览室改造。施工不停。", "2.做旺灯会。文化搭台，文化惠民，文化汇演，文化进村，文化下乡，文化集市，文化展览，文化讲堂，文化茶座，文化沙龙，文化走亲，文化年货，引客流。"], findings: ["K13 二是社区文化骨干流失；"] },
  { what: "a step that was taken out of a section of its own before a section of notes", problems: "一是蔬菜产值缺口较大；二是粮种推广面偏窄。", steps: ["1.扩大粮种推广面。逐乡示范。", "2.备好冬季农资。", "三、有关说明", "本文产值为初步数。"], findings: ["K13 一是蔬菜产值缺口较大；"] },
  { what: "a problem in a place where a step moved up that every office takes", problems: "一是塑料大棚改造缓慢；二是婚姻纠纷化解率偏低。", steps: ["（一）加强作风建设。", "（二）逐件会商婚姻纠纷。", "（三）办好丰收节。"], findings: ["K13 一是塑料大棚改造缓慢；"] },
];

const ANSWERED: readonly Answered[] = [
  { what: "an answer in other words", problems: "一是小额贷款发放推进较慢；二是活动形式较为单一。", steps: ["会同银行摸排贷款需求。", "创新活动载体，每季度一个主题。"] },
  { what: "as many steps as problems, in other words", problems: "一是小额贷款发放推进较慢；二是阵地作用发挥不充分。", steps: ["针对上述问题，一是会同银行加快小额贷款发放；二是用好妇女之家。"] },
  { what: "a general problem by a general step", problems: "一是小额贷款发放推进较慢；二是乡镇之间不平衡；三是婚姻纠纷化解率偏低。", steps: ["（一）加快小额贷款发放。", "（二）促进均衡发展。每月调度一次。", "（三）逐件会商婚姻纠纷。"] },
  { what: "a general problem by steps that open with 一要", problems: "一是年轻职工参与少；二是阵地作用发挥不够。", steps: ["今后，一要创新形式，吸引年轻职工；二要用好服务中心。"] },
  { what: "a problem by the free step in its place, in other words", problems: "一是塑料大棚改造缓慢；二是婚姻纠纷化解率偏低。", steps: ["（一）盯住农业项目。逐村销号。", "（二）逐件会商婚姻纠纷。"] },
  { what: "two problems by one step", problems: "一是小额贷款发放推进较慢；二是小额贷款贴息滞后。", steps: ["（一）加快小额贷款发放和贴息。", "（二）办好丰收节。"] },
  { what: "a heading that speaks of people in need", problems: "一是小额贷款发放推进较慢；二是婚姻纠纷化解率偏低。", steps: ["（一）帮扶困难职工。加快小额贷款发放。", "（二）逐件会商婚姻纠纷。"] },
  { what: "steps in a list of their own", problems: "一是小额贷款发放推进较慢；二是婚姻纠纷化解率偏低。", steps: ["1.会同银行摸排贷款需求。", "2.联合司法所化解婚姻家庭纠纷。"] },
  { what: "steps and then the plan of the next year", problems: "一是小额贷款发放推进较慢；二是婚姻纠纷化解率偏低。", steps: ["针对上述问题，一是加快小额贷款发放；二是对婚姻纠纷逐件会商。", "做好普法。一是抓宣传。二是抓培训。三是抓阵地。"] },
];

describe("order and names", () => {
  it.each(WRONG)("finds %s", (_, lines, ...findings) => {
    expect(found(ANNUAL, ...lines)).toEqual(findings);
  });

  it.each(RIGHT)("leaves %s", (_, lines) => {
    expect(found(ANNUAL, ...lines)).toEqual([]);
  });
});

describe("problems and next steps", () => {
  it.each([...UNANSWERED, ...ANSWERED])("$what", ({ problems, steps, findings = [] }) => {
    expect(found(HALF_YEAR, "一、存在的问题", problems, "二、下一步打算", ...steps)).toEqual(findings);
  });

  it("finds problems and no steps", () => {
    expect(found(HALF_YEAR, "一、存在的问题", "一是小额贷款发放推进较慢；二是婚姻纠纷化解率偏低。")).toEqual(["K13 存在的问题"]);
  });

  it("leaves problems that are answered in general", () => {
    expect(found(HALF_YEAR, "一、存在的问题", "一是小额贷款发放推进较慢；二是婚姻纠纷化解率偏低。今后，我们将认真研究，切实加以改进。")).toEqual([]);
  });

  it("finds a lag that the problems do not own up to", () => {
    const rest = ["二、存在的问题", "一是婚姻纠纷化解率偏低。二是调解队伍偏弱。", "三、下一步打算", "充实调解队伍，提高婚姻纠纷化解率。"];
    expect(found(HALF_YEAR, "一、主要工作", "发放小额贷款120万元，完成全年目标任务的15%。", ...rest)).toEqual(["K12 15%"]);
    expect(found(HALF_YEAR, "一、主要工作", "发放小额贷款120万元，完成全年目标任务的48%。", ...rest)).toEqual([]);
    expect(found(HALF_YEAR, "一、主要工作", "婚姻纠纷化解完成全年目标任务的15%。", ...rest)).toEqual([]);
  });
});
