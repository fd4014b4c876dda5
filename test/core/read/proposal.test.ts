/** What belongs together becomes one row, and nothing else does. */
import { describe, expect, test } from "vitest";
import { proposalOf } from "../../../src/core/read/proposalOf";
import { readReport } from "../../../src/core/read/readReport";

/** `name unit: field number, …` of every proposed row. */
function rowsOf(sentence: string): readonly string[] {
  const { reading, indicators } = proposalOf(readReport(`某乡2025年工作总结\n一、工作情况\n${sentence}`));
  return indicators.map(({ name, unit, uses }) => `${name} ${unit}: ${uses.map(({ quantity, field }) => `${field} ${reading.quantities[quantity]?.text ?? ""}`).join(", ")}`);
}

describe("rows", () => {
  test.each([
    ["路灯任务120盏，已完成114盏，完成率95%。", ["路灯数 盏: target 120, actual 114, completion 95"]],
    ["路灯任务120盏，已完成114盏，完成率97%。", ["路灯数 盏: target 120, actual 114", "路灯完成率 %: actual 97"]],
    ["新建驿站67家，其中企业58家、社区9家，完成全年任务120家的55.8%。", ["驿站新建家数 家: actual 67, target 120, completion 55.8", "企业驿站家数 家: actual 58", "社区驿站家数 家: actual 9"]],
    ["新建驿站67家，其中企业58家、社区9家，超额完成60家的年度任务。", ["驿站新建家数 家: actual 67, target 60", "企业驿站家数 家: actual 58", "社区驿站家数 家: actual 9"]],
    ["举办讲座18场，惠及群众2600人次，超额完成全年15场的目标任务。", ["讲座场次 场: actual 18, target 15", "讲座惠及群众人次 人次: actual 2600"]],
    ["救助老人86人，完成率107.5%（任务80人）。", ["老人救助人数 人: actual 86, completion 107.5, target 80"]],
    ["新建驿站45座，累计达到130座，完成任务（40座）的112.5%。", ["驿站新建数 座: actual 45, target 40, completion 112.5", "驿站数 座: actual 130"]],
    ["救助老人86人，完成年度任务80人的107.5%。", ["老人救助人数 人: actual 86, target 80, completion 107.5"]],
    ["走访群众30户，慰问群众30户。", ["群众走访户数 户: actual 30", "群众慰问户数 户: actual 30"]],
    ["化解矛盾纠纷42起。一年来化解矛盾纠纷42起。", ["矛盾纠纷化解起数 起: actual 42, actual 42"]],
    ["化解矛盾纠纷42起。上年化解矛盾纠纷40起。", ["矛盾纠纷化解起数 起: actual 42", "矛盾纠纷化解起数（2） 起: actual 40"]],
    ["年初承接的9项民生实事，已完成5项。", ["年初承接项数 项: target 9, actual 5"]],
    ["镇里落实了5间办公室。\n二、再说一遍\n镇里落实了5间办公室。", ["办公室间数 间: actual 5, actual 5"]],
    ["发放传单3万余份，拨付资金8.7万元。", ["传单发放份数 份: actual 3", "资金拨付金额 万元: actual 8.7"]],
  ])("%s", (sentence, rows) => expect(rowsOf(sentence)).toEqual(rows));
});
