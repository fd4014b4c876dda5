/** The workbench's own words; the pane has its own. */
import type { Locale } from "../../i18n/locale";

export interface WorkbenchWords {
  readonly product: string;
  readonly workbench: string;
  readonly blank: string;
  readonly sample: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly file: string;
  readonly ribbon: { readonly group: string; readonly pane: string; readonly update: string; readonly copy: string };
  readonly hidePane: string;
  readonly resizePane: string;
  readonly theme: { readonly dark: string; readonly light: string };
  /** The other language, in itself. */
  readonly otherLanguage: string;
  readonly selectedCell: string;
  readonly notice: string;
  readonly blankName: string;
  readonly sampleName: string;
  readonly unsaved: string;
  readonly discard: { readonly title: string; readonly message: string; readonly confirm: string };
  readonly refused: { readonly title: string; readonly message: string; readonly protected: string };
  readonly at: (sheet: string, cell: string) => string;
  readonly unreadable: string;
  readonly fault: string;
  readonly missing: { readonly title: string; readonly more: string };
  readonly ok: string;
  readonly cancel: string;
  readonly working: string;
}

const ZH: WorkbenchWords = {
  product: "指标成文",
  workbench: "试用台",
  blank: "新建空白",
  sample: "示例",
  open: "打开 .xlsx",
  save: "保存 .xlsx",
  undo: "撤销",
  redo: "恢复",
  file: "文件",
  ribbon: { group: "功能区", pane: "打开面板", update: "更新段落", copy: "复制全文" },
  hidePane: "收起面板",
  resizePane: "面板宽度",
  theme: { dark: "深色", light: "浅色" },
  otherLanguage: "English",
  selectedCell: "选中的单元格",
  notice: "这里没有 Excel：左边的表格由开源的 IronCalc 代替 Excel 计算和应答，右边是真正的面板。文件只在这台电脑上，关闭网页前请保存。",
  blankName: "工作簿1.xlsx",
  sampleName: "示例.xlsx",
  unsaved: "有未保存的修改",
  discard: { title: "放弃未保存的修改？", message: "当前工作簿有修改还没有保存，换一个工作簿后就找不回来了。", confirm: "放弃修改" },
  refused: { title: "没有录入", message: "这个单元格不接受这样的内容。", protected: "工作表受保护，这个单元格不能改。" },
  at: (sheet, cell) => `${sheet}!${cell}`,
  unreadable: "这个文件打不开",
  fault: "试用台出错了",
  missing: { title: "文件里有这里显示不了的内容", more: "打开和改动不影响原文件；但从这里另存的文件里不会有这些内容。" },
  ok: "知道了",
  cancel: "取消",
  working: "正在准备…",
};

const EN: WorkbenchWords = {
  product: "Indicator Brief",
  workbench: "Workbench",
  blank: "New blank",
  sample: "Sample",
  open: "Open .xlsx",
  save: "Save .xlsx",
  undo: "Undo",
  redo: "Redo",
  file: "File",
  ribbon: { group: "Ribbon", pane: "Open pane", update: "Update paragraphs", copy: "Copy report" },
  hidePane: "Hide pane",
  resizePane: "Width of the pane",
  theme: { dark: "Dark", light: "Light" },
  otherLanguage: "中文",
  selectedCell: "Selected cell",
  notice:
    "There is no Excel here: the open-source IronCalc computes the sheet and answers instead of Excel; the pane is the real one. Files stay on this machine; save before you close the page.",
  blankName: "Book1.xlsx",
  sampleName: "Sample.xlsx",
  unsaved: "Unsaved changes",
  discard: { title: "Discard unsaved changes?", message: "The open workbook has changes that were not saved. They are lost when another one opens.", confirm: "Discard" },
  refused: { title: "Not entered", message: "This cell does not take such an entry.", protected: "The sheet is protected; this cell cannot be changed." },
  at: (sheet, cell) => `${sheet}!${cell}`,
  unreadable: "The file cannot be opened",
  fault: "The workbench failed",
  missing: { title: "The file holds things that cannot be shown here", more: "Your file stays as it is, but a copy saved from here will not hold them." },
  ok: "OK",
  cancel: "Cancel",
  working: "Preparing…",
};

export const wordsOf = (locale: Locale): WorkbenchWords => (locale === "zh-CN" ? ZH : EN);
