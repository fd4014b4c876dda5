import type { ClaimsReason } from "../../core/check/claims/reasons";
import type { FindingSentences } from "./sentences";

export const claimsEn: FindingSentences<ClaimsReason> = {
  two_values: ({ text, other, name }) => `“${name}” is ${other} above and ${text} here; make them one.`,
  hedge_untrue: ({ text, other, name }) => `“${name}” is ${other} elsewhere, which “${text}” does not allow.`,
  two_units: ({ unit, other, name }) => `“${name}” is counted in “${other}” above and in “${unit}” here; use one word.`,
  longer_time_less: ({ text, other, name }) => `“${name}” is ${text} for the shorter time and only ${other} for the longer one; please check.`,
  plan_below_result: ({ text, other, name }) => `“${name}” has reached ${other} and the plan asks for ${text} only; please check.`,
  fraction_of_whole: ({ text, unit }) => `“${unit}” counts whole things; ${text} cannot have decimals.`,
  too_many_decimals: ({ text }) => `${text} has too many decimals; one is usual.`,
  below_zero_in_text: ({ text }) => `Running text has no negative numbers; say of ${text} that it fell.`,
  respectively_count: ({ things, numbers }) => `Before 分别 stand ${things} things, behind it ${numbers} numbers.`,
  claim_more: ({ words, done }) => `${done} of the target is done, which is not “${words}”.`,
  claim_all: ({ words, done }) => `${done} of the target is done, which is not “${words}”.`,
  claim_nearly: ({ words, done }) => `${done} of the target is done, below the 95% that “${words}” asks for.`,
  claim_half: ({ words, done }) => `${done} of the target is done, which is not “${words}”.`,
  claim_short: ({ words, done }) => `${done} of the target is done, which “${words}” denies.`,
  claim_onPace: ({ words, done }) => `${done} of the target is done, behind schedule, which is not “${words}”.`,
  claim_behindPace: ({ words, done }) => `${done} of the target is done, which is not behind schedule as “${words}” says.`,
  relation_untrue: ({ result, bar, sign }) => `${result} is not ${sign} ${bar}; check the words or the numbers.`,
  table_differs: ({ name, text, values }) => `The table’s row “${name}” has no ${text} (it has ${values}); please check.`,
  left_otherwise: ({ text, of, done, expected }) => `Elsewhere ${of} and ${done} leave ${expected}; here it is ${text}. Please check.`,
  said_otherwise: ({ text, other }) => `The same is ${other} above and ${text} here; make them one.`,
};
