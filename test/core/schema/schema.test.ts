import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  columnOf,
  listOf,
  lists,
  planProperties,
  SCHEMA_VERSION,
  tables,
  type ColumnSpec,
} from '../../../src/core/schema';
import { readChoice, writeChoice } from '../../../src/core/schema/choices';
import { describeWorkbook } from '../../../src/core/schema/describe';
import { dataPackage } from '../../../src/core/schema/frictionless';
import { matchHeader, nearestHeader } from '../../../src/core/schema/match-header';
import { upgrades } from '../../../src/core/schema/upgrades';

const columns = tables.flatMap((table) =>
  (table.columns as readonly ColumnSpec[]).map((column) => ({ table, column })),
);

test('names are unique where Excel and code need them to be', () => {
  const unique = (names: readonly string[]): boolean => new Set(names).size === names.length;
  expect(unique(tables.map(({ name }) => name))).toBe(true);
  expect(unique(tables.map(({ sheet }) => sheet))).toBe(true);
  for (const table of tables) {
    expect(unique(table.columns.map(({ key }) => key))).toBe(true);
    expect(unique(table.columns.map(({ header }) => header))).toBe(true);
  }
  expect(unique(planProperties.map(({ label }) => label))).toBe(true);
});

test('input messages fit Excel: title 32, text 255 characters; sheet names 31', () => {
  expect(columns.filter(({ column }) => column.header.length > 32 || column.help.vi.length > 255)).toEqual([]);
  expect(tables.filter(({ sheet }) => sheet.length > 31)).toEqual([]);
});

test('every pick list exists and every list that is a column points at one', () => {
  for (const { column } of columns) if (column.list) expect(listOf(column.list)).toBeDefined();
  for (const { column } of lists) {
    if (!column) continue;
    const table = tables.find(({ name }) => name === column.table)!;
    expect(table.columns.map(({ header }) => header)).toContain(column.header);
  }
});

test('choices read in either language and write in Vietnamese', () => {
  expect(readChoice('numbering', ' LIÊN TỤC')).toBe('through');
  expect(readChoice('numbering', 'Per section')).toBe('perSection');
  expect(readChoice('numbering', 'bừa')).toBeUndefined();
  expect(writeChoice('numbering', 'hierarchical')).toBe('Phân cấp');
});

describe('headers', () => {
  it.each([
    ['tasks', 'Hoạt động / sản phẩm', undefined, 'product'],
    ['tasks', 'HOẠT ĐỘNG/SẢN PHẨM', undefined, 'product'],
    ['tasks', 'Thời gian thực hiện', undefined, 'deadline'],
    ['tasks', 'STT', undefined, 'no'],
    ['indicators', 'Năm 2022 (%)', 2023, 'actualN1'],
    ['indicators', 'Năm 2022 (%)', 2024, 'actualN2'],
    ['indicators', 'Chỉ tiêu phấn đấu năm 2024', 2024, 'target'],
    ['indicators', 'Chỉ tiêu phấn đấu năm 2024', 2023, undefined],
    ['tasks', 'Kinh phí', undefined, undefined],
  ] as const)('%s: %s (year %s) is %s', (table, header, year, key) => {
    expect(matchHeader(table, header, year)?.key).toBe(key);
  });

  test('a slip of one or two letters has a nearest header', () => {
    expect(nearestHeader('tasks', 'Cơ quan chủ chì')?.key).toBe('lead');
    expect(nearestHeader('tasks', 'Kinh phí')).toBeUndefined();
  });
});

test('each version is reached by one step that names its columns', () => {
  expect(upgrades.map(({ from, to }) => [from, to])).toEqual([[1, 2]]);
  expect(upgrades.at(-1)!.to).toBe(SCHEMA_VERSION);
  expect(columns.filter(({ column }) => column.since === 2).map(({ column }) => column)).toEqual(
    upgrades[0]!.addedColumns.map(({ table, column }) => columnOf(table, column.key)),
  );
});

test('the data package names every table and column, with keys and choices', () => {
  const { resources } = dataPackage();
  expect(resources.map(({ path: file }) => file)).toEqual(tables.map(({ name }) => `${name}.csv`));
  const tasks = resources.find(({ name }) => name === 'tblnhiemvu')!;
  expect(tasks.schema.primaryKey).toBe('Mã');
  expect(tasks.schema.foreignKeys).toEqual([{ fields: 'Phụ lục', reference: { resource: 'tblphuluc', fields: 'Mã' } }]);
  const appendices = resources.find(({ name }) => name === 'tblphuluc')!;
  expect(appendices.schema.fields.find(({ name }) => name === 'Loại')!.constraints).toEqual({
    required: true,
    enum: ['Nhiệm vụ', 'Chỉ tiêu'],
  });
});

test('docs/workbook.md is what the schema says (npm run docs)', () => {
  const page = readFileSync(path.join(__dirname, '../../../docs/workbook.md'), 'utf8');
  expect(page).toBe(describeWorkbook());
});
