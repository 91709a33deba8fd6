import { compareKey } from '../text/compare-key';
import { planProperties, type PlanProperty, type PlanPropertySpec } from './plan-properties';

const byLabel = new Map<string, PlanProperty>(
  (planProperties as readonly (PlanPropertySpec & { key: PlanProperty })[]).flatMap((property) =>
    [property.label, property.labelEn, ...(property.otherLabels ?? [])].map(
      (label) => [compareKey(label), property.key] as const,
    ),
  ),
);

/** The property that a row of tblKeHoach names; undefined when it is the user's own. */
export function propertyOfLabel(label: string): PlanProperty | undefined {
  return byLabel.get(compareKey(label.replace(/[:*]\s*$/u, '')));
}
