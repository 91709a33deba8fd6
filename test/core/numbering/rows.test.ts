import fc from 'fast-check';
import {
  detectMode,
  findNumberingFaults,
  renumber,
  type NumberedRow,
  type NumberingMode,
} from '../../../src/core/numbering';
import { describeShared, readSharedText } from '../../support/shared';

/** "I: 1 2 3" is a section and its numbers; ids are the places of the rows. "." is a blank number. */
function table(text: string): NumberedRow[] {
  const rows: NumberedRow[] = [];
  for (const line of text.split('|')) {
    const [section, numbers] = line.includes(':') ? line.split(':') : ['', line];
    for (const no of numbers!.trim().split(/\s+/)) {
      rows.push({ id: String(rows.length), section: section!.trim(), no: no === '.' ? '' : no });
    }
  }
  return rows;
}

const renumbered = (text: string, mode: NumberingMode): string =>
  [...renumber(table(text), mode).values()].map((no) => (no === '' ? '.' : no)).join(' ');

describe('renumber', () => {
  it.each<[NumberingMode, string, string]>([
    ['through', 'I: 1 2 | II: 1 2 3', '1 2 3 4 5'],
    ['through', 'I: 1. 2. | II: 5. 9.', '1. 2. 3. 4.'],
    ['perSection', 'I: 1 2 | II: 3 4 5', '1 2 1 2 3'],
    ['perSection', 'I: 1. 2. 3. 5. | II: 1.', '1. 2. 3. 4. 1.'],
    ['through', '01 02 05', '01 02 03'],
    ['through', '08 09 11 12', '01 02 03 04'],
    ['through', '(1) (3) (3)', '(1) (2) (3)'],
    ['through', 'a) b) c) d) e) g)', 'a) b) c) d) đ) e)'],
    ['through', '1 2 3. 4', '1 2 3 4'],
    ['through', '1 . 2', '1 2 3'],
    ['through', '. . .', '1 2 3'],
    ['through', '1 1,1 2', '1 2 3'],
    ['through', '1 nt 3', '1 nt 2'],
    ['hierarchical', '1 1.1 1.2 2 3 3.1', '1 1.1 1.2 2 3 3.1'],
    ['hierarchical', '2 2.1 2.3 4 4.2', '1 1.1 1.2 2 2.1'],
    ['hierarchical', '7.3 - - 7.4 -', '1 - - 2 -'],
    ['hierarchical', '5 5.1 5.3 5.4 - 6', '1 1.1 1.2 1.3 - 2'],
    ['hierarchical', '1. 1.1. a) c) 1.3. a)', '1. 1.1. a) b) 1.2. a)'],
    ['hierarchical', 'I I.1 I.3 II II.2', 'I I.1 I.2 II II.1'],
    ['hierarchical', 'I: I.1 I.3 | II: II.2 II.3', 'I.1 I.2 II.1 II.2'],
    ['perSection', 'I 1 3 II 1 2', 'I 1 2 II 1 2'],
    ['through', 'I 1 2 II 1 2', 'I 1 2 II 3 4'],
    ['perSection', 'A I 1 2 II 1 B I 1', 'A I 1 2 II 1 B I 1'],
    ['asWritten', 'I: 3 1 nt . 1', '3 1 nt . 1'],
  ])('%s: %s', (mode, before, after) => expect(renumbered(before, mode)).toBe(after));

  test('parents that are given are followed; a new row takes the look of its neighbours', () => {
    const rows: NumberedRow[] = [
      { id: 'a', no: '1.' },
      { id: 'a1', parent: 'a', no: '' },
      { id: 'a2', parent: 'a', no: '1.2.' },
      { id: 'b', no: '' },
      { id: 'b1', parent: 'b', no: '' },
      { id: 'c', no: '2.' },
    ];
    expect([...renumber(rows, 'through')]).toEqual([
      ['a', '1.'],
      ['a1', '1.1.'],
      ['a2', '1.2.'],
      ['b', '2.'],
      ['b1', '2.1.'],
      ['c', '3.'],
    ]);
  });

  const numberings = fc.constantFrom(
    '',
    '1',
    '2.',
    '03',
    '(4)',
    '1.1',
    '1.2',
    '2.1.',
    '5.3',
    'I',
    'II',
    'I.1',
    'a)',
    'đ)',
    'c',
    'i)',
    'ii)',
    '-',
    '+',
    'nt',
    '1,1',
    'A',
    'X',
    '1.1.1',
    'IIII',
  );
  const anyRows = fc
    .array(
      fc.record({
        no: numberings,
        section: fc.constantFrom('', 'I', 's2'),
        parent: fc.option(fc.nat(12), { nil: undefined }),
        level: fc.option(fc.nat(2), { nil: undefined, freq: 5 }),
      }),
      { maxLength: 14 },
    )
    .map((rows) =>
      rows.map((row, i) => ({ ...row, id: String(i), parent: row.parent === undefined ? '' : String(row.parent) })),
    );
  const modes = fc.constantFrom<NumberingMode>('through', 'perSection', 'hierarchical', 'asWritten');

  test('never throws, answers for every row; dashes stay dashes', () => {
    fc.assert(
      fc.property(anyRows, modes, (rows, mode) => {
        const after = renumber(rows, mode);
        expect([...after.keys()]).toEqual(rows.map((row) => row.id));
        for (const row of rows) if (row.no === '-' || row.no === '+') expect(after.get(row.id)).toBe(row.no);
        expect(findNumberingFaults(rows, mode).every((fault) => after.has(fault.id))).toBe(true);
        expect(['through', 'perSection', 'hierarchical', 'asWritten']).toContain(detectMode(rows));
      }),
      { numRuns: 1000 },
    );
  });

  const withNumbers = (rows: readonly NumberedRow[], numbers: ReadonlyMap<string, string>): NumberedRow[] =>
    rows.map((row) => ({ ...row, no: numbers.get(row.id)! }));

  /** Rows whose outline is known, as those of a standard workbook are. */
  const outlined = fc
    .array(fc.record({ no: numberings, depth: fc.nat(2), section: fc.nat(3) }), { maxLength: 14 })
    .map((rows) => {
      const open: string[] = [];
      let section = 0;
      return rows.map((row, i): NumberedRow => {
        if (row.section === 0) open.length = 0;
        section += row.section === 0 ? 1 : 0;
        const depth = Math.min(row.depth, open.length);
        const parent = depth === 0 ? '' : open[depth - 1]!;
        open.length = depth;
        open.push(String(i));
        return { id: String(i), section: `s${section}`, parent, no: row.no };
      });
    });

  test('once is enough', () => {
    fc.assert(
      fc.property(outlined, modes, (rows, mode) => {
        const once = withNumbers(rows, renumber(rows, mode));
        expect([...renumber(once, mode).values()]).toEqual(once.map((row) => row.no));
      }),
      { numRuns: 1000 },
    );
  });

  test('once is enough where parents are told from the numbers alone', () => {
    const flat = fc
      .array(fc.record({ no: numberings, section: fc.nat(2) }), { maxLength: 12 })
      .map((rows) => rows.sort((a, b) => a.section - b.section))
      .map((rows) => rows.map((row, i): NumberedRow => ({ no: row.no, section: `s${row.section}`, id: String(i) })));
    fc.assert(
      fc.property(flat, modes, (rows, mode) => {
        const once = withNumbers(rows, renumber(rows, mode));
        expect([...renumber(once, mode).values()]).toEqual(once.map((row) => row.no));
      }),
      { numRuns: 1000 },
    );
  });

  test('what was renumbered has no gap, repeat or step back', () => {
    fc.assert(
      fc.property(outlined, modes, (rows, mode) => {
        fc.pre(mode !== 'asWritten');
        const once = withNumbers(rows, renumber(rows, mode));
        const codes = findNumberingFaults(once, mode).map((fault) => fault.code);
        expect(codes.filter((code) => ['gap', 'repeat', 'outOfOrder', 'blank'].includes(code))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findNumberingFaults', () => {
  it.each<[NumberingMode, string, string[]]>([
    ['through', 'I: 1 2 | II: 3 4', []],
    ['through', 'I: 1 2 | II: 1 2', ['2 repeat 3', '3 repeat 3']],
    ['perSection', 'III: 1. 2. 3. 4. 5. 7. | IV: 1.', ['5 gap 6.']],
    ['through', '1 2 5 6', ['2 gap 3']],
    ['through', '2 3', ['0 gap 1']],
    ['through', '1 3 2', ['1 gap 2', '2 outOfOrder 4']],
    ['through', '1 2 2 3', ['2 repeat 3']],
    ['hierarchical', '1 1.1 1.2 2 2.1 2.2', []],
    ['hierarchical', '6 6.1 7', ['0 gap 1', '1 singleChild ']],
    ['hierarchical', '1 1.1 1.3', ['2 gap 1.2']],
    ['hierarchical', '4 5.1 5.2', ['0 gap 1', '1 missingParent ', '2 missingParent ']],
    ['hierarchical', '1 - - 2', []],
    ['hierarchical', '1 - + 2', ['2 mixedStyle ']],
    ['through', '1. 2 3.', ['1 mixedStyle 2.']],
    ['through', '01 02 3 10', ['2 mixedStyle 03', '3 gap 04']],
    ['through', '1 . 2', ['1 blank ']],
    ['through', '1 1,1 2', ['1 unreadable 1.1']],
    ['through', '1 nt 2', ['1 unreadable ']],
    ['perSection', 'I 1 2 II 1', []],
    ['asWritten', '1 5 3', []],
    ['asWritten', '1 5 5', ['2 repeat 6']],
    ['through', '1 2024 3', ['1 gap 2', '2 outOfOrder 2025']],
  ])('%s: %s', (mode, text, expected) =>
    expect(findNumberingFaults(table(text), mode).map((f) => `${f.id} ${f.code} ${f.expected ?? ''}`)).toEqual(
      expected,
    ),
  );

  test('a row under another parent than its number says; a parent that is not there', () => {
    const rows: NumberedRow[] = [
      { id: 'a', no: '1' },
      { id: 'b', no: '2' },
      { id: 'b1', parent: 'b', no: '1.1' },
      { id: 'c1', parent: 'gone', no: '2.1' },
    ];
    expect(findNumberingFaults(rows, 'hierarchical').filter((f) => f.code.endsWith('Parent'))).toEqual([
      { code: 'wrongParent', id: 'b1', no: '1.1', other: 'b' },
      { code: 'missingParent', id: 'c1', no: '2.1' },
    ]);
  });

  test('what is left out is listed, within reason', () => {
    const [fault] = findNumberingFaults(table('1 5'), 'through');
    expect(fault?.missing).toEqual(['2', '3', '4']);
    expect(findNumberingFaults(table('1 2024'), 'through')[0]?.missing).toHaveLength(20);
  });
});

it.each<[string, NumberingMode]>([
  ['I: 1 2 | II: 3 4', 'through'],
  ['I: 1 2 | II: 1 2', 'perSection'],
  ['I: 1 2 4 | II: 1 3 | III: 1', 'perSection'],
  ['I: 1 2 | II: 4 5', 'through'],
  ['I: 1 1.1 1.2 2 | II: 3', 'through'],
  ['1 1.1 1.2 2', 'hierarchical'],
  ['1 2 3', 'through'],
  ['I 1 2 II 1 2', 'perSection'],
  ['I 1 2 II 3 4', 'through'],
  ['I: I.1 I.2 | II: II.1', 'hierarchical'],
  ['- - -', 'asWritten'],
  ['', 'asWritten'],
])('detectMode: %s is %s', (text, mode) => expect(detectMode(table(text))).toBe(mode));

test('a hundred thousand rows are no trouble', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => ({ id: String(i), section: `s${i >> 10}`, no: `${i + 1}.` }));
  expect(renumber(rows, 'through').get('99999')).toBe('100000.');
});

describeShared('the published plans', () => {
  interface PlanRow {
    readonly kind: string;
    readonly no: string | null;
  }
  interface Appendix {
    readonly label: string;
    readonly numbering: string;
    readonly rows: PlanRow[];
  }

  function rowsOf({ rows }: Appendix): NumberedRow[] {
    let section = '';
    let task = '';
    return rows.flatMap((row, i): NumberedRow[] => {
      const id = String(i);
      if (row.kind === 'section') section = row.no ?? '';
      if (row.kind === 'section' || row.kind === 'total') return [];
      if (row.kind === 'task') task = id;
      return [{ id, section, parent: row.kind === 'subtask' ? task : '', no: row.no ?? '' }];
    });
  }

  const modeNames: Readonly<Record<string, NumberingMode>> = {
    continuous: 'through',
    perSection: 'perSection',
    hierarchical: 'hierarchical',
  };

  it.each([
    ['2020-cchc', 0, ['gap 7. 6.'], 1],
    ['2022-cchc', 0, [], 0],
    ['2023-nq28', 0, [], 0],
    ['2023-indices', 0, [], 0],
    ['2023-indices', 1, [], 0],
    ['2023-indices', 2, ['gap 5.3 5.2'], 2],
    ['2024-cchc', 0, ['singleChild 6.1 '], 0],
    ['2024-cchc', 1, [], 0],
  ])('%s, appendix %i', (file, index, faults, changed) => {
    const plan = JSON.parse(readSharedText('plans', `${file}.json`)) as { appendices: Appendix[] };
    const appendix = plan.appendices[index]!;
    const rows = rowsOf(appendix);
    const mode = detectMode(rows);
    expect(mode).toBe(modeNames[appendix.numbering]);
    expect(findNumberingFaults(rows, mode).map((f) => `${f.code} ${f.no} ${f.expected ?? ''}`)).toEqual(faults);
    const after = renumber(rows, mode);
    expect(rows.filter((row) => after.get(row.id) !== row.no)).toHaveLength(changed);
  });
});
