import { unknownReference } from '../../../src/core/rules/unknown-reference';
import { findings } from '../../support/sheet';

const appendices = `
  | Mã  | Số        | Loại     | Tên phụ lục |
  | PL1 | PHỤ LỤC 1 | Nhiệm vụ | Nhiệm vụ    |
  | PL2 | II        | Chỉ tiêu | Chỉ tiêu    |
`;
const sections = `
  | Phụ lục | Số | Tên nhóm         | Thuộc phần |
  | PL1     | I  | Cải cách thể chế |            |
  | PL1     | A  | Phần chung       |            |
  | PL1     | II | Tài chính công   | A          |
`;

test.each([
  ['PL1', []],
  ['PL3', ['tasks.appendix#1 appendix']],
  ['pl1', ['tasks.appendix#1 appendix ? PL1']],
  ['PL01', ['tasks.appendix#1 appendix ? PL1']],
  ['Phụ lục 1', ['tasks.appendix#1 appendix ? PL1']],
  ['Phụ lục II', ['tasks.appendix#1 appendix ? PL2']],
  ['', []],
])('appendix “%s”', (appendix, expected) => {
  const tasks = `| Phụ lục | TT | Nhiệm vụ |\n| ${appendix} | 1 | Việc một |`;
  expect(findings(unknownReference, { appendices, tasks })).toEqual(expected);
});

test.each([
  ['I', []],
  ['I.', []],
  ['A/II', []],
  ['II', []],
  ['Cải cách thể chế', []],
  ['', []],
  ['III', ['tasks.section#1 section']],
  ['Cải cách thẻ chế', ['tasks.section#1 section ? I']],
])('section “%s”', (section, expected) => {
  const tasks = `| Phụ lục | Nhóm | TT | Nhiệm vụ |\n| PL1 | ${section} | 1 | Việc một |`;
  expect(findings(unknownReference, { appendices, sections, tasks })).toEqual(expected);
});

test('sections of an appendix that is not there, and no second finding about their number', () => {
  const sheets = {
    appendices,
    sections: '| Phụ lục | Số | Tên nhóm |\n| PL9 | I | Thể chế |',
    tasks: '| Phụ lục | Nhóm | TT | Nhiệm vụ |\n| PL9 | I | 1 | Việc một |',
  };
  expect(findings(unknownReference, sheets)).toEqual(['sections.appendix#1 appendix', 'tasks.appendix#1 appendix']);
});

test('parents', () => {
  const sheets = {
    appendices: '| Loại | Tên phụ lục |\n| Nhiệm vụ | A |\n| Nhiệm vụ | B |\n| Chỉ tiêu | C |',
    tasks: `
      | Mã    | Phụ lục | Thuộc | TT  | Nhiệm vụ |
      | NV001 | PL1     |       | 1   | Việc một |
      | NV002 | PL1     | NV001 | 1.1 | Phần một |
      | NV003 | PL1     | nv1   | 1.2 | Phần hai |
      | NV004 | PL1     | NV099 | 1.3 | Phần ba  |
      | NV005 | PL1     | NV005 | 2   | Việc hai |
      | NV006 | PL1     | NV007 | 3   | Việc ba  |
      | NV007 | PL1     | NV006 | 4   | Việc tư  |
      | NV008 | PL2     | NV001 | 1   | Việc năm |
      | NV009 | PL1     | CT001 | 5   | Việc sáu |
    `,
    indicators: '| Mã | Phụ lục | STT | Chỉ tiêu |\n| CT001 | PL3 | 1 | Tỷ lệ |',
  };
  expect(findings(unknownReference, sheets)).toEqual([
    'tasks.parent#3 parent ? NV001',
    'tasks.parent#4 parent',
    'tasks.parent#5 circle',
    'tasks.parent#6 circle',
    'tasks.parent#7 circle',
    'tasks.parent#8 elsewhere',
    'tasks.parent#9 parent',
  ]);
});

test('progress lines', () => {
  const sheets = {
    tasks: '| Mã | TT | Nhiệm vụ |\n| NV001 | 1 | Việc một |',
    indicators: '| Mã | STT | Chỉ tiêu |\n| CT001 | 1 | Tỷ lệ |',
    progress: `
      | Mã nhiệm vụ | Ngày cập nhật | Tình trạng      |
      | NV001       | 01/03/2024    | Đang thực hiện  |
      | CT001       | 01/03/2024    | Đang thực hiện  |
      | NV-1        | 01/03/2024    | Đang thực hiện  |
      | NV002       | 01/03/2024    | Đang thực hiện  |
    `,
  };
  expect(findings(unknownReference, sheets)).toEqual(['progress.taskId#3 task ? NV001', 'progress.taskId#4 task']);
});
