import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';
import { formulaSegments } from './formula-segments';

/** Cells, whole columns, whole rows; not parts of longer names, function names or sheet names. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\\])/gu;

/** Moves the relative references of a formula, as Excel does when a cell is copied `rows` down and `columns` right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) =>
    move(fixed, columnNumber(letters), columns, MAX_COLUMNS, columnLetters);
  const row = (fixed: string, digits: string) => move(fixed, Number(digits), rows, MAX_ROWS, String);
  const shift = (...[, f1, letters, f2, digits, f3, from, f4, to, f5, first, f6, last]: string[]) => {
    const shifted = digits
      ? column(f1!, letters!) + row(f2!, digits)
      : from
        ? `${column(f3!, from)}:${column(f4!, to!)}`
        : `${row(f5!, first!)}:${row(f6!, last!)}`;
    return shifted.includes('#REF!') ? '#REF!' : shifted;
  };
  return formulaSegments(formula)
    .map(({ kind, text }) => (kind === 'open' ? text.replace(REFERENCE, shift) : text))
    .join('');
}

function move(fixed: string, place: number, by: number, last: number, name: (place: number) => string): string {
  const target = fixed ? place : place + by;
  return target >= 1 && target <= last ? fixed + name(target) : '#REF!';
}
