/** Words of 导出 Word, loaded with it; this locale is the source. */
export const exportZh = {
  /** Between two sentences. */
  gap: "",
  saved: (file: string) => `已导出“${file}”，在“下载”文件夹里。没有看到文件时，请按“复制全文”，贴到 Word 里。`,
  undated: "“设置”里没有填成文日，落款没有写日期。",
  stale: (count: number) => `其中 ${String(count)} 段待更新。`,
  lost: (file: string) => `“${file}”已排好，但 Mac 版 Excel 的面板往往存不下文件。“下载”文件夹里没有的话，请复制全文贴到 Word 里，或到网页版 Excel 里导出。`,
};

export type ExportWords = typeof exportZh;
