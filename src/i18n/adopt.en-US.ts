import type { AdoptWords, OwnColumnName } from "./adopt.zh-CN";

const OWN: Readonly<Record<OwnColumnName, string>> = { rate: "completion", yoy: "year on year", status: "status" };

function many(count: number, one: string, more = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

const listed = (columns: readonly OwnColumnName[]): string => columns.map((one) => OWN[one]).join(", ");

/** Typed by the Chinese source: a missing string does not compile. */
export const adoptEn: AdoptWords = {
  title: "Use the table I have",
  doing: { finding: "Looking at the selected table…", adopting: "Linking the table…" },
  point: {
    title: "Click any cell of the table",
    text: "Titles, merged heads and total rows may stay as they are. You first see what was understood; nothing is written until you agree, and the layout stays.",
    take: "Use this table",
    again: "Look again",
  },
  none: {
    title: "No table found",
    noTable: (sheet) => `No table of indicators was recognised in “${sheet}”. Click into the table that has the indicators and figures, then look again.`,
    empty: (sheet) => `“${sheet}” holds neither words nor numbers; a table inside a picture cannot be read. Click into the table that has the indicators and figures, then look again.`,
    own: (sheet) => `“${sheet}” is the tracker's own sheet and in use already. Click into your own table, then look again.`,
  },
  asLabel: (word) => word.charAt(0).toUpperCase() + word.slice(1),
  table: {
    choose: "This sheet holds several tables. Which one?",
    select: (range) => `Select ${range}`,
    size: (rows, columns) => `${many(rows, "row")}, ${many(columns, "column")}`,
    untitled: "Table without a title",
    option: (title, range) => (title === "" ? range : `${title} (${range})`),
    found: (range, rows, doubts) => `Found ${range}, ${many(rows, "row")}${doubts > 0 ? `, ${many(doubts, "place")} to check` : ""}.`,
    hidden: (count) => `${many(count, "row")} hidden by hand or by a filter; used all the same.`,
    inWords: (count) => `${many(count, "row has its figure", "rows have their figures")} in words; none is taken. To take one, tick it below, under “What the rows are”.`,
    protected: "The sheet is protected: it can be read but not filled. To fill it, unprotect it under Review and press “Look again”.",
    otherYear: (table, book) => `The table says ${String(table)}, the tracker is of ${String(book)}. The figures will go to ${String(book)}; please check.`,
  },
  doubts: {
    title: "Look at these first",
    none: "Nothing to check.",
    columns: (count) => `${many(count, "column is", "columns are")} not certain. Check what they are.`,
    differing: (count) => `${many(count, "figure differs", "figures differ")} from the tracker, which stays as it is.`,
    differs: (name, stands, says) => `${name}: tracker ${stands}, table ${says}`,
    twice: (count) => `${many(count, "figure repeats", "figures repeat")} the name and unit of another; the first counts.`,
    more: (count) => `Show ${String(count)} more`,
    toColumn: (letter) => `To column ${letter}`,
    facts: ({ printed, computed, sum, target, value, written, unit, head, count, rows, state }, without) => {
      if (head !== undefined) return `${String(head)}, ${many(Number(count ?? 0), "cell")}`;
      if (without.length > 0) return `without ${without.join(", ")}`;
      if (printed !== undefined && sum !== undefined) return `says ${String(printed)}, adds up to ${String(sum)}`;
      if (printed !== undefined && computed !== undefined) return `says ${String(printed)}%, the numbers give ${String(computed)}%`;
      if (state !== undefined) return `“${String(state)}”`;
      if (sum !== undefined && target !== undefined) return `adds up to ${String(sum)}, target ${String(target)}`;
      if (written !== undefined && unit !== undefined) return `says “${String(written)}”, the column “${String(unit)}”`;
      if (rows !== undefined) return `${many(Number(rows), "row")} merged`;
      return value === undefined ? "" : String(value);
    },
  },
  columns: {
    title: "What the columns are",
    line: "Change what is wrong; the rest follows",
    fieldOf: (letter, head) => `Column ${letter} “${head}” is`,
    runOf: (letters) => `Columns ${letters} are`,
    select: (letter) => `Select column ${letter}`,
    noHead: "No head",
    groups: { names: "Which one it is", figures: "Figures", texts: "Words", rest: "Not taken" },
    check: "Check",
    evidence: {
      head: "by its head", cells: "by what its cells hold", first: "by its place: the leftmost words", neighbours: "by the columns beside it", title: "by the title", identity: "personal data", person: "by you",
    },
    personal: "Personal data, not read",
    run: (count, first, last) => `${String(count)} columns: ${first} … ${last}`,
    empty: "Empty",
    more: (count) => `Show ${many(count, "more column", "more columns")}`,
  },
  rows: {
    title: "What the rows are",
    line: "Untick what you do not want",
    group: (kind, count) => `${kind}: ${many(count, "row")}`,
    left: (count) => `${many(count, "row")} left out`,
    notTaken: "no indicators",
    rest: (count) => `Heads, notes and the like: ${many(count, "row")}`,
    take: (label, row) => `Take row ${String(row)} ${label}`,
    toRow: (row) => `row ${String(row)}`,
    more: (count) => `Show ${many(count, "more row", "more rows")}`,
    figures: (shown, more) => (more > 0 ? `${shown} and ${String(more)} more` : shown),
    proposal: (text) => `take ${text} from its words`,
    target: (text) => `target ${text}`,
  },
  unused: {
    title: (count) => `${many(count, "cell")} not used`,
    none: "Every cell was used.",
    group: (reason, count) => `${reason}: ${many(count, "cell")}`,
    more: (count) => `and ${String(count)} more`,
  },
  foot: {
    year: "Year",
    month: "Figures up to",
    monthHint: "The table does not say up to which month; choose it",
    monthOf: (year, month) => `${month} ${String(year)}`,
    plainYear: (year) => String(year),
    office: "Reporting unit",
    own: OWN,
    fill: (columns) => `Fill empty cells of ${listed(columns)}`,
    add: "Add columns at the right",
    addHint: "Computed by the add-in; they follow the figures",
    will: (added, matched, filled, columns) =>
      [
        ...(added > 0 ? [`${many(added, "new indicator")}`] : []),
        ...(matched > 0 ? [`${String(matched)} matched`] : []),
        ...filled.map(([one, count]) => `${many(count, "cell")} of ${OWN[one]} filled`),
        ...(columns.length > 0 ? [`${many(columns.length, "column")} added (${listed(columns)})`] : []),
      ].join(", "),
    nothing: "There is no indicator to take. Check the columns: a name and figures are needed.",
    adopt: "Use this table",
    done: (added, matched) => `Linked: ${[...(added > 0 ? [`${many(added, "new indicator")}`] : []), ...(matched > 0 ? [`${String(matched)} matched`] : [])].join(", ")}. Go on typing in your own table.`,
    differing: (count) => `${many(count, "figure differs", "figures differ")} from the tracker and stayed as it was.`,
  },
};
