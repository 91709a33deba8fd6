/** Prints a table in the styles in which converters and web pages write one. */
export interface TextRow {
  /** null: covered by the cell above. */
  readonly cells: readonly (string | null)[];
  /** Only number and title; the rest of the row is one cell with the title. */
  readonly spans?: boolean;
}

/** Tabs between cells; a merged place is a blank one. Blank cells at the end may be trimmed. */
export function printTabs(header: readonly string[], rows: readonly TextRow[], trimmed = false): string {
  const lines = rows.map(({ cells }) => cells.map((cell) => cell ?? '').join('\t'));
  return [header.join('\t'), ...lines.map((line) => (trimmed ? line.trimEnd() : line))].join('\n');
}

/** A bar after each cell: a blank cell is a line break, merged places are bars at the row's end. */
export function printBars(header: readonly string[], rows: readonly TextRow[]): string {
  const line = (cells: readonly (string | null)[], spans: boolean): string => {
    const shown = spans ? cells.slice(0, 2) : cells.filter((cell) => cell !== null);
    const bars = '|'.repeat(cells.length - shown.length);
    return (
      shown
        .map((cell) => (cell === '' ? '\n|' : ` ${cell!} |`))
        .join('')
        .trimStart() + (bars === '' ? '' : ` ${bars}`)
    );
  };
  return [line(header, false), ...rows.map(({ cells, spans }) => line(cells, spans === true))].join('\n');
}

/** One cell a line behind a tab, rows parted by empty lines. */
export function printCellLines(header: readonly string[], rows: readonly TextRow[]): string {
  const block = (cells: readonly (string | null)[]): string => cells.map((cell) => `\t${cell ?? ''}`).join('\n');
  return [header, ...rows.map(({ cells }) => cells)].map(block).join('\n\n');
}

/** A Markdown table. */
export function printMarkdown(header: readonly string[], rows: readonly TextRow[]): string {
  const line = (cells: readonly (string | null)[]): string => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(({ cells }) => line(cells))].join('\n');
}
