/** The page of GB/T 9704-2012 in twips (1/1440 inch), as Word counts. Reference: language.md 1.8. */
import { LINE_POINTS, PARAGRAPH_STYLES } from "./paragraphStyle";

const MILLIMETRE = 1440 / 25.4;
const POINT = 20;

const twips = (millimetres: number): number => Math.round(millimetres * MILLIMETRE);

/** A4 upright; 天头 37, 订口 28, and what a type area of 156 × 225 mm leaves. */
export const PAGE = { width: twips(210), height: twips(297), top: twips(37), right: twips(26), bottom: twips(35), left: twips(28) } as const;

/** The same sheet turned so that the head of a table lies at the binding edge of an odd page: its margins turn with it. */
export const PAGE_ACROSS = { width: PAGE.height, height: PAGE.width, top: PAGE.left, right: PAGE.top, bottom: PAGE.right, left: PAGE.bottom } as const;

export type PageSize = typeof PAGE | typeof PAGE_ACROSS;

export const typeWidth = ({ width, left, right }: PageSize): number => width - left - right;

export const LINES = 22;
export const CHARACTERS = 28;

/** Whole, as every measure must be: Word takes a file with half a twip for damaged. */
export const LINE = Math.round(LINE_POINTS * POINT);

/** Width that a character has on a line of 28. 28 characters of 16 points are 448 in 442.2, so each stands a little closer. */
export const CHARACTER = typeWidth(PAGE) / CHARACTERS;

/**
 * What is added to every character of the body, in whole twips; below 0: taken away. Not by a grid of characters
 * (linesAndChars): LibreOffice gives a character that is wider than its cell two of them, and a line holds 14.
 */
export const CHARACTER_SPACING = Math.floor(CHARACTER - PARAGRAPH_STYLES.body.points * POINT);

export const PAGE_NUMBER_POINTS = 14;

/** Page edge to the lower edge of the page number, whose upper edge lies 7 mm below the type area. */
export const footerOf = ({ bottom }: PageSize): number => bottom - twips(7) - PAGE_NUMBER_POINTS * POINT;

/** Page edge to where a header would be; there is none. */
export const HEADER = twips(15);
