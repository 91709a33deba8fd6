import type { IndicatorRow } from '../model/plan';
import { cellText, editOf } from './edit';
import { indicatorsByAppendix } from './partitions';
import { MEASURE_COLUMNS } from './support/measure-columns';
import type { GroupRule } from './types';

/** A number with a fraction of one or two digits: three digits after a point are thousands. */
const DECIMAL =
  /(?<![\d.,/])(\d{1,4})([.,])(\d{1,2})(?![\d.,/])|(?<![\d.,])(\d{1,4})([.,])(\d{1,2})(?=\/)|(?<=\d\/)(\d{1,4})([.,])(\d{1,2})(?![\d.,/])/gu;

/** Decimals are written one way in a table; Vietnamese write a comma. */
export const mixedDecimals: GroupRule<'indicators'> = {
  id: 'mixed-decimals',
  severity: 'warning',
  scope: 'group',
  partitions: [indicatorsByAppendix],
  title: { vi: 'Dấu thập phân không thống nhất', en: 'Decimal comma and point mixed' },
  messages: {
    mixed: {
      what: {
        vi: 'Phụ lục có {commas} ô dùng dấu phẩy thập phân và {points} ô dùng dấu chấm.',
        en: 'The appendix has {commas} cells with a decimal comma and {points} with a point.',
      },
      todo: { vi: 'Dùng dấu phẩy thập phân cho tất cả các ô.', en: 'Use the decimal comma in all cells.' },
    },
  },
  checkGroup(rows, _appendix, { report }) {
    const cells = rows.flatMap((row) =>
      MEASURE_COLUMNS.map((column) => ({ row, column, marks: marksOf(row, column) })),
    );
    const points = cells.filter(({ marks }) => marks.has('.'));
    const commas = cells.filter(({ marks }) => marks.has(','));
    const first = points[0];
    if (!first || commas.length === 0) return;
    const edits = points.map(({ row, column }) => editOf(row, column, withComma(cellText(row, column))));
    const remedies = { suggestions: [{ text: edits[0]!.after, edits }] };
    report(first.row, first.column, 'mixed', { commas: commas.length, points: points.length }, remedies);
  },
};

function marksOf(row: IndicatorRow, column: string): Set<string> {
  const text = cellText(row, column);
  if (!/\d[.,]\d/u.test(text)) return new Set();
  return new Set([...text.matchAll(DECIMAL)].map(([whole]) => (whole.includes(',') ? ',' : '.')));
}

function withComma(text: string): string {
  return text.replace(DECIMAL, (number) => number.replace('.', ','));
}
