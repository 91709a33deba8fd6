import { isSectionLike, outlineOf, type OutlineRow } from './outline';
import type { NumberedRow, NumberingMode } from './types';

/** What the numbers do where one section ends and the next begins. */
interface Borders {
  /** The number goes on from the section before. */
  goesOn: number;
  /** It begins at 1 again. */
  restarts: number;
  sections: number;
}

/** Rows that show it: the top ones, or those right under Roman groups. */
function countedRows(outline: readonly OutlineRow[]): { placed: OutlineRow; section: string }[] {
  return outline
    .filter(({ ordinal, depth, parent }) => {
      if (ordinal.kind !== 'number' || ordinal.path.length > 1) return false;
      return parent ? isSectionLike(parent) : depth === 0;
    })
    .filter((placed) => placed.parent !== undefined || !isSectionLike(placed))
    .map((placed) => ({ placed, section: `${placed.row.section ?? ''}\n${placed.parent?.row.id ?? ''}` }));
}

function bordersOf(outline: readonly OutlineRow[]): Borders {
  const counted = countedRows(outline);
  const borders: Borders = { goesOn: 0, restarts: 0, sections: counted.length > 0 ? 1 : 0 };
  counted.slice(1).forEach(({ placed, section }, i) => {
    const before = counted[i]!;
    if (before.section === section) return;
    borders.sections += 1;
    const [last, first] = [before.placed.ordinal.path[0]!, placed.ordinal.path[0]!];
    if (first > last) borders.goesOn += 1;
    else if (first === 1) borders.restarts += 1;
  });
  return borders;
}

/**
 * How an appendix is numbered, told from its numbers: by what they do at the borders of its sections; without sections,
 * by whether the lower rows hold their parents' numbers. A gap changes nothing. `asWritten` where there is no rule.
 */
export function detectMode(rows: readonly NumberedRow[]): NumberingMode {
  const outline = outlineOf(rows);
  const { goesOn, restarts, sections } = bordersOf(outline);
  const levelled = outline.some(({ ordinal }) => ordinal.path.length > 1);
  if (sections === 0) return levelled ? 'hierarchical' : 'asWritten';
  const borders = sections - 1;
  if (borders === 0) return levelled ? 'hierarchical' : 'through';
  if (goesOn > restarts && goesOn * 2 > borders) return 'through';
  if (restarts > goesOn && restarts * 2 > borders) return 'perSection';
  return 'asWritten';
}
