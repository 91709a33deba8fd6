import { joinWrapped } from '../../text/join-cell';
import type { PdfLine } from './page-lines';

/** A place between words of a row's lines where a cell may begin. */
export interface Place {
  readonly line: number;
  readonly word: number;
}

/** The lines of one row after its number, and the places where they may be cut into cells. */
export interface Chunk {
  readonly lines: readonly PdfLine[];
  /** The first line stands on the line of the number. */
  readonly onNumberLine: boolean;
  readonly places: readonly Place[];
}

const MOST_PLACES = 400;
const CELL_START = /^["“(]?[\p{Lu}\d%≥≤<>]|^[-–+•]$|^(?:nt|các|cả)$/u;

/** Lays out the cuts of a chunk: before every line, and inside lines before words that can begin a cell. */
export function makeChunk(lines: readonly PdfLine[], onNumberLine: boolean): Chunk {
  const places: Place[] = [];
  lines.forEach(({ words }, line) => {
    places.push({ line, word: 0 });
    for (let word = 1; word < words.length && places.length < MOST_PLACES; word++) {
      if (CELL_START.test(words[word]!)) places.push({ line, word });
    }
  });
  places.push({ line: lines.length, word: 0 });
  return { lines, onNumberLine, places };
}

/** Words of a cell, line by line. */
export function linesBetween(chunk: Chunk, from: Place, to: Place): string[] {
  const texts: string[] = [];
  const lastLine = to.word === 0 ? to.line - 1 : to.line;
  for (let line = from.line; line <= lastLine; line++) {
    const start = line === from.line ? from.word : 0;
    const end = line === to.line && to.word > 0 ? to.word : undefined;
    texts.push(chunk.lines[line]!.words.slice(start, end).join(' '));
  }
  return texts;
}

/** The cell's lines run together. */
export function runOn(texts: readonly string[]): string {
  return texts.reduce(joinWrapped, '');
}
