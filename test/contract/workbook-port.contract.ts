import type { SheetDrawing, WorkbookDrawing } from '../../src/core/drawing/types';
import type { RawSheet, RawWorkbook } from '../../src/core/model/raw-workbook';
import type { WorkbookPort } from '../../src/workbook/port';

/** A workbook under test: the adapter, and the same workbook read afresh, as another program would see it. */
interface PortUnderTest {
  readonly port: WorkbookPort;
  reopen(): Promise<WorkbookPort>;
}

const styles = {
  header: { font: { bold: true }, fill: '1F4E79', border: 'thin', wrap: true },
  text: { numberFormat: '@', border: 'thin', wrap: true },
  date: { numberFormat: 'dd/mm/yyyy' },
  percent: { numberFormat: '0%' },
} as const;

const TASKS = ['Mã', 'Nhiệm vụ', 'Đến ngày', 'Tỷ lệ'];
const COLUMN_STYLES = ['text', 'text', 'date', 'percent'];

/** A sheet with one table of four columns, the given rows in it, and a validation on the first column. */
function tasksSheet(rows: readonly (readonly string[])[], below: SheetDrawing['rows'] = []): SheetDrawing {
  const bottom = 1 + rows.length;
  return {
    name: 'Nhiệm vụ',
    columns: TASKS.map(() => ({ width: 20 })),
    rows: [
      { cells: TASKS.map((value) => ({ value, style: 'header' })) },
      ...rows.map((cells) => ({
        cells: TASKS.map((_, index) => ({ value: cells[index] ?? '', style: COLUMN_STYLES[index]! })),
      })),
      ...below,
    ],
    styles,
    merges: [],
    tables: [{ name: 'tblNhiemVu', range: { top: 1, left: 1, bottom, right: 4 }, columns: TASKS }],
    validations: [
      {
        range: { top: 2, left: 1, bottom, right: 1 },
        rule: { type: 'list', name: 'dmMau', open: false },
        prompt: { title: 'Mã', text: 'Chọn mã.' },
      },
    ],
  };
}

const lists: SheetDrawing = {
  name: 'Danh mục',
  columns: [{ width: 30 }],
  rows: [{ cells: [{ value: 'Có' }] }, { cells: [{ value: 'Không' }] }],
  styles: {},
  merges: [],
  tables: [],
  validations: [],
};

const book = (...sheets: SheetDrawing[]): WorkbookDrawing => ({
  sheets: [...sheets, lists],
  names: [{ name: 'dmMau', refersTo: "'Danh mục'!$A$1:$A$2" }],
  title: 'Sổ kế hoạch',
});

const appendix = (name: string, text: string): SheetDrawing => ({
  ...lists,
  name,
  rows: [{ cells: [{ value: text, style: 'header' }] }, { cells: [] }, { cells: [{ value: 'Ký' }] }],
  styles,
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
});

const sheetOf = (workbook: RawWorkbook, name: string): RawSheet =>
  workbook.sheets.find((sheet) => sheet.name === name)!;
const rowsOf = (workbook: RawWorkbook, name: string) => sheetOf(workbook, name).rows;
const names = (workbook: RawWorkbook) => workbook.sheets.map(({ name }) => name);
const failure = (code: string, detail?: string) =>
  expect.objectContaining({ code, ...(detail === undefined ? {} : { detail: expect.stringContaining(detail) }) });

/** What every adapter of WorkbookPort must do. `make` gives a workbook that holds just the drawing. */
export function describeWorkbookPort(name: string, make: (drawing: WorkbookDrawing) => Promise<PortUnderTest>): void {
  describe(`${name} as a WorkbookPort`, () => {
    const filled = book(
      tasksSheet([
        ['NV001', 'Xây dựng'],
        ['NV002', 'Rà soát'],
      ]),
    );

    describe('read', () => {
      it('gives sheets, texts, tables, validations, merges and names', async () => {
        const { port } = await make(book(tasksSheet([['NV001', '- Xây dựng\n- Trình']]), appendix('PL1', 'Phụ lục')));
        const workbook = await port.read();
        expect(names(workbook)).toEqual(['Nhiệm vụ', 'PL1', 'Danh mục']);
        expect(rowsOf(workbook, 'Nhiệm vụ')).toEqual([
          { row: 1, cells: TASKS },
          { row: 2, cells: ['NV001', '- Xây dựng\n- Trình'] },
        ]);
        expect(rowsOf(workbook, 'PL1').map(({ row }) => row)).toEqual([1, 3]);
        const { tables, validations } = sheetOf(workbook, 'Nhiệm vụ');
        expect(tables).toEqual([{ name: 'tblNhiemVu', range: { top: 1, left: 1, bottom: 2, right: 4 } }]);
        expect(validations).toEqual([
          {
            ranges: [{ top: 2, left: 1, bottom: 2, right: 1 }],
            type: 'list',
            formula: expect.stringMatching(/^=?dmMau$/),
          },
        ]);
        expect(sheetOf(workbook, 'PL1').merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
        expect(workbook.names.get('dmMau')).toMatch(/Danh mục'!\$A\$1:\$A\$2$/);
      });

      it.each([
        '=1+1',
        '+84',
        '- Xây dựng',
        '@tên',
        '\tthụt',
        '  hai cách ',
        '00123',
        '31/12/2025',
        "'nháy",
        '1e5',
        'a\nb',
      ])('keeps the text %j as text', async (text) => {
        const { port, reopen } = await make(book(tasksSheet([['NV001', text]])));
        expect(rowsOf(await port.read(), 'Nhiệm vụ')[1]!.cells[1]).toBe(text);
        await port.writeCells([{ sheet: 'Nhiệm vụ', row: 2, column: 1, before: 'NV001', after: text }]);
        expect(rowsOf(await (await reopen()).read(), 'Nhiệm vụ')[1]!.cells).toEqual([text, text]);
      });

      it('gives dates, shares and numbers as Vietnamese write them', async () => {
        const cells = [
          { value: { date: '2025-12-31' }, style: 'date' },
          { value: 0.8, style: 'percent' },
          { value: 97.25 },
        ];
        const { port } = await make(book({ ...lists, name: 'Số', rows: [{ cells }], styles }));
        expect(rowsOf(await port.read(), 'Số')).toEqual([{ row: 1, cells: ['31/12/2025', '80%', '97,25'] }]);
      });

      it('says which sheets are hidden', async () => {
        const { port } = await make(book({ ...appendix('PL1', 'x'), hidden: true }));
        expect((await port.read()).sheets.map(({ visibility }) => visibility)).toEqual(['hidden', 'visible']);
      });
    });

    describe('writeCells', () => {
      it('changes those cells and no others', async () => {
        const { port, reopen } = await make(filled);
        await port.writeCells([
          { sheet: 'Nhiệm vụ', row: 3, column: 2, before: 'Rà soát', after: 'Rà soát lại' },
          { sheet: 'Nhiệm vụ', row: 2, column: 1, before: 'NV001', after: '' },
          { sheet: 'Danh mục', row: 7, column: 3, before: '', after: 'mới' },
        ]);
        const workbook = await (await reopen()).read();
        expect(rowsOf(workbook, 'Nhiệm vụ').slice(1)).toEqual([
          { row: 2, cells: ['', 'Xây dựng'] },
          { row: 3, cells: ['NV002', 'Rà soát lại'] },
        ]);
        expect(rowsOf(workbook, 'Danh mục').at(-1)).toEqual({ row: 7, cells: ['', '', 'mới'] });
      });

      it('writes none when one cell has changed meanwhile', async () => {
        const { port, reopen } = await make(filled);
        const before = await port.read();
        const writes = [
          { sheet: 'Danh mục', row: 1, column: 1, before: 'Có', after: 'x' },
          { sheet: 'Nhiệm vụ', row: 2, column: 2, before: 'Xây', after: 'x' },
        ];
        await expect(port.writeCells(writes)).rejects.toEqual(failure('stale-cell', 'B2'));
        expect((await port.read()).sheets).toEqual(before.sheets);
        expect((await (await reopen()).read()).sheets).toEqual(before.sheets);
      });

      it.each([
        ['missing-sheet', { sheet: 'Không có', row: 1, column: 1 }],
        ['cell-out-of-bounds', { sheet: 'Danh mục', row: 1_048_577, column: 1 }],
        ['cell-out-of-bounds', { sheet: 'Danh mục', row: 1, column: 16_385 }],
        ['cell-out-of-bounds', { sheet: 'Danh mục', row: 0, column: 1 }],
      ])('refuses with %s: %j', async (code, place) => {
        const { port } = await make(filled);
        await expect(port.writeCells([{ ...place, before: '', after: 'x' }])).rejects.toEqual(failure(code));
      });

      it('keeps a header cell and its table column one', async () => {
        const { port, reopen } = await make(filled);
        await port.writeCells([{ sheet: 'Nhiệm vụ', row: 1, column: 2, before: 'Nhiệm vụ', after: 'Nội dung' }]);
        await port.appendRows('tblNhiemVu', [{ 'Nội dung': 'Mới' }]);
        const rows = rowsOf(await (await reopen()).read(), 'Nhiệm vụ');
        expect(rows[0]!.cells).toEqual(['Mã', 'Nội dung', 'Đến ngày', 'Tỷ lệ']);
        expect(rows.at(-1)).toEqual({ row: 4, cells: ['', 'Mới'] });
      });
    });

    describe('appendRows', () => {
      it('fills the blank last rows of a table first, then lets it grow with its validations', async () => {
        const { port, reopen } = await make(
          book(
            tasksSheet([
              ['NV001', 'Xây dựng'],
              ['', ''],
            ]),
          ),
        );
        await port.appendRows('tblNhiemVu', [
          { Mã: 'NV002', 'Đến ngày': '31/12/2025', 'Tỷ lệ': '80%' },
          { 'Nhiệm vụ': '=Rà soát' },
        ]);
        const { rows, tables, validations } = sheetOf(await (await reopen()).read(), 'Nhiệm vụ');
        expect(rows.slice(1)).toEqual([
          { row: 2, cells: ['NV001', 'Xây dựng'] },
          { row: 3, cells: ['NV002', '', '31/12/2025', '80%'] },
          { row: 4, cells: ['', '=Rà soát'] },
        ]);
        expect(tables[0]!.range.bottom).toBe(4);
        expect(validations[0]!.ranges).toEqual([{ top: 2, left: 1, bottom: 4, right: 1 }]);
      });

      it.each([
        ['missing-table', 'tblKhac', { Mã: 'x' }, []],
        ['missing-column', 'tblNhiemVu', { Mã: 'x', 'Cột lạ': 'y' }, []],
        ['no-room', 'tblNhiemVu', { Mã: 'x' }, [{ cells: [] }, { cells: [undefined, { value: 'Người lập' }] }]],
      ])('refuses with %s and changes nothing', async (code, table, row, below) => {
        const { port } = await make(book(tasksSheet([['NV001', 'Xây dựng']], below)));
        const before = await port.read();
        await expect(port.appendRows(table, [row, row])).rejects.toEqual(failure(code));
        expect((await port.read()).sheets).toEqual(before.sheets);
      });
    });

    describe('addColumns', () => {
      it('adds columns at the right end of a table', async () => {
        const { port, reopen } = await make(filled);
        await port.addColumns('tblNhiemVu', ['Ghi chú', 'Từ ngày']);
        const again = await reopen();
        await again.appendRows('tblNhiemVu', [{ 'Từ ngày': 'Quý I' }]);
        const { rows, tables } = sheetOf(await again.read(), 'Nhiệm vụ');
        expect(rows[0]!.cells).toEqual([...TASKS, 'Ghi chú', 'Từ ngày']);
        expect(rows.at(-1)).toEqual({ row: 4, cells: ['', '', '', '', '', 'Quý I'] });
        expect(tables[0]!.range).toEqual({ top: 1, left: 1, bottom: 4, right: 6 });
      });

      it('refuses where cells stand in the way', async () => {
        const { port } = await make(filled);
        await port.writeCells([{ sheet: 'Nhiệm vụ', row: 3, column: 6, before: '', after: 'ghi tay' }]);
        await expect(port.addColumns('tblNhiemVu', ['Một', 'Hai'])).rejects.toEqual(failure('no-room', 'F3'));
        await port.addColumns('tblNhiemVu', ['Một']);
        await expect(port.addColumns('tblKhac', ['Một'])).rejects.toEqual(failure('missing-table'));
      });
    });

    describe('putSheets', () => {
      it('adds sheets at the end', async () => {
        const { port, reopen } = await make(filled);
        await port.putSheets([appendix('Phụ lục I', 'Một'), appendix('Phụ lục II', 'Hai')], { replace: [] });
        const workbook = await (await reopen()).read();
        expect(names(workbook)).toEqual(['Nhiệm vụ', 'Danh mục', 'Phụ lục I', 'Phụ lục II']);
        expect(rowsOf(workbook, 'Phụ lục II')[0]).toEqual({ row: 1, cells: ['Hai'] });
        expect(rowsOf(workbook, 'Nhiệm vụ')).toHaveLength(3);
      });

      it('replaces a sheet in its place, and only where told to', async () => {
        const { port, reopen } = await make(book(appendix('Phụ lục I', 'Cũ'), tasksSheet([['NV001', 'x']])));
        await port.putSheets([appendix('Phụ lục I', 'Mới'), appendix('Phụ lục II', 'Hai')], { replace: ['Phụ lục I'] });
        const workbook = await (await reopen()).read();
        expect(names(workbook)).toEqual(['Phụ lục I', 'Nhiệm vụ', 'Danh mục', 'Phụ lục II']);
        expect(rowsOf(workbook, 'Phụ lục I')[0]).toEqual({ row: 1, cells: ['Mới'] });
      });

      it.each([[['Danh mục']], [['PHỤ LỤC I', 'Danh MỤC']], [['Phụ lục I', 'phụ lục i']]])(
        'refuses the names %j as taken and adds none',
        async (taken) => {
          const { port } = await make(filled);
          const before = await port.read();
          const sheets = taken.map((name) => appendix(name, 'x'));
          await expect(port.putSheets(sheets, { replace: [] })).rejects.toEqual(failure('sheet-exists'));
          expect((await port.read()).sheets).toEqual(before.sheets);
        },
      );
    });
  });
}
