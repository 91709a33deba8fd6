import type { ProgressRow } from '../model/plan';
import { readChoice, writeChoice } from '../schema/choices';
import { replaceCell } from './edit';
import { isBlank } from './support/blank';
import type { Remedies, RowRule } from './types';

/** The share of a task that is done fits its status, and lies between 0 and 100%. */
export const shareDisagrees: RowRule<'progress'> = {
  id: 'share-disagrees',
  severity: 'warning',
  scope: 'row',
  tables: ['progress'],
  title: { vi: 'Tỷ lệ không khớp với tình trạng', en: 'Share at odds with the status' },
  messages: {
    unread: {
      what: { vi: '“{share}” không phải là một tỷ lệ.', en: '“{share}” is not a share.' },
      todo: { vi: 'Ghi từ 0% đến 100%.', en: 'Give 0% to 100%.' },
    },
    range: {
      what: { vi: 'Tỷ lệ {share} nằm ngoài khoảng 0% đến 100%.', en: 'The share {share} is not between 0% and 100%.' },
      todo: { vi: 'Ghi từ 0% đến 100%.', en: 'Give 0% to 100%.' },
    },
    unfinished: {
      what: { vi: 'Báo đã hoàn thành nhưng tỷ lệ mới {share}.', en: 'The task is done, but its share is {share}.' },
      todo: { vi: 'Ghi 100%, hoặc đổi tình trạng.', en: 'Make it 100%, or change the status.' },
    },
    finished: {
      what: {
        vi: 'Tỷ lệ là 100% nhưng tình trạng là “{status}”.',
        en: 'The share is 100%, but the status is “{status}”.',
      },
      todo: {
        vi: 'Đổi tình trạng thành “Đã hoàn thành”, hoặc ghi lại tỷ lệ.',
        en: 'Change the status to done, or the share.',
      },
    },
    begun: {
      what: {
        vi: 'Chưa triển khai nhưng tỷ lệ đã là {share}.',
        en: 'The task is not begun, but its share is {share}.',
      },
      todo: { vi: 'Đổi tình trạng, hoặc ghi tỷ lệ 0%.', en: 'Change the status, or make the share 0%.' },
    },
  },
  checkRow(row, { report }) {
    if (isBlank(row.share)) return;
    const message = faultOf(row);
    if (message)
      report(row, 'share', message, { share: row.share.trim(), status: row.status }, remediesOf(row, message));
  },
};

type Message = 'unread' | 'range' | 'unfinished' | 'finished' | 'begun';

function faultOf(row: ProgressRow): Message | undefined {
  const share = readShare(row.share);
  if (share === undefined) return 'unread';
  if (share < 0 || share > 100) return 'range';
  const status = isBlank(row.status) ? undefined : readChoice('progressStatus', row.status);
  if (status === 'done') return share < 100 ? 'unfinished' : undefined;
  if (status === 'notStarted' && share > 0 && share < 100) return 'begun';
  return status !== undefined && share === 100 ? 'finished' : undefined;
}

/** Percent from "80%", "80", "80,5 %", or "0,8" as Excel holds a share without its format; undefined when it is no number. */
function readShare(text: string): number | undefined {
  const match = /^([+-]?\d{1,4}(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]!.replace(',', '.'));
  const isFraction = match[2] === '' && /[.,]/.test(match[1]!) && Math.abs(value) <= 1;
  return isFraction ? value * 100 : value;
}

function remediesOf(row: ProgressRow, message: Message): Remedies {
  const status = (code: string) => replaceCell(row, 'status', writeChoice('progressStatus', code));
  const share = (text: string) => replaceCell(row, 'share', text);
  const choices: Partial<Record<Message, Remedies>> = {
    unfinished: { suggestions: [share('100%'), status('underWay')] },
    finished: { suggestions: [status('done')] },
    begun: { suggestions: [status('underWay'), share('0%')] },
  };
  return choices[message] ?? {};
}
