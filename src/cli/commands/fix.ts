import { fixWorkbook } from '../../app/fix-workbook';
import { renderIssue } from '../../core/messages/render-issue';
import { ruleOf } from '../../core/rules';
import { commonOptions, UsageError, type Command } from '../command';
import { openForEdit, writeOutput } from '../files';
import { settingsOption } from '../settings';

/** `phuluc fix`: applies the corrections that have one meaning, and lists what is left. */
export const fix: Command = {
  name: 'fix',
  summary: {
    vi: 'Sửa các lỗi chỉ có một cách sửa; phần còn lại để người chọn.',
    en: 'Apply the corrections that have one meaning; leave the rest to a person.',
  },
  usage: 'SO.xlsx [--rule ID]… -o SO-MOI.xlsx',
  options: {
    rule: {
      type: 'string',
      multiple: true,
      value: 'ID',
      help: { vi: 'Chỉ sửa theo quy tắc này.', en: 'Only this rule.' },
    },
    profile: commonOptions.profile,
    'as-of': commonOptions.asOf,
    output: commonOptions.output,
  },
  async run(invocation) {
    const wanted = invocation.values.rule as readonly string[] | undefined;
    const unknown = wanted?.find((id) => !ruleOf(id));
    if (unknown)
      throw new UsageError({ vi: 'Không có quy tắc “{id}”.', en: 'There is no rule “{id}”.' }, { id: unknown });
    const { workbook, output } = await openForEdit(invocation);
    const result = await fixWorkbook(workbook, settingsOption(invocation), wanted && new Set(wanted));
    await writeOutput(invocation, output, await workbook.save());
    for (const issue of result.applied) {
      invocation.terminal.out(`✓ ${renderIssue(issue, ruleOf(issue.rule)!, result.plan, invocation.language)}\n`);
    }
    const { error, warning, info } = result.remaining.counts;
    invocation.progress(
      {
        vi: 'Đã sửa {n}; còn {error} lỗi, {warning} cảnh báo, {info} gợi ý.',
        en: 'Fixed {n}; {error} errors, {warning} warnings, {info} hints remain.',
      },
      { n: result.applied.length, error, warning, info },
    );
    return error > 0 ? 1 : 0;
  },
};
