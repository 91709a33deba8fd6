import { matchHeader } from '../schema/match-header';
import { compareKey } from '../text/compare-key';
import { foldLines } from '../text/normalize';
import { layouts, usualLayout, type Layout, type LayoutColumn } from './layouts';
import type { AppendixColumn } from './types';
import { expandYear } from './year-template';

/** A column of an appendix with what the header and the joining of cells need of it. */
export interface BoundColumn extends AppendixColumn {
  readonly groups: readonly string[];
  readonly mergeInFamily: boolean;
}

/** What columns are bound against: the layout, the plan's year N, the headers of the user's own columns. */
interface ColumnContext {
  readonly layout: Layout;
  readonly year: number | undefined;
  readonly ownHeaders: readonly string[];
}

const OWN_PREFIX = 'own:';

/** The user's own column that a key stands for, or undefined when the key is one of the schema's. */
export function ownHeaderOf(key: string): string | undefined {
  return key.startsWith(OWN_PREFIX) ? key.slice(OWN_PREFIX.length) : undefined;
}

/**
 * The columns of an appendix: those of "Tiêu đề cột" when it is filled in, else those of the layout. A title that means
 * no column of ours and is not an own column is taken by its place when the list is as long as the layout's.
 */
export function bindColumns(columnTitles: string, context: ColumnContext): BoundColumn[] {
  const titles = readColumnTitles(expandYear(columnTitles, context.year));
  if (titles.length === 0) {
    return context.layout.columns.map((column) => ({
      ...shapeOf(column.key, context.layout),
      title: expandYear(column.title, context.year),
      groups: column.group === undefined ? [] : [column.group],
    }));
  }
  return bindKeys(titles, context).map((key, index) => ({ ...shapeOf(key, context.layout), ...titles[index]! }));
}

interface ColumnTitle {
  readonly title: string;
  readonly groups: readonly string[];
}

/** "A | G > B | G > C": leaf titles in order, each with its groups. Blanks at the end name no columns. */
export function readColumnTitles(text: string): ColumnTitle[] {
  const parts = text.split('|').map(foldLines);
  while (parts.at(-1) === '') parts.pop();
  return parts.map((part) => {
    const levels = part.split('>').map(foldLines).filter(Boolean);
    return { title: levels.at(-1) ?? '', groups: levels.slice(0, -1) };
  });
}

/** A key for each title; no key twice. What a title says goes before its place. */
function bindKeys(titles: readonly ColumnTitle[], context: ColumnContext): string[] {
  const { layout, ownHeaders } = context;
  const taken = new Set<string>();
  const claim = (key: string | undefined): string | undefined => {
    if (key === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  };
  const keys = titles.map(({ title }) => {
    const own = ownHeaders.find((header) => compareKey(header) === compareKey(title));
    return claim(keyInLayout(title, context)) ?? claim(keyInTable(title, context)) ?? claim(own && OWN_PREFIX + own);
  });
  const samePlaces = titles.length === layout.columns.length;
  return keys.map((key, index) => {
    const byPlace = samePlaces ? layout.columns[index]!.key : undefined;
    return key ?? claim(byPlace) ?? OWN_PREFIX + titles[index]!.title;
  });
}

function keyInLayout(title: string, { layout, year }: ColumnContext): string | undefined {
  const wanted = compareKey(title);
  return layout.columns.find((column) => compareKey(expandYear(column.title, year)) === wanted)?.key;
}

function keyInTable(title: string, { layout, year }: ColumnContext): string | undefined {
  return matchHeader(layout.table, title, year)?.key;
}

/** Width and alignment of columns that no layout of the table has. */
const OTHER_COLUMNS: Readonly<Record<string, Pick<LayoutColumn, 'width' | 'align'>>> = {
  unit: { width: 18, align: 'center' },
  actual: { width: 25, align: 'center' },
  from: { width: 24, align: 'center' },
  to: { width: 24, align: 'center' },
};

/** Width, alignment and joining of a key: as the layout has it, else as another layout of the same table does. */
function shapeOf(key: string, layout: Layout): Omit<BoundColumn, 'title' | 'groups'> {
  const candidates = [layout, usualLayout(layout.table), ...layouts.filter(({ table }) => table === layout.table)];
  const found = candidates.flatMap(({ columns }) => columns).find((column) => column.key === key);
  const { width, align } = found ?? OTHER_COLUMNS[key] ?? { width: 28, align: 'left' };
  return { key, width, align, mergeInFamily: found?.mergeInFamily === true };
}
