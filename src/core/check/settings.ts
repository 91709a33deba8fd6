import type { IsoDate } from '../model/date';
import type { Profile, Severity } from '../model/issue';
import type { Rule } from '../rules/types';

/** How a check is to be run. */
export interface CheckSettings {
  readonly profile: Profile;
  /** The explicit "today" for rules that depend on the date; without it they are silent. */
  readonly asOf?: IsoDate;
  /** Severities set by the user, by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/** The severity of a rule's findings under the settings; `off` when it is not to run. */
export function severityOf(rule: Rule, settings: CheckSettings): Severity | 'off' {
  if (rule.dependsOnDate && settings.asOf === undefined) return 'off';
  const own = settings.severities?.[rule.id];
  if (own !== undefined) return own;
  return typeof rule.severity === 'string' ? rule.severity : rule.severity[settings.profile];
}
