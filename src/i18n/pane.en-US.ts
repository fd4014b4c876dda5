import type { PaneWords } from "./pane.zh-CN";
import { planRule } from "./planRules";

type Origin = Parameters<PaneWords["report"]["origin"]>[0];

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const FIELDS: Readonly<Record<Origin["field"], string>> = {
  actual: "actual", target: "annual target", upper: "upper bound", completion: "completion", gap: "pace gap", remaining: "target less actual", base: "same period last year",
  growth: "change on year", growthRatio: "times last year", change: "difference from last year", share: "share of the total", excess: "over the target", plan: "target of next year", planUpper: "upper bound of next year", month: "this month",
  quarter: "this quarter", forecast: "forecast for the year", status: "status", sentence: "actual", cause: "cause", measure: "measures",
  practice: "what was done", effect: "effect", stage: "stage", expected: "expected by", count: "counted by status",
};

function month(number: number): string {
  return MONTHS[number - 1] ?? String(number);
}

function months(last: number): string {
  return last === 1 ? month(1) : `${month(1)}–${month(last)}`;
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

function origin({ rule, field, month: last, proposal }: Origin): string {
  if (proposal) return `last year ${proposal.inputs.map((input) => `${input.field === "actual" ? "done" : "target"} ${input.text}`).join(", ")}; ${planRule(proposal.rule, "en")}`;
  if (field !== "actual") return FIELDS[field];
  switch (rule) {
    case "sum":
      return `sum of ${months(last)}`;
    case "latest":
      return `latest of ${months(last)}`;
    case "units":
      return `all units, ${months(last)}`;
    case "rate":
      return `numerator over denominator, ${months(last)}`;
    case "typed":
      return "typed";
    case "count":
      return FIELDS.count;
    case "formula":
    case "proposed":
      return "computed";
  }
}

/** Typed by the Chinese source: a missing string does not compile. */
export const paneEn: PaneWords = {
  product: "Indicator Brief",
  common: {
    retry: "Retry", close: "Close", cancel: "Cancel", back: "Back", undo: "Undo", details: "Details", copyDetails: "Copy details", save: "Save",
    dismiss: "Dismiss", gap: " ",
  },
  doing: {
    reading: "Reading the workbook…", creating: "Making the sheets…", saving: "Saving…", writingReport: "Writing the paragraphs…", undoing: "Undoing…",
    opening: "Opening…", period: "Changing the period…",
  },
  start: {
    promise: "Keep one register of indicators, enter figures each month, and turn them into a report that pastes into Word.",
    choose: "Where do you want to start?",
    useTable: "Use the table I have",
    useTableLine: "Point at it; once understood it is in use",
    readReport: "Read last year's report",
    readReportLine: "Takes its indicators and sentences over",
    fromPack: "Create from a pack",
    fromPackLine: "Pick the indicators to count and make a new register",
    sample: "Look at a sample first",
    sampleLine: "Makes a filled register; its office and figures are invented",
    check: "Check a finished draft",
    checkLine: "Only looks at it; nothing is written",
    stays: "A few sheets are added to this workbook; what stands in it stays. No data leave this computer.",
    sampleDone: "The sample register is ready. Change any figure and watch the report follow.",
  },
  broken: {
    title: "The register cannot be read",
    text: "This workbook has a register, but a table or column that is needed is missing. Put it right, then press Retry.",
  },
  failed: {
    title: "The workbook was not opened",
    unknown: "Something unexpected went wrong; nothing in the workbook was lost. Please retry; if it fails again, copy the details and tell us.",
    crashed: "Something unexpected went wrong in the pane; nothing in the workbook was lost.",
  },
  pack: {
    title: "Create from a pack",
    pack: "Pack",
    year: "Year",
    yearOption: (year) => String(year),
    office: "Name of your office",
    officeHint: "Used in titles and text",
    officeExample: "e.g. ××县妇联",
    officeMissing: "Please enter the name of your office; titles and text use it.",
    indicators: "Indicators",
    chosen: (count) => `${count} chosen`,
    chosenOf: (count, all) => `${count} of ${all}`,
    search: "Find indicators by name",
    none: "No indicator's name contains this.",
    noneChosen: "Please choose at least one indicator.",
    section: (name) => `${name}, all or none`,
    needed: (count) => `${many(count, "more indicator")} taken along: rates and parts need them`,
    create: "Create",
    created: (count) => `The register is ready, with ${many(count, "indicator")}. Start with the first figure to fill.`,
  },
  frame: {
    overview: "Overview", report: "Report", check: "Check",
    period: (year, last) => `${months(last)} ${year}`,
    periodLabel: "Report period",
    periodHint: "Figures run to the end of this month",
    month,
    periodSet: (year, last) => `The report period is now ${months(last)} ${year}.`,
    menu: "More",
    issues: (count) => (count === 0 ? "Issues (none)" : `Issues (${count})`),
    reread: "Read again",
    help: "Help", about: "About and version", privacy: "Privacy",
    stale: (count) => `${many(count, "paragraph")} out of date`,
    readOnly: "The workbook is read-only: look and copy, but nothing can be written.",
    undone: "Undone.",
    undonePartly: (left) => `Undone; ${many(left, "cell has", "cells have")} been changed since and stayed.`,
    nothingUndone: "Everything has been changed since, so there was nothing to undo.",
  },
  help: {
    title: "Help",
    parts: [
      ["Enter figures", "Open an indicator in Overview, type this month's figure and press Enter: it is saved and the next empty one opens. Typing in the monthly sheet works as well."],
      ["Use your own table", "Click any cell of it and press Use the table I have in the menu. Check what the columns are, then press Use this table. Go on typing in your own table; overview and report follow."],
      ["Write the report", "Press Generate in Report: each paragraph goes into one cell of the report sheet. When a figure changes, the paragraphs that use it are marked out of date; one press renews only those."],
      ["Trace", "Point at a number in a paragraph to see its cell; press it to go there."],
      ["Your own wording", "A paragraph that you changed in the sheet is marked as edited and is never overwritten unless you agree."],
      ["Check", "When the draft comes back, paste or drop it under Check: it shows which numbers differ from the workbook or from each other. Accept or ignore each, then copy the corrected text."],
      ["Paste into Word", "Press Copy all and paste in Word: fonts, indents and line spacing are set."],
    ],
  },
  about: {
    title: "About and version",
    version: (version) => `Version ${version}`,
    text: "Indicator Brief keeps a register of indicators and writes the report from it. Every number leads back to its cell.",
  },
  privacy: {
    title: "Privacy",
    parts: [
      "Data stay in this workbook: nothing is uploaded, kept elsewhere or remembered by the browser.",
      "Apart from Microsoft's Office.js the pane makes no request to anywhere.",
      "Details of an error hold codes and cell addresses, never what stands in the cells.",
    ],
  },
  issues: {
    data: (count) => `${many(count, "place")} in the sheets to check`,
    report: (count) => `${many(count, "point")} left out or to confirm`,
    show: "Go to the cell",
    none: "Nothing to check.",
    fillCause: "Give the cause",
    confirmStage: "Confirm the stage",
    fillValue: "Enter the figure",
    chooseNote: "Choose",
  },
  overview: {
    total: (count) => many(count, "indicator"),
    bar: "Indicators by state",
    pace: (percent) => `Pace ${percent}`,
    group: {
      done: "Done", onSchedule: "On schedule", behind: "Needs attention", notStarted: "Not started", unmet: "Not met",
      notDue: "Not due", noTarget: "No target", pending: "Target not issued", merged: "In total", blank: "Figure missing",
    },
    groupRest: "Not judged",
    groupCount: (name, count) => `${name}: ${count}`,
    filters: "Filter by these numbers",
    toFill: (last) => `To fill, ${month(last)}`,
    lagging: "Lagging",
    silent: "Units silent",
    search: "Find by name",
    found: (count) => `${count} found`,
    nothingFound: "No indicator's name contains this.",
    nothingLeft: "All figures of this month are in.",
    nothingLagging: "No indicator is lagging.",
    nothingSilent: "Every unit has reported, or none reports by unit.",
    showAll: "Show all indicators",
    silentUnits: (last, names) => `No figure for ${month(last)} yet: ${names.join(", ")}`,
    empty: "The register has no indicators yet. Add a row to the sheet of indicators and it appears here.",
    noSection: "No section",
    paceOf: (completion, expected) => (expected === "" ? `${completion} done` : `${completion} done, pace ${expected}`),
    needsValue: "To fill",
    unsaved: "Not saved",
  },
  row: {
    value: month,
    lastYear: (last) => `${month(last)} last year`,
    noLastYear: "none",
    hint: "Enter saves and opens the next to fill",
    targetHint: "Enter saves",
    use: (text) => `Take ${text}`,
    saved: (name, last, value) => `${name}: ${month(last)} is ${value}.`,
    cleared: (name, last) => `${name}: ${month(last)} was cleared.`,
    allFilled: "All figures of this month are in.",
    divided: "Reported unit by unit; please enter the figures in the sheet.",
    computed: "This rate is computed from other indicators; nothing to enter.",
    goToCell: "Show in the sheet",
    cause: "Cause", measure: "Measures", stage: "Stage", practice: "How it was done", effect: "What it brought",
    practiceHint: "For the achievements",
    effectHint: "For the achievements",
    fromUnits: "Written by the units",
    unitWrote: (unit, text) => `Take what ${unit} wrote: ${text}`,
    causeHint: "Why it is behind, or fell",
    measureHint: "What will be done next",
    stageHint: "One phrase, or pick:",
    stages: ["未启动", "推进中", "已完成"],
    target: "Target of the year",
    targetSaved: (name, value) => (value === "" ? `${name}: the target was cleared.` : `${name}: the target of the year is ${value}.`),
    noteSaved: (name, field) => `${name}: ${field.toLowerCase()} saved.`,
    owner: "Owner", remark: "Remark", definition: "Definition", cell: "Cell",
  },
  report: {
    kind: "Kind of report",
    kinds: { monthly: "Monthly", quarterly: "Quarterly", "half-year": "Half-year", annual: "Annual", plan: "Plan", review: "Review" },
    size: (paragraphs) => many(paragraphs, "paragraph"),
    larger: "Larger text",
    choose: "Copy several",
    page: "The report as it will look",
    level: { title: "Title", lead: "Lead", h1: "Heading 1", h2: "Heading 2", h3: "Heading 3", body: "Text", closing: "Closing" },
    emptyTitle: (kind) => `No ${kind.toLowerCase()} report yet`,
    emptyText: (paragraphs, characters) => `Generate writes ${many(paragraphs, "paragraph")}, about ${characters} characters, each into one cell of the report sheet. Every number leads back to its cell; you can edit and update later.`,
    nothingTitle: "Nothing to write",
    nothingText: "The outline has no paragraphs for this kind of report. Choose another kind, or add some to the outline.",
    generate: "Generate",
    update: (count) => `Update ${count}`,
    upToDate: "Up to date",
    copyAll: "Copy all",
    copySome: (count) => `Copy ${count}`,
    copyOne: "Copy this paragraph",
    chooseAll: "Choose all",
    chosen: (count) => `${count} chosen`,
    chooseOne: (text) => `Choose this paragraph: ${text}`,
    fresh: "Up to date", stale: "Out of date", edited: "Edited", unwritten: "Not generated",
    outdated: "figures changed",
    gone: "No longer in the outline; an update removes it",
    asks: (count) => `${many(count, "place")} to choose`,
    asking: (count) => `${many(count, "paragraph")} that you edited: the generated text has changed, too; please choose.`,
    choosePlaces: "Choose",
    goneEdited: "No longer in the outline",
    diff: "Compare",
    hideDiff: "Hide",
    diffEdited: "What you changed",
    diffEditedHint: "generated → yours",
    diffNumbers: "What the figures change",
    diffNumbersHint: "generated then → now",
    diffStale: "Will become",
    removed: "Removed:", added: "Added:",
    overwrite: "Use the generated text…",
    overwriteTitle: "Replace the paragraph you edited?",
    overwriteText: "The text below, which you edited by hand, is replaced by the generated one. This can be undone.",
    overwriteGoes: "Goes",
    overwriteComes: "Comes",
    overwriteConfirm: "Replace this paragraph",
    overwritten: "The generated text is in place.",
    toCell: "Go to cell",
    origin,
    from: (address, how) => `=${address}, ${how}`,
    lost: "Its cell is no longer in the sheets",
    written: (count) => `${many(count, "paragraph")} written to the report sheet.`,
    updated: (count) => `${many(count, "paragraph")} updated.`,
    unchanged: "Nothing needed an update.",
    renewed: (count) => `In ${many(count, "paragraph")} of your own words only the numbers changed.`,
    unplaced: (names, more) => `${names}${more > 0 ? ` and ${String(more)} more` : ""}: no place in the words you wrote; please look.`,
    showPlace: "Show it",
    asksAgain: "The figures have just changed again; please choose once more.",
    chosenPlaces: "Written as you chose.",
    copied: (count) => `${many(count, "paragraph")} copied; paste in Word.`,
    copiedStale: (count) => `${count} of them out of date.`,
    plain: "Text only (to paste into a template and take its styles)",
    copiedPlain: (count) => `Copied ${count} paragraphs as text alone; they take the styles of where they are pasted.`,
    exportWord: "Export .docx",
    exporting: "Setting the Word document…",
    copyRefused: "The clipboard is not available here. Select the cells in the report sheet and press Ctrl+C.",
  },
};
