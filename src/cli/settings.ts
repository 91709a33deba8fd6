import type { CheckSettings } from '../core/check/settings';
import { parseDate, type IsoDate } from '../core/model/date';
import { stringOption, UsageError, type Invocation } from './command';

/** The day given by `--as-of`, or today; a UsageError when it is no date. */
export function asOfOption(invocation: Invocation): IsoDate {
  const text = stringOption(invocation, 'as-of');
  if (text === undefined) return invocation.terminal.today();
  const date = parseDate(text);
  if (!date) {
    throw new UsageError(
      {
        vi: 'Ngày “{date}” không hợp lệ; ghi ngày/tháng/năm, ví dụ 31/12/2025.',
        en: '“{date}” is no date; write day/month/year, such as 31/12/2025.',
      },
      { date: text },
    );
  }
  return date;
}

/** How a check is to run: `--profile` and `--as-of`. */
export function settingsOption(invocation: Invocation): CheckSettings {
  const profile = stringOption(invocation, 'profile') ?? 'drafting';
  if (profile !== 'drafting' && profile !== 'signing') {
    throw new UsageError(
      {
        vi: 'Không có mức kiểm tra “{profile}”; chọn drafting hoặc signing.',
        en: 'There is no profile “{profile}”; choose drafting or signing.',
      },
      { profile },
    );
  }
  return { profile, asOf: asOfOption(invocation) };
}
