import { readChoice } from '../../schema/choices';
import type { LayoutId } from '../types';
import { indicatorsPercent } from './indicators-percent';
import { indicatorsResponsibility } from './indicators-responsibility';
import { indicatorsScore } from './indicators-score';
import { indicatorsScoreRank } from './indicators-score-rank';
import { overdue } from './overdue';
import { results } from './results';
import { tasks5 } from './tasks-5';
import { tasks6 } from './tasks-6';
import { tasks6Activity } from './tasks-6-activity';
import { tasksMeasures } from './tasks-measures';
import type { Layout } from './types';

export type * from './types';

/** Every layout; the pick list "Mẫu" of the schema names the same ones. */
export const layouts: readonly Layout[] = [
  tasks6,
  tasks6Activity,
  tasks5,
  tasksMeasures,
  indicatorsResponsibility,
  indicatorsScore,
  indicatorsPercent,
  indicatorsScoreRank,
  results,
  overdue,
];

/** The layout with the id. */
export function layoutOf(id: LayoutId): Layout {
  return layouts.find((layout) => layout.id === id)!;
}

/** The layout that appendices of a kind have when they name none. */
export function usualLayout(table: Layout['table']): Layout {
  return layouts.find((layout) => layout.table === table && layout.usual)!;
}

/** The layout that a cell of the column "Mẫu" names, in either language or by id; undefined when it is none. */
export function readLayout(text: string): Layout | undefined {
  const id = readChoice('layout', text);
  return layouts.find((layout) => layout.id === id);
}
