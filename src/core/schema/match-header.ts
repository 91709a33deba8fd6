import { compareKey, editDistance } from '../text/compare-key';
import { tableOf } from './index';
import type { ColumnSpec, TableId } from './types';

/** Signs that offices put into headers at will: "Hoạt động / sản phẩm" is "Hoạt động/sản phẩm". */
function headerKey(header: string): string {
  return compareKey(header.replace(/[.:*]+\s*$/u, '').replace(/\s*([/,;()-])\s*/gu, '$1'));
}

/** `Năm {N-1}` for the plan of 2023 is `Năm 2022`; undefined where the year is needed but not known. */
function withYear(spelling: string, year: number | undefined): string | undefined {
  if (!spelling.includes('{')) return spelling;
  if (year === undefined) return undefined;
  return spelling.replace(/\{N(?:-(\d))?\}/g, (_, back: string | undefined) => String(year - Number(back ?? 0)));
}

const indexes = new Map<string, ReadonlyMap<string, ColumnSpec>>();

function headerIndex(table: TableId, year: number | undefined): ReadonlyMap<string, ColumnSpec> {
  const name = `${table} ${year ?? ''}`;
  let index = indexes.get(name);
  if (!index) {
    const entries = new Map<string, ColumnSpec>();
    for (const column of tableOf(table).columns) {
      for (const spelling of [column.header, column.headerEn, ...(column.otherHeaders ?? [])]) {
        const header = withYear(spelling, year);
        // The first column to claim a spelling keeps it: `header` names of all columns come before guesses.
        if (header !== undefined && !entries.has(headerKey(header))) entries.set(headerKey(header), column);
      }
    }
    for (const column of tableOf(table).columns) entries.set(headerKey(column.header), column);
    index = entries;
    indexes.set(name, index);
  }
  return index;
}

/**
 * The column of the table that a header means, by its own name or another spelling; undefined when it is none of them.
 * `year` is the plan's year N, for headers such as "Năm 2022".
 */
export function matchHeader(table: TableId, header: string, year?: number): ColumnSpec | undefined {
  return headerIndex(table, year).get(headerKey(header));
}

/** The column whose header is the nearest to a misspelt one, within two letters; undefined when none is near. */
export function nearestHeader(table: TableId, header: string, year?: number): ColumnSpec | undefined {
  const wanted = headerKey(header);
  let best: { column: ColumnSpec; distance: number } | undefined;
  for (const [key, column] of headerIndex(table, year)) {
    const distance = editDistance(wanted, key, 2);
    if (distance <= 2 && distance < (best?.distance ?? 3) && distance * 3 <= key.length) best = { column, distance };
  }
  return best?.column;
}
