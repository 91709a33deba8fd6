import { compareKey } from '../../text/compare-key';
import { breaksOff, isCapitals, startsSmall } from '../text/shape';
import {
  headsSection,
  looksLikeTitle,
  readRowNumber,
  splitDash,
  splitLeadingNumber,
  type RowNumber,
} from '../text/row-number';
import type { Unread } from '../types';
import type { AlignedRow } from './align-rows';
import { append, filledColumns, type Draft, type Frame } from './draft';
import { isTotalText } from './total-row';

type Cells = readonly (string | null)[];

/** Reads rows one after the other, each in the light of those before. */
export class DraftReader {
  readonly drafts: Draft[] = [];
  readonly unread: Unread[] = [];

  constructor(
    private readonly rows: readonly AlignedRow[],
    private readonly frame: Frame,
  ) {}

  read(): void {
    this.rows.forEach((row, index) => this.readRow(row, index));
  }

  private readRow(row: AlignedRow, index: number): void {
    const first = this.frame.no >= 0 ? (row.cells[this.frame.no] ?? '') : '';
    const filled = filledColumns(row.cells, this.frame);
    if (first === '' && filled.length === 0) return;
    const distinct = distinctTexts(row, filled);
    const number = readRowNumber(first);
    if (!number && this.readTotal(row, first, filled)) return;
    if (number) this.readNumbered(row, number, filled, distinct.size);
    else if (
      first !== '' &&
      (filled.length === 0 || (distinct.size === 1 && compareKey(row.cells[filled[0]!]!) === compareKey(first)))
    )
      this.readTitle(row, first);
    else if (first !== '') this.readOddNumber(row, first, filled);
    else if (distinct.size === 1) this.readSingle(row, filled, index);
    else this.readUnnumbered(row, filled);
  }

  private add(role: Draft['role'], row: AlignedRow, number: RowNumber | undefined, extra: Partial<Draft> = {}): void {
    this.drafts.push({
      role,
      number,
      no: number?.text ?? '',
      title: '',
      cells: [...row.cells],
      line: row.line,
      ...extra,
    });
  }

  private addSection(row: AlignedRow, number: RowNumber | undefined, title: string): void {
    this.add('section', row, number, { title, cells: row.cells.map(() => '') });
  }

  private readTotal(row: AlignedRow, first: string, filled: readonly number[]): boolean {
    const text = first !== '' ? first : (row.cells[filled[0]!] ?? '');
    if (!isTotalText(text)) return false;
    const cells = [...row.cells];
    if (first !== '' && (cells[this.frame.main] ?? '') === '') cells[this.frame.main] = first;
    if (this.frame.no >= 0) cells[this.frame.no] = '';
    const shown = cells.filter((cell): cell is string => cell !== null && cell !== '');
    const texts = new Set(shown).size === 1 ? shown.slice(0, 1) : shown;
    this.add('total', row, undefined, { cells, title: texts.join(' ') });
    return true;
  }

  private readNumbered(row: AlignedRow, number: RowNumber, filled: readonly number[], distinct: number): void {
    if (headsSection(number) && distinct <= 1) {
      this.addSection(row, number, filled.length > 0 ? row.cells[filled[0]!]! : '');
      return;
    }
    if (number.style !== 'dash') return this.add('row', row, number);
    this.add('item', row, number, { no: '-' });
  }

  /** Text over the whole row, in the place of the number. */
  private readTitle(row: AlignedRow, text: string): void {
    const last = this.drafts.at(-1);
    const cells = row.cells.map((_, column) => (column === this.frame.main ? text : ''));
    const dashed = splitDash(text);
    const leading = splitLeadingNumber(text);
    if (leading && headsSection(leading.number)) this.addSection(row, leading.number, leading.title);
    else if (leading)
      this.add('row', { ...row, cells: cells.map((cell) => (cell === text ? leading.title : cell)) }, leading.number);
    else if (dashed) this.addItem({ ...row, cells }, dashed.text);
    else if (last && (startsSmall(text) || (breaksOff(lastText(last, this.frame)) && !isCapitals(text))))
      append(last, cells, this.frame);
    else if (looksLikeTitle(text)) this.addSection(row, undefined, text);
    else this.leave(row, text);
  }

  private addItem(row: AlignedRow, text: string): void {
    const cells = [...row.cells];
    cells[this.frame.main] = text;
    if (this.frame.no >= 0) cells[this.frame.no] = '';
    this.add('item', row, undefined, { no: '-', cells });
  }

  private leave(row: AlignedRow, text: string): void {
    this.unread.push({ text, why: this.drafts.length === 0 ? 'beforeFirstRow' : 'noColumn', line: row.line + 1 });
  }

  /** The number's cell holds text that is no number, beside other cells. */
  private readOddNumber(row: AlignedRow, first: string, filled: readonly number[]): void {
    const leading = splitLeadingNumber(first);
    if (leading && (row.cells[this.frame.main] ?? '') === '') {
      const cells = [...row.cells];
      cells[this.frame.no] = leading.number.text;
      cells[this.frame.main] = leading.title;
      return this.readRow({ ...row, cells }, -1);
    }
    const dashed = splitDash(first);
    if (dashed && (row.cells[this.frame.main] ?? '') === '') return this.addItem(row, dashed.text);
    if (filled.length > 0 && (row.cells[this.frame.main] ?? '') === '') {
      const cells = [...row.cells];
      cells[this.frame.main] = first;
      cells[this.frame.no] = '';
      return this.add('row', { ...row, cells }, undefined);
    }
    this.add('row', row, undefined, { no: first });
  }

  /** One text in the row, without a number. */
  private readSingle(row: AlignedRow, filled: readonly number[], index: number): void {
    const column = filled[0]!;
    const text = row.cells[column]!;
    const last = this.drafts.at(-1);
    const over = filled.length > 1;
    if (!over && last && this.continues(last, row, column)) return append(last, row.cells, this.frame);
    const leading = splitLeadingNumber(text);
    if (leading && headsSection(leading.number)) return this.addSection(row, leading.number, leading.title);
    const dashed = splitDash(text);
    if (dashed && column === this.frame.main) return this.addItem(row, dashed.text);
    if (this.frame.no < 0 && leading && column === this.frame.main) return this.readLeading(row, leading);
    if (over || isCapitals(text) || (column === this.frame.main && this.nextBegins(index)))
      return this.addSection(row, undefined, text);
    if (column === this.frame.main) return this.add('row', row, undefined);
    if (last && last.role !== 'section') return append(last, row.cells, this.frame);
    this.leave(row, text);
  }

  private readLeading(row: AlignedRow, leading: { readonly number: RowNumber; readonly title: string }): void {
    const cells = [...row.cells];
    cells[this.frame.main] = leading.title;
    this.add('row', { ...row, cells }, leading.number);
  }

  /** Several texts, no number: the rest of the row above, a further line of its task, or a row of its own. */
  private readUnnumbered(row: AlignedRow, filled: readonly number[]): void {
    const last = this.drafts.at(-1);
    const main = row.cells[this.frame.main] ?? '';
    const dashed = splitDash(main);
    if (last && last.role !== 'section' && last.role !== 'total') {
      // An item of a list begins anew even on a new page, unless its other cells go on with those above.
      const going = filled.filter((column) =>
        this.continues(last, dashed ? { ...row, afterBreak: false } : row, column),
      );
      if (going.length * 2 > filled.length || (row.afterBreak && main === ''))
        return append(last, row.cells, this.frame);
    }
    if (dashed) return this.addItem(row, dashed.text);
    const leading = main === '' ? undefined : splitLeadingNumber(main);
    if (leading && (this.frame.no < 0 || leading.number.style === 'dotted')) return this.readLeading(row, leading);
    this.add(main === '' && last && last.role !== 'section' ? 'more' : 'row', row, undefined);
  }

  /** Whether a cell goes on with the one above it: begins small, follows a text that breaks off, or a page break. */
  private continues(last: Draft, row: AlignedRow, column: number): boolean {
    const text = row.cells[column]!;
    if (last.role === 'section' || last.role === 'total')
      return startsSmall(text) || (breaksOff(last.title) && !isCapitals(text));
    const before = last.cells[column] ?? '';
    if (row.afterBreak && before !== '' && !isCapitals(text)) return true;
    return startsSmall(text) || (before !== '' && breaksOff(before)) || (before === '' && row.afterBreak);
  }

  private nextBegins(index: number): boolean {
    const next = this.rows[index + 1];
    const number = next && this.frame.no >= 0 ? readRowNumber(next.cells[this.frame.no] ?? '') : undefined;
    return number !== undefined && number.style !== 'dash' && number.steps.at(-1) === 1;
  }
}

function lastText(draft: Draft, frame: Frame): string {
  return draft.role === 'section' || draft.role === 'total' ? draft.title : (draft.cells[frame.main] ?? '');
}

/**
 * The different texts of a row. A converter repeats the text of a cell that is merged over columns; equal cells that
 * do not stand side by side are cells of their own.
 */
function distinctTexts(row: AlignedRow, filled: readonly number[]): ReadonlySet<string> {
  const keys = filled.map((column) => compareKey(row.cells[column]!));
  const together = filled.every((column, index) => index === 0 || column === filled[index - 1]! + 1);
  return new Set(together ? keys : keys.map((key, index) => `${index} ${key}`));
}

/** Whether a row only numbers the columns: "(1) (2) (3)", "1 2 3 4", "A B 1 2". */
export function numbersColumns(cells: Cells): boolean {
  const filled = cells.filter((cell): cell is string => cell !== null && cell !== '');
  if (filled.length < 3 || filled.length * 2 < cells.length) return false;
  const bare = filled.map((cell) => cell.replace(/[()[\]]/gu, '').trim());
  const numbers = bare.filter((cell) => /^\d{1,2}$/u.test(cell)).map(Number);
  const letters = bare.length - numbers.length;
  if (letters > 2 || !bare.every((cell) => /^(?:\d{1,2}|[A-ZĐ]|\d{1,2}\s*=.{1,20})$/u.test(cell))) return false;
  return (
    numbers.length >= 2 &&
    numbers[0] === 1 &&
    numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1)
  );
}
