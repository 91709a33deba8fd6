import type { XlsxPackage } from '../package/package';
import { childNamed, parseXml } from '../xml/tree';

/** Pixels of a digit in Times New Roman 13, the font in whose characters drawings count widths (core/drawing/column-width.ts). */
const DRAWN_DIGIT = 9;

const PIXELS_A_POINT = 96 / 72;

/** Width of a digit as a share of the font's size, from the fonts' own tables (hmtx). */
const DIGIT_SHARES = new Map<string, number>([
  ...[['times new roman', 0.5] as const, ['calibri', 0.507] as const, ['arial', 0.556] as const],
  ...[['aptos narrow', 0.488] as const, ['cambria', 0.554] as const, ['tahoma', 0.546] as const],
  ...[['segoe ui', 0.539] as const, ['verdana', 0.636] as const],
]);
const USUAL_SHARE = 0.52;

/**
 * By how much a drawing's widths are to be multiplied, so that its columns are as wide on paper as they were drawn:
 * a workbook counts widths in digits of its own normal font, the first of its styles part.
 */
export function widthFactor(pkg: XlsxPackage, styles: string): number {
  const root = parseXml(pkg.text(styles), styles, pkg.limits.xmlDepth);
  const font = childNamed(childNamed(root, 'fonts'), 'font');
  const size = Number(childNamed(font, 'sz')?.attributes.val);
  const name = childNamed(font, 'name')?.attributes.val?.toLowerCase() ?? '';
  const digit = Math.round(size * PIXELS_A_POINT * (DIGIT_SHARES.get(name) ?? USUAL_SHARE));
  return digit > 0 ? DRAWN_DIGIT / digit : 1;
}
