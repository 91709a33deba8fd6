import { checkWorkbook } from '../../app/check-workbook';
import type { CheckResult } from '../../core/check/result';
import { renderGate } from '../../core/messages/gates';
import { say } from '../../core/messages/language';
import { renderIssue } from '../../core/messages/render-issue';
import type { Severity } from '../../core/model/issue';
import type { Plan } from '../../core/model/plan';
import { ruleOf } from '../../core/rules';
import type { Bilingual } from '../../core/schema';
import { commonOptions, onlyArgument, stringOption, wantsJson, type Command, type Invocation } from '../command';
import { deliver, openWorkbook } from '../files';
import { settingsOption } from '../settings';

const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Gợi ý', en: 'Info' },
};

/** `phuluc check`: findings as lines for people, or as JSON. */
export const check: Command = {
  name: 'check',
  summary: { vi: 'Kiểm tra sổ kế hoạch theo các quy tắc.', en: 'Check a standard workbook against the rules.' },
  usage: 'SO.xlsx [--profile drafting|signing] [--as-of D] [--format text|json] [-o FILE]',
  options: {
    profile: commonOptions.profile,
    'as-of': commonOptions.asOf,
    format: commonOptions.format,
    output: commonOptions.output,
  },
  async run(invocation) {
    const file = onlyArgument(invocation, { vi: 'sổ kế hoạch (.xlsx)', en: 'standard workbook (.xlsx)' });
    const json = wantsJson(invocation);
    const settings = settingsOption(invocation);
    const workbook = await openWorkbook(invocation, file);
    invocation.progress({ vi: 'Đang kiểm tra …', en: 'Checking …' });
    const { plan, result, notices } = await checkWorkbook(workbook, settings);
    for (const notice of notices) invocation.terminal.err(`${renderGate(notice, invocation.language)}\n`);
    const text = json
      ? `${JSON.stringify(checkJson(result, plan, invocation), null, 2)}\n`
      : checkText(result, plan, invocation);
    await deliver(invocation, stringOption(invocation, 'output'), text);
    return result.counts.error > 0 ? 1 : 0;
  },
};

/** The shape that others may rely on (docs/json.md). */
function checkJson(result: CheckResult, plan: Plan, { language }: Pick<Invocation, 'language'>): object {
  return {
    counts: result.counts,
    rowsRead: result.rowsRead,
    waived: result.waived.length,
    issues: result.issues.map((issue) => ({
      rule: issue.rule,
      severity: issue.severity,
      table: issue.table,
      row: issue.rowId || String(issue.row),
      column: issue.column,
      sheet: issue.sheet,
      cell: issue.cell,
      message: renderIssue(issue, ruleOf(issue.rule)!, plan, language),
      ...(issue.fix ? { fix: issue.fix.text } : {}),
      ...(issue.suggestions ? { suggestions: issue.suggestions.map(({ text }) => text) } : {}),
    })),
  };
}

function checkText(result: CheckResult, plan: Plan, { language }: Invocation): string {
  const lines = result.issues.map(
    (issue) =>
      `${severityNames[issue.severity][language]}  ${renderIssue(issue, ruleOf(issue.rule)!, plan, language)}  [${issue.rule}]`,
  );
  const summary = say(
    {
      vi: '{rows} dòng: {error} lỗi, {warning} cảnh báo, {info} gợi ý{waived}.',
      en: '{rows} rows: {error} errors, {warning} warnings, {info} hints{waived}.',
    },
    language,
    {
      rows: result.rowsRead,
      ...result.counts,
      waived:
        result.waived.length > 0
          ? say({ vi: ', {n} được miễn', en: ', {n} waived' }, language, { n: result.waived.length })
          : '',
    },
  );
  return `${[...lines, summary].join('\n')}\n`;
}
