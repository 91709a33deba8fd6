import { isSectionLike, type OutlineRow } from './outline';
import { scopeOf, type ScopeKey } from './scope';
import type { LevelLook, NumberingMode, OrdinalLook } from './types';

/** How the ordinals of an appendix look, so that new ones look the same. */

/** Ordinals of one kind: same depth, same styles of their levels. Suffix, brackets and leading zeros may vary within. */
const classOf = (depth: number, levels: readonly LevelLook[]): string =>
  `${depth} ${levels.map(({ style }) => style).join('.')}`;

const lookKey = ({ prefix, suffix, levels }: OrdinalLook): string => JSON.stringify([prefix, suffix, widthOf(levels)]);

/** Only the last level's figures are padded; `10` says nothing of the width, `9` and `09` do. */
function widthOf(levels: OrdinalLook['levels']): number {
  return levels.at(-1)?.width ?? 1;
}

const saysWidth = ({ ordinal }: OutlineRow): boolean => (ordinal.path.at(-1) ?? 0) < 10;

class Votes {
  private readonly counts = new Map<string, { look: OrdinalLook; count: number }>();

  add(look: OrdinalLook, weight: number): void {
    const key = lookKey(look);
    const entry = this.counts.get(key) ?? { look, count: 0 };
    entry.count += weight;
    this.counts.set(key, entry);
  }

  /** The commonest; of equals the first. */
  get winner(): OrdinalLook | undefined {
    let best: { look: OrdinalLook; count: number } | undefined;
    for (const entry of this.counts.values()) if (!best || entry.count > best.count) best = entry;
    return best?.look;
  }
}

export interface Looks {
  /** The look that rows of this one's kind have in this appendix. */
  readonly usual: (placed: OutlineRow) => OrdinalLook;
  /** The look for a row that has no number yet: its neighbours', else that of its depth, else plain figures. */
  readonly fresh: (placed: OutlineRow) => OrdinalLook;
  /** The look of numbers of these levels at this depth, if there are such. */
  readonly of: (depth: number, levels: readonly LevelLook[]) => OrdinalLook | undefined;
}

/** The numbered row whose look a new one takes: the one before it in its scope and section, else the one after. */
class Models {
  private readonly first = new Map<string, OutlineRow>();
  private readonly before = new Map<OutlineRow, OutlineRow>();
  private readonly last = new Map<string, OutlineRow>();

  constructor(private readonly mode: NumberingMode) {}

  add(placed: OutlineRow): void {
    for (const key of this.keysOf(placed)) {
      if (placed.ordinal.kind !== 'number') {
        const model = this.last.get(key);
        if (model && !this.before.has(placed)) this.before.set(placed, model);
        continue;
      }
      this.last.set(key, placed);
      if (!this.first.has(key)) this.first.set(key, placed);
    }
  }

  of(placed: OutlineRow): OutlineRow | undefined {
    const [near, scope, depth] = this.keysOf(placed);
    const before = this.before.get(placed);
    const isNear = before !== undefined && this.keysOf(before)[0] === near;
    return (isNear ? before : this.first.get(near)) ?? before ?? this.first.get(scope) ?? this.first.get(depth);
  }

  private keysOf(placed: OutlineRow): [near: string, scope: string, depth: string] {
    const scope: ScopeKey = scopeOf(placed, this.mode);
    return [`near ${placed.row.section ?? ''} ${scope}`, `scope ${scope}`, `depth ${placed.depth}`];
  }
}

/** Looks at all ordinals of an appendix. */
export function looksOf(outline: readonly OutlineRow[], mode: NumberingMode): Looks {
  const byClass = new Map<string, Votes>();
  const models = new Models(mode);
  for (const placed of outline) {
    models.add(placed);
    if (placed.ordinal.kind !== 'number') continue;
    const key = classOf(placed.depth, placed.ordinal.levels);
    const votes = byClass.get(key) ?? new Votes();
    // A number of two figures counts too, but little: it would outvote `01.` … `09.`
    votes.add(placed.ordinal, saysWidth(placed) ? 1000 : 1);
    byClass.set(key, votes);
  }
  const of: Looks['of'] = (depth, levels) => byClass.get(classOf(depth, levels))?.winner;
  const usual: Looks['usual'] = ({ depth, ordinal }) => of(depth, ordinal.levels) ?? ordinal;
  const fresh: Looks['fresh'] = (placed) => {
    const model = models.of(placed);
    return model ? usual(model) : plainBelow(placed.parent, usual);
  };
  return { usual, fresh, of };
}

const PLAIN: OrdinalLook = { prefix: '', suffix: '', levels: [{ style: 'arabic', width: 1 }] };

/** Plain figures, below a number with that number's first levels and its suffix. */
function plainBelow(parent: OutlineRow | undefined, usual: (placed: OutlineRow) => OrdinalLook): OrdinalLook {
  if (parent?.ordinal.kind !== 'number' || isSectionLike(parent)) return PLAIN;
  const look = usual(parent);
  return { ...look, levels: [...look.levels, { style: 'arabic', width: 1 }] };
}
