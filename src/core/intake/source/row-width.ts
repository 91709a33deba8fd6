import { readRowNumber } from '../text/row-number';

/** The count of columns of a table: that of most numbered rows, at least what the header has. */
export function tableWidth(headerCells: number, rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of rows) {
    if (cells.length >= headerCells && readRowNumber(cells[0] ?? ''))
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const filled = rows.filter((cells) => cells.slice(headerCells).some((cell) => cell !== '')).length;
  return most && filled > 0 ? Math.max(most[0], headerCells) : headerCells;
}
