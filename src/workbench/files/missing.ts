/** What a file holds and the workbench can neither show nor save. */
import type { Locale } from "../../i18n/locale";
import type { Book } from "../../host/xlsx/book";
import { readRelationships } from "../../host/xlsx/relationships";

export type MissingKind = "drawings" | "comments" | "pivots" | "macros" | "links" | "rules" | "arrays" | "names" | "filters" | "sheets" | "more";

export interface Missing {
  readonly kind: MissingKind;
  /** Null for the whole workbook. */
  readonly sheet: string | null;
}

/** By the last word of a relationship's type. */
const PARTS: Readonly<Record<string, MissingKind>> = {
  drawing: "drawings", comments: "comments", threadedComment: "comments", pivotTable: "pivots", oleObject: "drawings",
  vbaProject: "macros", externalLink: "links", slicer: "pivots", timeline: "pivots", queryTable: "links", connections: "links",
}; // prettier-ignore

export function missingParts(file: Book): readonly Missing[] {
  const of = (path: string, sheet: string | null): readonly Missing[] => {
    const kinds = readRelationships(file.zip, path).flatMap(({ type }) => PARTS[type] ?? []);
    return [...new Set(kinds)].map((kind) => ({ kind, sheet }));
  };
  return [
    ...of(file.path, null),
    ...file.sheets.flatMap((sheet): readonly Missing[] => (sheet.hasCells ? of(sheet.path, sheet.name) : [{ kind: "sheets", sheet: sheet.name }])),
  ];
}

const ZH: Readonly<Record<MissingKind, string>> = {
  drawings: "图表、图片或形状", comments: "批注", pivots: "数据透视表或切片器", macros: "宏", links: "外部链接或查询",
  rules: "色阶、数据条、图标等条件格式", arrays: "数组公式", names: "用公式定义的名称", filters: "筛选条件",
  sheets: "图表工作表等没有单元格的工作表", more: "迷你图等扩展内容",
}; // prettier-ignore
const EN: Readonly<Record<MissingKind, string>> = {
  drawings: "charts, pictures or shapes", comments: "comments", pivots: "pivot tables or slicers", macros: "macros", links: "links to other files or queries",
  rules: "conditional formats such as colour scales, bars and icons", arrays: "array formulas", names: "names defined by formulas", filters: "filter criteria",
  sheets: "a sheet without cells, such as a chart sheet", more: "sparklines or other extensions",
}; // prettier-ignore

export const describeMissing = ({ kind, sheet }: Missing, locale: Locale): string =>
  locale === "zh-CN" ? `${sheet ?? "整个工作簿"}：${ZH[kind]}` : `${sheet ?? "The workbook"}: ${EN[kind]}`;
