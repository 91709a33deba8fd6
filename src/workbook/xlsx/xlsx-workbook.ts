import type { SheetDrawing } from '../../core/drawing/types';
import type { RawWorkbook } from '../../core/model/raw-workbook';
import { WorkbookError } from '../errors';
import type { CellWrite, WorkbookPort } from '../port';
import { putSheets } from './draw/put-sheets';
import { buildSkeleton } from './draw/skeleton';
import { addColumns } from './edit/add-columns';
import { appendRows } from './edit/append-rows';
import { writeCells } from './edit/write-cells';
import { DEFAULT_LIMITS, type XlsxLimits } from './package/limits';
import { XlsxPackage } from './package/package';
import { readWorkbook } from './read/read-workbook';
import { readWorkbookPart } from './read/workbook-part';

/** An .xlsx file as a workbook. Each change is made to a copy of the package, which takes its place only when all went well. */
export class XlsxWorkbook implements WorkbookPort {
  #package: XlsxPackage;

  /** Use openXlsx. */
  constructor(pkg: XlsxPackage) {
    this.#package = pkg;
  }

  async read(): Promise<RawWorkbook> {
    return readWorkbook(this.#package);
  }

  async writeCells(writes: readonly CellWrite[]): Promise<void> {
    this.#change((pkg) => writeCells(pkg, writes));
  }

  async appendRows(table: string, rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
    this.#change((pkg) => appendRows(pkg, table, rows));
  }

  async addColumns(table: string, headers: readonly string[]): Promise<void> {
    this.#change((pkg) => addColumns(pkg, table, headers));
  }

  async putSheets(sheets: readonly SheetDrawing[], options: { readonly replace: readonly string[] }): Promise<void> {
    const skeleton = await buildSkeleton(sheets);
    this.#change((pkg) => putSheets(pkg, sheets, skeleton, options.replace));
  }

  /** The file as it is now: what was not changed has its bytes as they were read. */
  async save(): Promise<Uint8Array> {
    return this.#package.save();
  }

  #change(edit: (pkg: XlsxPackage) => void): void {
    const fork = this.#package.fork();
    edit(fork);
    this.#package = fork;
  }
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/**
 * Opens the bytes of an .xlsx or .xlsm file. Refused with a WorkbookError, before anything is inflated, is whatever is no
 * Excel workbook, or larger or stranger than the limits allow; parts are read when they are needed.
 */
export async function openXlsx(bytes: Uint8Array, limits?: Partial<XlsxLimits>): Promise<XlsxWorkbook> {
  const allowed = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.length > allowed.fileBytes) throw new WorkbookError('too-large', `${bytes.length} > ${allowed.fileBytes}`);
  const startsWith = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(OLE_SIGNATURE)) throw new WorkbookError('legacy-or-encrypted');
  if (!startsWith(ZIP_SIGNATURE)) throw new WorkbookError('not-a-workbook');
  const pkg = XlsxPackage.open(bytes, allowed);
  readWorkbookPart(pkg);
  return new XlsxWorkbook(pkg);
}
