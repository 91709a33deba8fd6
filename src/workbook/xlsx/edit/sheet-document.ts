import { WorkbookError } from '../../errors';
import { parseRange } from '../../../core/model/address';
import type { CellRange } from '../../../core/model/raw-workbook';
import type { XlsxPackage } from '../package/package';
import { textOfCell, type TextContext } from '../read/cell-text';
import { SheetDataVisitor, type SheetDataSink, type StoredCell } from '../read/sheet-data';
import { scanXml, type XmlAttributes, type XmlPlace, type XmlTag, type XmlVisitor } from '../xml/scan';
import { isTrue } from '../xml/text';
import { childNamed, XmlTreeBuilder, type XmlNode } from '../xml/tree';

/** A row of the source; places as in XmlNode. */
export interface RowMark {
  readonly row: number;
  readonly attributes: XmlAttributes;
  readonly start: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly closeStart: number;
  readonly end: number;
  /** Those asked for. */
  readonly cells: readonly CellMark[];
}

export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly attributes: XmlAttributes;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hasFormula: boolean;
}

/** A cell of a group that shares one formula (ECMA-376 part 1, 18.3.1.40); its first cell has the text. */
export interface SharedFormula {
  readonly group: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A worksheet with the places of what is to be edited: its elements as a tree, its rows, some of its cells. */
export interface SheetDocument {
  readonly part: string;
  readonly source: string;
  /** The worksheet element; its sheetData appears without the rows. */
  readonly root: XmlNode;
  readonly sheetData: XmlNode;
  readonly rows: ReadonlyMap<number, RowMark>;
  readonly sharedFormulas: readonly SharedFormula[];
  /** Ranges of several cells that are calculated as one and cannot be changed in part. */
  readonly arrays: readonly CellRange[];
  readonly isProtected: boolean;
}

/**
 * Reads a worksheet for editing. `wanted` says which cells are needed: those to be set, and in their rows all that come
 * behind the first of them.
 */
export function readSheetDocument(
  pkg: XlsxPackage,
  context: TextContext,
  wanted: (row: number, column: number) => boolean,
): SheetDocument {
  const source = pkg.text(context.part);
  const reader = new DocumentReader(context, wanted);
  scanXml(source, context.part, pkg.limits.xmlDepth, reader);
  const root = reader.root!;
  const sheetData = childNamed(root, 'sheetData');
  if (!sheetData) throw new WorkbookError('damaged', `${context.part}: no sheetData`);
  const isProtected = isTrue(childNamed(root, 'sheetProtection')?.attributes.sheet);
  const { rows, sharedFormulas, arrays } = reader;
  return { part: context.part, source, root, sheetData, rows, sharedFormulas, arrays, isProtected };
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

class DocumentReader implements XmlVisitor, SheetDataSink {
  readonly rows = new Map<number, RowMark>();
  readonly sharedFormulas: SharedFormula[] = [];
  readonly arrays: CellRange[] = [];
  readonly #tree = new XmlTreeBuilder();
  readonly #data: SheetDataVisitor;
  #inData = false;
  #row: Growing<RowMark> | undefined;
  #cells: CellMark[] = [];
  #cellStart = 0;

  constructor(
    private readonly context: TextContext,
    private readonly wanted: (row: number, column: number) => boolean,
  ) {
    this.#data = new SheetDataVisitor(context.part, this);
  }

  get root(): XmlNode | undefined {
    return this.#tree.root;
  }

  open(tag: XmlTag, place: XmlPlace): void {
    if (this.#inData) {
      this.#data.open(tag, place);
      return;
    }
    this.#inData = tag.name === 'sheetData';
    this.#tree.open(tag, place);
  }

  close(name: string, place: XmlPlace): void {
    if (name === 'sheetData') this.#inData = false;
    if (this.#inData) this.#data.close(name, place);
    else this.#tree.close(name, place);
  }

  text(text: string): void {
    if (this.#inData) this.#data.text(text);
    else this.#tree.text(text);
  }

  rowStart(row: number, { attributes, selfClosing }: XmlTag, place: XmlPlace): void {
    const [start, openEnd] = [place.start(), place.end()];
    this.#cells = [];
    this.#row = { row, attributes, start, openEnd, selfClosing, closeStart: start, end: openEnd, cells: this.#cells };
    this.rows.set(row, this.#row);
  }

  rowEnd(place: XmlPlace): void {
    if (this.#row!.selfClosing) return;
    this.#row!.closeStart = place.start();
    this.#row!.end = place.end();
  }

  cellStart(_row: number, _column: number, _tag: XmlTag, place: XmlPlace): void {
    this.#cellStart = place.start();
  }

  cellEnd(cell: StoredCell, place: XmlPlace): void {
    const { row, column, attributes, formula } = cell;
    const [start, end] = [this.#cellStart, place.end()];
    if (formula) this.#noteFormula(formula, { row, column, start, end });
    if (!this.wanted(row, column)) return;
    const text = textOfCell(cell, this.context);
    this.#cells.push({ row, column, attributes, start, end, text, hasFormula: formula !== undefined });
  }

  #noteFormula(
    { attributes, text }: NonNullable<StoredCell['formula']>,
    place: { row: number; column: number; start: number; end: number },
  ): void {
    if (attributes.t === 'shared' && attributes.si !== undefined) {
      this.sharedFormulas.push({ group: attributes.si, text, ...place });
    } else if (attributes.t === 'array' || attributes.t === 'dataTable') {
      const range = parseRange(attributes.ref ?? '');
      if (range && (range.bottom > range.top || range.right > range.left)) this.arrays.push(range);
    }
  }
}

/** The format of a cell that has none of its own yet: its row's, or else its column's. */
export function inheritedStyle(sheet: SheetDocument, row: number, column: number): number {
  const rowAttributes = sheet.rows.get(row)?.attributes;
  if (rowAttributes && isTrue(rowAttributes.customFormat)) return Number(rowAttributes.s ?? 0);
  const columns = childNamed(sheet.root, 'cols')?.children ?? [];
  const own = columns.find(({ attributes }) => Number(attributes.min) <= column && column <= Number(attributes.max));
  return Number(own?.attributes.style ?? 0);
}

/** The cell at a place that was asked for. */
export function cellAt(sheet: SheetDocument, row: number, column: number): CellMark | undefined {
  return sheet.rows.get(row)?.cells.find((cell) => cell.column === column);
}
