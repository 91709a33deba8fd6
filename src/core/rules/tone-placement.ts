import type { IndicatorRow, TaskRow } from '../model/plan';
import { profileText } from '../text/profile';
import { TextBit } from '../text/text-bits';
import { moveTone, toneVariants, type ToneVariant } from '../text/tone-placement';
import { cellText } from './edit';
import { spansIn } from './support/spans-in';
import { byAppendix } from './support/agency-columns';
import { rewrite, type Writing } from './support/writings';
import type { GroupRule } from './types';

/** Columns of prose in which words recur. */
const COLUMNS = { tasks: ['task', 'product', 'content'], indicators: ['name', 'target'] } as const;

/**
 * `hóa` and `hoá` are both right (Quyết định 1989/QĐ-BGDĐT, Điều 8, has the second for school books, laws write the
 * first); one document keeps to one. Information only, told once a word.
 */
export const tonePlacement: GroupRule<'tasks' | 'indicators'> = {
  id: 'tone-placement',
  severity: 'info',
  scope: 'group',
  partitions: byAppendix,
  reads: ['task', 'product', 'content', 'name', 'target'],
  title: { vi: 'Vị trí dấu thanh không thống nhất', en: 'Tone marks placed in two ways' },
  messages: {
    mixed: {
      what: {
        vi: '“{word}” ({count} chỗ) và “{usual}” ({usualCount} chỗ) đặt dấu thanh khác nhau.',
        en: '“{word}” ({count} times) and “{usual}” ({usualCount} times) place the tone differently.',
      },
      todo: { vi: 'Thống nhất một cách: “{usual}”.', en: 'Keep to one: “{usual}”.' },
    },
  },
  checkGroup(rows, _appendix, { report }) {
    const { table } = rows[0]!;
    const cells = rows.flatMap((row) => COLUMNS[table].map((column) => ({ row, column, text: cellText(row, column) })));
    // The slow search runs only where the appendix holds both placements.
    const bits = cells.reduce((all, { text }) => all | profileText(text), 0);
    if ((bits & TextBit.ToneOldStyle) === 0 || (bits & TextBit.ToneNewStyle) === 0) return;
    const words = new Map<string, { old: Writing[]; new: Writing[] }>();
    for (const { row, column, text } of cells) {
      for (const variant of spansIn(text, toneVariants)) collect(words, row, column, variant);
    }
    for (const styles of words.values()) {
      if (styles.old.length === 0 || styles.new.length === 0) continue;
      const usualStyle = styles.new.length > styles.old.length ? 'new' : 'old';
      const [usual, others] = usualStyle === 'new' ? [styles.new, styles.old] : [styles.old, styles.new];
      const first = others[0]!;
      const data = { word: first.text, count: others.length, usual: usual[0]!.text, usualCount: usual.length };
      const edits = others.flatMap((place) => rewrite([place], moveTone(place.text, usualStyle)));
      report(
        first.row,
        first.column,
        'mixed',
        data,
        others.length === 1 ? { suggestions: [{ text: usual[0]!.text, edits }] } : {},
      );
    }
  },
};

function collect(
  words: Map<string, { old: Writing[]; new: Writing[] }>,
  row: TaskRow | IndicatorRow,
  column: string,
  variant: ToneVariant,
): void {
  const key = variant.key.toLowerCase();
  const styles = words.get(key) ?? { old: [], new: [] };
  styles[variant.style].push({ row, column, text: variant.text, start: variant.start, end: variant.end });
  words.set(key, styles);
}
