/** Words of the page 用我现有的表, loaded with it; this locale is the source. Fields, kinds and issues of tables have theirs in `table`. */
import type { Evidence } from "../core/table/tableReading";

/** Columns that can be computed for the user. */
export type OwnColumnName = "rate" | "yoy" | "status";

const OWN: Readonly<Record<OwnColumnName, string>> = { rate: "完成率", yoy: "同比", status: "状态" };

/** What a table's issue has to say beside its sentence; each part may be missing. */
export type IssueFacts = Readonly<Record<string, string | number>>;

export const adoptZh = {
  title: "用我现有的表",
  doing: { finding: "正在看选中的表…", adopting: "正在接上这张表…" },
  point: {
    title: "在表里点任意一格",
    text: "标题、合并的表头、合计行都不用改。先给您看认出了什么，同意了才写，原来的版式不动。",
    take: "就用这张表",
    again: "重新找",
  },
  none: {
    title: "没有找到表",
    noTable: (sheet: string) => `“${sheet}”里没有认出指标表。请点到有指标和数的那张表里，再找一次。`,
    empty: (sheet: string) => `“${sheet}”里没有字也没有数；要是贴了一张图片，图片里的表读不出来。请点到有指标和数的那张表里，再找一次。`,
    own: (sheet: string) => `“${sheet}”是台账自己的表，已经在用。请点您自己的那张表，再找一次。`,
  },
  /** A word of the table's own as the first of a line. */
  asLabel: (word: string) => word,
  table: {
    choose: "这张工作表里有几个表，用哪一个？",
    select: (range: string) => `选中 ${range}`,
    size: (rows: number, columns: number) => `${rows} 行 ${columns} 列`,
    untitled: "没有标题的表",
    option: (title: string, range: string) => (title === "" ? range : `${title}（${range}）`),
    found: (range: string, rows: number, doubts: number) => `认出 ${range}，${rows} 行${doubts > 0 ? `，有 ${doubts} 处请核对` : ""}。`,
    hidden: (count: number) => `有 ${count} 行隐藏着（手工或筛选），也照样用。`,
    inWords: (count: number) => `${count} 行的数写在文字里，没有取。要取，在下面“各行是什么”里勾上。`,
    protected: "工作表受保护：能读，不能往表里填。要填，请先在“审阅”里撤销工作表保护，再按“重新找”。",
    otherYear: (table: number, book: number) => `表上写的是${table}年，台账是${book}年。数会填进${book}年，请核对。`,
  },
  doubts: {
    title: "请先看这些",
    none: "没有要核对的。",
    columns: (count: number) => `${count} 列不太有把握，请核对各是什么。`,
    differing: (count: number) => `${count} 个数和台账里的不同，台账里的不动。`,
    differs: (name: string, stands: string, says: string) => `${name}：台账 ${stands}，表里 ${says}`,
    twice: (count: number) => `${count} 个数的名称和单位都重复，只取第一个。`,
    more: (count: number) => `再看 ${count} 处`,
    toColumn: (letter: string) => `到 ${letter} 列`,
    facts: ({ printed, computed, sum, target, value, written, unit, head, count, rows, state }: IssueFacts, without: readonly string[]): string => {
      if (head !== undefined) return `${head}，${count ?? 0} 格`;
      if (without.length > 0) return `未含${without.join("、")}`;
      if (printed !== undefined && sum !== undefined) return `写的 ${printed}，相加 ${sum}`;
      if (printed !== undefined && computed !== undefined) return `写的 ${printed}%，按数算 ${computed}%`;
      if (state !== undefined) return `“${state}”`;
      if (sum !== undefined && target !== undefined) return `相加 ${sum}，目标 ${target}`;
      if (written !== undefined && unit !== undefined) return `写的“${written}”，列里是“${unit}”`;
      if (rows !== undefined) return `合并了 ${rows} 行`;
      return value === undefined ? "" : String(value);
    },
  },
  columns: {
    title: "各列是什么",
    line: "不对的就改，下面跟着重新认",
    fieldOf: (letter: string, head: string) => `${letter} 列“${head}”是`,
    runOf: (letters: string) => `${letters} 列是`,
    select: (letter: string) => `选中 ${letter} 列`,
    noHead: "没有表头",
    groups: { names: "说明是哪一项", figures: "数", texts: "文字", rest: "不取" },
    check: "请核对",
    evidence: {
      head: "按表头认的", cells: "按格里的内容认的", first: "按位置认的：最左边的文字列", neighbours: "按旁边的列认的", title: "按标题认的", identity: "个人信息", person: "您定的",
    } satisfies Readonly<Record<Evidence["by"], string>>,
    personal: "个人信息，不读",
    run: (count: number, first: string, last: string) => `${count} 列：${first} … ${last}`,
    empty: "空的",
    more: (count: number) => `再显示 ${count} 列`,
  },
  rows: {
    title: "各行是什么",
    line: "不要的行去掉勾",
    group: (kind: string, count: number) => `${kind} ${count} 行`,
    left: (count: number) => `去掉 ${count} 行`,
    notTaken: "不作指标",
    rest: (count: number) => `表头、说明等 ${count} 行`,
    take: (label: string, row: number) => `取第 ${row} 行 ${label}`,
    toRow: (row: number) => `第 ${row} 行`,
    more: (count: number) => `再显示 ${count} 行`,
    figures: (shown: string, more: number) => (more > 0 ? `${shown} 等，另 ${more} 个` : shown),
    proposal: (text: string) => `取文中的 ${text}`,
    target: (text: string) => `目标 ${text}`,
  },
  unused: {
    title: (count: number) => `${count} 格没有用到`,
    none: "每一格都用到了。",
    group: (reason: string, count: number) => `${reason} ${count} 格`,
    more: (count: number) => `等，另 ${count} 处`,
  },
  foot: {
    year: "年度",
    month: "数截至",
    monthHint: "表上没写截至几月，请选对",
    /** With the month's name. */
    monthOf: (year: number, month: string) => `${year}年${month}`,
    plainYear: (year: number) => `${year}年`,
    office: "填报单位",
    own: OWN,
    fill: (columns: readonly OwnColumnName[]) => `填入表中空着的${columns.map((one) => OWN[one]).join("、")}`,
    add: "在表右边加列",
    addHint: "由加载项算，数变了跟着变",
    will: (added: number, matched: number, filled: readonly (readonly [OwnColumnName, number])[], columns: readonly OwnColumnName[]) =>
      [
        ...(added > 0 ? [`新增 ${added} 项指标`] : []),
        ...(matched > 0 ? [`对上 ${matched} 项`] : []),
        ...filled.map(([one, count]) => `填 ${count} 格${OWN[one]}`),
        ...(columns.length > 0 ? [`加${columns.map((one) => OWN[one]).join("、")}${columns.length > 1 ? `共 ${columns.length} ` : "一"}列`] : []),
      ].join("，"),
    nothing: "没有可取的指标。请核对各列，至少要有名称和数。",
    adopt: "用这张表",
    done: (added: number, matched: number) => `已接上：${[...(added > 0 ? [`新增 ${added} 项`] : []), ...(matched > 0 ? [`对上 ${matched} 项`] : [])].join("，")}。以后还在您的表里填数。`,
    differing: (count: number) => `有 ${count} 个数和台账里的不同，没有动。`,
  },
};

export type AdoptWords = typeof adoptZh;
