import type { PageSetup } from '../drawing/types';
import type { AppendixPage } from './types';

/** A4, millimetres. */
const SHORT_SIDE = 210;
const LONG_SIDE = 297;

/**
 * Margins in millimetres, within Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục 1: top and bottom 20-25, left 30-35,
 * right 15-20. The page number stands centred in the top margin (mục 4).
 */
export const MARGINS: PageSetup['margins'] = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };

/** Width and height that a page leaves for print, in millimetres. */
export function printableArea({ orientation }: AppendixPage): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === 'landscape' ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  return { width: width - MARGINS.left - MARGINS.right, height: height - MARGINS.top - MARGINS.bottom };
}

/** Points (1/72 inch) of millimetres. */
export function pointsOf(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}
