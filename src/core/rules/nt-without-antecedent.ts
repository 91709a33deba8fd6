import { isMergeUp } from '../model/merge-up';
import type { IndicatorRow, TaskRow } from '../model/plan';
import { cellText } from './edit';
import { indicatorsByAppendix, tasksByAppendix } from './partitions';
import { isBlank } from './support/blank';
import { partitionsOf } from './support/partitions-of';
import type { GroupRule, RuleContext } from './types';

/** Columns in which offices write "nt"; those of agencies may hold it beside names ("nt; Sở Tài chính"). */
const COLUMNS = {
  tasks: { agencies: ['lead', 'coordinators'], others: ['product', 'deadline', 'content', 'note'] },
  indicators: { agencies: ['monitor', 'implementer'], others: ['unit', 'target', 'note'] },
} as const;

/** "nt", "n/t", "như trên", "-nt-", with quotes or a full stop around it. */
const WHOLE = /^["“”'(\s-]*(?:n\s*[/.]?\s*t|như trên)["“”').\s-]*$/iu;
const INSIDE = /(?<!\p{L})(?:n[/.]?t|như trên)(?!\p{L})/iu;

/** "nt" stands for the cell above; where nothing stands above, nobody is named. */
export const ntWithoutAntecedent: GroupRule<'tasks' | 'indicators'> = {
  id: 'nt-without-antecedent',
  severity: 'error',
  scope: 'group',
  partitions: partitionsOf(tasksByAppendix, indicatorsByAppendix),
  title: { vi: '“Như trên” mà phía trên không có gì', en: '“As above” with nothing above' },
  messages: {
    nothing: {
      what: {
        vi: '“{text}” trỏ lên ô trên, nhưng cột này phía trên chưa có nội dung.',
        en: '“{text}” points to the cell above, but the column is empty up to here.',
      },
      todo: { vi: 'Ghi đầy đủ nội dung của ô.', en: 'Write out what is meant.' },
    },
  },
  checkGroup(group, _appendix, context) {
    const rows = group as readonly (TaskRow | IndicatorRow)[];
    const { agencies, others } = COLUMNS[rows[0]!.table];
    for (const column of [...agencies, ...others]) {
      const isAgency = (agencies as readonly string[]).includes(column);
      for (const row of rows) {
        const text = cellText(row, column);
        if (isBlank(text) || isMergeUp(text)) continue;
        if (!pointsUp(text, isAgency, context)) break;
        context.report(row, column, 'nothing', { text });
        if (!WHOLE.test(text)) break;
      }
    }
  },
};

function pointsUp(text: string, isAgency: boolean, { agencies }: RuleContext): boolean {
  if (WHOLE.test(text)) return true;
  return isAgency && INSIDE.test(text) && agencies(text).items.some(({ sameAsAbove }) => sameAsAbove === true);
}
