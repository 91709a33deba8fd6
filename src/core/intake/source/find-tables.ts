import type { Line } from '../text/lines';
import { readBarTable } from './bar-table';
import type { TableBlock, TableReader } from './block';
import { readCellLinesTable } from './cell-lines-table';
import { readPdfTable } from './pdf/pdf-table';
import { readTabTable } from './tab-table';

/** One reader a style; the first that knows its header in a line reads the table. */
const READERS: readonly TableReader[] = [readTabTable, readBarTable, readCellLinesTable, readPdfTable];

/** The tables of a text, in order. */
export function findTables(lines: readonly Line[], year: number | undefined): TableBlock[] {
  const blocks: TableBlock[] = [];
  let index = 0;
  while (index < lines.length) {
    const block = lines[index]!.blank ? undefined : readAt(lines, index, year);
    if (block) blocks.push(block);
    index = block ? Math.max(block.to, index) + 1 : index + 1;
  }
  return blocks;
}

function readAt(lines: readonly Line[], index: number, year: number | undefined): TableBlock | undefined {
  for (const read of READERS) {
    const block = read(lines, index, year);
    if (block) return block;
  }
  return undefined;
}
