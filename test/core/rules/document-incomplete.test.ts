import { documentIncomplete } from '../../../src/core/rules/document-incomplete';
import { findings, issuesOf } from '../../support/sheet';

const complete = {
  type: 'Kế hoạch',
  number: '44',
  symbol: 'KH-UBND',
  date: '10/03/2023',
  issuer: 'Ủy ban nhân dân tỉnh',
  title: 'Cải cách hành chính năm 2023',
  signer: 'Nguyễn Văn A',
  position: 'CHỦ TỊCH',
} as const;

test.each([
  [complete, []],
  [{ ...complete, number: '', date: ' ' }, ['Số', 'Ngày ban hành']],
  [{ ...complete, signer: '', position: '' }, ['Người ký', 'Chức vụ']],
  [{}, ['Loại văn bản', 'Số', 'Ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu', 'Người ký', 'Chức vụ']],
])('%j', (document, missing) => {
  const issues = issuesOf(documentIncomplete, { document }, { profile: 'signing' });
  expect(issues.map(({ data }) => data.property)).toEqual(missing);
});

test('while drafting nothing is asked', () => {
  expect(findings(documentIncomplete, { document: {} }, { profile: 'drafting' })).toEqual([]);
});
