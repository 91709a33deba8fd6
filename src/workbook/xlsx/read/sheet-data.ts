import { WorkbookError } from '../../errors';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';
import type { XmlAttributes, XmlPlace, XmlTag, XmlVisitor } from '../xml/scan';
import { readCellReference, readRowNumber } from './cell-reference';

/** A cell as it is stored. One object serves all cells of a sheet: take what you need before the next one comes. */
export interface StoredCell {
  row: number;
  column: number;
  attributes: XmlAttributes;
  /** Content of its v. */
  value: string;
  /** Content of its is: rich text joined, phonetic guides left out. */
  inline: string;
  /** Its f, when it has one. */
  formula: { readonly attributes: XmlAttributes; text: string } | undefined;
}

/** Told of each row and cell of a sheet, in the file's order. */
export interface SheetDataSink {
  rowStart?(row: number, tag: XmlTag, place: XmlPlace): void;
  rowEnd?(place: XmlPlace): void;
  cellStart?(row: number, column: number, tag: XmlTag, place: XmlPlace): void;
  cellEnd(cell: StoredCell, place: XmlPlace): void;
}

/**
 * Follows what stands inside sheetData. A row or cell without its r attribute comes after the one before it
 * (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73); elements of extensions are passed over.
 */
export class SheetDataVisitor implements XmlVisitor {
  readonly #cell: StoredCell = { row: 0, column: 0, attributes: {}, value: '', inline: '', formula: undefined };
  #depth = 0;
  #row = 0;
  #column = 0;
  #phonetic = 0;
  #capture: 'value' | 'inline' | 'formula' | undefined;
  #inInline = false;

  constructor(
    private readonly part: string,
    private readonly sink: SheetDataSink,
  ) {}

  open(tag: XmlTag, place: XmlPlace): void {
    const depth = ++this.#depth;
    if (depth === 1 && tag.name === 'row') this.#openRow(tag, place);
    else if (depth === 2 && tag.name === 'c') this.#openCell(tag, place);
    else if (depth === 3) this.#openContent(tag);
    else if (depth > 3 && this.#inInline) {
      if (tag.name === 'rPh') this.#phonetic++;
      else if (tag.name === 't' && this.#phonetic === 0) this.#capture = 'inline';
    }
  }

  close(name: string, place: XmlPlace): void {
    const depth = this.#depth--;
    this.#capture = undefined;
    if (depth === 1 && name === 'row') this.sink.rowEnd?.(place);
    else if (depth === 2 && name === 'c') this.sink.cellEnd(this.#cell, place);
    else if (depth === 3) this.#inInline = false;
    else if (name === 'rPh') this.#phonetic--;
  }

  text(text: string): void {
    if (this.#capture === 'value') this.#cell.value += text;
    else if (this.#capture === 'inline') this.#cell.inline += text;
    else if (this.#capture === 'formula') this.#cell.formula!.text += text;
  }

  #openRow(tag: XmlTag, place: XmlPlace): void {
    const { r } = tag.attributes;
    this.#row = r === undefined ? this.#row + 1 : readRowNumber(r, this.part);
    if (this.#row > MAX_ROWS) throw new WorkbookError('cell-out-of-bounds', `${this.part} row ${this.#row}`);
    this.#column = 0;
    this.sink.rowStart?.(this.#row, tag, place);
  }

  #openCell(tag: XmlTag, place: XmlPlace): void {
    const cell = this.#cell;
    const { r } = tag.attributes;
    if (r === undefined) this.#column++;
    else {
      const found = readCellReference(r, this.part);
      if (found.row !== this.#row) throw new WorkbookError('damaged', `${this.part} ${r} in row ${this.#row}`);
      this.#column = found.column;
    }
    if (this.#column > MAX_COLUMNS) throw new WorkbookError('cell-out-of-bounds', `${this.part} row ${this.#row}`);
    cell.row = this.#row;
    cell.column = this.#column;
    cell.attributes = tag.attributes;
    cell.value = '';
    cell.inline = '';
    cell.formula = undefined;
    this.sink.cellStart?.(this.#row, this.#column, tag, place);
  }

  #openContent({ name, attributes }: XmlTag): void {
    if (name === 'v') this.#capture = 'value';
    else if (name === 'is') this.#inInline = true;
    else if (name === 'f') {
      this.#cell.formula = { attributes, text: '' };
      this.#capture = 'formula';
    }
  }
}
