import type { CutContext } from './cell-score';
import type { Chunk, Place } from './chunk';
import type { Spacing } from './page-lines';

/** How two neighbouring cells stand to each other by their counts of lines. */
export type Standing = 'same' | 'line' | 'blank' | 'break';

/** How the cell that begins at the place stands to the one before it. */
export function standingAt(chunk: Chunk, { line, word }: Place): Standing {
  if (word > 0 || (line === 0 && chunk.onNumberLine)) return 'same';
  return chunk.lines[line]!.gap;
}

/** What the breaks inside a cell say: in wrapped text none is plain, between cells set apart none is empty. */
export function insideScore(gaps: readonly Standing[], spacing: Spacing): number {
  const wrong = spacing === 'wrapped' ? 'line' : spacing === 'cells' ? 'blank' : undefined;
  const pages = gaps.includes('break') ? -0.5 : 0;
  return pages + gaps.filter((gap) => gap === wrong).length * -3;
}

/** In centred cells of k and m lines, the second begins (k + m - 2) / 2 lines above the first one's end. */
export function isCentred(standing: Standing, before: number, own: number): boolean {
  const expected = before + own === 2 ? 'same' : before + own === 3 ? 'line' : 'blank';
  return standing === expected;
}

/** What the standing of a cell of `own` lines after one of `before` lines (0: not known) says for the cut. */
export function standingScore(standing: Standing, before: number, own: number, context: CutContext): number {
  if (standing === 'same') {
    const crowded = before > 1 ? -4 : 0;
    return crowded + (own > 1 ? -0.8 : 0) - 0.5;
  }
  if (context.spacing === 'cells') return standing === 'line' ? -1 : 0;
  if (context.spacing === 'none' || standing === 'break' || before === 0) return 0;
  const weight = 2 * context.habits.centred;
  return isCentred(standing, before, own) ? weight * 0.6 : -weight;
}
