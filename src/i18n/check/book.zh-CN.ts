import type { BookReason } from "../../core/check/book/reasons";
import type { FindingSentences } from "./sentences";

/** 稿子与台账不一致。 */
export const bookZh: FindingSentences<BookReason> = {};
