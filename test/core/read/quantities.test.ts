/** What counts and what it means, a row a case. Rules: language.md 2, 3.2, 6. */
import { describe, expect, test } from "vitest";
import { readReport } from "../../../src/core/read/readReport";
import type { Quantity } from "../../../src/core/read/quantity";

/** `number unit hedge kind`; a hedge or a unit that is not there is `-`. */
function told({ text, unit, hedge, kind }: Quantity): string {
  return [text, unit || "-", hedge || "-", kind].join(" ");
}

/** Under a heading of results, in a year's report. */
function quantitiesOf(sentence: string, heading = "一、主要工作完成情况"): readonly Quantity[] {
  return readReport(`河湾镇2025年工作总结\n${heading}\n${sentence}`).quantities;
}

const COUNTED: readonly (readonly [string, readonly string[]])[] = [
  ["全年走访老党员36人次。", ["36 人次 - actual"]],
  ["印发明白纸近5000份，张贴海报200余张。", ["5000 份 近 actual", "200 张 余 actual"]],
  ["惠及群众3.2万人，发放图书2万余册。", ["3.2 万人 - actual", "2 万册 余 actual"]],
  ["募集善款8、7万元，合格率９８．５％。", ["8、7 万元 - amount", "９８．５ % - rate"]],
  ["举办夜校xx期，培训XXX余人，合格率xx.x%。", ["xx 期 - actual", "XXX 人 余 actual", "xx.x % - rate"]],
  ["帮扶**户，其中低保*户。", ["** 户 - actual", "* 户 - actual"]],
  ["慰问十二名老兵，修缮老屋三处。", ["十二 名 - actual", "三 处 - actual"]],
  ["逾百人报名，百余户受益。", ["百 人 逾 actual", "百 户 余 actual"]],
  ["女代表占41.7%，比上届提高3.2个百分点。", ["41.7 % - share", "3.2 个百分点 - rate"]],
  ["接听来电1,203件，同比下降12%。", ["1,203 件 - actual", "12 % - rate"]],
  ["每户补助800—1500元不等。", ["800—1500 元 不等 amount"]],
  ["约三成农户参保。", ["三 成 约 rate"]],
  ["百分之九十五的群众满意。", ["九十五 % - rate"]],
  ["出勤率达到百分之八十七点五。", ["八十七点五 % - rate"]],
  ["家庭医生签约640人，节约用水约300吨。", ["640 人 - actual", "300 吨 约 actual"]],
];

const TARGETS: readonly (readonly [string, readonly string[]])[] = [
  ["争取新建驿站5个，覆盖率不低于90%。", ["5 个 - target", "90 % 不低于 target"]],
  ["举办夜校三至五期。", ["三至五 期 - target"]],
  ["参训率保持在95%以上，投诉控制在10件以内。", ["95 % 以上 target", "10 件 以内 target"]],
  ["至少建成示范点2个。", ["2 个 至少 target"]],
];

const NOT_COUNTED: readonly string[] = [
  "2025年3月8日，第三届第二次会议召开。", "学习党的二十大精神和二十届三中全会精神。", "拨打12345热线和110。", "落实“三会一课”，做到一岗双责。", "印发河政办〔2025〕12号文件。",
  "X市妇联和xx区、*镇联合行动。", "60周岁以上老人优先。", "在3号楼208室办公，工期20天。", "围绕三个方面、两个环节，进一步加强。", "《案例10则》已成书。", "开展“100个好故事”征集。", "第2批、第3名、前五名。",
  "全县14个乡镇（街道）、186个村（社区）换届全部完成。",
  "推动从业人员达到25人以上的企业建会。", "一是抓学习，二是抓作风。", "实行24小时值班。", "千家万户，百尺竿头，一举两得。", "用工企业多为4050人员而设。", "20xx年x月x日印发。",
];

describe("a number is", () => {
  test.each(COUNTED)("counted: %s", (sentence, expected) => expect(quantitiesOf(sentence).map(told)).toEqual(expected));
  test.each(TARGETS)("a target, in a plan: %s", (sentence, expected) => expect(quantitiesOf(sentence, "二、下一步工作打算").map(told)).toEqual(expected));
  test.each(NOT_COUNTED.map((sentence) => [sentence]))("none: %s", (sentence) => expect(quantitiesOf(sentence).map(told)).toEqual([]));
});

describe("kinds where target and result stand together", () => {
  test.each([
    ["任务120户，已完成114户，完成率95%。", ["target", "actual", "rate"]],
    ["救助86人，完成年度任务80人的107.5%。", ["actual", "target", "rate"]],
    ["超额完成200人的年度任务。", ["target"]],
    ["计划投入300万元，实际投入312万元。", ["target", "amount"]],
    ["救助86人，完成率107.5%（任务80人）。", ["actual", "rate", "target"]],
    ["救助86人，完成任务（80人）的107.5%。", ["actual", "target", "rate"]],
    ["收缴会费86万元，完成年度预算80万元的107.5%。", ["amount", "target", "rate"]],
  ])("%s", (sentence, kinds) => expect(quantitiesOf(sentence).map(({ kind }) => kind)).toEqual(kinds));
});

describe("the whole of a part", () => {
  test.each<[string, readonly (number | null)[]]>([
    ["评选示范户50户，其中省级3户、市级7户。", [null, 0, 0]],
    ["受理来信80件（其中涉法12件），办结78件。", [null, 0, null]],
    ["持证240人，其中一级35人；新办证19本。", [null, 0, null]],
    ["救助173人次：站内86人次、街面63人次。", [null, 0, 0]],
    ["走访30户，慰问20人。", [null, null]],
    ["评选能手12名。开办夜校8期，培训渔民620人次，其中线上3期250人次、线下5期370人次。", [null, null, null, 1, 2, 1, 2]],
    ["新增会员90人，其中灵活就业人员40人（司机25人、骑手15人）。", [null, 0, 1, 1]],
    ["配发农具60件，受益50人，其中犁耙20把、水泵25台、喷雾器15件。", [null, null, 0, 0, 0]],
  ])("%s", (sentence, parents) => expect(quantitiesOf(sentence).map(({ parent }) => parent)).toEqual(parents));
});

describe("titles", () => {
  test.each([
    ["全年发放宣传手册3000余册。", ["宣传手册发放册数"]],
    ["为36名孤寡老人提供上门理发。", ["上门理发孤寡老人数"]],
    ["举办厨艺培训班4期，培训妇女120人。", ["厨艺培训班期数", "厨艺培训班妇女培训人数"]],
    ["受理来电来访56件，办结率100%。", ["来电来访受理件数", "来电来访办结率"]],
    ["产值12.6亿元，同比增长4.5%。", ["产值", "产值同比增长"]],
    ["一是老年助餐有滋有味。任务300人，完成280人。", ["老年助餐人数", "老年助餐人数"]],
    ["一是深化渔民培训扩面增量。全镇共320人参加。", ["渔民培训参加人数"]],
    ["开展渔民夜校培训6期，培训240人。", ["渔民夜校培训期数", "渔民夜校培训人数"]],
    ["新发展团员46人，全镇团员总数900人。", ["新发展团员人数", "团员总数"]],
    ["调处渔业纠纷30起，成功率97%。", ["调处渔业纠纷起数", "调处渔业纠纷成功率"]],
    ["到位资金3亿元、外资40万美元，分别完成年度任务的92%和105%。", ["到位资金额", "到位资金外资数", "到位资金任务完成率", "外资任务完成率"]],
    ["登记失业率3%，为36户渔家发放米面。", ["登记失业率", "渔家米面发放户数"]],
    ["排查出海堤隐患12处。", ["海堤隐患排查处数"]],
    ["为36名孤寡老人发放护工补贴，每人每月80元，共发放3.2万元。", ["孤寡老人护工补贴发放人数", "孤寡老人护工补贴标准", "孤寡老人护工补贴发放金额"]],
    ["举办渔技班5期，培训渔民90人次，其中养殖2期50人次、捕捞3期40人次。", ["渔技班期数", "渔技班渔民培训人次", "养殖渔技班期数", "养殖渔民人次", "捕捞渔技班期数", "捕捞渔民人次"]],
    ["发放渔家米面油120份。今年新开展渔歌夜会，共20场。", ["渔家米面油发放份数", "渔歌夜会场次"]],
    ["创建“渔歌小院”60户，创建率由42.5%提高到51.3%。", ["“渔歌小院”创建户数", "“渔歌小院”创建率", "“渔歌小院”创建率"]],
    ["农家书屋开放40次。化解邻里矛盾纠纷12起，成功率92%。", ["农家书屋开放次数", "邻里矛盾纠纷化解起数", "邻里矛盾纠纷成功率"]],
    ["渔民800人，其中女渔民200人，占渔民总数的25%。", ["渔民人数", "女渔民人数", "女渔民占比"]],
    ["安置渔民60人，其中集中安置20人、自主安置40人。", ["安置渔民人数", "集中安置渔民人数", "自主安置渔民人数"]],
    ["服务残疾人300人次，走访低保户20户。", ["服务残疾人人次", "低保户走访户数"]],
  ])("%s", (sentence, titles) => expect(quantitiesOf(sentence).map(({ indicator }) => indicator)).toEqual(titles));
});

describe("the time a number stands for", () => {
  test.each([
    ["全年举办讲座12场，走访群众30户。", ["全年", "全年"]],
    ["截至6月底，发放贷款3笔。今年以来慰问8人。", ["截至6月底", "今年以来"]],
    ["举办讲座12场，比去年多3场。", ["", "去年"]],
    ["办讲座2场。", [""]],
  ])("%s", (sentence, periods) => expect(quantitiesOf(sentence).map(({ period }) => period)).toEqual(periods));
  test.each([["二、2026年打算", true], ["二、成效", false]])("and whether it lies ahead: %s", (heading, plan) => {
    const { quantities, structure } = readReport(`河湾镇2025年工作总结\n${heading}\n办讲座2场。`);
    expect(quantities.map(({ line }) => structure.lines[line]?.plan)).toEqual([plan]);
  });
});

test("what is of each is so of both: 每人每月110元和130元", () => {
  const { quantities } = readReport("河湾镇2025年工作总结\n一、成效\n护理补贴标准分别为每人每月110元和130元。");
  expect(quantities.map(({ per }) => per !== "")).toEqual([true, true]);
});

test("offsets are those of the given text, whatever its line ends and widths", () => {
  const text = "河湾镇工作总结\r\n　　走访１２户，\t帮扶3人。\r\n";
  expect(readReport(text).quantities.map(({ start, end }) => text.slice(start, end))).toEqual(["１２", "3"]);
});

test("traditional characters are read, units told in simplified ones", () => {
  expect(readReport("婦聯2025年工作總結\n舉辦活動16場次，慰問婦女120餘戶。").quantities.map(told)).toEqual(["16 场次 - actual", "120 户 余 actual"]);
});
