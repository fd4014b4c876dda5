/** What a paragraph of the outline says before it is saved, and what a slot would say. Nothing is written. */
import type { ReportKind } from "../core/indicator/period";
import type { Issue } from "../core/issue";
import { writeReport, type Paragraph } from "../core/narrate/report";
import { FIELDS, type Field } from "../core/outline/fields";
import type { OutlineParagraph } from "../core/outline/paragraph";
import type { Tracker } from "./tracker";

export interface DraftPreview {
  /** null where the report leaves the paragraph out. */
  readonly paragraph: Paragraph | null;
  /** What is wrong with this paragraph alone. */
  readonly issues: readonly Issue[];
}

/** `outline` holds the draft; what stands around it decides its wording, as in the report. */
export function draftPreview({ dataset }: Pick<Tracker, "dataset">, outline: readonly OutlineParagraph[], id: string, kind: ReportKind): DraftPreview {
  const row = outline.find((paragraph) => paragraph.id === id)?.row;
  const { paragraphs, issues } = writeReport({ ...dataset, outline }, { period: dataset.settings.period, kind });
  return {
    paragraph: paragraphs.find((paragraph) => paragraph.id === id) ?? null,
    issues: issues.filter(({ where }) => where?.table === "tblPhrases" && where.row === row),
  };
}

export interface FieldNow {
  readonly field: Field;
  /** Empty where there is nothing to say now. */
  readonly text: string;
}

/** What each field of an indicator says in this report. `name` as a slot names it. */
export function fieldsNow({ dataset }: Pick<Tracker, "dataset">, name: string, kind: ReportKind): readonly FieldNow[] {
  const fields = Object.keys(FIELDS) as Field[];
  const outline = fields.map((field, row): OutlineParagraph => ({ row, id: field, level: "body", heading: "", pattern: slotOf(name, field), pinned: "", kinds: [] }));
  const { paragraphs } = writeReport({ ...dataset, settings: { ...dataset.settings, budget: null }, outline }, { period: dataset.settings.period, kind });
  const said = new Map(paragraphs.map(({ id, text }) => [id, text]));
  return fields.map((field) => ({ field, text: said.get(field) ?? "" }));
}

/** {美丽庭院创建}, {美丽庭院创建.同比} */
export function slotOf(name: string, field: Field): string {
  return field === "actual" ? `{${name}}` : `{${name}.${FIELDS[field][0]}}`;
}
