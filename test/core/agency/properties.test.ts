import fc from 'fast-check';
import { defaultAgencies } from '../../../src/core/agency';
import { bareKey } from '../../../src/core/text/compare-key';
import { ids, read } from './reading';

const names = defaultAgencies.flatMap(({ name, otherNames, abbreviations }) => [name, ...otherNames, ...abbreviations]);
const pieces = [
  ...names,
  'Sở Lạ lùng',
  'các',
  'và',
  'cấp xã',
  'nt',
  'Nội vụ',
  '(chủ trì)',
  '(',
  ')',
  ':',
  'Chủ trì:',
  '1.',
  'có liên quan',
  'Ban',
  'UBND',
  'v.v.',
];
const joints = ['; ', ', ', ' và ', '. ', '\n', ' - ', '\n- ', ' ', '', ';;', ' / ', ',và ', '\r\n+ '];

const cell = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...joints)), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

/** A cell with letters lost, doubled and swapped. */
const mutated = fc
  .tuple(cell, fc.array(fc.tuple(fc.nat(200), fc.constantFrom('', 'x', ' ', ',', '\u0301', '(')), { maxLength: 6 }))
  .map(([text, edits]) => edits.reduce((result, [at, put]) => result.slice(0, at) + put + result.slice(at + 1), text));

/** Words that part names, and so stand in no item. */
const JOINING = /^(va|cung|voi|hoac|phoi|hop|ket|vv|[a-z])$/;

const words = (text: string): string[] => bareKey(text).match(/\p{L}+/gu) ?? [];

function checkReading(text: string): void {
  const { items, separators, labels = [] } = read(text);
  let end = 0;
  let outside = '';
  for (const item of items) {
    expect(item.start).toBeGreaterThanOrEqual(end);
    expect(item.end).toBeGreaterThan(item.start);
    outside += ` ${text.slice(end, item.start)}`;
    end = item.end;
  }
  outside += ` ${text.slice(end)}`;
  expect(separators).toHaveLength(Math.max(items.length - 1, 0));
  const labelled = words(labels.join(' '));
  const lost = words(outside).filter((word) => !JOINING.test(word) && !labelled.includes(word));
  expect(lost).toEqual([]);
}

test('never throws, keeps order and loses no word', () => {
  fc.assert(fc.property(cell, checkReading), { numRuns: 100 });
  fc.assert(fc.property(mutated, checkReading), { numRuns: 100 });
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(read(text).text).toBe(text);
    }),
    { numRuns: 100 },
  );
});

const olderTones = (text: string): string =>
  text.replace(/ủy/g, 'uỷ').replace(/Ủy/g, 'Uỷ').replace(/óa/g, 'oá').replace(/òa/g, 'oà');

test('NFC and NFD, hòa and hoà, cases of white space are one', () => {
  fc.assert(
    fc.property(cell, (text) => {
      const expected = ids(text);
      expect(ids(text.normalize('NFD'))).toBe(expected);
      expect(ids(olderTones(text))).toBe(expected);
      expect(ids(text.replace(/ /g, '\u00A0 '))).toBe(expected);
    }),
    { numRuns: 100 },
  );
});

/** Units of territory alone take the body named before them: "HĐND cấp huyện; cấp xã". */
const UNITS_ALONE = /^(cấp|các (huyện|xã|tỉnh|thành phố))/iu;
const standing = names.filter((name) => !UNITS_ALONE.test(name));

test('known names joined by ";" are each read as they are alone', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...standing), { minLength: 1, maxLength: 5 }), (list) => {
      expect(ids(list.join('; '))).toBe(list.map(ids).join(' | '));
    }),
    { numRuns: 100 },
  );
});

test('the same cell gives the same reading, kept', () => {
  expect(read('Sở Nội vụ; UBND cấp xã')).toBe(read('Sở Nội vụ; UBND cấp xã'));
  expect(read('Sở Nội vụ', '2024-01-01')).not.toBe(read('Sở Nội vụ', '2026-01-01'));
});

test.each([
  ['commas', 'a, '.repeat(2000)],
  ['names', 'Sở Nội vụ, '.repeat(500)],
  ['brackets', '('.repeat(2000)],
  ['quantifiers', 'các '.repeat(2000)],
])('long cells of %s are read in one pass', (_, text) => expect(read(text).text).toBe(text));
