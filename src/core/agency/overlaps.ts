import type { Agency, AgencyItem, Coverage } from './types';
import type { AgencyCatalogue } from './build-catalogue';
import { looseKey, wordsOf } from './words/expand';

/**
 * How two items of one row meet. `same`: one agency or group twice. `memberOfGroup`: an agency and a group it belongs to
 * ("Sở Nội vụ" leads, "Các sở, ban, ngành" coordinate), which is normal. `groupInGroup`: two groups with bodies in common
 * ("Các sở, ngành" lead, "Các sở, ngành, địa phương" coordinate).
 */
export type Relation = 'same' | 'memberOfGroup' | 'groupInGroup';

/** Whom a broad coverage holds. */
const HOLDS: Readonly<Record<Coverage, readonly Coverage[]>> = {
  localities: ['districts', 'communes'],
  units: ['publicUnits'],
};

function spread(covers: readonly Coverage[]): Set<Coverage> {
  return new Set(covers.flatMap((coverage) => [coverage, ...(HOLDS[coverage] ?? [])]));
}

/** Ids of the groups over an agency or group, however far up. */
function groupsOver(agency: Agency | undefined, catalogue: AgencyCatalogue): Set<string> {
  const over = new Set<string>();
  const open = [...(agency?.memberOf ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (over.has(id)) continue;
    over.add(id);
    open.push(...(catalogue.byId.get(id)?.memberOf ?? []));
  }
  return over;
}

const idsOf = (item: AgencyItem): string[] => (item.id === undefined ? [] : [item.id, ...(item.alsoIds ?? [])]);

function isSame(a: AgencyItem, b: AgencyItem): boolean {
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return false;
  const ids = idsOf(b);
  if (idsOf(a).some((id) => ids.includes(id))) return true;
  return a.id === undefined && b.id === undefined && looseKey(wordsOf(a.text)) === looseKey(wordsOf(b.text));
}

const isOver = (group: AgencyItem, item: AgencyItem, catalogue: AgencyCatalogue): boolean =>
  idsOf(item).some((id) => {
    const over = groupsOver(catalogue.byId.get(id), catalogue);
    return idsOf(group).some((groupId) => over.has(groupId));
  });

const meet = (a: readonly Coverage[], b: readonly Coverage[]): boolean => {
  const other = spread(b);
  return [...spread(a)].some((coverage) => other.has(coverage));
};

/** How two items meet; undefined where they have nobody in common, or nobody in particular ("các cơ quan liên quan"). */
export function overlaps(a: AgencyItem, b: AgencyItem, catalogue: AgencyCatalogue): Relation | undefined {
  if (isSame(a, b)) return 'same';
  if (a.vague || b.vague || (!a.group && !b.group)) return undefined;
  if (a.group && b.group) {
    const held = isOver(a, b, catalogue) || isOver(b, a, catalogue) || meet(a.covers ?? [], b.covers ?? []);
    return held ? 'groupInGroup' : undefined;
  }
  const [group, single] = a.group ? [a, b] : [b, a];
  const kinds = idsOf(single).flatMap((id) => catalogue.covers.get(id) ?? []);
  return isOver(group, single, catalogue) || meet(group.covers ?? [], kinds) ? 'memberOfGroup' : undefined;
}
