import { formatOrdinal, isParentOf } from './format';
import { looksOf, type Looks } from './looks';
import { numberingModes } from './modes';
import { isSectionLike, outlineOf, type OutlineRow } from './outline';
import { scopeOf, type ScopeKey } from './scope';
import type { NumberedRow, NumberingMode } from './types';

export type NumberingFaultCode =
  /** A number is left out before this one. */
  | 'gap'
  /** A row before has this number. */
  | 'repeat'
  | 'outOfOrder'
  /** The number names a parent that is not there (`5.3` without `5`), or the row's parent is not in the table. */
  | 'missingParent'
  /** The row stands under another parent than its number says. */
  | 'wrongParent'
  /** A level with one row only (`6`, `6.1`, then `7`). */
  | 'singleChild'
  /** Written otherwise than its neighbours: `2` between `1.` and `3.` */
  | 'mixedStyle'
  /** No number where the neighbours have theirs. */
  | 'blank'
  /** No ordinal at all. */
  | 'unreadable';

/** A fault at a row. Ids and numbers only; the words are made elsewhere. */
export interface NumberingFault {
  readonly code: NumberingFaultCode;
  readonly id: string;
  readonly no: string;
  /** The number that belongs here. */
  readonly expected?: string;
  /** Numbers left out before this one. */
  readonly missing?: readonly string[];
  /** The other row concerned: the one with the same number, the parent named, the first of another style. */
  readonly other?: string;
}

interface ScopeState {
  last: number;
  readonly seen: Map<number, string>;
}

/** A gap is spelled out up to so many numbers; a leap from 7 to 2024 is a slip, not two thousand lost rows. */
const MOST_MISSING = 20;

const fault = (code: NumberingFaultCode, { row }: OutlineRow, rest: Partial<NumberingFault> = {}): NumberingFault => ({
  code,
  id: row.id,
  no: row.no,
  ...rest,
});

/** Follows the numbers of each scope: gaps, repeats, steps back. */
class Sequences {
  private readonly scopes = new Map<ScopeKey, ScopeState>();

  constructor(
    private readonly mode: NumberingMode,
    private readonly looks: Looks,
  ) {}

  check(placed: OutlineRow): NumberingFault[] {
    const { ordinal, row } = placed;
    const place = ordinal.path.at(-1);
    if (place === undefined) return [];
    const key = scopeOf(placed, this.mode);
    const state = this.scopes.get(key) ?? { last: 0, seen: new Map<number, string>() };
    this.scopes.set(key, state);
    const [other, last] = [state.seen.get(place), state.last];
    if (other === undefined) state.seen.set(place, row.id);
    state.last = Math.max(last, place);
    const write = (value: number): string => writeLike([...ordinal.path.slice(0, -1), value], placed, this.looks);
    if (other !== undefined) return [fault('repeat', placed, { other, expected: write(last + 1) })];
    if (numberingModes[this.mode].keepsNumbers) return [];
    if (place < last) return [fault('outOfOrder', placed, { expected: write(last + 1) })];
    if (place === last + 1) return [];
    const count = Math.min(place - last - 1, MOST_MISSING);
    const missing = Array.from({ length: count }, (_, i) => write(last + 1 + i));
    return [fault('gap', placed, { expected: missing[0]!, missing })];
  }
}

function parentFaults(placed: OutlineRow): NumberingFault[] {
  const { orphan, parent, ordinal } = placed;
  if (orphan) return [fault('missingParent', placed)];
  if (parent === undefined || ordinal.path.length < 2 || parent.ordinal.path.length === 0) return [];
  if (isSectionLike(parent) || isParentOf(parent.ordinal, ordinal)) return [];
  return [fault('wrongParent', placed, { other: parent.row.id })];
}

/** A row whose look is not that of its kind, and a row of another kind among its neighbours. */
class Styles {
  private readonly kinds = new Map<ScopeKey, OutlineRow>();

  constructor(
    private readonly mode: NumberingMode,
    private readonly looks: Looks,
  ) {}

  check(placed: OutlineRow): NumberingFault[] {
    const { ordinal } = placed;
    if (ordinal.kind === 'none' || ordinal.kind === 'unknown') return [];
    const key = scopeOf(placed, this.mode);
    const first = this.kinds.get(key) ?? placed;
    this.kinds.set(key, first);
    const otherKind =
      first.ordinal.style !== ordinal.style || (ordinal.kind === 'bullet' && first.ordinal.prefix !== ordinal.prefix);
    if (otherKind) return [fault('mixedStyle', placed, { other: first.row.id })];
    if (ordinal.kind === 'bullet') return [];
    const expected = writeLike(ordinal.path, placed, this.looks);
    return expected === formatOrdinal(ordinal.path, ordinal) ? [] : [fault('mixedStyle', placed, { expected })];
  }
}

/** The path in the look that rows of this one's kind have: its brackets, its suffix, its leading zeros. */
function writeLike(path: readonly number[], placed: OutlineRow, looks: Looks): string {
  const { prefix, suffix, levels } = looks.usual(placed);
  const own = placed.ordinal.levels.slice(0, -1);
  return formatOrdinal(path, { prefix, suffix, levels: [...own, levels.at(-1)!] });
}

/** Levels with one numbered row only. Sections and groups may have one task. */
function singleChildren(outline: readonly OutlineRow[]): NumberingFault[] {
  const children = new Map<OutlineRow, OutlineRow[]>();
  for (const placed of outline) {
    const { parent, ordinal } = placed;
    if (!parent || ordinal.kind !== 'number' || isSectionLike(parent)) continue;
    children.set(parent, [...(children.get(parent) ?? []), placed]);
  }
  return [...children]
    .filter(([, rows]) => rows.length === 1)
    .map(([parent, [only]]) => fault('singleChild', only!, { other: parent.row.id }));
}

/** Rows without a number, in a scope that has numbers. */
function blanks(outline: readonly OutlineRow[], mode: NumberingMode): NumberingFault[] {
  const numbered = new Set(
    outline.filter(({ ordinal }) => ordinal.kind === 'number').map((placed) => scopeOf(placed, mode)),
  );
  return outline
    .filter((placed) => placed.ordinal.kind === 'none' && numbered.has(scopeOf(placed, mode)))
    .map((placed) => fault('blank', placed));
}

/** Every fault in the numbering of an appendix, in the order of its rows. */
export function findNumberingFaults(rows: readonly NumberedRow[], mode: NumberingMode): readonly NumberingFault[] {
  const outline = outlineOf(rows);
  const looks = looksOf(outline, mode);
  const sequences = new Sequences(mode, looks);
  const styles = new Styles(mode, looks);
  const found = outline.flatMap((placed) => {
    const { ordinal } = placed;
    if (ordinal.kind === 'unknown') {
      return [fault('unreadable', placed, ordinal.suggestion === undefined ? {} : { expected: ordinal.suggestion })];
    }
    return [...parentFaults(placed), ...sequences.check(placed), ...styles.check(placed)];
  });
  const order = new Map(rows.map((row, i) => [row.id, i]));
  return [...found, ...singleChildren(outline), ...blanks(outline, mode)].sort(
    (a, b) => order.get(a.id)! - order.get(b.id)!,
  );
}
