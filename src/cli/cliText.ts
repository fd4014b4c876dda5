import type { ReportKind } from "../core/indicator/period";
import { localeOf, type Locale } from "../i18n/locale";

const KINDS_ZH: Readonly<Record<ReportKind, string>> = { monthly: "月报", quarterly: "季度总结", "half-year": "半年总结", annual: "年度总结", plan: "工作计划", review: "自查报告" };

const ZH = {
  usage: `用法：
  new --pack ID --year 年 [--sample] [--outline 提纲] -o 工作簿.xlsx        新建指标工作簿（ID：women-federation、general；提纲：annual、half-year、quarterly、monthly、plan、town、topic、review）
  report 工作簿.xlsx [--period 2026-06] [--kind monthly|quarterly|half-year|annual|plan|review] [--outline 提纲 [--topic 栏目]] [--text | --json | --docx 输出.docx [--date 2026-07-03] | -o 输出.xlsx] [--unfilled drop|mark|source]
  extract 报告.docx|报告.txt [--json | -o 工作簿.xlsx [--year 年]]      读去年的总结：指标、数字、提纲
  adopt 表格.xlsx|.xls|.csv [--sheet 工作表] [--json | -o 工作簿.xlsx [--period 2026-06]]      看现有的表是怎么读懂的，或用它建立工作簿
  check 稿子.docx|稿子.txt [--against 台账.xlsx] [--json]
                                          查稿子里的数字、用词、日期前后是否一致，与台账是否一致
`,
  created: (file: string, count: number) => `已建立 ${file}，共 ${count} 项指标。\n`,
  written: (file: string, count: number) => `已写入 ${file}，${count} 段。\n`,
  edited: (renewed: number, asking: number) => `${renewed > 0 ? `手改的 ${renewed} 段只换了数字。\n` : ""}${asking > 0 ? `手改的 ${asking} 段与新生成的文字有冲突，没有动，请在窗格里选。\n` : ""}`,
  unplaced: (numbers: string) => `在手改的文字里没有位置的数：${numbers}。\n`,
  standsIn: (kind: ReportKind, title: string, id: string) => `工作簿的提纲里没有${KINDS_ZH[kind]}用的段落，已按常用提纲“${title}”（--outline ${id}）写。`,
  exported: (file: string, count: number) => `已导出 ${file}，${count} 段。\n`,
  extracted: (file: string, indicators: number, paragraphs: number) => `已建立 ${file}：${indicators} 项指标，提纲 ${paragraphs} 段。\n`,
  adopted: (file: string, indicators: number, entries: number, twice: number, period: string) => `已建立 ${file}：${indicators} 项指标，${entries} 个填报行，数字记到 ${period}。${twice > 0 ? `同名同单位的另有 ${twice} 行没有取。` : ""}\n`,
  checked: (count: number) => (count === 0 ? "没有发现问题。\n" : `共 ${count} 处。\n`),
  unmatched: (count: number) => `以下 ${count} 个数在台账里没有找到对应的指标，没有核对：`,
  jsonOrOutput: "--json 与 -o 只能用一个。",
  badYear: "--year 要写四位年份，如 2026。",
  badPack: (id: string, known: string) => `没有指标包“${id}”。可用：${known}。`,
  badPeriod: (text: string) => `--period 要写成 2026-06，不能是“${text}”。`,
  badKind: (text: string, known: string) => `--kind 不能是“${text}”。可用：${known}。`,
  badOutline: (id: string, known: string) => `没有提纲“${id}”。可用：${known}。`,
  badTopic: (text: string) => `--topic 要写指标表里的栏目，没有“${text}”。`,
  undated: "没有成文日，落款没有日期。请在“设置”里填写，或加上 --date 2026-07-03。",
  badDate: (text: string) => `--date 要写成 2026-07-03，不能是“${text}”。`,
  dateOfDocument: "--date 是落款的日期，要与 --docx 一起用。",
  badUnfilled: (text: string) => `--unfilled 可用 drop、mark 或 source，不能是“${text}”。`,
  oneOutput: "--text、--json、--docx、-o 只能用一个。",
  noOutput: "缺少 -o 输出文件。",
};

const EN: typeof ZH = {
  usage: `Usage:
  new --pack ID --year Y [--sample] [--outline SHAPE] -o BOOK.xlsx           makes a workbook of indicators (ID: women-federation, general; SHAPE: annual, half-year, quarterly, monthly, plan, town, topic, review)
  report BOOK.xlsx [--period 2026-06] [--kind monthly|quarterly|half-year|annual|plan|review] [--outline SHAPE [--topic SECTION]] [--text | --json | --docx OUT.docx [--date 2026-07-03] | -o OUT.xlsx] [--unfilled drop|mark|source]
  extract REPORT.docx|REPORT.txt [--json | -o BOOK.xlsx [--year Y]]     reads last year's report: indicators, figures, outline
  adopt BOOK.xlsx|.xls|.csv [--sheet NAME] [--json | -o BOOK.xlsx [--period 2026-06]]     shows how a table of your own is understood, or makes a workbook of it
  check DRAFT.docx|DRAFT.txt [--against BOOK.xlsx] [--json]
                                          checks a draft's numbers, words and dates against each other and the workbook
`,
  created: (file, count) => `Created ${file} with ${count} indicators.\n`,
  written: (file, count) => `Wrote ${file}, ${count} paragraphs.\n`,
  edited: (renewed, asking) => `${renewed > 0 ? `${renewed} edited paragraphs: only their numbers changed.\n` : ""}${asking > 0 ? `${asking} edited paragraphs conflict with the generated text and were left alone; choose in the pane.\n` : ""}`,
  unplaced: (numbers) => `Figures without a place in edited text: ${numbers}.\n`,
  standsIn: (kind, title, id) => `The workbook’s outline has no paragraphs for this report (${kind}); it was written by the standard outline “${title}” (--outline ${id}).`,
  exported: (file, count) => `Exported ${file}, ${count} paragraphs.\n`,
  extracted: (file, indicators, paragraphs) => `Created ${file} with ${indicators} indicators and ${paragraphs} paragraphs of outline.\n`,
  adopted: (file, indicators, entries, twice, period) => `Created ${file} with ${indicators} indicators and ${entries} entry rows, figures to ${period}.${twice > 0 ? ` ${twice} rows with the same name and unit were left out.` : ""}\n`,
  checked: (count) => (count === 0 ? "Nothing was found.\n" : `${count} findings.\n`),
  unmatched: (count) => `${count} numbers have no row in the workbook and were not compared:`,
  jsonOrOutput: "Use only one of --json and -o.",
  badYear: "--year takes four digits, such as 2026.",
  badPack: (id, known) => `There is no pack “${id}”. Known: ${known}.`,
  badPeriod: (text) => `--period is written 2026-06, not “${text}”.`,
  badKind: (text, known) => `--kind cannot be “${text}”. Known: ${known}.`,
  badOutline: (id, known) => `There is no outline “${id}”. Known: ${known}.`,
  badTopic: (text) => `--topic is a section of the register; there is no “${text}”.`,
  undated: "There is no date of writing, so the signature has none. Enter it in the settings, or add --date 2026-07-03.",
  badDate: (text) => `--date is written 2026-07-03, not “${text}”.`,
  dateOfDocument: "--date is the date of the signature and goes with --docx.",
  badUnfilled: (text) => `--unfilled is drop, mark or source, not “${text}”.`,
  oneOutput: "Use only one of --text, --json, --docx and -o.",
  noOutput: "-o OUT.xlsx is missing.",
};

/** The language of the shell; Chinese when it does not say, as the product's users are. */
export function cliText(): typeof ZH & { readonly locale: Locale } {
  const language = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "";
  const locale: Locale = /^en/iu.test(language) ? localeOf("en") : "zh-CN";
  return { ...(locale === "zh-CN" ? ZH : EN), locale };
}
