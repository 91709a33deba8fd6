import { componentsSum } from '../../../src/core/rules/components-sum';
import { findings } from '../../support/sheet';

const sheet = (rows: string): string => `
  | Mã | Thuộc | STT | Chỉ tiêu | Thực hiện năm N-1 | Mục tiêu năm N |
  ${rows}`;

test('an index that is the sum of its parts', () => {
  const indicators = sheet(`
  | A  |   | 1   | Một      | 4.34 | |
  | A1 | A | 1.1 | Một một  | 2.10 | |
  | A2 | A | 1.2 | Một hai  | 2.25 | |
  | B  |   | 2   | Hai      | 5.04 | |
  | B1 | B | 2.1 | Hai một  | 2.04 | |
  | B2 | B | 2.2 | Hai hai  | 2.40 | |
  | C  |   | 3   | Ba       | 3,50 | |
  | C1 | C | 3.1 | Ba một   | 1,50 | |
  | C2 | C | 3.2 | Ba hai   | 2    | |`);
  expect(findings(componentsSum, { indicators })).toEqual(['indicators.actualN1#4 sum']);
});

test('an index that is the mean of its parts, in several columns', () => {
  const indicators = sheet(`
  | A  |   | I | Một | 80.08 | 84.5 |
  | A1 | A | 1 | M1  | 80.24 | 84   |
  | A2 | A | 2 | M2  | 74.09 | 84   |
  | A3 | A | 3 | M3  | 82.27 | 85   |
  | A4 | A | 4 | M4  | 83.73 | 85   |
  | B  |   | II | Hai | 83.49 | 85.5 |
  | B1 | B | 1 | H1  | 82.98 | 90   |
  | B2 | B | 2 | H2  | 84    | 88   |`);
  expect(findings(componentsSum, { indicators })).toEqual(['indicators.target#6 mean']);
});

test('parents that are no aggregates are left alone', () => {
  const indicators = sheet(`
  | A  |   | 1   | Hồ sơ   | 90% | 95% |
  | A1 | A | 1.1 | Cấp sở  | 80% | 99% |
  | A2 | A | 1.2 | Cấp xã  | 60% | 70% |`);
  expect(findings(componentsSum, { indicators })).toEqual([]);
});
