import { contentOfIntake, intakeJson, readPlanText } from '../../../src/core/intake';
import { MERGE_UP } from '../../../src/core/model/merge-up';
import { sampleText } from './support/sample';

const content = (name: string) => contentOfIntake(readPlanText(sampleText(name)));

describe('rows of the standard workbook', () => {
  test('appendices: words of the lists, printed titles, the closing row', () => {
    expect(content('bars-ministry').appendices).toEqual([
      {
        id: 'PL1',
        number: 'Phụ lục I',
        kind: 'Nhiệm vụ',
        layout: 'Nhiệm vụ, 6 cột (sản phẩm)',
        title: 'DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2025',
        attachedTo:
          '(Kèm theo Quyết định số 812/QĐ-BKHCN ngày 09 tháng 5 năm 2025 của Bộ trưởng Bộ Khoa học và Công nghệ)',
        numbering: 'Như đã ghi',
        columnTitles:
          'STT | Nội dung công việc | Đơn vị chủ trì thực hiện | Đơn vị phối hợp | Thời hạn hoàn thành | Kết quả/sản phẩm',
        total: 'TỔNG CỘNG: {n} NHIỆM VỤ',
      },
    ]);
    expect(content('bars-two-levels').appendices[0]).toMatchObject({
      columnTitles:
        'TT | Nội dung nhiệm vụ | Phân công thực hiện > Chủ trì | Phân công thực hiện > Phối hợp | Thời gian thực hiện | Kinh phí (triệu đồng)',
      layout: 'Nhiệm vụ, 5 cột',
      numbering: 'Liên tục',
    });
  });

  test('sections in parts, sub-tasks under their task, merged cells', () => {
    const { sections, tasks } = content('bars-ministry');
    expect(sections).toEqual([
      { appendix: 'PL1', number: 'A', title: 'NHIỆM VỤ CHUNG' },
      { appendix: 'PL1', number: 'I', title: 'Thể chế, chính sách', parent: 'A' },
      { appendix: 'PL1', number: 'II', title: 'Hạ tầng số', parent: 'A' },
      { appendix: 'PL1', number: 'B', title: 'NHIỆM VỤ RIÊNG CỦA CÁC ĐƠN VỊ' },
      { appendix: 'PL1', number: 'I', title: 'Khối cơ quan Bộ', parent: 'B' },
    ]);
    expect(tasks.map(({ id, section, parent, no, coordinators }) => [id, section, parent, no, coordinators])).toEqual([
      ['NV001', 'A/I', '', '1', 'Cục Chuyển đổi số quốc gia; các đơn vị liên quan'],
      ['NV002', 'A/I', '', '2', 'Vụ Pháp chế'],
      ['NV003', 'A/II', '', '3', 'Văn phòng Bộ'],
      ['NV004', 'A/II', 'NV003', '3.1', 'Vụ Kế hoạch - Tài chính'],
      ['NV005', 'A/II', 'NV003', '3.2', MERGE_UP],
      ['NV006', 'B/I', '', '1', 'Các đơn vị thuộc Bộ'],
    ]);
  });

  test('columns of the office’s own, and of results, are own columns', () => {
    expect(content('bars-two-levels').tasks[0]).toMatchObject({ own: { 'Kinh phí (triệu đồng)': '120' } });
    expect(content('bars-results').tasks[0]).toMatchObject({
      deadline: '30/9/2025',
      own: { 'Kết quả thực hiện': 'Đã trình tại Tờ trình số 45/TTr-SKHCN', 'Tình trạng': 'Đã hoàn thành' },
    });
  });

  test('indicators: components under theirs; the document', () => {
    const { indicators, document } = content('tabs-indicators');
    expect(indicators.map(({ id, section, parent, no }) => [id, section, parent, no])).toEqual([
      ['CT001', 'A', '', '1'],
      ['CT002', 'A', '', '2'],
      ['CT003', 'B', '', '1'],
      ['CT004', 'B', 'CT003', '-'],
      ['CT005', 'B', 'CT003', '-'],
      ['CT006', 'B', '', '2'],
      ['CT007', 'B', '', '3'],
    ]);
    expect(document).toMatchObject({ number: '305', date: '20/12/2023', year: '2024' });
  });
});

describe('JSON', () => {
  const rows = (name: string, index = 0) => intakeJson(readPlanText(sampleText(name))).appendices[index]!.rows;

  test('tasks, own columns by their header', () =>
    expect(rows('bars-two-levels')[0]).toEqual({
      kind: 'task',
      no: '1',
      task: 'Tổ chức tập huấn cho chủ thể sản phẩm',
      lead: 'Phòng Nông nghiệp và Phát triển nông thôn',
      coordinators: 'UBND các xã, thị trấn',
      deadline: 'Quý I',
      'Kinh phí (triệu đồng)': '120',
    }));

  test('values by their year', () =>
    expect(rows('cell-lines-two-tables', 1)[0]).toEqual({
      kind: 'indicator',
      no: '1',
      name: 'Gia nhập thị trường',
      value2023: '6,81',
      value2024: '7,02',
      target2025: '7,30',
      target: '7,30',
    }));

  test('running text: the heading is the name, the measures are the task', () =>
    expect(rows('narrative-lettered')[1]).toMatchObject({
      name: 'Rà soát định mức chi thường xuyên',
      task: '- Tổng hợp vướng mắc của các địa phương;\n- Đề xuất phương án sửa đổi.',
    }));

  test('sections have titles, closing rows text', () =>
    expect([rows('bars-ministry')[0], rows('bars-ministry').at(-1)]).toEqual([
      { kind: 'section', no: 'A', title: 'NHIỆM VỤ CHUNG' },
      { kind: 'total', no: '', text: 'TỔNG CỘNG: 04 NHIỆM VỤ' },
    ]));
});
