/** All classes of Excel's API that the stand-in plays. */
import { autoFilter } from "./autoFilter";
import * as conditional from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { namedItem, namedItemCollection } from "./names";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./rangeAreas";
import * as format from "./rangeFormat";
import * as parts from "./sheetParts";
import type { TypeSpec } from "./spec";
import * as columns from "./tableColumns";
import * as tables from "./tables";
import type { TypeName } from "./targets";
import { application, documentProperties, runtime, workbook } from "./workbook";
import { worksheet, worksheetCollection } from "./worksheets";

export const TYPES: { readonly [Name in TypeName]: TypeSpec<Name> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  DocumentProperties: documentProperties,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: parts.freezePanes,
  WorksheetProtection: parts.protection,
  PageLayout: parts.pageLayout,
  HeaderFooterGroup: parts.headerFooterGroup,
  HeaderFooter: parts.headerFooter,
  TableCollection: tables.tableCollection,
  Table: tables.table,
  TableRowCollection: tables.tableRows,
  TableRow: tables.tableRow,
  TableColumnCollection: columns.tableColumns,
  TableColumn: columns.tableColumn,
  Filter: columns.filter,
  AutoFilter: autoFilter,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: format.rangeFormat,
  RangeFill: format.rangeFill,
  RangeFont: format.rangeFont,
  RangeBorderCollection: format.rangeBorderCollection,
  RangeBorder: format.rangeBorder,
  FormatProtection: format.formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormat: conditional.conditionalFormat,
  CustomConditionalFormat: conditional.customConditionalFormat,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  CellValueConditionalFormat: conditional.cellValueConditionalFormat,
  TextConditionalFormat: conditional.textConditionalFormat,
  ConditionalRangeFormat: conditional.conditionalRangeFormat,
  ConditionalRangeFill: conditional.conditionalRangeFill,
  ConditionalRangeFont: conditional.conditionalRangeFont,
  Null: {},
};
