/** What a draft says of one thing in several places, and in words. Own texts; rules: language.md 7. */
import { describe, expect, it } from "vitest";
import { CLAIM_RULES } from "../../../src/core/check/claims/rules";
import { findingsOf } from "../../../src/core/check/checkDraft";
import { draftOf } from "../../../src/core/check/draft";
import { readReport } from "../../../src/core/read/readReport";

/** A half-year report around the paragraphs; each finding as `rule words`. */
function found(...paragraphs: readonly string[]): readonly string[] {
  const draft = draftOf(readReport(["云岭县妇联2026年上半年工作总结", "一、主要工作", ...paragraphs].join("\n")));
  return CLAIM_RULES.flatMap((rule) => findingsOf(rule, draft)).map(({ rule, start, end }) => `${rule} ${draft.source.slice(start, end)}`);
}

const WRONG: readonly (readonly [name: string, paragraphs: readonly string[], findings: readonly string[]])[] = [
  ["two values of one thing", ["举办巾帼宣讲会26场。", "今年以来，举办巾帼宣讲会28场。"], ["K08 28场"]],
  ["the object before the verb is the same thing", ["调解婚姻家庭纠纷48件。", "婚姻家庭纠纷调解47件。"], ["K08 47件"]],
  ["a hedge from the wrong side", ["走访困境儿童312名。", "走访困境儿童近300名。"], ["K18 近300名"]],
  ["场 here and 场次 there", ["举办巾帼宣讲会26场。", "举办巾帼宣讲会26场次。"], ["K09 26场次"]],
  ["a half year above the year", ["上半年，举办巾帼宣讲会26场。", "全年累计参加，举办巾帼宣讲会20场次以下。", "一季度，举办巾帼宣讲会30场。"], ["K10 30场"]],
  ["exceeded with less", ["“美丽庭院”创建目标600户，已完成252户，超额完成全年目标任务。"], ["K11 超额完成"]],
  ["done with less than all", ["完成“两癌”检查2900人，占年度任务的96.7%，全面完成目标任务。"], ["K11 全面完成"]],
  ["nearly done with far less", ["建成示范站9个，占全年任务的75%，基本完成目标任务。"], ["K11 基本完成"]],
  ["on schedule with less", ["创建“美丽庭院”252户，完成全年任务的42%，快于序时进度。"], ["K11 快于序时进度"]],
  ["behind schedule with more", ["创建“美丽庭院”352户，完成全年任务的58.7%，慢于序时进度。"], ["K11 慢于序时进度"]],
  ["above a target that it is not above", ["纠纷化解率96.2%，超过98%的目标。"], ["K11 96.2%，超过98%"]],
  ["a plan below what is reached", ["已建成标准化妇女之家86个。", "二、下半年打算", "年底前建成标准化妇女之家80个。"], ["K14 80个"]],
  ["a rate of the plan below what is reached", ["矛盾纠纷化解率96.4%。", "二、下半年打算", "化解率达到90%以上。"], ["K14 90%"]],
  ["what is left, said otherwise", ["三、存在问题", "还有4个集体经济薄弱村。", "四、下半年打算", "帮助5个集体经济薄弱村各上一个项目。"], ["K31 5个"]],
  ["a share of the task, said otherwise", ["“美丽庭院”创建252户，完成全年任务的42%。", "二、存在问题", "“美丽庭院”创建进度偏慢，仅完成全年任务的45%。"], ["K31 45%"]],
  ["a task with its number", ["新建服务站24个，完成年度目标25个，任务如期完成。"], ["K11 完成年度目标25", "K11 任务如期完成"]],
  ["all that came in", ["交办重复信访事项38件，办结30件，全面完成交办任务。"], ["K11 全面完成"]],
  ["three terms, two numbers", ["一至三季度，信访总量分别为1310件和1206件。"], ["K28 分别为1310件和1206件"]],
  ["the same without its topic", ["举办家政培训班18期，培训妇女1035人。", "总的来看，培训妇女865人。"], ["K08 865人"]],
  ["more things than numbers", ["东城、西城和南城办结率分别为82.3%和80.4%。"], ["K28 分别为82.3%和80.4%"]],
  ["what is left of two counts", ["报送信息214条，采用132条，采用率61.7%。", "二、存在问题", "有92条信息未被采用，针对性不强。"], ["K31 92条"]],
  ["whom the plan speaks of", ["考核中有29名村级联络员履职不到位。", "二、下半年打算", "对39名履职不到位的村级联络员逐一谈话。"], ["K31 39名"]],
  ["all covered with less", ["建成服务点114个，实现全覆盖，覆盖率95%。"], ["K11 95%"]],
  ["a stock of the plan below what stands", ["在册民宿由41家增加到46家。", "二、下半年打算", "年底民宿达到42家以上。"], ["K14 42家"]],
  ["a stock that stands", ["全县现有志愿者1264名。", "二、下半年打算", "志愿者达到1200名。"], ["K14 1200名"]],
  ["less asked for than done so far", ["二、下半年打算", "全年开展演练不少于4场（上半年已开展5场）。"], ["K14 4场"]],
  ["a limit that is passed", ["压减工作经费28万元，控制在20万元以内。"], ["K11 28万元，控制在20万元"]],
  ["a funnel that ends below its task", ["征兵任务7人，报名23人，体检合格11人，送走6人，任务全部完成。"], ["K11 任务全部完成"]],
  ["half a thing", ["新建基层妇联组织2.5个。"], ["K29 2.5个"]],
  ["three decimals", ["知晓率达96.125%。"], ["K29 96.125%"]],
];

const RIGHT: readonly (readonly [name: string, paragraphs: readonly string[]])[] = [
  ["the same value twice, once rounded", ["发放宣传资料12360份。", "发放宣传资料1.24万份。"]],
  ["a true hedge", ["走访困境儿童312名。", "走访困境儿童300余名。"]],
  ["another year", ["去年同期，举办巾帼宣讲会20场。", "今年以来，举办巾帼宣讲会26场。"]],
  ["another place", ["石桥镇举办巾帼宣讲会6场。", "柳河乡举办巾帼宣讲会4场。"]],
  ["another occasion", ["“三八”期间走访困境儿童30名。", "“六一”期间走访困境儿童52名。"]],
  ["since a beginning long ago", ["累计建成儿童之家120个。", "今年以来，建成儿童之家20个。"]],
  ["two numbers of one sentence", ["石桥片举办宣讲会6场，柳河片举办宣讲会4场。"]],
  ["of each", ["每村举办宣讲会2场。", "举办宣讲会42场。"]],
  ["half the year and the year", ["一季度，举办巾帼宣讲会12场。", "上半年，举办巾帼宣讲会26场。"]],
  ["done and said so", ["完成“两癌”检查3120人，占年度任务的104%，超额完成全年任务。"]],
  ["a share of the task is no claim", ["完成全年任务的42%，进度偏慢。"]],
  ["what is to be done", ["二、下半年打算", "确保“美丽庭院”创建600户，全面完成年度任务。"]],
  ["another thing's task beside", ["走访困境儿童64名，完成年度任务260名的目标还需努力。"]],
  ["a target of next year above", ["办结率97.9%。", "二、下半年打算", "办结率保持在98%以上。"]],
  ["as many numbers as things", ["东城、西城和南城办结率分别为82.3%、80.4%和79%。"]],
  ["at different times", ["分别于3月和5月举办培训班2期和3期。"]],
  ["a standard a little below", ["按期答复率99.5%。", "二、下半年打算", "按期答复率保持在99%以上。"]],
  ["the rest of what was said", ["三、存在问题", "还有4个集体经济薄弱村。", "四、下半年打算", "帮助4个集体经济薄弱村各上一个项目。"]],
  ["the same words of two trainings", ["举办家政培训班18期，培训妇女1035人。", "举办电商培训班6期，培训妇女300人。", "总的来看，培训妇女1335人。"]],
  ["percentage points", ["筛查率61.2%、58.9%，分别比上年提高5.3个和4.8个百分点。"]],
  ["what is left, told beside its counts", ["报送信息214条，采用132条，采用率61.7%。", "检查发现问题19个，整改17个，整改率89.5%，其余2个未到时限。"]],
  ["whom the plan speaks of, as counted", ["考核中有29名村级联络员履职不到位。", "二、下半年打算", "对29名履职不到位的村级联络员逐一谈话。"]],
  ["coverage that is still to come", ["建成服务点114个，覆盖率95%，力争年底实现全覆盖。"]],
  ["a stock of the plan above what stands", ["在册民宿由41家增加到46家。", "二、下半年打算", "年底民宿达到52家以上。"]],
  ["a base is no second value", ["馆藏数字化率由71%提升到83.5%。", "馆藏数字化率达83.5%。"]],
  ["a limit that is kept", ["压减工作经费18万元，控制在20万元以内。"]],
  ["an average", ["平均每户2.5人，户均增收0.8万元。"]],
];

describe("claims", () => {
  it.each(WRONG)("finds %s", (_, paragraphs, findings) => {
    expect(found(...paragraphs)).toEqual(findings);
  });

  it.each(RIGHT)("leaves %s", (_, paragraphs) => {
    expect(found(...paragraphs)).toEqual([]);
  });
});
