import type { DeadlineReading } from '../deadline';
import type { TaskRow } from '../model/plan';
import { compareKey } from '../text/compare-key';
import { tasksByAppendix } from './partitions';
import { ownDeadline } from './support/deadline-cell';
import { rewrite, spellingsOf, type Writing } from './support/writings';
import type { GroupRule } from './types';

/** One deadline is written one way: "Ban hành Quý IV", "Ban hành: Quý IV" and "Quý IV" in one table make readers wonder. */
export const deadlineSpellings: GroupRule<'tasks'> = {
  id: 'deadline-spellings',
  severity: 'info',
  scope: 'group',
  partitions: [tasksByAppendix],
  reads: ['deadline'],
  title: { vi: 'Một thời hạn ghi nhiều cách', en: 'One deadline written several ways' },
  messages: {
    several: {
      what: {
        vi: '“{spelling}” ({count} ô) và “{usual}” ({usualCount} ô) là cùng một thời hạn.',
        en: '“{spelling}” ({count} cells) and “{usual}” ({usualCount} cells) are the same deadline.',
      },
      todo: { vi: 'Thống nhất một cách ghi: “{usual}”.', en: 'Write it one way: “{usual}”.' },
    },
  },
  checkGroup(rows, _appendix, context) {
    const byMeaning = new Map<string, Writing[]>();
    const meanings = new Map<string, string | undefined>();
    for (const row of rows) {
      if (!meanings.has(row.deadline)) {
        const reading = ownDeadline(row.deadline, context);
        meanings.set(row.deadline, reading && meaningOf(reading));
      }
      const meaning = meanings.get(row.deadline);
      if (meaning === undefined) continue;
      const writings = byMeaning.get(meaning);
      if (writings) writings.push(writingOf(row));
      else byMeaning.set(meaning, [writingOf(row)]);
    }
    for (const writings of byMeaning.values()) {
      const [usual, ...others] = spellingsOf(writings);
      for (const { text, places } of others) {
        const first = places[0]!;
        const usualText = usual!.text.replace(/[\s.]+$/u, '');
        const data = { spelling: text, count: places.length, usual: usualText, usualCount: usual!.places.length };
        const suggestions = [{ text: usualText, edits: rewrite(places, usualText) }];
        context.report(first.row, 'deadline', 'several', data, { suggestions });
      }
    }
  },
};

function writingOf(row: TaskRow): Writing {
  return { row, column: 'deadline', text: row.deadline, start: 0, end: row.deadline.length };
}

/** Longer deadlines are sentences that say more than a date. */
const LONGEST_PHRASE = 80;

/** What a step does: "Thực hiện", whatever it is done to ("Ban hành kế hoạch", "Ban hành"). */
function actOf(label: string): string {
  return compareKey(label)
    .replace(/^triển khai (?=thực hiện)/u, '')
    .split(' ')
    .slice(0, 2)
    .join(' ');
}

/** What a reading comes to; undefined where words outside the dates (events, conditions) are part of what is said. */
function meaningOf(reading: DeadlineReading): string | undefined {
  const parts = reading.phases?.length ? reading.phases : [reading];
  if (parts.some(({ due, event, plan, condition, unread }) => due === null || event || plan || condition || unread))
    return undefined;
  if (reading.text.length > LONGEST_PHRASE) return undefined;
  return parts
    .map((part) =>
      [part.kind, part.start, part.due, part.recurs?.every, actOf('label' in part ? part.label : '')].join(' '),
    )
    .join(' | ');
}
