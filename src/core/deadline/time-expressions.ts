import { dayExpressions } from './days';
import type { Expression } from './expression';
import { monthExpressions } from './months';
import { halfYearExpressions, yearExpressions } from './years';

/** Days, weeks, months, quarters, halves and years, the longer writings of a thing before its shorter ones. */
export const timeExpressions: readonly Expression[] = [
  ...halfYearExpressions,
  ...dayExpressions,
  ...monthExpressions,
  ...yearExpressions,
];
