import type { Entry, Indicator, Note, TargetRow } from "../core/indicator/indicator";
import type { OutlineParagraph } from "../core/outline/paragraph";

/** What a pack says of an indicator; everything left out has the default of `packs/defaults.ts`. */
export type PackIndicator = Pick<Indicator, "code" | "name" | "unit" | "kind"> &
  Partial<Omit<Indicator, "section" | "manualStatus">> & {
    /** Among the about 25 that a new workbook opens with. */
    readonly ticked?: boolean;
  };

export interface PackSection {
  readonly name: string;
  /** As a heading says it: 加强宣传引导 of 宣传; its name when left out. */
  readonly head?: string;
  readonly indicators: readonly PackIndicator[];
}

export type PackParagraph = Pick<OutlineParagraph, "level" | "pattern"> & Partial<Pick<OutlineParagraph, "heading" | "kinds">>;

/** Values of a sample workbook, of an invented county, for the trial and the first look. */
export interface PackSample {
  readonly office: string;
  /** 领导单位 and 指导单位; nobody is named when left out. */
  readonly leaders?: string;
  readonly guides?: string;
  /** 辖区称谓, and what the units below are called together. */
  readonly region: string;
  readonly reporters: string;
  /** Last month that is filled, 1-12. */
  readonly month: number;
  readonly targets: Readonly<Record<string, number>>;
  /** Codes whose target has not been issued in the sample. */
  readonly pending: readonly string[];
  readonly entries: readonly (Pick<Entry, "code" | "months"> &
    Partial<Pick<Entry, "reporter" | "lastYear" | "lastYearTotal" | "forecast" | "source" | "remark">>)[];
  readonly targetRows: readonly (Pick<TargetRow, "code"> &
    Partial<Omit<TargetRow, "row" | "validFrom">> & {
      /** In whatever year the sample is made for. */
      readonly validFrom?: { readonly month: number; readonly day: number };
    })[];
  readonly notes: readonly (Pick<Note, "code"> & Partial<Omit<Note, "row">>)[];
}

export interface Pack {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly summary: { readonly zh: string; readonly en: string };
  readonly sections: readonly PackSection[];
  readonly outline: readonly PackParagraph[];
  readonly sample: PackSample;
}
