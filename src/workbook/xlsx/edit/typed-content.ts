import { formatDate, parseDate } from '../../../core/model/date';
import type { CellStyles } from '../read/cell-styles';
import { dateSerial } from '../read/serial-date';
import type { CellContent } from './cell-xml';

const DATE = /^\d\d\/\d\d\/\d{4}$/;
const PERCENT = /^-?\d+(?:,\d+)?%$/;

/**
 * A text as the content of a cell with a format. It stays text, except a date or a share that the cell's own format
 * shows in exactly these words: that becomes a number, so that the column still sorts, filters and validates.
 */
export function typedContent(text: string, style: number, styles: CellStyles): CellContent {
  if (text === '') return 'blank';
  const number = DATE.test(text)
    ? dateNumber(text, styles.date1904)
    : PERCENT.test(text)
      ? Number(text.slice(0, -1).replace(',', '.')) / 100
      : undefined;
  return number !== undefined && styles.numberText(style)(number) === text ? { number } : { text };
}

function dateNumber(text: string, date1904: boolean): number | undefined {
  const date = parseDate(text);
  return date && formatDate(date) === text ? dateSerial(date, date1904) : undefined;
}
