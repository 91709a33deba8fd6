import { newPlan } from '../../app/new-plan';
import { takeInText } from '../../app/take-in';
import { intakeJson } from '../../core/intake';
import { unreadTexts } from '../../core/messages/intake';
import { say } from '../../core/messages/language';
import { createXlsx } from '../../workbook/xlsx';
import { commonOptions, onlyArgument, stringOption, UsageError, wantsJson, yearOption, type Command } from '../command';
import { deliver, extensionOf, readInput, requireExtension, writeOutput } from '../files';

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
    requireText(bytes, file);
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
      invocation.terminal.err(`  ${where}: ${say(unreadTexts[why], invocation.language)}: ${shorten(text)}\n`);
    }
    if (json) await deliver(invocation, output, `${JSON.stringify(intakeJson(result), null, 2)}\n`);
    else await writeOutput(invocation, output, await createXlsx(newPlan(result.content)));
    return 0;
  },
};

/** Files that people take for text by mistake: zip (.docx, .xlsx, .odt), the old Office container, PDF. */
const NO_TEXT = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

function requireText(bytes: Uint8Array, file: string): void {
  if (!NO_TEXT.some((mark) => mark.every((byte, index) => bytes[index] === byte))) return;
  throw new UsageError(
    {
      vi: '“{file}” không phải tệp văn bản .txt. Mở tệp, chọn Lưu thành (Save As) “Plain Text (.txt)”, mã UTF-8, rồi thử lại.',
      en: '“{file}” is not a .txt file. Open it, save it as “Plain Text (.txt)” in UTF-8, and try again.',
    },
    { file },
  );
}

/** The beginning of a long text, marked as such. */
function shorten(text: string, length = 120): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()} …`;
}
