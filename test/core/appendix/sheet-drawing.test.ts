import fc from 'fast-check';
import { appendixDocument, drawAppendices, type AppendixTable } from '../../../src/core/appendix';
import { cellHeight, TABLE_FONT } from '../../../src/core/drawing/row-height';
import { charactersOf } from '../../../src/core/drawing/column-width';
import type { SheetDrawing } from '../../../src/core/drawing/types';
import { rangeAddress } from '../../../src/core/model/address';
import { indicatorPlan, planWith, tableOf } from './support';

const draw = (table: AppendixTable): SheetDrawing => drawAppendices([table])[0]!;
const text = (sheet: SheetDrawing, row: number, column = 1) => sheet.rows[row - 1]!.cells[column - 1]?.value;
const style = (sheet: SheetDrawing, row: number, column = 1) =>
  sheet.styles[sheet.rows[row - 1]!.cells[column - 1]!.style!]!;
const merges = (sheet: SheetDrawing) => sheet.merges.map(rangeAddress);

const tasks = (count: number, more = {}) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    appendix: 'PL1',
    no: `${index + 1}`,
    task: 'Việc',
    ...more,
  }));

describe('a sheet', () => {
  const plan = planWith({
    appendices: [{ id: 'PL1', kind: 'Nhiệm vụ', title: 'Nhiệm vụ trọng tâm', total: 'TỔNG CỘNG: {n} NHIỆM VỤ' }],
    sections: [{ appendix: 'PL1', number: 'I', title: 'Một' }],
    tasks: [
      ...tasks(1, { section: 'I', deadline: 'Quý I' }),
      { id: 'x', parent: '0', appendix: 'PL1', no: '1.1', task: '=x' },
    ],
  });
  const sheet = draw(tableOf(plan));

  test('heading: label not in capitals, title in capitals, attachment line, rule, gap', () => {
    expect(text(sheet, 1)).toBe('Phụ lục');
    expect(style(sheet, 1)).toMatchObject({
      horizontal: 'center',
      font: { name: 'Times New Roman', size: 14, bold: true },
    });
    expect(text(sheet, 2)).toBe('NHIỆM VỤ TRỌNG TÂM');
    expect(style(sheet, 2)).toMatchObject({ wrap: true, font: { size: 14, bold: true } });
    expect(text(sheet, 3)).toBe('(Kèm theo Văn bản số … ngày … tháng … năm …)');
    expect(style(sheet, 3)).toMatchObject({ font: { size: 14, italic: true } });
    expect(text(sheet, 4)).toMatch(/^_+$/);
    expect(sheet.rows[4]!.cells).toEqual([]);
  });

  test('table: header, section, joined cells, total, closing', () => {
    expect(sheet.rows[5]!.cells.map((cell) => cell?.value)).toEqual([
      'TT',
      'Nhiệm vụ',
      'Sản phẩm',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời gian hoàn thành',
    ]);
    expect(style(sheet, 6)).toMatchObject({ border: 'thin', horizontal: 'center', font: { size: 12, bold: true } });
    expect([text(sheet, 7), text(sheet, 7, 2), text(sheet, 9, 2), text(sheet, 10)]).toEqual([
      'I',
      'Một',
      '=x',
      'TỔNG CỘNG: 1 NHIỆM VỤ',
    ]);
    expect(style(sheet, 7, 2)).toMatchObject({ horizontal: 'left', border: 'thin', font: { bold: true } });
    expect(style(sheet, 8, 2).font?.bold).toBe(false);
    expect(style(sheet, 8, 6)).toMatchObject({ border: 'thin', horizontal: 'center' });
    expect(style(sheet, 9, 6).border).toBe('thin');
    expect(text(sheet, 11)).toBe('./.');
    expect(merges(sheet)).toEqual([
      'A1:F1',
      'A2:F2',
      'A3:F3',
      'A4:F4',
      'A5:F5',
      'A11:F11',
      'B7:F7',
      'F8:F9',
      'A10:F10',
    ]);
  });

  test('page', () => {
    expect(sheet.name).toBe('Phụ lục (in)');
    expect(sheet.gridLines).toBe(false);
    expect(sheet.page).toEqual({
      paper: 'A4',
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      titleRows: { from: 6, to: 6 },
      printArea: { top: 1, left: 1, bottom: 11, right: 6 },
      pageNumbers: 'topCenterFromSecondPage',
      fitToWidth: true,
      centerHorizontally: true,
    });
  });

  test('columns fill the page and no more', () => {
    const page = charactersOf(252);
    const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
    expect(width).toBeLessThan(page);
    expect(width).toBeGreaterThan(page * 0.98);
  });

  test('every named style is there', () => {
    const used = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.style ?? []));
    expect(used.filter((name) => !(name in sheet.styles))).toEqual([]);
  });
});

test('a document holds a sheet for each appendix', () => {
  const appendices = ['PL1', 'PL2'].map((id) => ({ id, kind: 'Nhiệm vụ', title: id }));
  const plan = planWith({ appendices });
  const drawing = appendixDocument([tableOf(plan), tableOf(plan, 'PL2')], 'Kế hoạch');
  expect(drawing.sheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục II']);
  expect(drawing.title).toBe('Kế hoạch');
});

test('a section is not left at the foot of a page', () => {
  const sections = [{ appendix: 'PL1', number: 'I', title: 'Một' }];
  const filler = (count: number) =>
    draw(
      tableOf(
        planWith({
          sections,
          tasks: [...tasks(1, { section: 'I', task: 'Việc\n'.repeat(count) }), ...tasks(1, { id: 'z', section: '' })],
        }),
      ),
    );
  expect(filler(3).page!.breaksAfter).toBeUndefined();
  const breaks = Array.from(
    { length: 25 },
    (_, lines) =>
      draw(
        tableOf(
          planWith({
            sections: [...sections, { appendix: 'PL1', number: 'II', title: 'Hai' }],
            tasks: [
              ...tasks(1, { section: 'I', task: 'Việc\n'.repeat(lines) }),
              { id: 'y', appendix: 'PL1', section: 'II', no: '2', task: 'Việc\n'.repeat(8) },
            ],
          }),
        ),
      ).page!.breaksAfter,
  );
  // Row 8 is the task of section I, row 9 the section row that a break may stand before.
  expect(breaks.filter((rows) => rows)).not.toEqual([]);
  expect(new Set(breaks.flatMap((rows) => rows ?? []))).toEqual(new Set([8]));
});

test('a total is not left alone on a page', () => {
  const appendices = [{ id: 'PL1', kind: 'Nhiệm vụ', title: 'x', total: 'TỔNG CỘNG: {n} NHIỆM VỤ' }];
  const breaks = Array.from({ length: 25 }, (_, lines) => {
    const rows = [...tasks(1, { task: 'Việc\n'.repeat(lines) }), ...tasks(1, { id: 'z' })];
    return draw(tableOf(planWith({ appendices, tasks: rows }))).page!.breaksAfter;
  });
  // Rows 7 and 8 are the tasks, row 9 the total, which takes row 8 with it.
  expect(new Set(breaks.flatMap((rows) => rows ?? []))).toEqual(new Set([7]));
});

test('a text too long for a page goes over several rows, not a word lost', () => {
  const long = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' ');
  const sheet = draw(
    tableOf(planWith({ tasks: [...tasks(1, { task: long, lead: 'Sở Nội vụ' }), ...tasks(1, { id: 'z' })] })),
  );
  const parts = sheet.rows
    .slice(6)
    .map(({ cells }) => cells[1]?.value)
    .filter((part) => String(part).startsWith('từ'));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join(' ')).toBe(long);
  expect(sheet.page!.breaksAfter).toHaveLength(parts.length - 1);
});

test('columns are never narrower than their longest word', () => {
  const plan = indicatorPlan(
    [{ id: '1', no: '1.1.1.1.1', name: 'x', actualN1: '1.234.567.890/1.234.567.890', target: 'a' }],
    {
      layout: 'Chỉ tiêu tỷ lệ %',
    },
  );
  const [no, name, value] = draw(tableOf(plan, 'CT')).columns.map(({ width }) => width);
  expect(value).toBeGreaterThan(17);
  expect(no).toBeGreaterThan(5);
  expect(name).toBeLessThan(37);
});

test('any text: rows hold their cells, merges are apart, heights are Excel’s', () => {
  const words = fc.array(fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'tỉnh', '\n', 'https://dichvucong.gov.vn/abc'), {
    maxLength: 120,
  });
  const row = fc.record({
    task: words,
    lead: words,
    deadline: fc.constantFrom('', '〃', 'Quý I'),
    parent: fc.constantFrom('', '0'),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const cells = rows.map(({ task, lead, ...others }, index) => ({
        id: `${index}`,
        appendix: 'PL1',
        no: `${index}`,
        task: task.join(' '),
        lead: lead.join(' '),
        ...others,
      }));
      const sheet = draw(tableOf(planWith({ tasks: cells })));
      const points = sheet.columns.map(({ width }) => width * 6.75);
      const covered = new Set<string>();
      for (const { top, left, bottom, right } of sheet.merges) {
        for (let r = top; r <= bottom; r++) {
          for (let c = left; c <= right; c++) {
            expect(covered.has(`${r} ${c}`)).toBe(false);
            covered.add(`${r} ${c}`);
          }
        }
      }
      sheet.rows.forEach(({ height, cells: drawn }, at) => {
        expect(height).toBeLessThanOrEqual(409);
        drawn.forEach((cell, column) => {
          if (at < 6 || covered.has(`${at + 1} ${column + 1}`) || cell === undefined) return;
          // What fits the drawn height, measured anew; the width is that of whole pixels.
          expect(cellHeight(String(cell.value), points[column]! + 0.75, TABLE_FONT)).toBeLessThanOrEqual(
            height! + 0.01,
          );
        });
      });
    }),
    { numRuns: 60 },
  );
});
