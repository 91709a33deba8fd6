import { bareKey } from '../../text/compare-key';
import type { IntakeAppendix } from '../types';

interface Choice {
  readonly layout: string;
  readonly fits: (appendix: IntakeAppendix) => boolean;
}

/** Which layout an appendix is drawn with when its columns are these; the first that fits. Codes of the list `layout`. */
const CHOICES: readonly Choice[] = [
  { layout: 'overdue', fits: ({ kind, title }) => kind === 'results' && /qua han|cham tien do/u.test(bareKey(title)) },
  { layout: 'results', fits: ({ kind }) => kind === 'results' },
  { layout: 'tasks-measures', fits: (appendix) => isTasks(appendix) && has(appendix, 'content') },
  { layout: 'tasks-6-activity', fits: (appendix) => isTasks(appendix) && ofActivities(appendix) },
  { layout: 'tasks-5', fits: (appendix) => isTasks(appendix) && !has(appendix, 'product') },
  { layout: 'tasks-6', fits: isTasks },
  { layout: 'indicators-responsibility', fits: (appendix) => has(appendix, 'monitor') || has(appendix, 'implementer') },
  { layout: 'indicators-score-rank', fits: (appendix) => share(appendix, /\(\s*nhóm/iu) > 0.1 },
  { layout: 'indicators-score', fits: (appendix) => share(appendix, /^[\d.,]+\s*\/\s*[\d.,]+$/u) > 0.3 },
  { layout: 'indicators-percent', fits: () => true },
];

function isTasks({ kind }: IntakeAppendix): boolean {
  return kind === 'tasks';
}

function has({ meanings }: IntakeAppendix, wanted: string): boolean {
  return meanings.some(({ key }) => key === wanted);
}

function ofActivities({ meanings }: IntakeAppendix): boolean {
  return meanings.some(({ key, title }) => key === 'product' && /hoat dong/u.test(bareKey(title)));
}

/** The share of values of indicators that have the form. */
function share({ rows }: IntakeAppendix, form: RegExp): number {
  const values = rows
    .flatMap(({ fields }) => [fields.actualN2, fields.actualN1, fields.target])
    .filter((value) => value);
  return values.length === 0 ? 0 : values.filter((value) => form.test(value!)).length / values.length;
}

/** The code of the layout that suits the appendix's columns. */
export function layoutOf(appendix: IntakeAppendix): string {
  return CHOICES.find(({ fits }) => fits(appendix))!.layout;
}
