import type { DeadlinePhase, DeadlineReading } from '../../deadline';
import { isMergeUp } from '../../model/merge-up';
import { compareKey } from '../../text/compare-key';
import type { RuleContext } from '../types';

/** Writings of "as above" and "none" that are no deadline of their own. */
const NOT_OWN = /^(?:-|–|nt|như trên|\/\/)\.?$/iu;

/** Phrases that every reader understands and that set no day. */
const UNMEASURED = [
  'theo tình hình',
  'theo thực tế',
  'theo quy định',
  'theo nhu cầu',
  'theo điều kiện',
  'theo thời hạn quy định',
  'theo đúng thời hạn',
  'không thời hạn',
  'không xác định',
  'khi cần',
  'khi có điều kiện',
  'tùy tình hình',
  'tùy theo',
].map(compareKey);

/** Whether a phrase that no date could be read from is one of those that set none, and no slip. */
export function isUnmeasured(reading: DeadlineReading): boolean {
  const key = compareKey(reading.text);
  return reading.kind === 'unknown' && !/\d/.test(key) && UNMEASURED.some((phrase) => key.includes(phrase));
}

/** Cells that hold deadlines, for cell rules. */
export const DEADLINE_CELLS = { tasks: ['deadline'] } as const;

/** The deadline that a task's own cell sets; undefined where it is blank, a ditto mark or "nt". */
export function ownDeadline(text: string, context: RuleContext): DeadlineReading | undefined {
  if (text.trim() === '' || isMergeUp(text) || NOT_OWN.test(text.trim())) return undefined;
  return context.deadline(text);
}

/** The phases of a deadline; one without phases is its own only phase. */
export function phasesOf(reading: DeadlineReading): readonly (DeadlinePhase | DeadlineReading)[] {
  return reading.phases && reading.phases.length > 0 ? reading.phases : [reading];
}
