import { renumberWorkbook } from '../../app/renumber-workbook';
import { commonOptions, type Command } from '../command';
import { openForEdit, writeOutput } from '../files';

/** `phuluc renumber`: writes the column TT anew, by each appendix's own way of numbering. */
export const renumber: Command = {
  name: 'renumber',
  summary: { vi: 'Đánh lại số thứ tự theo cách đánh số của từng phụ lục.', en: 'Renumber the rows of each appendix.' },
  usage: 'SO.xlsx [--id PL1] -o SO-MOI.xlsx',
  options: {
    id: {
      type: 'string',
      multiple: true,
      value: 'ID',
      help: { vi: 'Chỉ phụ lục có mã này.', en: 'Only the appendix with this id.' },
    },
    output: commonOptions.output,
  },
  async run(invocation) {
    const { workbook, output } = await openForEdit(invocation);
    const edits = await renumberWorkbook(workbook, invocation.values.id as readonly string[] | undefined);
    await writeOutput(invocation, output, await workbook.save());
    for (const { before, after, row } of edits) {
      invocation.progress(
        { vi: '  dòng {row}: {before} → {after}', en: '  row {row}: {before} → {after}' },
        { row, before: before || '∅', after },
      );
    }
    invocation.progress({ vi: 'Đã đánh lại {n} số.', en: '{n} numbers changed.' }, { n: edits.length });
    return 0;
  },
};
