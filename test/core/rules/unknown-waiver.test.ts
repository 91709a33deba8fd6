import { unknownWaiver } from '../../../src/core/rules/unknown-waiver';
import { findings } from '../../support/sheet';

const rule = unknownWaiver(() => ['no-lead', 'product-missing', 'unknown-waiver']);
const waiver = (id: string, row: string) => `| ${id} | ${row} | Có lý do | Trưởng phòng |`;

test.each([
  ['no-lead', 'NV001', []],
  ['no-lead', '*', []],
  ['no-lead', 'PL1', []],
  ['no-lead', 'sections:2', []],
  ['no-lead', 'Ngày ban hành', []],
  ['nolead', 'NV001', ['waivers.rule#1 rule ? no-lead']],
  ['no_product', 'NV001', ['waivers.rule#1 rule']],
  ['no-lead', 'nv1', ['waivers.rowId#1 row ? NV001']],
  ['no-lead', 'NV404', ['waivers.rowId#1 row']],
  ['no-lead', 'sections:99', ['waivers.rowId#1 row']],
  ['', '', []],
])('rule “%s”, row “%s”', (id, row, expected) => {
  const sheets = {
    sections: '| Phụ lục | Số | Tên nhóm |\n| PL1 | I | Thể chế |',
    tasks: '| Mã | Nhóm | TT | Nhiệm vụ |\n| NV001 | I | 1 | Việc một |',
    waivers: `| Quy tắc | Mã dòng | Lý do | Người duyệt |\n${waiver(id, row)}`,
  };
  expect(findings(rule, sheets)).toEqual(expected);
});
