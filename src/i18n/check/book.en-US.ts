import type { BookReason } from "../../core/check/book/reasons";
import type { FindingSentences } from "./sentences";

const cell = (at: string): string => (at === "" ? "" : ` (${at})`);

export const bookEn: FindingSentences<BookReason> = {
  book_value: ({ text, value, name, at }) => `“${name}” is ${text} in the draft and ${value} in the workbook${cell(at)}; please check.`,
  book_rate: ({ text, value, name, at }) => `By the workbook, “${name}” gives ${value} here${cell(at)}; the draft says ${text}.`,
  book_older: ({ text, value, name, month, at }) => `${text} is “${name}” up to month ${month}; now it is ${value}${cell(at)}.`,
  book_last_year: ({ text, value, name, at }) => `${text} is last year’s “${name}”; this year’s is ${value}${cell(at)}.`,
  book_scale: ({ text, value, name, at }) => `${text} of “${name}” is off by a power of ten or its unit (万, 亿, 元); the workbook has ${value}${cell(at)}.`,
  book_unit: ({ text, unit, value, name, at }) => `The workbook counts “${name}” in “${unit}”, ${value}${cell(at)}; the draft says ${text}.`,
  book_hedge: ({ text, value, name, at }) => `“${name}” is ${value}${cell(at)}, which “${text}” does not allow.`,
  book_other: ({ text, value, name, other, at }) => `${text} is the figure of “${other}”; “${name}” is ${value}${cell(at)}.`,
  book_swapped: ({ text, value, name, other, at }) => `“${name}” and “${other}” may have changed places: here stands ${text}, the workbook has ${value}${cell(at)}.`,
  book_target_as_actual: ({ text, value, name, at }) => `${text} is the target of “${name}”; its result is ${value}${cell(at)}.`,
  book_actual_as_target: ({ text, value, name, at }) => `${text} is the result of “${name}”; its target is ${value}${cell(at)}.`,
  book_target: ({ text, value, name, at }) => `The target of “${name}” is ${text} in the draft and ${value} in the workbook${cell(at)}.`,
  book_points: ({ text, value, name, at }) => `“${name}” is a rate: its difference is “${value}”${cell(at)}, not ${text}.`,
  book_as_of: ({ text, day, at }) => `The draft says “${text}” with the figures of ${day}${cell(at)}; please change the date.`,
  book_fell: ({ text, name, value, month, at }) => `“${name}” had reached ${value} by month ${month}${cell(at)} and cannot have fallen to ${text}.`,
  book_claim: ({ words, name, done, at }) => `${done} of “${name}” is done${cell(at)}, which is not “${words}”.`,
  book_lagging: ({ name, done, at }) => `“${name}” ${done === "" ? "misses its target" : `is at ${done}`}${cell(at)}; the draft names neither the gap nor a next step.`,
  book_plan_low: ({ text, name, value, at }) => `“${name}” has reached ${value} this year${cell(at)}; the plan asks for ${text} only.`,
  book_ask: ({ text, names }) => `It is not certain which figure ${text} is: “${String(names).split("\n").join("”, “")}”. Please say.`,
  book_period: ({ said, own }) => `The draft is about ${said}, the workbook’s period is ${own}; the draft’s own time is compared.`,
  book_year: ({ said, own }) => `The draft is about ${said}, the workbook about ${own}; not all numbers were compared.`,
};
