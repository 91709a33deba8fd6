import { createXlsx, openXlsx } from '../../src/workbook/xlsx';
import { describeWorkbookPort } from './workbook-port.contract';

describeWorkbookPort('The .xlsx adapter', async (drawing) => {
  const port = await openXlsx(await createXlsx(drawing));
  return { port, reopen: async () => openXlsx(await port.save()) };
});
