import { formatNumberVi } from '../target';
import type { IndicatorRow } from '../model/plan';
import { indicatorsByAppendix } from './partitions';
import { measureOf, MEASURE_COLUMNS } from './support/measure-columns';
import type { GroupRule } from './types';

/** Published indices round to two decimals; a sum of rounded parts may differ by as much. */
const TOLERANCE = 0.02;

/** A parent and the values of its children in one column. */
interface Family {
  readonly parent: IndicatorRow;
  readonly column: string;
  readonly value: number;
  readonly sum: number;
  readonly mean: number;
}

/**
 * In an index a parent is the sum of its components (PAPI) or their mean (SIPAS). Which one, the appendix itself tells:
 * the relation that holds for most of its families; where neither does for any, the parents are no aggregates.
 */
export const componentsSum: GroupRule<'indicators'> = {
  id: 'components-sum',
  severity: 'warning',
  scope: 'group',
  partitions: [indicatorsByAppendix],
  title: { vi: 'Tổng (trung bình) các thành phần không khớp', en: 'Components do not add up' },
  messages: {
    sum: {
      what: {
        vi: 'Giá trị {value} khác tổng các thành phần {expected}.',
        en: 'The value {value} is not the sum of its components, {expected}.',
      },
      todo: {
        vi: 'Kiểm tra lại các thành phần hoặc sửa thành {expected}.',
        en: 'Check the components, or correct it to {expected}.',
      },
    },
    mean: {
      what: {
        vi: 'Giá trị {value} khác trung bình các thành phần {expected}.',
        en: 'The value {value} is not the mean of its components, {expected}.',
      },
      todo: {
        vi: 'Kiểm tra lại các thành phần hoặc sửa thành {expected}.',
        en: 'Check the components, or correct it to {expected}.',
      },
    },
  },
  checkGroup(rows, _appendix, { index, report }) {
    const families = rows.flatMap((row) => familiesOf(row, index.childrenOf(row) as readonly IndicatorRow[]));
    const holds = { sum: 0, mean: 0 };
    for (const family of families) {
      if (near(family.value, family.sum)) holds.sum++;
      if (near(family.value, family.mean)) holds.mean++;
    }
    const relation = holds.sum >= holds.mean ? 'sum' : 'mean';
    if (holds[relation] * 2 < families.length || holds[relation] === 0) return;
    for (const { parent, column, value, ...family } of families) {
      if (near(value, family[relation])) continue;
      const expected = formatNumberVi(Math.round(family[relation] * 100) / 100);
      report(parent, column, relation, { value: formatNumberVi(value), expected });
    }
  },
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE + 1e-9;

function familiesOf(parent: IndicatorRow, children: readonly IndicatorRow[]): Family[] {
  if (children.length < 2) return [];
  return MEASURE_COLUMNS.flatMap((column) => {
    const value = figureOf(parent, column);
    const parts = children.map((child) => figureOf(child, column));
    if (value === undefined || parts.some((part) => part === undefined)) return [];
    const sum = (parts as number[]).reduce((total, part) => total + part, 0);
    return [{ parent, column, value, sum, mean: sum / parts.length }];
  });
}

/** A plain figure: a score, a percentage; not a rank, a count of things or a sentence. */
function figureOf(row: IndicatorRow, column: string): number | undefined {
  const measure = measureOf(row, column);
  return measure && (measure.kind === 'score' || measure.kind === 'percent') && !measure.comparison?.match(/Than|range/)
    ? measure.value
    : undefined;
}
