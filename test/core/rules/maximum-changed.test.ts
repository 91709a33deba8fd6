import { maximumChanged } from '../../../src/core/rules/maximum-changed';
import { findings } from '../../support/sheet';

test('maxima of neighbouring years', () => {
  const indicators = `
    | STT | Chỉ tiêu | Thực hiện năm N-2 | Thực hiện năm N-1 | Mục tiêu năm N |
    | 1   | Một      | 7.90/8.50         | 7.53/9.50         | 8.50/9.50      |
    | 2   | Hai      | 8.86/10.00        | 9.13/10           | 9.50/10.00     |
    | 3   | Ba       | 80%               | 85%               | 90%            |
  `;
  expect(findings(maximumChanged, { indicators })).toEqual(['indicators.actualN1#1 changed']);
});
