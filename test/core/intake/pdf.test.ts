import { readPlanText, type IntakeRow } from '../../../src/core/intake';
import { foldSpaces } from '../../../src/core/text/normalize';
import { describeShared } from '../../support/shared';
import { readTranscription } from '../../support/transcription';
import { pdfSamples, type PdfSample } from './support/pdf-samples';
import { printPdf, type PdfPage, type PrintedRow } from './support/print-pdf';

/**
 * Tables printed as the text of a PDF, cells centred or set at the top, lines with and without empty ones between,
 * columns narrow and wide, rows cut by the end of a page; then read back.
 */
const layouts = (['centre', 'top'] as const).flatMap((align) =>
  [true, false].map((doubleSpaced) => ({ align, doubleSpaced })),
);

function cell(row: IntakeRow | undefined, key: string, spans: boolean): string {
  if (key === 'no') return row?.no ?? '';
  if (spans) return row?.fields.title ?? row?.fields.text ?? '';
  return row?.fields[key] ?? row?.own?.[key] ?? '';
}

function reached(
  { header, keys, rows }: Pick<PdfSample, 'header' | 'keys' | 'rows'>,
  page: PdfPage,
  year: number,
): [number, number] {
  const { appendices } = readPlanText(`PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n${printPdf(header, rows, page)}`, { year });
  let right = 0;
  let all = 0;
  rows.forEach(({ cells, spans = false }, index) => {
    cells.forEach((text, column) => {
      const got = cell(appendices[0]?.rows[index], keys[column]!, spans);
      all++;
      if (foldSpaces(got) === foldSpaces(text)) right++;
    });
  });
  return [right, all];
}

const sum = (counts: readonly (readonly [number, number])[]): [number, number] =>
  counts.reduce<[number, number]>(([right, all], [r, a]) => [right + r, all + a], [0, 0]);

describe('tables of other offices as PDF text', () => {
  it.each(pdfSamples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    const counts = layouts.flatMap((layout) =>
      [0.7, 1, 1.5].map((scale) => {
        const widths = sample.widths.map((width) => width * scale);
        return reached(sample, { ...layout, widths, pageHeight: scale === 1 ? 14 : 0, pageNumbers: 'bottom' }, 2025);
      }),
    );
    const [right, all] = sum(counts);
    expect(right / all).toBeGreaterThanOrEqual(0.98);
  });
});

describeShared('tables of the plans as PDF text', () => {
  const widthsOf: Readonly<Record<string, readonly number[]>> = {
    wide: [4, 50, 18, 15, 20, 21],
    even: [4, 32, 22, 20, 22, 18],
    broad: [5, 70, 34, 30, 40, 26],
  };
  const keys = ['no', 'task', 'product', 'lead', 'coordinators', 'deadline'];

  it.each(['2020-cchc', '2022-cchc', '2023-nq28', '2024-cchc'])('%s', (name) => {
    const plan = readTranscription(name);
    const appendix = plan.appendices.find(({ kind }) => kind === 'tasks')!;
    const own = appendix.columns.length === 5 ? keys.filter((key) => key !== 'product') : keys;
    const rows = appendix.rows.map((row): PrintedRow => {
      if (row.kind === 'section') return { cells: [row.no!, row.title!], spans: true };
      return row.text === undefined
        ? { cells: own.map((key) => row[key] ?? '') }
        : { cells: ['', row.text], spans: true };
    });
    const counts = [layouts[0]!, layouts[3]!].flatMap((layout) =>
      Object.values(widthsOf).map(([no, task, product, ...rest]) => {
        const widths = own.length === 5 ? [no!, task! + product!, ...rest] : [no!, task!, product!, ...rest];
        const page: PdfPage = { ...layout, widths, pageHeight: 30, pageNumbers: 'top', splitRows: true };
        return reached({ header: appendix.columns, keys: own, rows }, page, plan.year);
      }),
    );
    const [right, all] = sum(counts);
    expect(right / all).toBeGreaterThanOrEqual(0.97);
  });
});
