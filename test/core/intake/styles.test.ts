import { readPlanText } from '../../../src/core/intake';
import { foldSpaces } from '../../../src/core/text/normalize';
import { describeShared } from '../../support/shared';
import { readTranscription, transcriptionNames } from '../../support/transcription';
import { printBars, printCellLines, printMarkdown, printTabs, type TextRow } from './support/print-text';

/** Every table of the plans, printed in every style of text, and read back cell by cell. */
const styles: Readonly<Record<string, (header: readonly string[], rows: readonly TextRow[]) => string>> = {
  tabs: printTabs,
  'tabs, blank ends trimmed': (header, rows) => printTabs(header, rows, true),
  bars: printBars,
  'one cell a line': printCellLines,
  Markdown: printMarkdown,
};
/** Styles in which a merged cell is told from a blank one. */
const TELLS_MERGES = ['bars'];

type Appendix = ReturnType<typeof readTranscription>['appendices'][number];

function keysOf({ rows }: Appendix): string[] {
  return Object.keys(rows.find(({ kind }) => kind === 'task' || kind === 'indicator')!).filter((key) => key !== 'kind');
}

function mergedPlaces({ merges = [], rows }: Appendix): Set<string> {
  return new Set(
    merges.flatMap(({ column, from, to, rows: count }) => {
      const first = rows.findIndex(({ no }) => no === from);
      const last = to === undefined ? first + count! - 1 : rows.findIndex(({ no }) => no === to);
      return Array.from({ length: last - first }, (_, index) => `${first + 1 + index}:${column}`);
    }),
  );
}

function printedRows(appendix: Appendix): TextRow[] {
  const keys = keysOf(appendix);
  const merged = mergedPlaces(appendix);
  return appendix.rows.map((row, index): TextRow => {
    if (row.kind === 'section') return { cells: [row.no!, row.title!, ...keys.slice(2).map(() => '')], spans: true };
    if (row.text !== undefined) return { cells: [row.text, ...keys.slice(1).map(() => '')] };
    const isItem = row.no === '-';
    const cells = keys.map((key) => {
      if (merged.has(`${index}:${key}`) || (isItem && key === 'no')) return null;
      return (isItem && key === 'name' ? '- ' : '') + foldSpaces(row[key] ?? '');
    });
    return { cells };
  });
}

const NAMES: Readonly<Record<string, string>> = { value2021: 'actualN2', value2022: 'actualN1', target2023: 'target' };

describeShared('the plans’ tables in every style', () => {
  const cases = transcriptionNames.flatMap((name) =>
    readTranscription(name).appendices.flatMap(({ id }) =>
      Object.keys(styles).map((style) => [name, id, style] as const),
    ),
  );

  it.each(cases)('%s %s as %s', (name, id, style) => {
    const plan = readTranscription(name);
    const appendix = plan.appendices.find((one) => one.id === id)!;
    const text = `PHỤ LỤC\nTÊN PHỤ LỤC\n\n${styles[style]!(appendix.columns, printedRows(appendix))}\n`;
    const [got] = readPlanText(text, { year: plan.year }).appendices;
    const rows = got!.rows.map((row, index) =>
      Object.fromEntries(
        Object.keys(appendix.rows[index] ?? {}).map((key) => {
          const value = key === 'kind' || key === 'no' ? row[key] : (row.fields[NAMES[key] ?? key] ?? '');
          return [key, foldSpaces(value)];
        }),
      ),
    );
    const wanted = appendix.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, foldSpaces(value)])),
    );
    expect(rows).toEqual(wanted);
    if (!TELLS_MERGES.includes(style)) return;
    const merged = got!.rows.flatMap((row, index) => (row.merged ?? []).map((key) => `${index}:${key}`));
    expect(merged.sort()).toEqual(
      [...mergedPlaces(appendix)].map((place) => place.replace(/[^:]+$/, (key) => NAMES[key] ?? key)).sort(),
    );
  });
});
