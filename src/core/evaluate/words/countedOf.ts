/** What is counted for a rate that is called after it, by the beginning of the name: 办结率 is of what was 受理. */
export const COUNTED_OF: Readonly<Record<string, readonly string[]>> = {
  办结: ["受理", "接待", "接收", "收到", "交办", "总量"],
  化解: ["受理", "调处", "排查", "总量"],
  调处: ["受理", "排查", "总量"],
  调解: ["受理", "排查", "总量"],
  整改: ["排查", "发现", "交办", "总量"],
  答复: ["受理", "收到", "交办", "总量"],
  反馈: ["受理", "收到", "交办", "总量"],
  合格: ["抽检", "抽查", "检查", "检测", "培训", "参训"],
};
