import { agenciesOfRows, buildCatalogue, defaultCatalogue, readAgencies, type AgencyCatalogue } from '../agency';
import { readDeadline } from '../deadline';
import { planDate } from '../model/build-plan';
import type { AnyRow, Plan } from '../model/plan';
import type { RuleContext } from '../rules/types';
import type { LivePlanIndex } from './plan-index';
import type { CheckSettings } from './settings';

/** Catalogues by the rows they were built from, so that a re-check of other rows does not build them again. */
const catalogues = new WeakMap<object, AgencyCatalogue>();

/** The catalogue of the workbook, or the one shipped with phuluc where the workbook has none. */
function catalogueOf(plan: Plan): AgencyCatalogue {
  const { rows } = plan.tables.agencies;
  if (rows.length === 0) return defaultCatalogue();
  let catalogue = catalogues.get(rows);
  if (!catalogue) {
    catalogue = buildCatalogue(agenciesOfRows(rows));
    catalogues.set(rows, catalogue);
  }
  return catalogue;
}

/** What the rules may ask of the plan; `report` is where their findings go. */
export function makeContext(
  plan: Plan,
  settings: CheckSettings,
  index: LivePlanIndex,
  report: RuleContext['report'],
): RuleContext {
  const catalogue = catalogueOf(plan);
  const date = planDate(plan);
  const agencyOptions = date === undefined ? { catalogue } : { catalogue, date };
  const deadlineOptions = {
    ...(plan.year === undefined ? {} : { year: plan.year }),
    ...(plan.years === undefined ? {} : { period: plan.years }),
  };
  return {
    plan,
    profile: settings.profile,
    asOf: settings.asOf,
    catalogue,
    planDate: date,
    index,
    agencies: (text) => readAgencies(text, agencyOptions),
    deadline: (text) => readDeadline(text, deadlineOptions),
    report,
    reportProperty: (property, message, data, remedies) => {
      const at = plan.documentRows[property];
      const row = (at === undefined ? undefined : index.at('plan', at)) ?? headerOfPlanTable(plan);
      report(row, 'value', message, data, remedies);
    },
  };
}

/** Stands for a property whose row is missing from tblKeHoach: the finding points at the table's header. */
function headerOfPlanTable(plan: Plan): AnyRow {
  const sheet = plan.tables.plan;
  return { table: 'plan', row: sheet.headerRow, own: {}, property: '', value: '' };
}
