import { leadAlsoCoordinates } from './lead-also-coordinates';
import { notNfc } from './not-nfc';
import { repeatedSection } from './repeated-section';
import type { Rule } from './types';

export type * from './types';

/** Every rule of the plan, in the order in which lists show them. */
export const rules: readonly Rule[] = [leadAlsoCoordinates, notNfc, repeatedSection] as readonly Rule[];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with the id; undefined when there is none. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
