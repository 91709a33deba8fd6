import type { AppendixJson } from './shapes';
import { openXlsx } from '../../src/workbook/xlsx';
import { FakeTerminal } from '../support/terminal';

async function withSample(): Promise<FakeTerminal> {
  const terminal = new FakeTerminal();
  await terminal.run('new', '--sample', '-o', 'so.xlsx');
  return terminal;
}

/** The sample with one cell of the sheet "Nhiệm vụ" changed. */
async function withEdit(row: number, column: number, before: string, after: string): Promise<FakeTerminal> {
  const terminal = await withSample();
  const workbook = await openXlsx(terminal.files.get('so.xlsx')!);
  await workbook.writeCells([{ sheet: 'Nhiệm vụ', row, column, before, after }]);
  terminal.files.set('so.xlsx', await workbook.save());
  return terminal;
}

describe('new, check', () => {
  test('the sample is clean: exit 0', async () => {
    const terminal = await withSample();
    const { code, out } = await terminal.run('check', 'so.xlsx', '--profile', 'signing');
    expect([code, out]).toEqual([0, expect.stringMatching(/0 lỗi, 0 cảnh báo, 0 gợi ý/)]);
  });

  test('a blank workbook of a year', async () => {
    const terminal = new FakeTerminal();
    expect((await terminal.run('new', '-o', 'trang.xlsx', '--year', '2027')).code).toBe(0);
    const { code, out } = await terminal.run('check', 'trang.xlsx', '--format', 'json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ counts: { error: 0, warning: 0, info: 0 } }),
    ]);
  });

  test('errors found: exit 1, with address, sentence and corrected value', async () => {
    const terminal = await withEdit(2, 8, 'Sở Nội vụ', 'Sở Nội vụ;');
    const { code, out } = await terminal.run('check', 'so.xlsx', '--format', 'json', '-o', 'kq.json');
    expect([code, out]).toEqual([0, '']);
    expect(terminal.json('kq.json')).toMatchObject({
      counts: { error: 0, warning: 1, info: 0 },
      issues: [
        {
          rule: 'stray-separator',
          severity: 'warning',
          table: 'tasks',
          row: 'NV001',
          column: 'lead',
          sheet: 'Nhiệm vụ',
          cell: 'H2',
          fix: 'Sở Nội vụ',
        },
      ],
    });
    const bad = await withEdit(5, 8, 'Sở Nội vụ', '');
    expect((await bad.run('check', 'so.xlsx')).code).toBe(1);
  });

  test('English on demand', async () => {
    const terminal = await withSample();
    expect((await terminal.run('check', 'so.xlsx', '--lang', 'en')).out).toContain('0 errors, 0 warnings');
  });
});

test('fix writes what has one meaning, and nothing else', async () => {
  const terminal = await withEdit(2, 8, 'Sở Nội vụ', 'Sở Nội vụ;');
  const { code, out } = await terminal.run('fix', 'so.xlsx', '-o', 'moi.xlsx');
  expect([code, out]).toEqual([0, expect.stringContaining('H2')]);
  const [before, after] = await Promise.all(
    ['so.xlsx', 'moi.xlsx'].map(async (name) => (await openXlsx(terminal.files.get(name)!)).read()),
  );
  const cells = (book: typeof before): string[] =>
    book!.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells: texts }) => texts.map((text, i) => `${name} ${row} ${i} ${text}`)),
    );
  const changed = cells(after).filter((cell, index) => cell !== cells(before)[index]);
  expect(changed).toEqual(['Nhiệm vụ 2 7 Sở Nội vụ']);
});

describe('appendix', () => {
  test('JSON by the documented shape', async () => {
    const terminal = await withSample();
    expect((await terminal.run('appendix', 'so.xlsx', '-o', 'pl.json')).code).toBe(0);
    const [first, second] = terminal.json('pl.json') as AppendixJson[];
    expect([first!.label, first!.headerRows, first!.grid[0], first!.merges]).toEqual([
      'Phụ lục I',
      1,
      ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['F3:F5'],
    ]);
    expect(second!.merges).toEqual(['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'E5:E6']);
    expect(first!.rowKinds.filter((kind) => kind === 'section')).toHaveLength(4);
    expect(first!.grid.at(-1)![0]).toBe('TỔNG CỘNG: 10 NHIỆM VỤ');
  });

  test('sheets of their own, or put into the workbook', async () => {
    const terminal = await withSample();
    await terminal.run('appendix', 'so.xlsx', '-o', 'pl.xlsx');
    const own = await (await openXlsx(terminal.files.get('pl.xlsx')!)).read();
    expect(own.sheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục II']);
    await terminal.run('appendix', 'so.xlsx', '-o', 'so.xlsx');
    await terminal.run('appendix', 'so.xlsx', '-o', 'so.xlsx');
    const inside = await (await openXlsx(terminal.files.get('so.xlsx')!)).read();
    expect(inside.sheets.map(({ name }) => name).slice(-3)).toEqual(['Danh mục', 'Phụ lục I', 'Phụ lục II']);
    expect((await terminal.run('check', 'so.xlsx')).code).toBe(0);
  });

  test('the same file under another name is the same file: the plan stays', async () => {
    const terminal = await withSample();
    await terminal.run('appendix', './so.xlsx', '-o', 'so.xlsx');
    const { sheets } = await (await openXlsx(terminal.files.get('so.xlsx')!)).read();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Nhiệm vụ', 'Phụ lục I']));
    expect((await terminal.run('check', 'so.xlsx')).code).toBe(0);
  });

  it.each([
    ['one id', ['--id', 'PL2'], ['Phụ lục II']],
    ['capitals', ['--label', 'capitals'], ['PHỤ LỤC I', 'PHỤ LỤC II']],
    ['Arabic numbers', ['--label', 'arabic'], ['PHỤ LỤC 1', 'PHỤ LỤC 2']],
  ])('%s', async (_, options, labels) => {
    const terminal = await withSample();
    const { out } = await terminal.run('appendix', 'so.xlsx', ...options);
    expect((JSON.parse(out) as AppendixJson[]).map(({ label }) => label)).toEqual(labels);
  });

  test('a page for the browser', async () => {
    const terminal = await withSample();
    await terminal.run('appendix', 'so.xlsx', '-o', 'pl.html');
    expect(terminal.text('pl.html')).toMatch(/<html lang="vi"[\s\S]*<thead[\s\S]*Phụ lục I/);
  });
});

test('renumber writes only numbers that change', async () => {
  const terminal = await withEdit(13, 5, '10', '12');
  expect((await terminal.run('renumber', 'so.xlsx', '-o', 'moi.xlsx')).err).toContain('12 → 10');
  expect((await terminal.run('check', 'moi.xlsx')).out).toMatch(/0 lỗi, 0 cảnh báo/);
});

test('an older workbook is read, and upgraded without loss', async () => {
  const terminal = await withSample();
  const workbook = await openXlsx(terminal.files.get('so.xlsx')!);
  await workbook.writeCells([{ sheet: 'Danh mục', row: 1, column: 2, before: '2', after: '1' }]);
  terminal.files.set('cu.xlsx', await workbook.save());
  expect((await terminal.run('check', 'cu.xlsx')).err).toContain('phiên bản cấu trúc cũ (1)');
  expect((await terminal.run('upgrade', 'cu.xlsx', '-o', 'moi.xlsx')).code).toBe(0);
  const { code, err } = await terminal.run('check', 'moi.xlsx');
  expect([code, err]).toEqual([0, expect.not.stringContaining('cấu trúc cũ')]);
});

describe('phrases', () => {
  it.each([
    [['deadline', 'Quý I', '--year', '2024'], { kind: 'quarter', due: '2024-03-31' }],
    [['document-number', '09/CTr-TU'], { wellFormed: false, suggestion: '09-CTr/TU' }],
    [
      ['agency', 'Sở Nội vụ; UBND cấp huyện, cấp xã'],
      [{ text: 'Sở Nội vụ' }, { text: 'UBND cấp huyện' }, { text: 'cấp xã' }],
    ],
  ])('%j', async (argv, expected) => {
    const { code, out } = await new FakeTerminal().run(...argv);
    expect([code, JSON.parse(out)]).toMatchObject([0, expected]);
  });

  test('one a line in, one JSON object a line out', async () => {
    const terminal = new FakeTerminal();
    terminal.stdin = 'Quý I\r\n\nTháng 6\n';
    const { out } = await terminal.run('deadline', '--stdin', '--year', '2024');
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { due: string | null }).due),
    ).toEqual(['2024-03-31', null, '2024-06-30']);
  });
});

test('schema as a Frictionless data package', async () => {
  const { out } = await new FakeTerminal().run('schema');
  expect(JSON.parse(out)).toMatchObject({ profile: 'tabular-data-package', resources: expect.arrayContaining([]) });
});

describe('what cannot be done ends with 2, one line and no file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each([
    ['no such file', ['check', 'khong-co.xlsx'], 'Không tìm thấy tệp'],
    ['not a workbook', ['check', 'chu.xlsx'], 'không phải tệp Excel'],
    ['an old .xls', ['check', 'cu.xls'], 'Excel đời cũ'],
    ['no such command', ['kiemtra'], 'Không có lệnh'],
    ['no argument', ['check'], 'Cần đúng một'],
    ['a bad date', ['check', 'chu.xlsx', '--as-of', '31/02/2026'], 'không hợp lệ'],
    ['a bad profile', ['check', 'chu.xlsx', '--profile', 'ky'], 'mức kiểm tra'],
    ['an unknown option', ['check', 'chu.xlsx', '--abc'], 'Cách gọi'],
    ['an output of another kind', ['appendix', 'chu.xlsx', '-o', 'pl.pdf'], 'Không ghi được dạng'],
    ['an unknown layout', ['appendix', 'chu.xlsx', '--layout', 'abc'], 'Không có mẫu'],
    ['a bad year', ['deadline', 'Quý I', '--year', '24'], 'không hợp lệ'],
    ['a text without appendices', ['intake', 'chu.xlsx', '-o', 'so.xlsx'], 'Không tìm thấy phụ lục'],
  ])('%s', async (_, argv, words) => {
    const terminal = new FakeTerminal();
    terminal.files.set('chu.xlsx', bytes('chỉ là chữ'));
    terminal.files.set('cu.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]));
    const { code, out, err } = await terminal.run(...argv);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)]);
    expect([...terminal.files.keys()]).toEqual(['chu.xlsx', 'cu.xls']);
  });

  test('renumbering an appendix that the workbook does not have', async () => {
    const terminal = await withSample();
    const { code, err } = await terminal.run('renumber', 'so.xlsx', '--id', 'PL9', '-o', 'moi.xlsx');
    expect([code, err, terminal.files.has('moi.xlsx')]).toEqual([2, expect.stringContaining('PL1, PL2'), false]);
  });

  test('an appendix that the workbook does not have', async () => {
    const terminal = await withSample();
    const { code, err } = await terminal.run('appendix', 'so.xlsx', '--id', 'PL9', '-o', 'pl.json');
    expect([code, err, terminal.files.has('pl.json')]).toEqual([2, expect.stringContaining('PL1, PL2'), false]);
  });
});

test('help in both languages', async () => {
  const terminal = new FakeTerminal();
  expect((await terminal.run('help')).out).toContain('intake');
  expect((await terminal.run('help', 'check', '--lang', 'en')).out).toContain('--as-of');
  expect((await terminal.run()).code).toBe(2);
});
