import { planAppendices, putAppendices } from '../../app/draw-appendices';
import { readWorkbook } from '../../app/read-workbook';
import {
  appendixDocument,
  appendixJson,
  appendixPage,
  layouts,
  readLayout,
  type AppendixTable,
  type BuildOptions,
  type LabelOptions,
} from '../../core/appendix';
import { renderGate } from '../../core/messages/gates';
import type { Plan } from '../../core/model/plan';
import { createXlsx } from '../../workbook/xlsx';
import { commonOptions, onlyArgument, stringOption, UsageError, type Command, type Invocation } from '../command';
import { deliver, isSameFile, openWorkbook, requireExtension, writeOutput } from '../files';
import { asOfOption } from '../settings';

/** How "Phụ lục I" is written: by the decree, or as many offices print it. */
const LABELS: Readonly<Record<string, LabelOptions>> = {
  legal: {},
  capitals: { labelForm: 'capitals' },
  arabic: { labelForm: 'capitals', numerals: 'arabic' },
};

/** `phuluc appendix`: the official tables as print-ready sheets, a page for the browser, or JSON. */
export const appendix: Command = {
  name: 'appendix',
  summary: {
    vi: 'Vẽ phụ lục để ký: trang tính in được, HTML hoặc JSON.',
    en: 'Draw the appendices: print-ready sheets, HTML or JSON.',
  },
  usage: 'SO.xlsx [--id PL1] [--layout MẪU] [--label legal|capitals|arabic] -o out.xlsx|out.html|out.json',
  options: {
    id: {
      type: 'string',
      multiple: true,
      value: 'ID',
      help: { vi: 'Chỉ vẽ phụ lục có mã này.', en: 'Only the appendix with this id.' },
    },
    layout: {
      type: 'string',
      value: 'MẪU',
      help: {
        vi: 'Mẫu khác với mẫu ghi trong sổ (results, overdue …).',
        en: 'Another layout than the workbook’s (results, overdue …).',
      },
    },
    label: {
      type: 'string',
      value: 'legal|capitals|arabic',
      help: {
        vi: 'Cách ghi “Phụ lục I”: đúng quy định, chữ hoa, hay số Ả Rập.',
        en: 'How the label is written: by the decree, in capitals, with Arabic numbers.',
      },
    },
    'as-of': commonOptions.asOf,
    output: commonOptions.output,
  },
  async run(invocation) {
    const file = onlyArgument(invocation, { vi: 'sổ kế hoạch (.xlsx)', en: 'standard workbook (.xlsx)' });
    const output = stringOption(invocation, 'output');
    const extension = output === undefined ? '.json' : requireExtension(output, ['.xlsx', '.html', '.json']);
    const options = buildOptions(invocation);
    const workbook = await openWorkbook(invocation, file);
    const { plan, notices } = await readWorkbook(workbook);
    for (const notice of notices) invocation.terminal.err(`${renderGate(notice, invocation.language)}\n`);
    const tables = tablesOf(plan, invocation, options);
    invocation.progress({ vi: 'Đang vẽ {n} phụ lục …', en: 'Drawing {n} appendices …' }, { n: tables.length });
    if (output === undefined || extension !== '.xlsx') {
      await deliver(invocation, output, render(tables, extension, plan.document.title));
    } else if (isSameFile(output, file)) {
      await putAppendices(workbook, tables);
      await writeOutput(invocation, output, await workbook.save());
    } else {
      await writeOutput(invocation, output, await createXlsx(appendixDocument(tables, plan.document.title)));
    }
    return 0;
  },
};

function tablesOf(plan: Plan, invocation: Invocation, options: BuildOptions): AppendixTable[] {
  const ids = invocation.values.id as readonly string[] | undefined;
  const tables = planAppendices(plan, ids, options);
  if (tables.length > 0) return tables;
  throw new UsageError({
    vi: 'Sổ không có phụ lục nào để vẽ. Điền trang “Phụ lục” trước.',
    en: 'The workbook has no appendix to draw. Fill in the sheet “Phụ lục” first.',
  });
}

function buildOptions(invocation: Invocation): BuildOptions {
  const label = stringOption(invocation, 'label') ?? 'legal';
  const labelOptions = LABELS[label];
  if (!labelOptions) {
    throw new UsageError(
      {
        vi: 'Không có cách ghi “{label}”; chọn {known}.',
        en: 'There is no label form “{label}”; choose {known}.',
      },
      { label, known: Object.keys(LABELS).join(', ') },
    );
  }
  const written = stringOption(invocation, 'layout');
  const layout = written === undefined ? undefined : readLayout(written);
  if (written !== undefined && !layout) {
    throw new UsageError(
      { vi: 'Không có mẫu “{layout}”; chọn {known}.', en: 'There is no layout “{layout}”; choose {known}.' },
      { layout: written, known: layouts.map(({ id }) => id).join(', ') },
    );
  }
  return { ...labelOptions, asOf: asOfOption(invocation), ...(layout ? { layout: layout.id } : {}) };
}

function render(tables: readonly AppendixTable[], extension: string, title: string): string {
  if (extension === '.html') return appendixPage(tables, title);
  return `${JSON.stringify(tables.map(appendixJson), null, 2)}\n`;
}
