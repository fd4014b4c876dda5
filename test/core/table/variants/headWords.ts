/** Heads that say the same: any word of a line may stand for any other of it. Rules, by field; `of` is the field that the cells make of it. */
import type { ColumnField } from "../../../../src/core/table/tableReading";

export interface SameHeads {
  readonly of: ColumnField;
  readonly words: readonly string[];
}

export const SAME_HEADS: readonly SameHeads[] = [
  { of: "serial", words: ["序号", "编号", "项目序号", "行次"] },
  { of: "section", words: ["领域", "主题", "板块", "大类", "工作类别"] },
  { of: "section", words: ["类别", "项目类别", "目标类别"] },
  { of: "name", words: ["指标名称", "指标", "统计项目", "考核指标"] },
  { of: "name", words: ["项目名称", "任务名称", "工作任务", "主要任务", "工作内容", "重点工作"] },
  { of: "unit", words: ["计量单位", "计算单位"] },
  { of: "target", words: ["年度目标", "全年目标", "全年任务", "年度计划", "年度任务量"] },
  { of: "target", words: ["目标任务数", "任务数", "计划数", "指标数", "应完成数"] },
  { of: "actual", words: ["累计完成", "累计完成数", "累计数"] },
  { of: "actual", words: ["完成数", "实际完成", "实际数", "完成量", "实际完成值"] },
  { of: "actual", words: ["本月", "当月", "本月数", "当月完成"] },
  { of: "rate", words: ["完成率", "任务完成率", "完成比例"] },
  { of: "base", words: ["上年同期", "去年同期", "同期数"] },
  { of: "yoy", words: ["同比", "同比增减", "比上年同期增长", "较上年增减"] },
  { of: "progress_text", words: ["进展情况", "推进情况", "工作进展", "落实情况", "开展情况"] },
  { of: "status", words: ["进度状态", "完成状态", "推进状态"] },
  { of: "status", words: ["是否达标", "是否完成", "达标情况"] },
  { of: "cause", words: ["存在问题", "困难问题"] },
  { of: "cause", words: ["滞后原因", "未完成原因"] },
  { of: "measures", words: ["下一步措施", "下步打算", "下一步工作", "下步计划", "改进措施"] },
  { of: "deadline", words: ["完成时限", "时限要求", "时间节点", "办结时限"] },
  { of: "owner", words: ["责任单位", "牵头单位", "责任部门", "主责单位"] },
  { of: "owner", words: ["配合单位", "协同单位", "参与单位"] },
  { of: "owner", words: ["责任领导", "分管领导", "牵头领导", "挂钩领导"] },
  { of: "owner", words: ["责任科室", "牵头科室", "承办科室"] },
  { of: "entity", words: ["填报单位", "报送单位"] },
  { of: "entity", words: ["乡镇", "镇（街道）", "乡镇（街道）"] },
  { of: "entity", words: ["县区", "县（市、区）", "地区"] },
  { of: "score", words: ["分值", "满分", "标准分"] },
  { of: "score", words: ["得分", "实得分"] },
  { of: "evidence", words: ["佐证材料", "支撑材料", "印证资料", "证明材料", "备查资料"] },
  { of: "other", words: ["评分标准", "计分办法", "考核标准", "扣分标准"] },
  { of: "other", words: ["数据来源", "资料来源"] },
  { of: "money", words: ["到位资金", "资金到位"] },
  { of: "remark", words: ["备注", "注"] },
];
