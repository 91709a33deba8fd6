import { WorkbookError } from '../../errors';
import type { XlsxLimits } from './limits';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { inflateEntry, inflateItem } from './zip-inflate';
import { compressText, writeZip, type ZipItem } from './zip-write';

const NO_BYTES = new Uint8Array(0);

/** A part set anew, as text or, when it is large, compressed already; null for one taken out. */
type Change =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly item: ZipItem } | null;

/**
 * An Open Packaging package: named parts, inflated only when asked for. Changes lie over the file's own entries, so a
 * part that was not set keeps its bytes, even its compressed ones, and its place. Part names have no leading slash and
 * are looked up without regard to case (ECMA-376 part 2, 6.2.2.3).
 */
export class XlsxPackage {
  private constructor(
    private readonly file: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly changes: Map<string, Change>,
    readonly limits: XlsxLimits,
  ) {}

  /** Reads the directory of a zip; throws WorkbookError when a guard refuses it. */
  static open(file: Uint8Array, limits: XlsxLimits): XlsxPackage {
    const entries = readZipDirectory(file, limits);
    return new XlsxPackage(file, new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])), new Map(), limits);
  }

  static empty(limits: XlsxLimits): XlsxPackage {
    return new XlsxPackage(NO_BYTES, new Map(), new Map(), limits);
  }

  /** A copy to work on; the original stays as it is. */
  fork(): XlsxPackage {
    return new XlsxPackage(this.file, this.entries, new Map(this.changes), this.limits);
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    const change = this.changes.get(key);
    return change === undefined ? this.entries.has(key) : change !== null;
  }

  /** Names of all parts, those of the file first. */
  names(): string[] {
    const kept = [...this.entries].filter(([key]) => this.changes.get(key) !== null).map(([, entry]) => entry.name);
    const added = [...this.changes].flatMap(([key, change]) => (change && !this.entries.has(key) ? [change.name] : []));
    return [...kept, ...added];
  }

  /** Text of an XML part in pieces; WorkbookError `damaged` when there is no such part or it is not Unicode text. */
  *textPieces(name: string): Generator<string> {
    const key = name.toLowerCase();
    const change = this.changes.get(key);
    const entry = this.entries.get(key);
    if (change === null || (!change && !entry)) throw new WorkbookError('damaged', `${name} is missing`);
    if (!change) yield* decode(inflateEntry(this.file, entry!), name);
    else if ('text' in change) yield change.text;
    else yield* decode(inflateItem(change.item, name), name);
  }

  /** The whole text of a part, to be edited: parts are written in UTF-8, so a declaration of UTF-16 is corrected. */
  text(name: string): string {
    const text = [...this.textPieces(name)].join('');
    return text.replace(/^(\uFEFF?<\?xml[^>]*encoding\s*=\s*["'])UTF-16(?:LE|BE)?/i, '$1UTF-8');
  }

  set(name: string, text: string): void {
    this.changes.set(name.toLowerCase(), { name, text });
  }

  /** Sets a part whose text comes piece by piece and is never held as a whole. */
  setPieces(name: string, pieces: Iterable<string>): void {
    this.changes.set(name.toLowerCase(), { name, item: compressText(name, pieces) });
  }

  remove(name: string): void {
    this.changes.set(name.toLowerCase(), null);
  }

  /** The package as a zip: entries in their old order, new ones behind; unchanged ones with their compressed bytes. */
  save(): Uint8Array {
    const items: ZipItem[] = [];
    for (const [key, entry] of this.entries) {
      const change = this.changes.get(key);
      if (change === undefined) items.push(this.#unchanged(entry));
      else if (change) items.push({ ...itemOf(change), nameBytes: entry.nameBytes, flags: entry.flags });
    }
    for (const [key, change] of this.changes) if (change && !this.entries.has(key)) items.push(itemOf(change));
    return writeZip(items);
  }

  #unchanged(entry: ZipEntry): ZipItem {
    const data = [this.file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)];
    return { ...entry, data };
  }
}

const itemOf = (change: NonNullable<Change>): ZipItem =>
  'item' in change ? change.item : compressText(change.name, [change.text]);

/** UTF-8, or UTF-16 with a byte order mark: all that OPC allows (ECMA-376 part 2, 8.2.5). */
function* decode(chunks: Iterable<Uint8Array>, name: string): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const text = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder!.decode(chunk, { stream: true }) : (decoder?.decode() ?? '');
    } catch {
      throw new WorkbookError('damaged', `${name}: encoding`);
    }
  };
  for (const chunk of chunks) {
    if (chunk.length === 0) continue;
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: true });
    yield text(chunk);
  }
  yield text();
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
