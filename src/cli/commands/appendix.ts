import { drawAppendices, planAppendices } from '../../app/draw-appendices';
import { readWorkbook } from '../../app/read-workbook';
import { appendixDocument, appendixJson, type AppendixTable, type LabelForm } from '../../core/appendix';
import { renderGate } from '../../core/messages/gates';
import { createXlsx } from '../../workbook/xlsx';
import { commonOptions, onlyArgument, stringOption, UsageError, type Command, type Invocation } from '../command';
import { deliver, openWorkbook, requireExtension } from '../files';
import { asOfOption } from '../settings';

/** `phuluc appendix`: the official tables as print-ready sheets, a page for the browser, or JSON. */
export const appendix: Command = {
  name: 'appendix',
  summary: { vi: 'Vẽ phụ lục để ký: trang tính in được, HTML hoặc JSON.', en: 'Draw the appendices: print-ready sheets, HTML or JSON.' },
  usage: 'SO.xlsx [--id PL1] [--layout MẪU] [--label legal|capitals|arabic] -o out.xlsx|out.html|out.json',
  options: {
    id: { type: 'string', multiple: true, value: 'ID', help: { vi: 'Chỉ vẽ phụ lục có mã này.', en: 'Only the appendix with this id.' } },
    layout: { type: 'string', value: 'MẪU', help: { vi: 'Mẫu khác với mẫu ghi trong sổ (results, overdue …).', en: 'Another layout than the workbook’s (results, overdue …).' } },
    label: {
      type: 'string',
      value: 'legal|capitals|arabic',
      help: { vi: 'Cách ghi “Phụ lục I”: đúng quy định, chữ hoa, hay số Ả Rập.', en: 'How the label is written: by the decree, in capitals, with Arabic numbers.' },
    },
    'as-of': commonOptions.asOf,
    output: commonOptions.output,
  },
  async run(invocation) {
    const file = onlyArgument(invocation, { vi: 'sổ kế hoạch (.xlsx)', en: 'standard workbook (.xlsx)' });
    const output = stringOption(invocation, 'output');
    const extension = output === undefined ? '.json' : requireExtension(output, ['.xlsx', '.html', '.json']);
    const workbook = await openWorkbook(invocation, file);
    const { plan, notices } = await readWorkbook(workbook);
    for (const notice of notices) invocation.terminal.err(`${renderGate(notice, invocation.language)}\n`);
    const ids = invocation.values.id as readonly string[] | undefined;
    const layout = stringOption(invocation, 'layout');
    const tables = planAppendices(plan, {
      ...(ids ? { ids } : {}),
      ...(layout === undefined ? {} : { layout }),
      label: labelOption(invocation),
      asOf: asOfOption(invocation),
    });
    if (tables.length === 0) {
      throw new UsageError({ vi: 'Sổ không có phụ lục nào để vẽ. Điền trang “Phụ lục” trước.', en: 'The workbook has no appendix to draw. Fill in the sheet “Phụ lục” first.' });
    }
    invocation.progress({ vi: 'Đang vẽ {n} phụ lục …', en: 'Drawing {n} appendices …' }, { n: tables.length });
    if (output !== undefined && extension === '.xlsx') {
      if (output === file) {
        await drawAppendices(workbook, tables);
        await invocation.terminal.writeFile(output, await workbook.save());
      } else {
        await invocation.terminal.writeFile(output, await createXlsx(appendixDocument(tables, plan.document.title)));
      }
    } else {
      await deliver(invocation, output, renderTables(tables, extension, plan.document.title));
    }
    return 0;
  },
};

function labelOption(invocation: Invocation): LabelForm {
  const label = stringOption(invocation, 'label') ?? 'legal';
  if (label !== 'legal' && label !== 'capitals' && label !== 'arabic') {
    throw new UsageError({ vi: 'Không có cách ghi “{label}”.', en: 'There is no label form “{label}”.' }, { label });
  }
  return label;
}

function renderTables(tables: readonly AppendixTable[], extension: string, title: string): string {
  if (extension === '.html') return appendixPage(tables, title);
  return `${JSON.stringify(tables.map(appendixJson), null, 2)}\n`;
}
