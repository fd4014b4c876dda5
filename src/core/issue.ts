/** Something to tell the user, as data: `i18n` words every code in Chinese and English. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: "error" | "warning" | "info";
  /** Where, if it has a place. */
  readonly where?: CellPlace;
  /** What the words need: names, counts, the text as it stood in the cell. Never personal data. */
  readonly with?: Readonly<Record<string, string | number>>;
}

/** A cell of one of our tables: body row (0-based) and column key; resolved to an address by `sheets`. */
export interface CellPlace {
  readonly table: string;
  readonly row: number;
  readonly column: string;
}

export type IssueCode = (typeof ISSUE_CODES)[number];

/** Every code the product can raise. `i18n` is typed by this list, so none goes unworded. */
export const ISSUE_CODES = [
  // reading the workbook
  "no_tracker",
  "tracker_exists",
  "table_missing",
  "column_missing",
  "newer_schema",
  "older_schema",
  "number_as_text",
  "not_a_number",
  "cell_error",
  "date_invalid",
  "choice_unknown",
  "code_missing",
  "code_twice",
  "code_unsafe",
  "register_long",
  "code_unknown",
  "entry_twice",
  "part_unknown",
  "fraction_of_whole_unit",
  "negative_value",
  "percent_over",
  "cumulative_fell",
  "target_missing",
  "parts_exceed_whole",
  "parts_sum_exceeds",
  "parts_sum_differs",
  "rate_not_of_counts",
  "derived_overwritten",
  // outline
  "slot_unknown",
  "slot_ambiguous",
  "slot_field_unknown",
  "slot_manner_unknown",
  "slot_empty",
  "slot_to_fill",
  "slot_syntax",
  "paragraph_too_long",
  "report_empty",
  "cause_wanted",
  "confirm_not_started",
  "said_under_problems",
  "below_zero",
  "left_to_annex",
  "left_out_of_text",
  "said_in_general",
  "over_budget",
  "notes_to_choose",
  "expected_passed",
  "plan_target_proposed",
  "section_unknown",
  "auto_unknown",
  "heading_without_text",
  "words_of_last_year",
  "claim_to_check",
  "name_taken_out",
  "office_unknown",
  // hosts
  "host_busy_editing",
  "host_protected",
  "host_filtered",
  "host_merged",
  "host_text_cell",
  "host_missing",
  "host_too_large",
  "host_exists",
  "host_aborted",
  "host_silent",
  "host_changed",
  "host_last_sheet",
  "host_referred",
  "host_denied",
  "host_unsupported",
  "host_failed",
  "host_read_only",
  "selection_not_cells",
  "sheet_too_large",
  // files
  "file_not_found",
  "file_not_workbook",
  "file_encrypted",
  "file_too_large",
  "file_damaged",
  "file_unwritable",
  "file_wrong_ending",
  "sheet_unknown",
  "table_without_indicators",
  "adopted_nothing",
  "adopted_table_gone",
  "adopted_differs",
  "adopted_formula_cell",
  "adopted_words_cell",
  "adopted_rows_new",
  // documents
  "document_empty",
  "document_only_pictures",
  "document_encrypted",
  "document_damaged",
  "document_too_large",
  "document_too_long",
  "document_wrong_format",
  "document_is_workbook",
  "document_unknown",
  "document_not_chinese",
  "document_tracked_changes",
  "document_pictures",
  "document_traditional",
  "document_not_docx",
  "document_changed",
  "document_corrections_overlap",
  "document_not_written",
] as const;
