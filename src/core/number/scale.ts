/** The magnitudes that stand between a number and its unit, as powers of ten. */
export const SCALE_PLACES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
