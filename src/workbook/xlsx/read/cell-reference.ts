import { WorkbookError } from '../../errors';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const [ZERO, NINE, A, Z] = [48, 57, 65, 90];

/**
 * Reads "B12" as a cell's r attribute has it. Written out for speed: a sheet has hundreds of thousands of them.
 * WorkbookError `cell-out-of-bounds` beyond Excel's last row or column, `damaged` when it is no reference.
 */
export function readCellReference(reference: string, part: string): CellPlace {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < A || code > Z) break;
    column = column * 26 + code - A + 1;
    if (column > MAX_COLUMNS) throw new WorkbookError('cell-out-of-bounds', `${part} ${reference.slice(0, 20)}`);
  }
  const row = readRowNumber(reference.slice(at), part);
  if (column === 0) throw new WorkbookError('damaged', `${part} ${reference.slice(0, 20)}`);
  return { row, column };
}

/** Reads a row's number; errors as above. */
export function readRowNumber(digits: string, part: string): number {
  let row = 0;
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    if (code < ZERO || code > NINE) throw new WorkbookError('damaged', `${part} row ${digits.slice(0, 20)}`);
    row = row * 10 + code - ZERO;
    if (row > MAX_ROWS) throw new WorkbookError('cell-out-of-bounds', `${part} row ${digits.slice(0, 20)}`);
  }
  if (row === 0) throw new WorkbookError('cell-out-of-bounds', `${part} row ${digits.slice(0, 20)}`);
  return row;
}

/** WorkbookError `cell-out-of-bounds` unless the numbers are those of a cell. */
export function checkCell(row: number, column: number, sheet: string): void {
  const inside = Number.isInteger(row) && Number.isInteger(column) && row >= 1 && column >= 1;
  if (!inside || row > MAX_ROWS || column > MAX_COLUMNS) {
    throw new WorkbookError('cell-out-of-bounds', `${sheet} R${row}C${column}`);
  }
}
