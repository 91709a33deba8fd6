import { rules } from '../../core/rules';
import type { Rule } from '../../core/rules/types';
import type { Severity } from '../../core/model/issue';
import { commonOptions, stringOption, type Command } from '../command';
import { deliver, requireExtension } from '../files';

const severityNames: Readonly<Record<Severity | 'off', string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'gợi ý',
  off: '–',
};

function severities(rule: Rule): { drafting: string; signing: string } {
  const { severity } = rule;
  return typeof severity === 'string'
    ? { drafting: severityNames[severity], signing: severityNames[severity] }
    : { drafting: severityNames[severity.drafting], signing: severityNames[severity.signing] };
}

function page(): string {
  const lines = rules.map((rule) => {
    const { drafting, signing } = severities(rule);
    return `| [${rule.id}](${rule.id}.md) | ${rule.title.vi} | ${rule.title.en} | ${drafting} | ${signing} |`;
  });
  return [
    '# Quy tắc kiểm tra (rules)',
    '',
    'Made from the rules by `npm run docs`; do not edit.',
    '',
    '| mã | quy tắc | rule | soạn thảo | trước khi ký |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

/** `phuluc rules`: every rule with its severities. */
export const rulesCommand: Command = {
  name: 'rules',
  summary: { vi: 'Liệt kê các quy tắc kiểm tra.', en: 'List the rules of the check.' },
  usage: '[-o quy-tac.md|quy-tac.json]',
  options: { output: commonOptions.output },
  async run(invocation) {
    const output = stringOption(invocation, 'output');
    if (output !== undefined && requireExtension(output, ['.md', '.json']) === '.md') {
      await deliver(invocation, output, page());
      return 0;
    }
    const list = rules.map((rule) => ({
      id: rule.id,
      title: rule.title[invocation.language],
      severity: rule.severity,
    }));
    const text = list.map(({ id, title }) => `${id.padEnd(32)} ${title}`).join('\n');
    await deliver(invocation, output, output === undefined ? `${text}\n` : `${JSON.stringify(list, null, 2)}\n`);
    return 0;
  },
};
