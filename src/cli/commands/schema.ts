import { describeWorkbook } from '../../core/schema/describe';
import { dataPackage } from '../../core/schema/frictionless';
import { commonOptions, stringOption, type Command } from '../command';
import { deliver, requireExtension } from '../files';

/** `phuluc schema`: the standard workbook as a Frictionless data package, or as a page. */
export const schema: Command = {
  name: 'schema',
  summary: {
    vi: 'Xuất cấu trúc sổ kế hoạch (Frictionless, hoặc trang mô tả).',
    en: 'Write the workbook’s schema (Frictionless, or a page).',
  },
  usage: '[-o datapackage.json|workbook.md]',
  options: { output: commonOptions.output },
  async run(invocation) {
    const output = stringOption(invocation, 'output');
    const page = output !== undefined && requireExtension(output, ['.json', '.md']) === '.md';
    await deliver(invocation, output, page ? describeWorkbook() : `${JSON.stringify(dataPackage(), null, 2)}\n`);
    return 0;
  },
};
