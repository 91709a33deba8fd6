import type { AnyRow } from '../model/plan';
import { listOf, tables, type ColumnSpec, type ListItem, type TableId } from '../schema';
import { readChoice } from '../schema/choices';
import { bareKey } from '../text/compare-key';
import { cellText, replaceCell } from './edit';
import { isBlank } from './support/blank';
import { nearestWord } from './support/nearest';
import type { Remedies, RowRule } from './types';

interface ClosedColumn {
  readonly key: string;
  readonly column: ColumnSpec & { readonly list: NonNullable<ColumnSpec['list']> };
  readonly items: readonly ListItem[];
}

/** Columns that take nothing but the choices of a list of fixed words. */
const CLOSED = new Map<TableId, readonly ClosedColumn[]>(
  tables.map(({ id, columns }) => [
    id,
    (columns as readonly ColumnSpec[]).flatMap((column) => {
      const { key, list, openList } = column;
      const items = list && !openList ? listOf(list).items : undefined;
      return items && list ? [{ key, column: { ...column, list }, items }] : [];
    }),
  ]),
);

/** A word outside a closed pick list cannot be counted or acted on; any of its known spellings passes. */
export const invalidChoice: RowRule<'appendices' | 'progress'> = {
  id: 'invalid-choice',
  severity: 'error',
  scope: 'row',
  tables: ['appendices', 'progress'],
  title: { vi: 'Giá trị ngoài danh mục', en: 'Value outside the pick list' },
  messages: {
    outside: {
      what: {
        vi: '“{value}” không có trong danh mục của cột “{column}”.',
        en: '“{value}” is not in the pick list of “{column}”.',
      },
      todo: { vi: 'Chọn một trong: {choices}.', en: 'Choose one of: {choices}.' },
    },
  },
  checkRow(row, { report }) {
    for (const { key, column, items } of CLOSED.get(row.table)!) {
      const value = cellText(row, key);
      if (isBlank(value) || readChoice(column.list, value) !== undefined) continue;
      const choices = items.map(({ vi }) => vi);
      report(
        row,
        key,
        'outside',
        { value, column: column.header, choices: choices.join('; ') },
        remedies(row, key, items),
      );
    }
  },
};

/** The choice that was typed without its marks, or misspelt. What hangs on the choice may then show other faults. */
function remedies(row: AnyRow, key: string, items: readonly ListItem[]): Remedies {
  const text = cellText(row, key);
  const meant = items.filter(({ vi, other }) => [vi, ...(other ?? [])].some((word) => bareKey(word) === bareKey(text)));
  if (meant.length === 1) return { suggestions: [replaceCell(row, key, meant[0]!.vi)] };
  const near = nearestWord(
    text,
    items.map(({ vi }) => vi),
  );
  return near === undefined ? {} : { suggestions: [replaceCell(row, key, near)] };
}
