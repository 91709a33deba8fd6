import { Inflate } from 'fflate';
import { WorkbookError } from '../../errors';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';
import type { ZipItem } from './zip-write';

/** Compressed bytes taken at a time: deflate makes at most 1,032 times as much of them (17 MB), whatever they claim. */
const STEP = 16_384;

const STORED = 0;

/**
 * An entry's bytes, piece by piece. Stops with `suspicious-compression` as soon as more comes out than the directory
 * declared, and with `damaged` when less does or the checksum differs.
 */
export function* inflateEntry(file: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  yield* checked([file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)], entry);
}

/** The bytes of an entry that was compressed here. */
export function* inflateItem(item: ZipItem, name: string): Generator<Uint8Array> {
  yield* checked(item.data, { ...item, name });
}

type Declared = Pick<ZipEntry, 'name' | 'method' | 'size' | 'crc'>;

function* checked(compressed: readonly Uint8Array[], entry: Declared): Generator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === STORED ? compressed : inflate(compressed, entry.name)) {
    size += piece.length;
    if (size > entry.size) throw new WorkbookError('suspicious-compression', entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw new WorkbookError('damaged', entry.name);
}

function* inflate(compressed: readonly Uint8Array[], name: string): Generator<Uint8Array> {
  let out: Uint8Array[] = [];
  const stream = new Inflate((piece) => out.push(piece));
  for (const step of steps(compressed)) {
    try {
      stream.push(step, false);
    } catch {
      throw new WorkbookError('damaged', name);
    }
    yield* out;
    out = [];
  }
}

function* steps(chunks: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP) yield chunk.subarray(at, at + STEP);
  }
}
