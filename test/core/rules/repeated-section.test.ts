import { repeatedSection } from '../../../src/core/rules/repeated-section';
import { findings } from '../../support/sheet';

test('a number or a title that stands twice in one appendix', () => {
  const sections = `
    | Phụ lục | Số  | Tên nhóm           | Thuộc phần |
    | PL1     | I   | Cải cách thể chế   |            |
    | PL1     | II  | Thủ tục hành chính |            |
    | PL1     | II  | Tài chính công     |            |
    | PL1     | III | CẢI CÁCH THỂ CHẾ   |            |
    | PL2     | I   | Cải cách thể chế   |            |
    | PL1     | I   | Nhân sự            | B          |
  `;
  expect(findings(repeatedSection, { sections })).toEqual(['sections.number#3 number', 'sections.title#4 title']);
});
