import { toLetter } from './letters';
import { toRoman } from './roman';
import type { LevelLook, LevelStyle, OrdinalLook, OrdinalReading } from './types';

const PLAIN: LevelLook = { style: 'arabic', width: 1 };

/** One level; a place that its style cannot write is written in figures. */
function formatLevel(value: number, { style, width }: LevelLook): string {
  const figures = String(value).padStart(width, '0');
  switch (style) {
    case 'arabic':
      return figures;
    case 'roman':
      return toRoman(value) ?? figures;
    case 'romanLower':
      return toRoman(value)?.toLowerCase() ?? figures;
    case 'letter':
      return toLetter(value) ?? figures;
    case 'letterUpper':
      return toLetter(value)?.toUpperCase() ?? figures;
  }
}

/** The look of plain ordinals of one style: `1`, `1.1`, `I`, `a`. */
const lookOf = (style: LevelStyle | 'hierarchical'): OrdinalLook => ({
  prefix: '',
  suffix: '',
  levels: [style === 'hierarchical' ? PLAIN : { style, width: 1 }],
});

/**
 * Writes an ordinal. Levels beyond those of the look are written like its last one; a path shorter than the look takes
 * the look's last levels, as a row that has moved up a level does.
 */
export function formatOrdinal(path: readonly number[], look: OrdinalLook | LevelStyle | 'hierarchical'): string {
  const { prefix, suffix, levels } = typeof look === 'string' ? lookOf(look) : look;
  const extra = Math.max(0, levels.length - path.length);
  const written = path.map((value, i) => formatLevel(value, levels[i + extra] ?? levels.at(-1) ?? PLAIN));
  return `${prefix}${written.join('.')}${suffix}`;
}

/** The ordinal after this one at the same level: `1.10` after `1.9`, `đ)` after `d)`; a dash after a dash. */
export function nextOf(ordinal: OrdinalReading): string | undefined {
  if (ordinal.kind === 'bullet') return ordinal.text;
  const last = ordinal.path.at(-1);
  return last === undefined ? undefined : formatOrdinal([...ordinal.path.slice(0, -1), last + 1], ordinal);
}

/** Whether the second stands right below the first by their numbers alone: `1` and `1.2`, `II.3` and `II.3.b`. */
export function isParentOf(parent: OrdinalReading, child: OrdinalReading): boolean {
  if (parent.path.length === 0 || child.path.length !== parent.path.length + 1) return false;
  return parent.path.every((value, i) => child.path[i] === value);
}
