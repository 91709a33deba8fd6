import { upgradeWorkbook } from '../../app/upgrade-workbook';
import { commonOptions, type Command } from '../command';
import { openForEdit, writeOutput } from '../files';

/** `phuluc upgrade`: brings an older workbook to the present structure; nothing is lost. */
export const upgrade: Command = {
  name: 'upgrade',
  summary: {
    vi: 'Nâng sổ cũ lên cấu trúc mới, giữ nguyên dữ liệu.',
    en: 'Bring an older workbook to the present structure.',
  },
  usage: 'SO.xlsx -o SO-MOI.xlsx',
  options: { output: commonOptions.output },
  async run(invocation) {
    const { workbook, output } = await openForEdit(invocation);
    const { from, to, added } = await upgradeWorkbook(workbook);
    await writeOutput(invocation, output, await workbook.save());
    invocation.progress({ vi: 'Cấu trúc {from} → {to}.', en: 'Structure {from} → {to}.' }, { from, to });
    for (const [table, headers] of Object.entries(added)) {
      invocation.progress(
        { vi: '  {table}: thêm cột {headers}', en: '  {table}: added {headers}' },
        { table, headers: headers.join(', ') },
      );
    }
    return 0;
  },
};
