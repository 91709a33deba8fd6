import type { LayoutId } from '../appendix/types';
import type { IntakeAppendix } from './types';

/** The layout whose columns an appendix has; its printed titles are kept beside, so this only chooses widths and joins. */
export function layoutOfIntake(appendix: IntakeAppendix): LayoutId {
  return appendix.kind === 'indicators' ? indicatorLayout(appendix) : taskLayout(appendix);
}

function taskLayout({ meanings, narrative }: IntakeAppendix): LayoutId {
  if (narrative || meanings.some(({ key }) => key === 'content')) return 'tasks-measures';
  const product = meanings.find(({ key }) => key === 'product');
  if (!product) return 'tasks-5';
  return /hoạt động/iu.test(product.title) ? 'tasks-6-activity' : 'tasks-6';
}

function indicatorLayout({ meanings, rows }: IntakeAppendix): LayoutId {
  const has = (key: string): boolean => meanings.some((column) => column.key === key);
  if (has('monitor') || has('implementer')) return 'indicators-responsibility';
  const values = rows.flatMap(({ fields }) => [fields.actualN2 ?? '', fields.actualN1 ?? '']);
  if (values.some((text) => /\d\s*\/\s*\d/u.test(text))) return 'indicators-score';
  if (values.some((text) => /nhóm/iu.test(text))) return 'indicators-score-rank';
  return 'indicators-percent';
}
