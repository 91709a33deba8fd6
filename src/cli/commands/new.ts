import { blankContent, newPlan } from '../../app/new-plan';
import { samplePlan } from '../../app/samples';
import { createXlsx } from '../../workbook/xlsx';
import { commonOptions, stringOption, UsageError, yearOption, type Command } from '../command';
import { requireExtension, writeOutput } from '../files';

/** `phuluc new`: a blank standard workbook, or the sample. */
export const newWorkbook: Command = {
  name: 'new',
  summary: { vi: 'Tạo sổ kế hoạch mới.', en: 'Make a new standard workbook.' },
  usage: '-o SO.xlsx [--year NĂM] [--sample]',
  options: {
    output: commonOptions.output,
    year: commonOptions.year,
    sample: { type: 'boolean', help: { vi: 'Sổ mẫu đã điền sẵn.', en: 'The sample, filled in.' } },
  },
  async run(invocation) {
    const output = stringOption(invocation, 'output');
    if (output === undefined || invocation.args.length > 0) {
      throw new UsageError({
        vi: 'Cần tên tệp: phuluc new -o so.xlsx.',
        en: 'A file name is needed: phuluc new -o so.xlsx.',
      });
    }
    requireExtension(output, ['.xlsx']);
    const content = invocation.values.sample === true ? samplePlan : blankContent(yearOption(invocation));
    await writeOutput(invocation, output, await createXlsx(newPlan(content)));
    invocation.progress({ vi: 'Đã tạo {file}.', en: 'Made {file}.' }, { file: output });
    return 0;
  },
};
