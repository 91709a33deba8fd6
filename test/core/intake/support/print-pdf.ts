import { textWidth } from '../../../../src/core/intake/text/shape';

/**
 * Prints a table the way its text comes out of a PDF: cell after cell in reading order, every cell wrapped to its
 * column, cells whose lines stand at the same height run together on one line.
 */
export interface PdfPage {
  /** Widths of the columns, in average small letters. */
  readonly widths: readonly number[];
  readonly align: 'centre' | 'top';
  /** An empty line between lines that are a full line apart. */
  readonly doubleSpaced: boolean;
  /** Empty lines between cells, none inside. */
  readonly cellsApart?: boolean;
  /** Lines of a page; the header is repeated on each. 0: one page. */
  readonly pageHeight: number;
  readonly pageNumbers?: 'top' | 'bottom';
  /** Rows may be cut by the end of a page. */
  readonly splitRows?: boolean;
}

export interface PrintedRow {
  /** Texts by column; a section's row has two: number and title. */
  readonly cells: readonly string[];
  readonly spans?: boolean;
}

const BREAKS = /[^\s-]+-+(?=[^\s-])|\S+/gu;

/** Wraps a text to the width; words may part after a hyphen. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let joined = true;
    for (const match of paragraph.matchAll(BREAKS)) {
      const [word] = match;
      const space = line === '' || joined ? '' : ' ';
      if (line !== '' && textWidth(line + space + word) > width) {
        lines.push(line);
        line = word;
      } else line += space + word;
      joined = /-$/u.test(word) && paragraph[match.index + word.length] !== ' ';
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

class Printer {
  private text = '';
  private y: number | undefined;
  private fresh = false;

  constructor(private readonly page: PdfPage) {}

  put(line: string, y: number): void {
    const apart = this.y === undefined ? Infinity : Math.abs(y - this.y);
    const separator =
      this.text === '' ? '' : apart < 0.25 ? ' ' : apart < 0.8 || !this.page.doubleSpaced ? ' \n' : ' \n\n';
    this.text += (this.fresh ? '' : separator) + line;
    this.fresh = false;
    this.y = y;
  }

  /** Begins a cell. */
  nextCell(): void {
    if (this.page.cellsApart && this.text !== '') this.text += ' \n\n';
    if (this.page.cellsApart) this.fresh = true;
  }

  newPage(): void {
    this.y = undefined;
  }

  result(): string {
    return `${this.text}\n`;
  }
}

/** Prints header and rows; headers and texts are wrapped to their columns. */
export function printPdf(header: readonly string[], rows: readonly PrintedRow[], page: PdfPage): string {
  const printer = new Printer(page);
  let y = 0;
  let onPage = 0;
  let pages = 1;
  const putCells = (cells: readonly (readonly string[])[]): void => {
    const height = Math.max(...cells.map((lines) => lines.length), 1);
    cells.forEach((lines) => {
      const top = page.align === 'centre' ? (height - lines.length) / 2 : 0;
      if (lines.length > 0) printer.nextCell();
      lines.forEach((line, index) => printer.put(line, y + top + index));
    });
    y += height + 0.3;
    onPage += height;
  };
  const wrapRow = (cells: readonly string[]): string[][] =>
    cells.map((cell, column) => wrap(cell, page.widths[column]!));
  const putHeader = (): void => putCells(wrapRow(header));
  const turn = (): void => {
    if (page.pageNumbers === 'bottom') printer.put(String(pages), (y += 2));
    printer.newPage();
    pages++;
    onPage = 0;
    if (page.pageNumbers === 'top') printer.put(String(pages), (y += 2));
    y += 2;
    putHeader();
  };
  putHeader();
  for (const { cells, spans } of rows) {
    if (spans) {
      const all = page.widths.reduce((sum, width) => sum + width, 0);
      putCells([[cells[0]!], wrap(cells[1]!, all - page.widths[0]!)]);
      continue;
    }
    const wrapped = wrapRow(cells);
    const height = Math.max(...wrapped.map((lines) => lines.length));
    if (page.pageHeight > 0 && onPage + height > page.pageHeight) {
      const room = page.pageHeight - onPage;
      if (page.splitRows && room >= 2) {
        putCells(wrapped.map((lines) => lines.slice(0, room)));
        turn();
        putCells(wrapped.map((lines) => lines.slice(room)));
        continue;
      }
      turn();
    }
    putCells(wrapped);
  }
  return printer.result();
}
