import fc from 'fast-check';
import { samplePlan } from '../../../src/app/samples';
import { drawStandardWorkbook } from '../../../src/core/drawing/standard-workbook';
import { planOfContent } from '../../../src/core/model/build-plan';
import type { NewRow } from '../../../src/core/model/content';
import { readPlan } from '../../../src/core/model/read-plan';
import type { RawWorkbook } from '../../../src/core/model/raw-workbook';
import { rawOf, renameHeader, withSheet } from '../../support/raw';

const sample = rawOf(drawStandardWorkbook(samplePlan));
const gatesOf = (raw: RawWorkbook): string[] =>
  readPlan(raw).gates.map(({ code, severity, sheet = '', column = '', nearest = '' }) =>
    [code, severity, sheet, column, nearest].filter(Boolean).join(' · '),
  );

test('a fresh standard workbook reads back as the plan of its content', () => {
  const { plan, gates } = readPlan(sample);
  expect(gates).toEqual([]);
  const expected = planOfContent(samplePlan);
  expect(plan!.document).toEqual(expected.document);
  expect(plan!.year).toBe(2027);
  for (const table of ['appendices', 'sections', 'tasks', 'indicators'] as const) {
    expect(plan!.tables[table].rows).toEqual(expected.tables[table].rows);
  }
});

describe('gates', () => {
  const tasks = 'Nhiệm vụ';
  it.each([
    ['no table of ours', { sheets: [], names: new Map() }, ['not-ours · error']],
    ['a sheet is gone', withSheet(sample, tasks, () => undefined), ['missing-table · error · Nhiệm vụ']],
    [
      'a column is gone',
      withSheet(sample, tasks, (sheet) => renameHeader(sheet, 'Cơ quan chủ trì', 'Lãnh đạo')),
      ['missing-column · error · Nhiệm vụ · Cơ quan chủ trì'],
    ],
    [
      'a header is misspelt',
      withSheet(sample, tasks, (sheet) => renameHeader(sheet, 'Cơ quan chủ trì', 'Cơ quan chủ chì')),
      ['missing-column · error · Nhiệm vụ · Cơ quan chủ trì · Cơ quan chủ chì'],
    ],
    [
      'an optional column is gone',
      withSheet(sample, tasks, (sheet) => renameHeader(sheet, 'Ghi chú', '')),
      ['missing-optional-column · notice · Nhiệm vụ · Ghi chú'],
    ],
    [
      'a header stands twice',
      withSheet(sample, tasks, (sheet) => renameHeader(sheet, 'Ghi chú', 'Sản phẩm')),
      ['repeated-header · notice · Nhiệm vụ · Sản phẩm', 'missing-optional-column · notice · Nhiệm vụ · Ghi chú'],
    ],
    [
      'the Excel table was dropped',
      withSheet(sample, tasks, (sheet) => ({ ...sheet, tables: [] })),
      ['table-lost · notice · Nhiệm vụ'],
    ],
    [
      'a newer structure',
      withSheet(sample, 'Danh mục', (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => (row.row === 1 ? { row: 1, cells: ['Phiên bản cấu trúc', '99'] } : row)),
      })),
      ['newer-version · error'],
    ],
    [
      'the version was lost: the oldest is assumed',
      withSheet({ ...sample, names: new Map() }, 'Danh mục', () => undefined),
      ['older-version · notice'],
    ],
    ['the name of the version cell was dropped: its label finds it', { ...sample, names: new Map() }, []],
  ] as const)('%s', (_, raw, expected) => expect(gatesOf(raw)).toEqual(expected));
});

test('other spellings of headers, another order and own columns', () => {
  const raw = withSheet(sample, 'Nhiệm vụ', (sheet) => ({
    ...sheet,
    tables: [{ name: 'TBLNHIEMVU', range: { top: 1, left: 1, bottom: 3, right: 6 } }],
    rows: [
      { row: 1, cells: ['Nội dung nhiệm vụ', 'STT', 'Đơn vị chủ trì', 'Kinh phí', 'Mã', 'Phụ lục', '', 'Ngoài bảng'] },
      { row: 2, cells: ['Việc một', '1', 'Sở Nội vụ', '120', 'NV001', 'PL1', '', 'x'] },
      { row: 3, cells: ['Việc hai', '2', 'Sở Y tế', '', 'NV002', 'PL1'] },
      { row: 4, cells: ['Gõ ngay dưới bảng', '3', '', '', 'NV003', 'PL1'] },
      { row: 6, cells: ['Cách một dòng: không thuộc bảng'] },
    ],
  }));
  const { gates } = readPlan(raw);
  expect(gates.filter(({ severity }) => severity === 'error').map(({ column }) => column)).toEqual([
    'Nhóm',
    'Thuộc',
    'Sản phẩm',
    'Cơ quan phối hợp',
    'Thời gian hoàn thành',
  ]);
});

test('rows typed right below a table belong to it, and own columns keep their cells', () => {
  const raw = withSheet(sample, 'Nhóm', (sheet) => ({
    ...sheet,
    tables: [{ name: 'tblNhom', range: { top: 3, left: 2, bottom: 4, right: 5 } }],
    rows: [
      { row: 3, cells: ['', 'Tên nhóm', 'Màu', 'Số', 'Phụ lục'] },
      { row: 4, cells: ['', 'Thể chế', 'xanh', 'I', 'PL1'] },
      { row: 5, cells: ['', 'Thủ tục', '', 'II', 'PL1'] },
      { row: 9, cells: ['', 'Chú thích cuối trang'] },
    ],
  }));
  const { rows, ownColumns, headerRow } = readPlan(raw).plan!.tables.sections;
  expect(headerRow).toBe(3);
  expect(ownColumns).toEqual([{ header: 'Màu', column: 3 }]);
  expect(rows.map(({ row, number, title, own }) => [row, number, title, own])).toEqual([
    [4, 'I', 'Thể chế', { Màu: 'xanh' }],
    [5, 'II', 'Thủ tục', {}],
  ]);
});

test('headers with the names of object internals are only columns', () => {
  const raw = withSheet(sample, 'Nhóm', (sheet) => ({
    ...sheet,
    tables: [{ name: 'tblNhom', range: { top: 1, left: 1, bottom: 2, right: 6 } }],
    rows: [
      { row: 1, cells: ['Phụ lục', 'Số', 'Tên nhóm', '__proto__', 'constructor', 'toString'] },
      { row: 2, cells: ['PL1', 'I', 'Thể chế', 'a', 'b', 'c'] },
    ],
  }));
  const [row] = readPlan(raw).plan!.tables.sections.rows;
  expect(Object.entries(row!.own)).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
    ['toString', 'c'],
  ]);
  expect(({} as Record<string, unknown>).a).toBeUndefined();
});

test('property: drawing and reading back loses nothing', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '');
  const row = fc.record({ task: text, product: text, lead: text, deadline: text, own: fc.constant({}) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const tasks = rows.map((cells, index): NewRow<'tasks'> => ({ ...cells, id: `NV${index}`, appendix: 'PL1' }));
      const content = { ...samplePlan, tasks };
      const { plan } = readPlan(rawOf(drawStandardWorkbook(content)));
      expect(plan!.tables.tasks.rows).toEqual(planOfContent(content).tables.tasks.rows);
    }),
  );
});
