import type { TargetReading } from '../target';
import { bareKey } from '../text/compare-key';
import type { IndicatorRow } from '../model/plan';
import { measureOf } from './support/measure-columns';
import type { RowRule } from './types';

/** First words of an indicator that counts things: its target is a number of them, not a share. */
const COUNTS = /^(?:so|so luong|tong so)\s+(?!lan dau|hoa)(?=\p{L})/u;
/** First words of an indicator that is a share. */
const SHARES = /^(?:ty le|ti le|phan tram|muc do)\b/u;

/** The unit, the indicator's first words and its target speak of the same kind of figure. */
export const unitTargetMismatch: RowRule<'indicators'> = {
  id: 'unit-target-mismatch',
  severity: 'error',
  scope: 'row',
  tables: ['indicators'],
  title: { vi: 'Đơn vị tính và mục tiêu không khớp', en: 'Unit and target at odds' },
  messages: {
    countAsPercent: {
      what: {
        vi: 'Chỉ tiêu đếm số lượng nhưng mục tiêu là tỷ lệ “{target}”.',
        en: 'The indicator counts, but its target is a share: “{target}”.',
      },
      todo: {
        vi: 'Đổi tên chỉ tiêu thành “Tỷ lệ …”, hoặc ghi mục tiêu bằng số lượng.',
        en: 'Name it “Tỷ lệ …”, or give the target as a number.',
      },
    },
    shareAsCount: {
      what: {
        vi: 'Chỉ tiêu là tỷ lệ nhưng mục tiêu là số lượng “{target}”.',
        en: 'The indicator is a share, but its target is a number: “{target}”.',
      },
      todo: { vi: 'Ghi mục tiêu bằng %.', en: 'Give the target in %.' },
    },
    unit: {
      what: {
        vi: 'Đơn vị tính là “{unit}” nhưng mục tiêu ghi “{target}”.',
        en: 'The unit is “{unit}”, but the target says “{target}”.',
      },
      todo: { vi: 'Sửa đơn vị tính hoặc mục tiêu.', en: 'Correct the unit or the target.' },
    },
  },
  checkRow(row, { report }) {
    const target = measureOf(row, 'target');
    const message = target && mismatch(row, target);
    if (message) report(row, 'target', message, { target: row.target, unit: row.unit });
  },
};

function mismatch(row: IndicatorRow, target: TargetReading): string | undefined {
  const percent = target.kind === 'percent' && row.target.includes('%');
  const name = bareKey(row.name);
  if (percent && COUNTS.test(name)) return 'countAsPercent';
  if (target.kind === 'count' && target.unit !== undefined && SHARES.test(name)) return 'shareAsCount';
  const unit = bareKey(row.unit);
  if (unit === '') return undefined;
  const inPercent = unit.includes('%') || SHARES.test(unit);
  if (percent && !inPercent) return 'unit';
  return inPercent && target.kind === 'count' && target.unit !== undefined ? 'unit' : undefined;
}
