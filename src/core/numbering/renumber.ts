import { formatOrdinal } from './format';
import { looksOf, type Looks } from './looks';
import { numberingModes } from './modes';
import { readOrdinal } from './ordinal';
import { outlineOf, type OutlineRow } from './outline';
import { scopeOf, type ScopeKey } from './scope';
import type { LevelLook, NumberedRow, NumberingMode, OrdinalLook } from './types';

/** What a row's number is to be: its places, and the look of each level. */
interface Numbered {
  readonly path: readonly number[];
  readonly levels: readonly LevelLook[];
}

/** The section's own number, or its place among the sections, as the first level of `I.1`. */
class SectionNumbers {
  private readonly places = new Map<string, number>();

  placeOf(section: string): number {
    const own = readOrdinal(section);
    if (own.kind === 'number' && own.path.length === 1) return own.path[0]!;
    const place = this.places.get(section) ?? this.places.size + 1;
    this.places.set(section, place);
    return place;
  }
}

class Renumbering {
  private readonly counters = new Map<ScopeKey, number>();
  private readonly numbered = new Map<OutlineRow, Numbered>();
  private readonly sections = new SectionNumbers();

  constructor(
    private readonly mode: NumberingMode,
    private readonly looks: Looks,
  ) {}

  /** The new TT of the row; dashes and what is no ordinal at all stay, and are not counted. */
  next(placed: OutlineRow): string {
    const { ordinal, row } = placed;
    const stays = ordinal.kind === 'bullet' || (ordinal.kind === 'unknown' && ordinal.suggestion === undefined);
    if (stays) return row.no;
    const scope = scopeOf(placed, this.mode);
    const place = (this.counters.get(scope) ?? 0) + 1;
    this.counters.set(scope, place);
    const look = ordinal.kind === 'number' ? this.looks.usual(placed) : this.looks.fresh(placed);
    const numbered = this.numberOf(placed, place, look);
    this.numbered.set(placed, numbered);
    // A number that loses its first levels looks like those it comes to stand among.
    const { prefix, suffix, levels } = this.lookFor(placed, numbered, look);
    return formatOrdinal(numbered.path, { prefix, suffix, levels: [...numbered.levels.slice(0, -1), levels.at(-1)!] });
  }

  private lookFor({ depth }: OutlineRow, { levels }: Numbered, look: OrdinalLook): OrdinalLook {
    return (levels.length < look.levels.length ? this.looks.of(depth, levels) : undefined) ?? look;
  }

  /** Under a number of several levels the parent's new number goes first, in the parent's own look. */
  private numberOf({ parent, row, bySection }: OutlineRow, place: number, look: OrdinalLook): Numbered {
    const own = look.levels.at(-1)!;
    if (look.levels.length < 2) return { path: [place], levels: [own] };
    if (bySection) {
      return { path: [this.sections.placeOf(row.section ?? ''), place], levels: [look.levels[0]!, own] };
    }
    const above = parent && this.numbered.get(parent);
    return above ? { path: [...above.path, place], levels: [...above.levels, own] } : { path: [place], levels: [own] };
  }
}

function renumberOnce(rows: readonly NumberedRow[], mode: NumberingMode): ReadonlyMap<string, string> {
  const outline = outlineOf(rows);
  const renumbering = new Renumbering(mode, looksOf(outline, mode));
  return new Map(outline.map((placed) => [placed.row.id, renumbering.next(placed)]));
}

/** Numbers in great disorder show their outline only once they are in order; orderly ones stand after one pass. */
const MOST_PASSES = 6;

/**
 * Numbers the rows anew in their order, each appendix in its own look (suffix, brackets, leading zeros, letters); dashes
 * stay dashes, blank rows get the number their neighbours' look asks for. Gives the new TT of every row by id; doing it
 * again changes nothing. `asWritten` gives every number as it is.
 */
export function renumber(rows: readonly NumberedRow[], mode: NumberingMode): ReadonlyMap<string, string> {
  if (numberingModes[mode].keepsNumbers) return new Map(rows.map((row) => [row.id, row.no]));
  let current = rows;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const numbers = renumberOnce(current, mode);
    if (current.every((row) => numbers.get(row.id) === row.no)) break;
    current = current.map((row) => ({ ...row, no: numbers.get(row.id)! }));
  }
  return new Map(current.map((row) => [row.id, row.no]));
}
