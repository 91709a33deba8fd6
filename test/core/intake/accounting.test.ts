import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { contentOfIntake, intakeJson, readPlanText } from '../../../src/core/intake';
import { describeShared, listShared, readSharedText } from '../../support/shared';
import { missingLetters } from './support/accounting';
import { pdfSamples } from './support/pdf-samples';
import { printPdf } from './support/print-pdf';
import { sampleText } from './support/sample';

/** Letters in are letters out: in cells, heads and headers, among the unread, or in lines left aside. */
const names = readdirSync(path.join(__dirname, 'texts')).map((name) => name.replace('.txt', ''));
const tables = names.filter((name) => !name.startsWith('narrative'));
const printed = pdfSamples.map(({ header, rows, widths }) =>
  printPdf(header, rows, { widths, align: 'centre', doubleSpaced: true, pageHeight: 12, pageNumbers: 'top' }),
);

test.each(tables)('%s', (name) => {
  const text = sampleText(name);
  expect(missingLetters(text, readPlanText(text))).toEqual({});
});

test.each(printed.map((text, index) => [pdfSamples[index]!.name, text]))('PDF text: %s', (_, table) => {
  const text = `PHỤ LỤC\nTÊN PHỤ LỤC\n\n${table}\nGhi chú: số liệu tạm tính.\n`;
  expect(missingLetters(text, readPlanText(text))).toEqual({});
});

describeShared('the five plans', () => {
  test.each(listShared('seeds', '.txt'))('%s', (name) => {
    const text = readSharedText('seeds', name);
    const result = readPlanText(text);
    // Labels of running text are not kept with each task.
    if (result.appendices.some(({ narrative }) => narrative)) return;
    expect(missingLetters(text, result)).toEqual({});
  });
});

describe('damaged texts', () => {
  const sources = [...tables.map(sampleText), ...printed.slice(0, 2).map((table) => `PHỤ LỤC\n\n${table}`)];
  const damage = fc.record({
    source: fc.nat({ max: sources.length - 1 }),
    changes: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 60 }),
        put: fc.constantFrom(
          '',
          '\n',
          '\n\n',
          '\t',
          '|',
          ' ',
          '-',
          '\f',
          '**',
          '<b>',
          'PHỤ LỤC 9\n',
          '\nII. NỘI DUNG\n',
          '12',
          '\u0000',
          'Sở Ý tưởng',
        ),
      }),
      { maxLength: 6 },
    ),
  });
  const damaged = ({ source, changes }: typeof damage extends fc.Arbitrary<infer T> ? T : never): string =>
    changes.reduce((text, { at, length, put }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + length);
    }, sources[source]!);

  test('no letter is lost or doubled', () => {
    fc.assert(
      fc.property(damage, (change) => {
        const text = damaged(change);
        const result = readPlanText(text);
        if (result.appendices.some(({ narrative }) => narrative)) return;
        expect(missingLetters(text, result)).toEqual({});
      }),
      { numRuns: 150 },
    );
  });
});

test('any text is read without an error', () => {
  const pieces = fc.constantFrom(
    'TT',
    'Nhiệm vụ',
    '\t',
    '|',
    '\n',
    'Cơ quan chủ trì',
    ':',
    '1',
    'I',
    '(',
    ')',
    'Quý I',
    '-',
    ' ',
    'Phụ lục',
    '•',
    '1.1',
    'Tổng cộng',
    '\u2028',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 80 }).map((all) => all.join(' ')),
      ),
      (text) => {
        const result = readPlanText(text);
        expect(contentOfIntake(result).appendices).toHaveLength(result.appendices.length);
        expect(intakeJson(result).unread).toHaveLength(result.unread.length);
      },
    ),
    { numRuns: 300 },
  );
});
