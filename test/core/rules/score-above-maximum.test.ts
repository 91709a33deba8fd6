import { scoreAboveMaximum } from '../../../src/core/rules/score-above-maximum';
import { findings } from '../../support/sheet';

test('a score that passes its maximum', () => {
  const indicators = `
    | STT | Chỉ tiêu | Thực hiện năm N-1 | Mục tiêu năm N |
    | 1   | Một      | 9,5/10            | 10,5/10        |
    | 2   | Hai      | 12.96/13.5        | 13/13          |
  `;
  expect(findings(scoreAboveMaximum, { indicators })).toEqual(['indicators.target#1 above']);
});
