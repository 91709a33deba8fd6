import { readOrdinals } from './read-ordinals';
import type { LevelLook, NumberedRow, OrdinalReading, OrdinalStyle } from './types';

/** A row with its place in the outline of its table. */
export interface OutlineRow {
  readonly row: NumberedRow;
  readonly ordinal: OrdinalReading;
  readonly depth: number;
  readonly parent?: OutlineRow;
  /** Its number from the top down, the parent's before a number of one level: `a)` under `1.1` is 1, 1, 1. */
  readonly path: readonly number[];
  readonly levels: readonly LevelLook[];
  /** The number, or the row's parent id, names a row that is not there: `5.3` without a `5`. */
  readonly orphan: boolean;
  /** The first level is the section's number: `I.1` in section I. */
  readonly bySection: boolean;
}

/** Outer styles have lower ranks. Of two with one rank the style that appears later is the inner one. */
const RANKS: Readonly<Partial<Record<OrdinalStyle, number>>> = {
  roman: 0,
  letterUpper: 0,
  arabic: 2,
  letter: 3,
  romanLower: 3,
  bullet: 5,
};

function ranksOf(ordinals: readonly OrdinalReading[]): ReadonlyMap<OrdinalStyle, number> {
  const ranks = new Map<OrdinalStyle, number>();
  for (const { style } of ordinals) {
    const rank = RANKS[style];
    if (rank === undefined || ranks.has(style)) continue;
    ranks.set(style, [...ranks.values()].includes(rank) ? rank + 1 : rank);
  }
  return ranks;
}

const nameOf = (section: string | undefined): string => section ?? '';

/** A path with the styles of its levels, and without: `I.1` and `1.1` are two rows, yet `1.1` may mean the group `I`. */
const keysOf = (path: readonly number[], levels: readonly LevelLook[]): [styled: string, plain: string] => [
  path.map((value, i) => `${levels[i]!.style} ${value}`).join('.'),
  path.join('.'),
];

/** A row numbered with a Roman numeral or a capital at the top heads its rows as a section does. */
export const isSectionLike = ({ depth, ordinal }: OutlineRow): boolean =>
  depth === 0 && (ordinal.style === 'roman' || ordinal.style === 'letterUpper');

/** The rows that a coming row of the same section may stand under: the last of each rank, path and depth. */
class OpenRows {
  private section: string | undefined;
  private count = 0;
  private byRank = new Map<number, [OutlineRow, number]>();
  private byDepth = new Map<number, [OutlineRow, number]>();
  private byPath = new Map<string, OutlineRow>();
  private byLength = new Map<number, [OutlineRow, number]>();
  enter(section: string): void {
    if (section === this.section) return;
    this.section = section;
    this.byRank = new Map();
    this.byDepth = new Map();
    this.byPath = new Map();
    this.byLength = new Map();
  }

  add(placed: OutlineRow, rank: number | undefined): void {
    const entry: [OutlineRow, number] = [placed, this.count++];
    this.byDepth.set(placed.depth, entry);
    if (rank !== undefined) this.byRank.set(rank, entry);
    if (placed.ordinal.path.length > 0) {
      for (const key of keysOf(placed.path, placed.levels)) this.byPath.set(key, placed);
      this.byLength.set(placed.path.length, entry);
    }
  }

  /** The row that the first levels of this number name. */
  named({ path, levels }: OrdinalReading): OutlineRow | undefined {
    const [styled, plain] = keysOf(path.slice(0, -1), levels);
    return this.byPath.get(styled) ?? this.byPath.get(plain);
  }

  lastOfRankBelow = (rank: number): OutlineRow | undefined => lastBelow(this.byRank, rank);
  lastOfDepthBelow = (depth: number): OutlineRow | undefined => lastBelow(this.byDepth, depth);
  lastOfLengthBelow = (length: number): OutlineRow | undefined => lastBelow(this.byLength, length);
}

/** Of the entries with a smaller key the latest. */
function lastBelow(entries: ReadonlyMap<number, readonly [OutlineRow, number]>, limit: number): OutlineRow | undefined {
  let best: readonly [OutlineRow, number] | undefined;
  for (const [key, entry] of entries) if (key < limit && (!best || entry[1] > best[1])) best = entry;
  return best?.[0];
}

interface Place {
  readonly parent?: OutlineRow | undefined;
  readonly orphan?: boolean;
  readonly bySection?: boolean;
}

/** The table itself says where the row stands. */
const isPlaced = ({ parent, level }: NumberedRow): boolean =>
  (parent !== undefined && parent !== '') || level !== undefined;

/** Sections whose numbers hold the section's own, told by their first: `I.1` with no `I` or `1` before it. */
function sectionsWithOwnNumber(rows: readonly NumberedRow[], ordinals: readonly OrdinalReading[]): ReadonlySet<string> {
  const first = new Map<string, OrdinalReading>();
  rows.forEach((row, i) => {
    const section = nameOf(row.section);
    if (section === '' || ordinals[i]!.kind !== 'number' || isPlaced(row) || first.has(section)) return;
    first.set(section, ordinals[i]!);
  });
  return new Set([...first].filter(([, ordinal]) => ordinal.path.length === 2).map(([section]) => section));
}

/** A number of several levels stands under the row that its first levels name, or in the section that they name. */
function placeByNumber(open: OpenRows, ordinal: OrdinalReading, ownNumber: boolean): Place {
  const named = open.named(ordinal);
  if (named) return { parent: named };
  if (ownNumber && ordinal.path.length === 2) return { bySection: true };
  return { parent: open.lastOfLengthBelow(ordinal.path.length), orphan: true };
}

/**
 * Ranks of the rows; numbers of several levels belong with the plain figures. A row without a number is taken for one
 * of its neighbours' kind, of the inner where they differ: between `I` and `1` stands an item, not a group.
 */
function rowRanks(rows: readonly NumberedRow[], ordinals: readonly OrdinalReading[]): (number | undefined)[] {
  const ranks = ranksOf(ordinals);
  const own = ordinals.map(({ style }) => ranks.get(style === 'hierarchical' ? 'arabic' : style));
  const isGuide = (i: number): boolean => ordinals[i]!.kind === 'number' && !isPlaced(rows[i]!);
  const nearest = (from: number, step: number): (number | undefined)[] => {
    const found: (number | undefined)[] = [];
    let last: number | undefined;
    for (let i = from; i >= 0 && i < rows.length; i += step) {
      if (i !== from && nameOf(rows[i]!.section) !== nameOf(rows[i - step]!.section)) last = undefined;
      if (isGuide(i)) last = own[i];
      found[i] = last;
    }
    return found;
  };
  const [before, after] = [nearest(0, 1), nearest(rows.length - 1, -1)];
  return own.map((rank, i) => {
    if (ordinals[i]!.kind === 'number' || ordinals[i]!.kind === 'bullet') return rank;
    const around = [before[i], after[i]].filter((one) => one !== undefined);
    return around.length === 0 ? undefined : Math.max(...around);
  });
}

/** Works out which row stands under which: by the parents given, by levels, or by the numbers themselves. */
export function outlineOf(rows: readonly NumberedRow[]): readonly OutlineRow[] {
  const ordinals = readOrdinals(rows);
  const ranks = rowRanks(rows, ordinals);
  const ownNumbers = sectionsWithOwnNumber(rows, ordinals);
  const open = new OpenRows();
  const byId = new Map<string, OutlineRow>();
  return rows.map((row, i) => {
    const ordinal = ordinals[i]!;
    const rank = ranks[i];
    open.enter(nameOf(row.section));
    const {
      parent,
      orphan = false,
      bySection = false,
    } = placeOf(open, byId, row, ordinal, { rank, ownNumber: ownNumbers.has(nameOf(row.section)) });
    const depth = parent ? parent.depth + 1 : 0;
    const placed = {
      row,
      ordinal,
      depth,
      ...(parent ? { parent } : {}),
      ...fullPath(parent, ordinal),
      orphan,
      bySection,
    };
    open.add(placed, rank);
    byId.set(row.id, placed);
    return placed;
  });
}

/** Under sections and groups numbers stand for themselves. */
function fullPath(
  parent: OutlineRow | undefined,
  { path, levels }: OrdinalReading,
): Pick<OutlineRow, 'path' | 'levels'> {
  if (!parent || path.length !== 1 || isSectionLike(parent)) return { path, levels };
  return { path: [...parent.path, ...path], levels: [...parent.levels, ...levels] };
}

function placeOf(
  open: OpenRows,
  byId: ReadonlyMap<string, OutlineRow>,
  row: NumberedRow,
  ordinal: OrdinalReading,
  { rank, ownNumber }: { rank: number | undefined; ownNumber: boolean },
): Place {
  const atTop = { bySection: ownNumber };
  if (row.parent !== undefined && row.parent !== '') {
    const parent = byId.get(row.parent);
    return parent ? { parent } : { orphan: true, ...atTop };
  }
  if (row.level !== undefined) {
    const parent = open.lastOfDepthBelow(row.level);
    return parent ? { parent } : atTop;
  }
  if (ordinal.path.length > 1) return placeByNumber(open, ordinal, ownNumber);
  const parent = rank === undefined ? undefined : open.lastOfRankBelow(rank);
  return parent ? { parent } : atTop;
}
