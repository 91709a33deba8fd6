import { newPlan } from '../../app/new-plan';
import { takeInText } from '../../app/take-in';
import { intakeJson } from '../../core/intake';
import { unreadTexts } from '../../core/messages/intake';
import { say } from '../../core/messages/language';
import { createXlsx } from '../../workbook/xlsx';
import { commonOptions, onlyArgument, stringOption, UsageError, wantsJson, yearOption, type Command } from '../command';
import { deliver, extensionOf, readInput, requireExtension } from '../files';

/** `phuluc intake`: an existing appendix, as published text, into a standard workbook. */
export const intake: Command = {
  name: 'intake',
  summary: {
    vi: 'Đưa phụ lục có sẵn (văn bản .txt) vào sổ kế hoạch.',
    en: 'Take existing appendices (.txt) into a standard workbook.',
  },
  usage: 'FILE.txt [--year NĂM] -o SO.xlsx|plan.json',
  options: { year: commonOptions.year, output: commonOptions.output, format: commonOptions.format },
  async run(invocation) {
    const file = onlyArgument(invocation, { vi: 'tệp văn bản', en: 'text file' });
    const output = stringOption(invocation, 'output');
    const json = wantsJson(invocation) || output === undefined || extensionOf(output) === '.json';
    if (output !== undefined) requireExtension(output, ['.xlsx', '.json']);
    const bytes = await readInput(invocation, file);
    const result = takeInText(bytes, yearOption(invocation));
    if (result.appendices.length === 0) {
      throw new UsageError(
        { vi: 'Không tìm thấy phụ lục nào trong “{file}”.', en: 'No appendix was found in “{file}”.' },
        { file },
      );
    }
    invocation.progress(
      {
        vi: 'Đọc được {n} phụ lục, {rows} dòng; {unread} đoạn chưa đọc được.',
        en: 'Read {n} appendices, {rows} rows; {unread} pieces unread.',
      },
      {
        n: result.appendices.length,
        rows: result.appendices.reduce((sum, { rows }) => sum + rows.length, 0),
        unread: result.unread.length,
      },
    );
    for (const { text, why, line } of result.unread) {
      const where = say({ vi: 'dòng {line}', en: 'line {line}' }, invocation.language, { line });
      invocation.terminal.err(`  ${where}: ${say(unreadTexts[why], invocation.language)}: ${text.slice(0, 120)}\n`);
    }
    if (json) await deliver(invocation, output, `${JSON.stringify(intakeJson(result), null, 2)}\n`);
    else await invocation.terminal.writeFile(output, await createXlsx(newPlan(result.content)));
    return 0;
  },
};
