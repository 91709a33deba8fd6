import { WorkbookError } from '../../errors';
import { formatDate, isRealDate } from '../../../core/model/date';
import { cellAddress } from '../../../core/model/address';
import type { CellStyles } from './cell-styles';
import type { StoredCell } from './sheet-data';
import { cellText } from './text-of';

/** What a cell's text depends on beside the cell. */
export interface TextContext {
  readonly part: string;
  /** Read when the first cell asks. */
  sharedStrings(): readonly string[];
  readonly styles: CellStyles;
}

/** The text that a cell shows (RawRow says how); '' for a blank one. Formulas give the result stored with them. */
export function textOfCell(cell: StoredCell, context: TextContext): string {
  const { value } = cell;
  switch (cell.attributes.t) {
    case 's':
      return value === '' ? '' : sharedText(cell, context);
    case 'inlineStr':
      return cellText(cell.inline);
    case 'str':
      return cellText(value);
    case 'b':
      return value === '' ? '' : value.trim() === '1' || value.trim() === 'true' ? 'ĐÚNG' : 'SAI';
    case 'e':
      return value;
    case 'd':
      return isoText(value);
    case undefined:
    default:
      return numberOf(value, cell, context);
  }
}

function sharedText(cell: StoredCell, context: TextContext): string {
  const text = context.sharedStrings()[Number(cell.value)];
  if (text === undefined) throw new WorkbookError('damaged', `${context.part} ${cellAddress(cell.row, cell.column)}`);
  return text;
}

function numberOf(value: string, cell: StoredCell, context: TextContext): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
  return context.styles.numberText(Number(cell.attributes.s ?? 0))(number);
}

/** A date of the strict form: 2024-12-31 or 2024-12-31T08:30:00. */
function isoText(value: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::[\d.]+)?Z?)?$/.exec(value.trim());
  if (!match || !isRealDate(Number(match[1]), Number(match[2]), Number(match[3]))) return value;
  const date = formatDate(`${match[1]}-${match[2]}-${match[3]}`);
  return match[4] && match[4] !== '00:00' ? `${date} ${match[4]}` : date;
}
