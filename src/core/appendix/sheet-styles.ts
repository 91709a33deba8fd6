import type { CellStyle } from '../drawing/types';
import type { Alignment } from './types';

export const FONT_NAME = 'Times New Roman';

/** Sizes in points (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1: label 14, title 13-14, attachment line 13-14). */
export const SIZES = { label: 14, title: 14, attachedTo: 14, rule: 8, body: 12, closing: 14 } as const;

const heading = (font: CellStyle['font'], wrap = true): CellStyle => ({
  font: { name: FONT_NAME, ...font },
  horizontal: 'center',
  vertical: 'center',
  wrap,
});

/** Name of the style of a table cell. */
export function cellStyle(align: Alignment, bold: boolean, top: boolean): string {
  return `${align}${bold ? 'Bold' : ''}${top ? 'Top' : ''}`;
}

const alignments: readonly Alignment[] = ['left', 'center', 'right'];
const tableStyles = alignments.flatMap((align) =>
  [false, true].flatMap((bold) =>
    [false, true].map((top): [string, CellStyle] => [
      cellStyle(align, bold, top),
      {
        font: { name: FONT_NAME, size: SIZES.body, bold },
        horizontal: align,
        vertical: top ? 'top' : 'center',
        wrap: true,
        border: 'thin',
      },
    ]),
  ),
);

/** Every style of an appendix's sheet, by name. */
export const appendixStyles: Readonly<Record<string, CellStyle>> = {
  label: heading({ size: SIZES.label, bold: true }),
  title: heading({ size: SIZES.title, bold: true }),
  attachedTo: heading({ size: SIZES.attachedTo, italic: true }),
  rule: heading({ size: SIZES.rule }, false),
  closing: { ...heading({ size: SIZES.closing }, false), horizontal: 'right' },
  header: { ...heading({ size: SIZES.body, bold: true }), border: 'thin' },
  ...Object.fromEntries(tableStyles),
};
