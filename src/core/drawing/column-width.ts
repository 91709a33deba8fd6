/**
 * Pixels of a digit in the normal font of our workbooks, Times New Roman 13, at 96 dots an inch: half of 13 pt = 17.33
 * pixels, rounded up. Excel counts column widths in such digits (ECMA-376, part 1, 18.3.1.13: width = pixels / digit
 * width, padding included).
 */
const DIGIT_PIXELS = 9;

/** Points of a pixel at 96 dots an inch. */
const POINTS_A_PIXEL = 0.75;

/** Excel's width of a column of so many millimetres, rounded down to a whole pixel. */
export function charactersOf(millimetres: number): number {
  const pixels = Math.floor((millimetres / 25.4) * 96);
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Points of a column of so many characters. */
export function pointsOfCharacters(characters: number): number {
  return characters * DIGIT_PIXELS * POINTS_A_PIXEL;
}
