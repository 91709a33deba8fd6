import { bareKey } from '../text/compare-key';
import type { Position, RankGroup, TargetMeasure, TargetReading } from './types';
import { lowerIsBetterWords, moneyUnits } from './words';

/** How two readings were compared, and with which figures. */
export interface TargetComparison {
  /** The target asks for less than the result that was reached. */
  readonly below: boolean;
  readonly by: 'value' | 'share' | 'group' | 'rank';
  /** What was compared: values, shares of the maximum (0 to 1), levels of group, or ranks. */
  readonly target: number;
  readonly result: number;
}

export interface CompareOptions {
  /** Less is better, as with "tỷ lệ hồ sơ quá hạn"; where it is not said, a target of at most so much means it. */
  readonly lowerIsBetter?: boolean;
}

const bareLowerIsBetter = lowerIsBetterWords.map(bareKey);

/** Whether less is better: by the target's own words ("dưới 5%", "giảm 10%"), or by the indicator's name. */
export function betterDirection(target: TargetReading, indicatorName = ''): 'higher' | 'lower' {
  if (target.comparison === 'atMost' || target.comparison === 'lessThan') return 'lower';
  if (target.change?.direction === 'decrease' && target.value === undefined) return 'lower';
  const name = ` ${bareKey(indicatorName)} `;
  return bareLowerIsBetter.some((word) => name.includes(` ${word} `)) ? 'lower' : 'higher';
}

/** The part of its maximum that a value reaches, 0 to 1: points of a maximum, or a percentage. */
export function shareOf(measure: TargetMeasure): number | undefined {
  if (measure.value === undefined) return undefined;
  if (measure.maximum !== undefined) return measure.maximum === 0 ? undefined : measure.value / measure.maximum;
  return measure.kind === 'percent' && measure.unit === '%' ? measure.value / 100 : undefined;
}

/** The end of a range that must be reached. */
const demanded = (measure: TargetMeasure, lower: boolean): number | undefined =>
  lower ? (measure.upTo ?? measure.value) : measure.value;

const isFigure = (measure: TargetMeasure): boolean => measure.kind === 'percent' || measure.kind === 'score';

/** Values that may be set side by side: the same unit, or one of them bare (its unit stands in the column title). */
function comparableValues(target: TargetMeasure, result: TargetMeasure): [number, number] | undefined {
  const lower = target.comparison === 'atMost' || target.comparison === 'lessThan';
  const [a, b] = [demanded(target, lower), demanded(result, lower)];
  if (a === undefined || b === undefined) return undefined;
  if (target.kind === 'money' || result.kind === 'money') {
    const [one, other] = [moneyUnits[target.unit ?? ''], moneyUnits[result.unit ?? '']];
    if (one !== undefined && other !== undefined) return [a * one, b * other];
    return target.unit === result.unit ? [a, b] : undefined;
  }
  if (isFigure(target) && isFigure(result)) {
    const sameUnit = target.unit === undefined || result.unit === undefined || target.unit === result.unit;
    return sameUnit ? [a, b] : undefined;
  }
  const bare = target.unit === undefined || result.unit === undefined;
  return bare || target.unit === result.unit ? [a, b] : undefined;
}

/** Points of maxima that may differ are compared as shares, never as points. */
function compareFigures(target: TargetMeasure, result: TargetMeasure, lower: boolean): TargetComparison | undefined {
  const isBelow = (a: number, b: number): boolean => (lower ? a > b : a < b);
  if (target.maximum !== undefined || result.maximum !== undefined) {
    if (target.maximum === result.maximum && target.value !== undefined && result.value !== undefined) {
      return { below: isBelow(target.value, result.value), by: 'value', target: target.value, result: result.value };
    }
    const [a, b] = [shareOf(target), shareOf(result)];
    return a === undefined || b === undefined ? undefined : { below: isBelow(a, b), by: 'share', target: a, result: b };
  }
  const values = comparableValues(target, result);
  return values && { below: isBelow(...values), by: 'value', target: values[0], result: values[1] };
}

/** Provinces of the country are some 30 to 63; a region has fewer. */
const COUNTRY_AT_LEAST = 30;
const isRegional = (scope: string): boolean => /khu vực|vùng|miền/iu.test(scope);

function isSameScope(group: RankGroup, position: Position): boolean {
  const regional = isRegional(position.scope ?? '') || (position.of !== undefined && position.of < COUNTRY_AT_LEAST);
  return isRegional(group.scope) === regional;
}

/** A target of the best twenty is worse than a fifteenth place. */
function compareRanks(target: TargetReading, result: TargetReading): TargetComparison | undefined {
  const { position } = result;
  if (!position) return undefined;
  if (target.position) {
    if (target.position.of !== position.of && target.position.of !== undefined && position.of !== undefined)
      return undefined;
    const { rank } = target.position;
    return { below: rank > position.rank, by: 'rank', target: rank, result: position.rank };
  }
  const group = target.rankGroups?.find((one) => isSameScope(one, position));
  return group && { below: group.size > position.rank, by: 'rank', target: group.size, result: position.rank };
}

/**
 * Compares a target with a result reached (last year's): by figures first, then by rank, then by quartile group.
 * undefined where they have nothing in common; a target that is a change against the result is never compared with it.
 */
export function compareTargets(
  target: TargetReading,
  result: TargetReading,
  options: CompareOptions = {},
): TargetComparison | undefined {
  const lower = options.lowerIsBetter ?? betterDirection(target) === 'lower';
  const figures =
    target.value === undefined || result.value === undefined ? undefined : compareFigures(target, result, lower);
  if (figures) return figures;
  const ranks = compareRanks(target, result);
  if (ranks) return ranks;
  if (!target.group || !result.group) return undefined;
  const [a, b] = [target.group.level, result.group.level];
  return { below: a < b, by: 'group', target: a, result: b };
}

/** Whether the target asks for less than what was reached; undefined where the two cannot be compared. */
export function isBelow(
  target: TargetReading,
  result: TargetReading,
  options: CompareOptions = {},
): boolean | undefined {
  return compareTargets(target, result, options)?.below;
}
