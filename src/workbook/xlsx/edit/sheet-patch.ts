import { WorkbookError } from '../../errors';
import { cellAddress, parseRange, rangeAddress } from '../../../core/model/address';
import { setAttributes, XmlEdits } from '../xml/edit';
import { childNamed, prefixOf } from '../xml/tree';
import { cellXml, type CellContent } from './cell-xml';
import { promoteSharedFormulas } from './shared-formulas';
import { cellAt, type RowMark, type SheetDocument } from './sheet-document';

/** Changes to the cells of a worksheet, made to its text in the end: nothing but the cells set is written anew. */
export class SheetPatch {
  /** For changes to other elements of the sheet. */
  readonly edits: XmlEdits;
  readonly #cells = new Map<number, Map<number, string>>();
  readonly #prefix: string;

  constructor(readonly sheet: SheetDocument) {
    this.edits = new XmlEdits(sheet.source);
    this.#prefix = prefixOf(sheet.root);
  }

  /** Sets a cell that the document was asked for; its format is given, its formula goes. */
  setCell(row: number, column: number, style: number, content: CellContent): void {
    const array = this.sheet.arrays.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (array) {
      throw new WorkbookError('protected-sheet', `${cellAddress(row, column)} in {${rangeAddress(array)}}`);
    }
    const cells = this.#cells.get(row) ?? new Map<number, string>();
    this.#cells.set(row, cells);
    cells.set(column, cellXml(row, column, style, content, this.#prefix));
  }

  isSet(row: number, column: number): boolean {
    return this.#cells.get(row)?.has(column) ?? false;
  }

  /** Addresses of set cells that had a formula. */
  overwrittenFormulas(): string[] {
    return [...this.#cells].flatMap(([row, cells]) =>
      [...cells.keys()].filter((column) => cellAt(this.sheet, row, column)?.hasFormula).map((c) => cellAddress(row, c)),
    );
  }

  /** The worksheet's text with all changes. */
  apply(): string {
    const newRows: { row: number; xml: string }[] = [];
    for (const [row, cells] of [...this.#cells].sort(([a], [b]) => a - b)) {
      const inOrder = [...cells].sort(([a], [b]) => a - b);
      const mark = this.sheet.rows.get(row);
      if (mark) this.#patchRow(mark, inOrder);
      else newRows.push({ row, xml: this.#newRow(row, inOrder) });
    }
    this.#insertRows(newRows);
    this.#growDimension();
    promoteSharedFormulas(this.sheet, this.edits, (row, column) => this.isSet(row, column));
    return this.edits.apply();
  }

  #patchRow(mark: RowMark, cells: readonly [number, string][]): void {
    const spans = this.#grownSpans(mark, cells);
    if (mark.selfClosing) {
      const tag = this.sheet.source.slice(mark.start, mark.openEnd).replace(/\s*\/>$/, '>');
      const xml = cells.map(([, cell]) => cell).join('');
      this.edits.replace(mark.start, mark.end, `${setAttributes(tag, spans)}${xml}</${this.#prefix}row>`);
      return;
    }
    if (spans.spans) {
      const tag = this.sheet.source.slice(mark.start, mark.openEnd);
      this.edits.replace(mark.start, mark.openEnd, setAttributes(tag, spans));
    }
    for (const [column, xml] of cells) {
      const old = mark.cells.find((cell) => cell.column === column);
      const next = mark.cells.find((cell) => cell.column > column);
      if (old) this.edits.replace(old.start, old.end, xml);
      else this.edits.insert(next ? next.start : mark.closeStart, xml);
    }
  }

  /** A row's spans attribute says which columns are used ("1:13"); it must not say too little. */
  #grownSpans({ attributes }: RowMark, cells: readonly [number, string][]): { spans?: string } {
    const [first, last] = (attributes.spans ?? '').split(':').map(Number);
    if (!first || !last) return {};
    const columns = cells.map(([column]) => column);
    const grown = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
    return grown === attributes.spans ? {} : { spans: grown };
  }

  #newRow(row: number, cells: readonly [number, string][]): string {
    const name = `${this.#prefix}row`;
    return `<${name} r="${row}">${cells.map(([, xml]) => xml).join('')}</${name}>`;
  }

  #insertRows(newRows: readonly { row: number; xml: string }[]): void {
    const marks = [...this.sheet.rows.values()].sort((a, b) => a.row - b.row);
    let at = 0;
    const behind: string[] = [];
    for (const { row, xml } of newRows) {
      while (at < marks.length && marks[at]!.row < row) at++;
      if (at < marks.length) this.edits.insert(marks[at]!.start, xml);
      else behind.push(xml);
    }
    if (behind.length > 0) this.edits.append(this.sheet.sheetData, behind.join(''));
  }

  #growDimension(): void {
    const node = childNamed(this.sheet.root, 'dimension');
    const old = parseRange(node?.attributes.ref ?? '');
    if (!node || !old) return;
    const grown = { ...old };
    for (const [row, cells] of this.#cells) {
      grown.top = Math.min(grown.top, row);
      grown.bottom = Math.max(grown.bottom, row);
      for (const column of cells.keys()) {
        grown.left = Math.min(grown.left, column);
        grown.right = Math.max(grown.right, column);
      }
    }
    if (rangeAddress(grown) !== rangeAddress(old)) this.edits.attributes(node, { ref: rangeAddress(grown) });
  }
}
