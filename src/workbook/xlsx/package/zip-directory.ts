import { WorkbookError } from '../../errors';
import { RATIO_FREE_BYTES, type XlsxLimits } from './limits';

/** One entry as the zip's central directory declares it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  /** Part name: forward slashes, no leading slash. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** Where the compressed bytes begin in the file. */
  readonly dataStart: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 0x1;
const STORED = 0;
const DEFLATED = 8;
const NO_VALUE_16 = 0xffff;
const NO_VALUE_32 = 0xffffffff;

const damaged = (detail: string): WorkbookError => new WorkbookError('damaged', detail);

/**
 * Lists a zip's entries from its central directory alone, and refuses what no workbook needs before a byte is inflated:
 * too many or too large entries, absurd compression, duplicate or escaping names, overlapping or encrypted data.
 */
export function readZipDirectory(bytes: Uint8Array, limits: XlsxLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = locateDirectory(view);
  if (count > limits.entries) throw new WorkbookError('too-many-entries', `${count} > ${limits.entries}`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    if (names.has(entry.name.toLowerCase())) throw damaged(`duplicate entry ${entry.name}`);
    names.add(entry.name.toLowerCase());
    total += entry.size;
    if (total > limits.unzippedBytes) throw new WorkbookError('too-large', `unzipped > ${limits.unzippedBytes}`);
    if (entry.size > RATIO_FREE_BYTES && entry.size > entry.compressedSize * limits.ratio) {
      throw new WorkbookError('suspicious-compression', entry.name);
    }
    entries.push(entry);
    at = next;
  }
  refuseOverlaps(entries);
  return entries;
}

function locateDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - 22;
  const first = Math.max(0, last - 0xffff);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === NO_VALUE_16 || start === NO_VALUE_32 ? locateZip64(view, at) : { count, start };
  }
  throw damaged('no central directory');
}

function locateZip64(view: DataView, endOfDirectory: number): { count: number; start: number } {
  const locator = endOfDirectory - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) throw damaged('no zip64 directory');
  const end = Number(view.getBigUint64(locator + 8, true));
  if (end + 56 > view.byteLength || view.getUint32(end, true) !== ZIP64_END) throw damaged('no zip64 directory');
  return { count: Number(view.getBigUint64(end + 32, true)), start: Number(view.getBigUint64(end + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('central directory');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged('central directory');
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const name = partName(new TextDecoder().decode(nameBytes));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & ENCRYPTED) throw new WorkbookError('legacy-or-encrypted', name);
  if (method !== STORED && method !== DEFLATED) throw damaged(`${name}: compression method ${method}`);
  const [size, compressedSize, offset] = readSizes(view, at, nameEnd, extraEnd);
  const entry: ZipEntry = {
    name,
    nameBytes,
    flags,
    method,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    externalAttributes: view.getUint32(at + 38, true),
    dataStart: dataStart(view, offset, name),
  };
  if (entry.dataStart + compressedSize > bytes.length) throw damaged(name);
  if (method === STORED && size !== compressedSize) throw damaged(name);
  return { entry, next };
}

/** Sizes and offset, from the zip64 extra field (APPNOTE 4.5.3) where the 32-bit fields say so. */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!sizes.includes(NO_VALUE_32)) return sizes;
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    return sizes.map((size) => {
      if (size !== NO_VALUE_32) return size;
      value += 8;
      if (value > extraEnd) throw damaged('zip64 sizes');
      return Number(view.getBigUint64(value - 8, true));
    }) as [number, number, number];
  }
  throw damaged('zip64 sizes');
}

function dataStart(view: DataView, offset: number, name: string): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged(name);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Forward slashes and no leading one; a name that would leave the package is refused. */
function partName(raw: string): string {
  const name = raw.replaceAll('\\', '/').replace(/^\/+/, '');
  if (/(^|\/)\.\.(\/|$)|^[A-Za-z]:|\0/.test(name)) throw damaged(`entry name ${JSON.stringify(raw)}`);
  return name;
}

/** Entries that share bytes are how a small file claims a huge content. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = entries.filter((entry) => entry.compressedSize > 0).sort((a, b) => a.dataStart - b.dataStart);
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1];
    if (next && entry.dataStart + entry.compressedSize > next.dataStart) {
      throw new WorkbookError('suspicious-compression', `${entry.name} overlaps ${next.name}`);
    }
  });
}
