/** Words beside an edited paragraph whose figures have moved; loaded when one is looked at. */
export const editedZh = {
  becomes: "更新后会变成",
  becomesHint: "您的文字 → 换了数字的",
  asks: "要您选的地方",
  asksHint: "您改过，新生成的也变了。逐处选好就写进单元格，可以撤销。",
  place: (number: number, count: number) => (count === 1 ? "这一处" : `第 ${number} 处，共 ${count} 处`),
  mine: "我的", now: "新的",
  nothing: "（没有文字）",
  takeMine: "用我的", takeNow: "用新的",
  takeMineHere: (text: string) => `用我的：${text}`,
  takeNowHere: (text: string) => `用新的：${text}`,
};

export type EditedWords = typeof editedZh;
