import type { BookReason } from "../../core/check/book/reasons";
import type { FindingSentences } from "./sentences";

export const bookEn: FindingSentences<BookReason> = {};
