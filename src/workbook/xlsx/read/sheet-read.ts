import { WorkbookError } from '../../errors';
import { parseRange } from '../../../core/model/address';
import type { CellRange, RawRow, RawValidation } from '../../../core/model/raw-workbook';
import type { XlsxPackage } from '../package/package';
import { scanXml, type XmlPlace, type XmlTag, type XmlVisitor } from '../xml/scan';
import { textOfCell, type TextContext } from './cell-text';
import { SheetDataVisitor, type StoredCell } from './sheet-data';

interface SheetContent {
  readonly rows: readonly RawRow[];
  readonly validations: readonly RawValidation[];
  readonly merges: readonly CellRange[];
}

/** Counts the cells of a whole workbook as they are handed over. */
export interface CellBudget {
  left: number;
}

/** Reads a worksheet in one pass, without holding its text. */
export function readSheet(pkg: XlsxPackage, context: TextContext, budget: CellBudget): SheetContent {
  const reader = new SheetReader(context, budget);
  scanXml(pkg.textPieces(context.part), context.part, pkg.limits.xmlDepth, reader);
  return reader.content();
}

class SheetReader implements XmlVisitor {
  readonly #rows = new Map<number, string[]>();
  readonly #validations: RawValidation[] = [];
  readonly #merges: CellRange[] = [];
  readonly #data: SheetDataVisitor;
  #inData = false;
  #validation: { type: string; formula: string; sqref: string } | undefined;
  #capture: 'formula' | 'sqref' | undefined;

  constructor(
    private readonly context: TextContext,
    private readonly budget: CellBudget,
  ) {
    this.#data = new SheetDataVisitor(context.part, { cellEnd: (cell) => this.#addCell(cell) });
  }

  content(): SheetContent {
    const rows = [...this.#rows].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row);
    return { rows, validations: this.#validations, merges: this.#merges };
  }

  open(tag: XmlTag, place: XmlPlace): void {
    const { name, attributes } = tag;
    if (this.#inData) this.#data.open(tag, place);
    else if (name === 'sheetData') this.#inData = true;
    else if (name === 'mergeCell') this.#merges.push(...rangesOf(attributes.ref ?? ''));
    else if (name === 'dataValidation') {
      this.#validation = { type: attributes.type ?? 'none', formula: '', sqref: attributes.sqref ?? '' };
    } else if (name === 'formula1') this.#capture = 'formula';
    else if (name === 'sqref') this.#capture = 'sqref';
  }

  close(name: string, place: XmlPlace): void {
    if (name === 'sheetData') this.#inData = false;
    else if (this.#inData) this.#data.close(name, place);
    else if (name === 'formula1' || name === 'sqref') this.#capture = undefined;
    else if (name === 'dataValidation' && this.#validation) {
      const { type, formula, sqref } = this.#validation;
      this.#validations.push({ ranges: rangesOf(sqref), type, formula: formula.trim() });
      this.#validation = undefined;
    }
  }

  text(text: string): void {
    if (this.#inData) this.#data.text(text);
    else if (this.#capture && this.#validation) this.#validation[this.#capture] += text;
  }

  #addCell(cell: StoredCell): void {
    const text = textOfCell(cell, this.context);
    if (text === '') return;
    let cells = this.#rows.get(cell.row);
    if (!cells) this.#rows.set(cell.row, (cells = []));
    this.budget.left -= Math.max(0, cell.column - cells.length);
    if (this.budget.left < 0) throw new WorkbookError('too-large', `${this.context.part}: cells`);
    while (cells.length < cell.column - 1) cells.push('');
    cells[cell.column - 1] = text;
  }
}

/** Ranges of an sqref, those beyond a sheet's bounds left out. */
function rangesOf(sqref: string): CellRange[] {
  return sqref.split(/\s+/).flatMap((address) => parseRange(address) ?? []);
}
