import type { IssueCode } from "../core/issue";
import { planRule } from "./planRules";

/** What an issue's words may use: `at` is the address of its cell (月度填报!F12) or empty; the rest comes with the issue. */
export type IssueWords = Readonly<Record<string, string | number>> & { readonly at: string };

/** What is wrong, where, and what to do: one plain sentence for every code. This locale is the source. */
export type IssueSentences = Readonly<Record<IssueCode, (words: IssueWords) => string>>;

export const issuesZh: IssueSentences = {
  no_tracker: () => "这个工作簿里还没有指标台账。请先从指标包新建，或打开已有台账的工作簿。",
  tracker_exists: () => "这个工作簿里已经有指标台账，没有再建。要另建一份，请先新建一个空白工作簿。",
  table_missing: ({ sheet }) => `找不到“${sheet}”表（可能已被删除）。请撤销删除，或从备份中恢复这张表。`,
  column_missing: ({ sheet, column }) => `工作表“${sheet}”的表头里找不到“${column}”一列。请把这一列的表头改回“${column}”。`,
  newer_schema: ({ version }) => `这个工作簿由更新的版本（结构 ${version}）建立，现在只能查看，不能写入。请更新本加载项。`,
  older_schema: () => "这个工作簿由较早的版本建立，第一次写入时会在表的右端补上新列。",
  number_as_text: ({ at, text, value, unit }) => `${place(at)}写的是“${text}”，不是纯数字，没有计入合计。如果就是 ${value}${unit}，请只填数字。`,
  not_a_number: ({ at, text }) => `${place(at)}写的是“${text}”，不是数字，没有计入合计。请填数字，没有数据就留空。`,
  cell_error: ({ at, text }) => `${place(at)}显示错误 ${text}，没有计入合计。请改正这一格的公式，或直接填数字。`,
  date_invalid: ({ at, text }) => `${place(at)}的“${text}”不是日期。请按 2026-6-30 的样子填写，报告期按 2026-06 填写。`,
  choice_unknown: ({ at, text }) => `${place(at)}的“${text}”不在可选项中，按默认处理。请从下拉列表中选择。`,
  code_missing: ({ at, name }) => `${head(at)}指标“${name}”没有编码，无法汇总。请给它一个不重复的编码。`,
  code_unsafe: ({ at, code }) => `${head(at)}公式会把编码 ${code} 当成数字或通配符，与别的编码混在一起。请改成字母开头的编码，如 A01。`,
  register_long: ({ rows }) => `指标表超过 ${rows} 行，${rows} 行以下的指标不会计算。请把不用的指标移到别的工作簿。`,
  code_twice: ({ at, code }) => `${head(at)}编码 ${code} 重复，只认第一行。请改成不重复的编码。`,
  code_unknown: ({ at, code }) => `${head(at)}编码 ${code} 在指标表中找不到，这一行没有计入。请核对编码。`,
  entry_twice: ({ at, code, reporter }) => `${head(at)}指标 ${code}${reporter ? `、单位“${reporter}”` : ""}已有一行，两行都会计入合计。如果重复了，请删去一行。`,
  part_unknown: ({ at, code }) => `${head(at)}引用的编码 ${code} 在指标表中找不到。请核对编码。`,
  fraction_of_whole_unit: ({ at, name, value, text }) => `${head(at)}“${name}”按整数计，填的是 ${value || text || "小数"}。请核对数字或单位。`,
  negative_value: ({ at, name, value }) => `${head(at)}“${name}”填的是负数 ${value}。请核对是否为冲减。`,
  percent_over: ({ at, name }) => `${head(at)}“${name}”超过 150%，可能少了百分号（95 应填 95%）。请核对。`,
  cumulative_fell: ({ at, name }) => `${head(at)}累计数“${name}”比前一个月小。累计数只增不减，请核对。`,
  target_missing: ({ at, name }) => `${head(at)}“${name}”还没有年度目标。请填目标，或把目标状态改为“不设目标”。`,
  parts_exceed_whole: ({ at, name }) => `${head(at)}其中项大于总项“${name}”。请核对两者的数字。`,
  parts_sum_exceeds: ({ at, name, parts, sum, value }) => `${head(at)}“${name}”是 ${value}，其中项“${parts}”加起来是 ${sum}，大于总项。各项没有交叉的话，请核对。`,
  parts_sum_differs: ({ at, name, parts, sum, value }) => `${head(at)}“${name}”是 ${value}，各分项“${parts}”加起来是 ${sum}，两者应当相等。请核对。`,
  rate_not_of_counts: ({ at, name, value, top, whole, expected }) => `${head(at)}“${name}”填的是 ${value}，而表里的分子 ${top}、分母 ${whole} 算出来是 ${expected}。请核对。`,
  derived_overwritten: ({ at, value }) => `${place(at)}显示 ${value}，与按月份算出的不一致：可能被手填覆盖，或 Excel 处于手动计算。请恢复公式，或按 F9 重算。`,
  slot_unknown: ({ at, slot }) => `${head(at)}句式里的 {${slot}} 找不到对应的指标，这一处没有写。请从列表中重新选取指标。`,
  slot_ambiguous: ({ at, slot }) => `${head(at)}有不止一个指标叫 {${slot}}，这一处没有写。请写成 {栏目/指标名称}。`,
  slot_field_unknown: ({ at, slot }) => `${head(at)}看不懂 {${slot}} 要的是哪个数。可用：完成值、目标、完成率、同比、占比、差额、本月等。`,
  slot_manner_unknown: ({ at, slot }) => `${head(at)}看不懂 {${slot}} 里“|”后面的写法。可写：0、0.0、0,000、0万、近0、0余、0.0%、百分之一、一、X 等。`,
  slot_empty: ({ name }) => `“${name}”还没有数据，相关的话没有写。`,
  slot_to_fill: ({ at, name }) => `${head(at)}“${name}”还没有数据，文中已留出待填处。`,
  slot_syntax: ({ at, position }) => `${head(at)}句式第 ${position} 个字符处的括号没有配对，按普通文字处理。`,
  paragraph_too_long: ({ at, count }) => `${head(at)}这一段有 ${count} 字，超过一个单元格能放的 32767 字，没有写入。请把它分成几段。`,
  report_empty: () => "提纲里没有这种报告用的段落，没有写出正文。请在“成文”页点“改提纲”，加一段或换成常用提纲；也可以换一种报告。",
  cause_wanted: ({ name }) => `“${name}”比上年同期下降，还没有填原因。领导会问，请在“原因”里写一句。`,
  confirm_not_started: ({ name }) => `“${name}”至今为 0，没有写进稿子。如果确实没有启动，请在“进展”里填“未启动”，有原因的写上原因。`,
  left_out_of_text: ({ name }) => `按现在的篇幅，“${name}”不写进正文；附表设为不附，整份文件里都没有它。要写，请把它的“重要性”改为必写、把篇幅调长，或把附表改为附上。`,
  left_to_annex: ({ name }) => `按现在的篇幅，“${name}”不写进正文，只列附表；要写，请把它的“重要性”改为必写，或把篇幅调长。`,
  said_in_general: ({ name }) => `“${name}”进度落后，问题写法是“概括”，正文没有点名。`,
  over_budget: ({ count, limit }) => `全文 ${count} 字，超过字数上限 ${limit} 字，已经压到最短；请删减提纲里的段落，或放宽字数上限。`,
  expected_passed: ({ name, text }) => `“${name}”写着预计${text}完成，这个时间已经过了，没有写进正文；请改“预计完成”。`,
  notes_to_choose: ({ name, names }) => `“${name}”有单位写了说明（${names}），还没有选用；请在概览里打开这一项挑选。`,
  below_zero: ({ name }) => `“${name}”的完成值小于 0，公文里不写负数，没有写进正文；请核对，或改成“减少”类的指标按正数填。`,
  said_under_problems: ({ name }) => `“${name}”进度落后，没有写进成绩，写在存在的问题里。`,
  plan_target_proposed: ({ name, year, rule, inputs }) => `“${name}”${year}年的目标是按“${planRule(rule, "zh")}”拟的（完成、目标：${inputs}），还没有人确认。请在“分解目标”表里填上 ${year} 年的目标，或核对后再报出。`,
  section_unknown: ({ at, slot }) => `${head(at)}{${slot}} 里的栏目在指标表中没有。请核对栏目名称。`,
  auto_unknown: ({ at, slot }) => `${head(at)}看不懂 {${slot}}。可用：#栏目 名称、#分条 名称、#总况、#问题、#打算、#计划、#余下、#时、#单位、#年。`,
  heading_without_text: ({ name }) => `标题“${name}”下面没有内容，这一节没有写，后面的序号已顺延。`,
  words_of_last_year: ({ at, words, year }) => `${head(at)}“${words}”是 ${year} 年报告里的话，没有随年份更新。请逐处核对，该改的改、该删的删。`,
  claim_to_check: ({ at, words }) => `${head(at)}“${words}”是去年的结论，没有数据可以证明今年仍是如此。请核对，不属实的改掉。`,
  name_taken_out: ({ at, words }) => `${head(at)}“${words}”是被隐去的名称。请补上，或改写这一句。`,
  office_unknown: () => "报告标题里没有读到单位名称，标题和落款都会没有单位。请在“设置”里填写单位。",
  host_busy_editing: () => "有一个单元格正在编辑。请按回车或 Esc 结束编辑，再试一次。",
  host_protected: () => "工作表受保护，不能写入。请在“审阅”里撤销工作表保护，再试一次。",
  host_filtered: () => "这张表正在筛选，不能增减行。请先清除筛选，再试一次。",
  host_merged: ({ sheet, address }) =>
    address === undefined
      ? "表中有合并单元格，不能写入。请取消合并，再试一次。"
      : `“${sheet}”表的 ${address} 被合并单元格盖住，不能写入，所以什么都没有写。请取消合并，再试一次。`,
  host_text_cell: ({ sheet, address }) => `“${sheet}”表的 ${address} 是文本格式，写进去的公式或数字只会当文字，所以什么都没有写。请把它的格式改为“常规”再试。`,
  host_missing: () => "要读写的表或工作表刚才不在了（可能已被删除或改名）。请重新读取后再试。",
  host_too_large: () => "一次读写的数据太多，Excel 没有接受。请删去不用的行，或分成两个工作簿。",
  host_exists: ({ sheet, address, column }) => {
    if (address) return `${sheet ? `${sheet}!` : ""}${address} 已有内容，挡住了表的扩展，没有写入。请把那里的内容移开再试。`;
    return column ? `表里已经有名为“${column}”的列，没有再加。请给那一列改名后再试。` : "同名的工作表或表已经存在，没有覆盖。请改名后再试。";
  },
  host_aborted: () => "Excel 中断了这次操作，已写的部分保留。请再试一次。",
  host_silent: () => "Excel 一直没有回应，这一步可能没有写入。请按回车或 Esc 结束单元格编辑、关掉弹出的窗口，核对表里的内容后再试一次。",
  host_changed: ({ sheet, address }) => `写入之前，“${sheet}”表${address === undefined ? "里" : `的 ${address}`}刚有人改动过，为免盖掉新内容，没有写入。请看一看再试一次。`,
  host_last_sheet: ({ sheet }) => `“${sheet}”表撤掉以后，工作簿里就没有可见的工作表了，所以没有撤。请先新建一张空白工作表再试。`,
  host_referred: ({ sheet }) => `“${sheet}”表正被别的工作表的公式引用，撤掉后公式会出错，所以没有撤。请先改掉那些公式再试。`,
  host_denied: () => "Excel 不允许这次操作（工作簿可能是只读的）。请另存一份后再试。",
  host_unsupported: () => "这个版本的 Excel 不支持这项操作。需要 Excel 2021 或更新的版本。",
  host_failed: () => "Excel 没有完成这次操作，原有内容没有丢失。请再试一次；仍不行请复制“详情”。",
  host_read_only: () => "工作簿是只读的，没有写入。请在 Excel 中另存一份（类型选“Excel 工作簿”）后再试。",
  selection_not_cells: () => "现在选中的不是单元格（可能是图片、图形、图表，或另一个工作簿）；图片里的表读不出来。请在表里点一下任意一个单元格，再试一次。",
  sheet_too_large: ({ sheet, cells, limit }) => `“${sheet}”表用到了 ${cells} 个单元格，一次最多读 ${limit} 个。请只选中要用的那片区域（不止一个单元格），再试一次。`,
  file_not_found: ({ file }) => `找不到文件${file ? `“${file}”` : ""}。请核对路径。`,
  file_not_workbook: ({ file }) => `${file ? `“${file}”` : "这个文件"}不是 .xlsx 工作簿。请用 Excel 或 WPS 另存为 .xlsx 再试。`,
  file_encrypted: ({ file }) => `${file ? `“${file}”` : "这个文件"}设了打开密码。请先去掉密码再试。`,
  file_too_large: ({ file }) => `${file ? `“${file}”` : "这个文件"}解开后太大，没有读取。请删去不用的内容再试。`,
  file_damaged: ({ file }) => `${file ? `“${file}”` : "这个文件"}已损坏，没有读取，也没有改动。请用 Excel 打开修复后再试。`,
  file_unwritable: ({ file }) => `写不了文件${file ? `“${file}”` : ""}（可能正被打开或没有权限）。原文件没有改动。`,
  file_wrong_ending: ({ file, ending }) => `这个工作簿要存为 ${ending} 文件，没有写“${file}”。请把文件名的结尾改为 ${ending} 再试。`,
  sheet_unknown: ({ sheet, file, known }) => `${file ? `“${file}”` : "工作簿"}里没有工作表“${sheet}”。有：${known}。`,
  adopted_nothing: ({ sheet }) => `工作表“${sheet}”的这张表里没有带名称和数字的指标，没有改动任何内容。请看看各列认得对不对。`,
  adopted_table_gone: ({ sheet }) => `台账取数的那张表（原在工作表“${sheet}”）找不到了：工作表可能改名、删除，或者表头改了。请点中那张表，再按一次“用我现有的表”。`,
  adopted_differs: ({ sheet, stands, says }) => (says === "" ? `这里是 ${stands}，而取数的表（“${sheet}”）里是空的。请在那张表里改；这里不用填。` : `这里是 ${stands}，而取数的表（“${sheet}”）里是 ${says}。请在那张表里改；这里不用填。`),
  adopted_formula_cell: ({ sheet, cell }) => `“${sheet}”!${cell} 里是公式，没有改动。请改它引用的单元格，或直接在那张表里填。`,
  adopted_words_cell: ({ sheet, cell }) => `“${sheet}”!${cell} 里是文字，直接填数会把它盖掉，没有改动。请在那张表里改。`,
  adopted_rows_new: ({ sheet, count, name }) => `工作表“${sheet}”的表里有 ${count} 行还没进台账（如“${name}”）。要收进来，请点中那张表，再按一次“用我现有的表”。`,
  table_without_indicators: ({ file }) => `“${file}”里没有读出带名称和数字的指标，没有建立工作簿。不带 -o 再运行一次，看看读到了什么。`,
  document_empty: ({ file }) => `${document(file)}里没有文字。请核对是不是这个文件。`,
  document_only_pictures: ({ file }) => `${document(file)}里只有图片，没有能读的文字。请找文字稿，或先用文字识别转成文字。`,
  document_encrypted: ({ file }) => `${document(file)}设了打开密码。请在 Word 或 WPS 中去掉密码，再试一次。`,
  document_damaged: ({ file }) => `${document(file)}已损坏或没有下载完整，读不了。请重新取一份，或用 Word、WPS 打开修复后另存再试。`,
  document_too_large: ({ file }) => `${document(file)}解开后太大，没有读取。请把正文复制到新文档里再试。`,
  document_too_long: ({ file, limit }) => `${document(file)}超过 ${Number(limit) / 10_000} 万字，没有读取。请分成几份，只留要读的部分。`,
  document_wrong_format: ({ file, format }) => `${document(file)}是 ${format} 格式，不能直接读。请在 Word 或 WPS 中打开，另存为 .docx 再试。`,
  document_is_workbook: ({ file }) => `${document(file)}是表格文件，不是文档。请选总结或计划的 .docx 或 .txt 文件。`,
  document_unknown: ({ file }) => `认不出${document(file)}是什么文件。请选 .docx 或 .txt 文件，或把文字复制过来粘贴。`,
  document_not_chinese: ({ file }) => `${document(file)}不是中文报告，没有读取。请核对；如果显示为乱码，请在 Word 或 WPS 中打开，另存为 .docx 再试。`,
  document_tracked_changes: ({ file }) => `${document(file)}带有修订，按接受全部修订后的文字读取，删去的字没有读。`,
  document_pictures: ({ file, count }) => `${document(file)}里有 ${count} 处图片、图表或嵌入对象，其中的文字和数字没有读。`,
  document_not_docx: ({ file }) => `批注和改正只能写进 .docx 文档，${document(file)}不是。请复制改正后的文字，或在 Word、WPS 中另存为 .docx 再核对。`,
  document_changed: ({ file }) => `${document(file)}与核对时的文字不一样了，没有写入。请重新打开，再核对一次。`,
  document_corrections_overlap: ({ file }) => `有两处改正改的是同一段文字，${document(file)}没有改动。请只接受其中一处，再试一次。`,
  document_not_written: ({ file }) => `${document(file)}的排版特殊，没有把握原样写回，没有另存。请复制文字，在 Word 或 WPS 中改。`,
  document_traditional: ({ file }) => `${document(file)}用的是繁体字，有的词可能认不出。请先在 Word 或 WPS 的“审阅”里转为简体，效果更好。`,
};

function document(file: string | number | undefined): string {
  return file ? `“${file}”` : "粘贴的内容";
}

function place(at: string): string {
  return at === "" ? "" : `${at} `;
}

/** Before a sentence that also stands without: beside the field that is meant. */
function head(at: string): string {
  return at === "" ? "" : `${at}：`;
}
